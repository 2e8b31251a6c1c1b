/// Complaints as clerks type them: the categories that are right, the words.
enum ProblemLines {
  static let text = """
    CLN ants along the skirting board
    CLN grey ring round the bath
    CLN ashtray on balcony full
    CLN|SVC bed not made by 5pm
    CLN pubic hair on the toilet seat
    CLN room smells of cigarettes
    CLN|FNB lipstick on the wine glass
    CLN sheets had someone's make-up on
    CLN cockroach in the shower
    CLN|MNT black mold on the grout
    CLN crumbs in the sofa
    CLN used plaster on the floor
    CLN|MNT pool water green
    CLN robe damp and smelly
    MNT toilet blocked
    MNT no water pressure on 21
    MNT blackout blind jammed halfway
    MNT safe would not open, battery dead
    MNT TV remote has no batteries
    MNT|NOI tap drips all night
    MNT lift out of service, had to climb 6 floors
    MNT heater would not switch off
    MNT shower swings between hot and cold
    MNT ceiling leaking onto the bed
    MNT jacuzzi jets dead
    MNT kettle trips the fuse
    MNT|SAF wardrobe door came off in her hand
    MNT light over the mirror flickers
    MNT|SAF gym treadmill stops by itself
    MNT room far too warm, thermostat does nothing
    MNT sink doesn't drain
    NOI neighbours partying till 3
    NOI|EXT bin lorries at 5am below window
    NOI couple arguing next door
    NOI lift shaft noise in 304
    NOI dog in 512 barked for hours
    NOI piano bar directly under bedroom
    NOI|MNT drilling on the floor above from 8
    NOI children playing football in hallway
    NOI housekeeping trolley banging at 7
    NOI slamming connecting door
    NOI wedding DJ until two
    NOI|MNT air con hums so loud he moved rooms
    RRD room wasn't ready at 16:30
    RRD waited two hours in the bar for a clean room
    RRD|SVC|PRF extra bed still missing at bedtime
    RRD|CLN given a room that had not been cleaned yet
    RRD|SAF|CHK suite occupied when they opened the door
    RRD early arrival paid for, room at 2
    RRD|PRF crib not in place on arrival
    RRD|CHK promised 3pm, got keys at 5.40
    RES|CHK reservation not found at the desk
    RES booked sea view, got the car park
    RES overbooked, moved to sister hotel
    RES cancelled by mistake by our office
    RES dates one month off
    RES two rooms booked, only one held
    RES|BIL agent had booked half board, hotel says room only
    RES|PRF connecting rooms confirmed, given different floors
    RES|BIL upgrade certificate not honoured
    RES|PRF smoking room given although booked non smoking
    CHK queue of 40 mins at reception
    CHK|MNT key cards stopped working three times
    CHK|SVC luggage took 90 minutes to reach room
    CHK|SVC no driver at the airport
    CHK|SVC wake-up call never came, missed meeting
    CHK|SVC nobody at the front desk at 6 am
    CHK asked for passport four times
    CHK|PRP valet lost the car keys
    CHK check out took 25 min, missed train
    CHK|SVC taxi ordered for 5, came 5.30
    SVC receptionist chewing gum and curt
    SVC concierge did not call back
    SVC bellman demanded a tip
    SVC spa receptionist mocked her accent
    SVC no one answered the phone for 20 min
    SVC|SAF staff talking loudly about other guests
    SVC manager refused to come
    SVC|SAF kids club nanny on her phone all the time
    SVC doorman ignored them in the rain
    SVC asked 3 times for an iron
    SVC massage therapist forgot the appointment
    SVC|SAF maid barged in without a word
    PRF|SAF feather duvet again, card says allergic
    PRF foam pillows on file, not set
    PRF|RES high floor asked for, given 2nd
    PRF lilies in the suite though noted
    PRF birthday not acknowledged
    PRF minibar full of alcohol despite instruction
    PRF|SVC newspaper was the wrong one, third day
    PRF|SVC called Mr although he is Dr on profile
    PRF|FNB still water requested, sparkling delivered
    PRF|RES same room as last year promised, not given
    FNB eggs cold and rubbery
    FNB waited 45 min for two coffees
    FNB|PRF|SAF pork in the halal meal
    FNB|SVC wine corked, waiter argued
    FNB fly in the soup
    FNB room service order never arrived
    FNB|RES restaurant lost the table booking
    FNB pasta overcooked, sent back twice
    FNB bar ran out of tonic
    FNB breakfast closed 10 minutes early
    FNB milk sour in minibar
    FNB main came before the starter
    BIL invoice in the wrong currency
    BIL minibar items he never took
    BIL deposit still blocked on card
    BIL|RES rate on bill higher than confirmed
    BIL another guest's dinner on his folio
    BIL parking billed though free with package
    BIL|RES no-show charge after cancellation in time
    BIL points not credited
    BIL VAT number missing on invoice
    WIF wifi drops every ten minutes
    WIF could not get on the network with three devices
    WIF internet too slow for video calls
    WIF login page does not load
    WIF streaming keeps buffering
    PRP silk blouse shrunk in the laundry
    PRP earring not found after cleaning
    PRP sunglasses gone from the lounger
    PRP car scratched by valet
    PRP jacket left in restaurant, not handed in
    PRP|SVC perfume knocked over by the maid
    PRP|SAF passport missing from safe
    PRP suitcase handle snapped by bell staff
    PRP|FNB coffee spilled on her laptop by waiter
    PRP dress returned with a hole
    PRP parcel delivered but nobody can find it
    SAF slipped on wet marble in lobby
    SAF stranger let into the room with a key
    SAF told a caller which room she is in
    SAF|MNT balcony rail loose
    SAF fire door propped open / exit blocked
    SAF|MNT child trapped in lift for 20 min
    SAF|FNB served prawns despite allergy, epipen used
    SAF|MNT cut her foot on broken tile by pool
    SAF man followed her to her door
    SAF|FNB food poisoning after the buffet
    SAF passport copy handed to another guest
    SAF smoke in corridor, no alarm
    EXT flight cancelled, fog
    EXT taxi strike
    EXT|NOI roadworks outside since Monday
    EXT beach closed because of jellyfish
    EXT opera performance called off
    EXT storm knocked out power in the whole area
    EXT|PRP courier lost the documents
    EXT|SAF|PRP pickpocketed at the market
    EXT city marathon blocked the driveway
    EXT tour company bus broke down
    CLN carpet stained, looks like wine
    CLN bathroom floor wet and hairy
    CLN mattress protector had yellow spots
    CLN food remains in microwave
    CLN wrappers from last people in nightstand
    CLN|FNB glass had fingerprints
    CLN|SVC room not done until evening
    CLN|MNT sewage odour in the bathroom
    MNT window handle came away
    MNT only one lamp works
    MNT AC blows warm
    MNT no light in the wardrobe
    MNT|SAF lift stopped between floors
    MNT sauna did not heat up
    MNT|NOI bed squeaks
    MNT TV channels frozen
    MNT toilet flushes by itself
    MNT broken sunbed slats
    MNT telephone dead
    NOI music from roof bar until 1
    NOI lads shouting by the pool at midnight
    NOI|EXT helicopter pad noise
    NOI|MNT door bangs whenever wind
    NOI|MNT water pipes knock at night
    NOI TV audible through wall
    NOI|EXT garbage collection 4:30 am
    RRD her room took till 6 pm
    RRD|CLN asked to come back in three hours, room dirty
    RRD|MNT suite still had builders inside
    RRD|CHK|SAF room given was already taken
    RRD rollaway missing on arrival, put in at 23:00
    RES system shows one night, he has mail for three
    RES|PRF wanted adjoining, split over two wings
    RES|SVC booked by phone, nobody wrote it down
    RES|BIL corporate code ignored at booking
    RES moved to another hotel for the first night
    RES no trace of the reservation
    CHK group check-in, VIP had to stand in line
    CHK|SVC airport greeter missing
    CHK keys for the wrong floor
    CHK taken to check in twice, form lost
    CHK|PRP|SVC bags left on kerb
    CHK|BIL express checkout box ignored, called back at airport
    CHK car brought round 30 min late
    SVC front desk man sneered
    SVC beach boy ignores wave for service
    SVC nobody told them the spa was closed
    SVC waited forever for the adapter
    SVC valet rude about tip
    SVC housekeeper argued with guest
    SVC wrong info from concierge about dress code
    SVC|PRF no chair for elderly mother although asked
    PRF lavender mist again
    PRF|SVC told us no calls, calls put through
    PRF tea instead of coffee at wake up, as on card
    PRF|SAF feather free room asked, feathers inside
    PRF|RRD crib not there, was in notes
    PRF|SAF welcome card had ex-husband's name
    FNB sandwich bread stale
    FNB ice cream melted on delivery
    FNB steak came well done, ordered rare
    FNB|PRF wrong table, next to toilets
    FNB|SVC chef refused changes
    FNB tea lukewarm
    FNB|SVC nobody took our order for 25 minutes
    FNB wine list half unavailable
    FNB prawn shells in salad
    BIL charged for water marked free
    BIL spa charge on wrong room
    BIL tip added without asking
    BIL bill in wrong name
    BIL card authorised three times
    BIL late checkout fee although gold
    BIL paid extra bed nobody used
    WIF wi-fi code expired each night
    WIF internet dead in both rooms
    WIF wireless slow like 1999
    WIF login rejects surname
    WIF video meeting froze
    PRP|MNT ring fell down drain while cleaning
    PRP lost glove
    PRP handbag zip torn by porter
    PRP glasses sat on by maid
    PRP white shirts came back pink
    PRP|SAF watch missing from bedside
    PRP hotel umbrella stand scratched his bike
    PRP bottle of perfume broken by cleaner
    SAF fell on the stairs, bruised
    SAF|MNT door chain broken, afraid at night
    SAF|FNB glass shard in the bread
    SAF pool gate open, toddler wandered
    SAF bill of a celebrity shown to others
    SAF man tried her door at 3
    SAF|MNT burnt by shower, scalding
    SAF staff posted photo of guest
    SAF|MNT wasp nest on balcony
    EXT snow, road to the airport shut
    EXT museum strike
    EXT train home cancelled
    EXT sea too rough for diving
    EXT whole street without electricity
    EXT mosquito plague
    EXT|RES restaurant in town lost their booking
    EXT|SVC tour bus left without them
    """
}

extension ProblemLexicon {
  static let reservation = """
    17 category sold out,sold out suite,suite sold out,got a standard,given a standard
    got standard,extra night requested,night requested,not entered,never entered
    requested by mail,by mail,not extended,extension not,not recorded,not saved,booking says
    four guests,guests on,although main house,main house booked,although booked,booked direct
    cancelled stay,stay still in system,wrong guest name,name wrong,surname wrong,misspelt
    misspelled,misspelt on booking,wrong rate code,rate code,prepaid booking,half board missing
    breakfast not on booking,not included although booked,extra bed not in booking
    cot not in booking,early arrival not in booking,not noted in booking,number of persons
    occupancy,adults,one adult,two adults,bed type wrong,wrong bed type,bed type,twin not king
    king not twin,single instead of double,double instead of single,double bed instead
    room with shower instead,balcony booked,no balcony although,suite booked,villa booked
    terrace booked,view booked,view promised,view not,not sea view,not the view,wrong view
    street view instead,courtyard instead,lower floor instead,room smaller,smaller than booked
    smaller than,not as pictured,not like the photos,different from website,website said
    website shows,as advertised,advertised,not the hotel booked,moved hotel,moved rooms
    had to move,change rooms,move rooms,room change mid stay,room move,change of room mid stay
    double confirmation,two bookings,duplicate,duplicated,no show status,marked no show
    set to no show,checked out in system,already checked in,group rate missing,group name
    wedding block,rooms not guaranteed,waitlisted,waitlist,bumped,oversell,oversold
    16 system shows,one night,two nights,three nights,wrong nights,booked by phone
    corporate code,code ignored,at booking,booking ignored,split over,two wings,wanted adjoining
    no trace,no trace of,wrote it down,written down,mail for,has mail,has confirmation,has email
    shows only,shows one,only shows
    14 overbooked,no reservation,reservation not found,booking not found,wrong room type,walked
    cancelled by mistake,double booked,wrong dates,dates wrong,wrong category,sister hotel
    downgraded,not the room booked,instead of king,booked sea view,booked suite,no record of
    month off,a day off,day early,day late,not in the booking,missing from reservation
    missing from booking,not on the booking,not on booking,lost room,lost reservation
    group block,block released,rooms booked,only one held,connecting rooms,upgrade,confirmed
    certificate,given although booked,only one room,one room instead,rate plan wrong
    wrong number of nights,wrong month,wrong week,wrong property,wrong hotel,name not on list
    not on the list,guarantee,allotment,reserved,wrong occupancy,confirmation,dates
    duplicate booking,modified,change not saved,request not on
    10 profiles,two profiles,wrong spelling,under that name,under his name,under her name
    put on standard,put in standard,beds for two,nothing held,held,package lost
    lost from reservation,sold out although,rooming list,room block,loyalty upgrade,suite night
    waiting list,changed without asking,moved without asking,moved to another,two separate
    9 reservations,bookings,no booking,not in system,not in the system,lost booking,overbooking
    overbook,double booking,walked to another hotel,relocated,sent to another hotel
    wrong room category,wrong room,wrong suite,wrong date,wrong arrival date
    wrong name on booking,name misspelled on booking,room type,category,downgrade,lower category
    smaller room,not as booked,not what was booked,not what she booked,not what he booked
    not what they booked,was booked,had booked,booked a,booked king,booked twin
    twin instead of king,king instead of twin,twin instead of double,double instead of twin
    twin beds instead of,instead of twin,instead of double,instead of suite,instead of sea view
    no sea view,no view,without view,view blocked,city view instead,garden view instead
    connecting rooms not,not connecting,rooms not connecting,rooms not together,rooms apart
    rooms on different floors,different floors,not adjoining,not adjacent,separate floors
    smoking room given,non smoking booked,upgrade promised,upgrade not,upgrade denied,no upgrade
    suite upgrade,canceled,cancellation,booking cancelled,reservation cancelled
    no show by mistake,one night short,booked for wrong,third party,booking site,booking.com
    expedia,agent booking,travel agent,confirmation number,confirmation email,no confirmation
    package not,rate not found,promo code,guaranteed,king guaranteed,guaranteed king
    extra bed not booked,crib not booked,crib requested,only one bed,number of guests,for two
    child not on,children not on,reserviert,reserve,reservado,buchung,reservierung,reserva
    prenotazione,falsches zimmer,overbucht,surreserve,spa appointment,spa booking lost
    spa booking,table booking lost,dinner reservation lost,tickets not booked,tour not booked
    never booked,not booked,forgot to book,booking missing,booked through
    9 system|screen|pms|computer + shows|night|nights|booking|name|wrong|another|different|\
    missing
    9 booked|booking|reserved|reservation|confirmed|confirmation + wrong|instead|got|only|\
    given|none|nothing|lost|missing|not|different|no|cancelled|twice
    7 club access,reservation,booking,booked,agent,cancelled,agency,package
    7 agent|agency|website|call centre|expedia|reservations|sales + wrong|not|missing|said|\
    told|promised|different|sent
    5 instead of,suite,booked for,accessible room not,accessible room,villa,junior suite
    extended,extension,extend,no record,system,hold,name,wrong
    3 persons,king,twin,view,connecting,category room,floor,given
    2 guests,guest
    """

  static let checkIn = """
    17 clerks,two clerks,one clerk,keys handed,handed keys,left downstairs
    suitcases left downstairs,bags left downstairs,thirty arrivals,only one clerk
    one receptionist,single clerk,desk could not find,could not find our arrival,bellboy
    bell boy,bellman,bell service,gate code,code for garage,garage gate,garage full
    late check out refused,late check out denied,early check in denied,refused by trainee
    trainee at desk,new trainee,check in clerk,kiosk,self check in,app key,mobile key,key app
    phone key,digital check in,online check in,deactivated,wrong floor,wrong room number on
    key card for,card for lift,lift card,directions to room,could not find room,not shown
    not shown to,no one showed,not escorted,escort,welcome drink,no welcome,not welcomed
    not met at,nobody met,no one met,meet and greet,greeter,airport pickup,airport pick up
    chauffeur,driver waiting,driver at wrong,arrival time wrong,no trolley,no luggage
    luggage still,luggage not,luggage went,luggage in wrong,bags went,bags still,bags never
    bags in wrong,bags to room,left luggage,luggage room locked,luggage room,storage locked
    umbrella stand,car park closed,valet forgot,keys lost by valet,car blocked,check out line
    checkout line,express box,departure slow,bill slow,invoice at check out,waited to check
    waiting to check,taxi queue
    16 airport greeter,express checkout box,keys for the wrong,wrong floor keys,form lost
    left on kerb,kerb,curb,car brought,brought round,taken to check in,vip had to stand
    group check in,stand in line,front desk man queue
    14 check in,check out,queue,queues,key card,key cards,keys,keycard,luggage took
    luggage delivered,bags delivered,bags took,no driver,driver never,wake up call
    nobody at the front desk,nobody at the desk,asked for passport,passport four times
    reception queue,lost the car keys,taxi ordered,taxi late,car not ready,late check out
    car late,limo late,transfer,pick up,pickup,luggage to wrong,luggage sent to wrong
    wrong room key,key did not,key didn't,locked out,card key,registration,porter,no porter
    line at the desk,ordered for,cab late,shuttle,valet took,waited for valet,waited for car
    checking in,checking out
    12 stood in line,stood,in line,min in line,wrong terminal,to wrong terminal
    delivered to #num,demagnetised,help with bags,no record of late,key again,keys again
    new keys,walk back to the desk,back to reception,limo went,driver went
    9 checkin,check in line,check in queue,check in took,check in slow,slow check in,checkout
    check out took,slow check out,express check out,late checkout,queued,queueing,long line
    long queue,line at reception,line at front desk,lines,key,keycards,key not working
    key stopped working,key didn't work,key card not working,key demagnetised,key deactivated
    key cut off,key expired,room key,new key,key for,digital key,reception,receptionist slow
    front desk slow,at the front desk,at reception,nobody at reception,no one at reception
    no one at the desk,desk unmanned,unstaffed,no staff at desk,bell desk,bellmen,porters
    luggage delivered late,luggage late,luggage delivery,luggage not delivered
    luggage not brought,bags not brought,bags delivered late,bags late,bags not delivered
    luggage brought,luggage to room,luggage wrong room,bags to wrong room,bags delivered to
    bags sent to wrong,no escort,not shown to room,no one greeted,not greeted,nobody greeted
    nobody welcomed,no greeting,no welcome drink,not recognised as member,paperwork,passport
    passports,id check,form,asked for card again,asked for credit card,deposit asked
    deposit demanded,pre authorisation,preauthorisation,valet,valet parking,car took
    car not brought,car retrieval,waiting for car,parking full,no parking,parking
    taxi not called,taxi not ordered,taxi never came,taxi,pick up not,pickup not,pick up missed
    driver not,driver late,driver didn't,driver not there,driver no show,car not there,limo
    limousine,transfer late,transfer not,shuttle late,shuttle left,wake up call missed
    wake up call not,no wake up call,missed wake up,wake up,checked in,checked out,checked into
    check ins,sent to wrong room,sent to an occupied room,schlange,warteschlange,fila,clé,llave
    schluessel,schlussel,elite line,priority line,computer down,system down at check in,bags
    9 limo|driver|chauffeur|taxi|cab|car|transfer|shuttle|valet + late|wrong|never|miss|missed|\
    forgot|wait|no|waiting|dirty
    9 suitcase|suitcases|bag|bags|luggage|trolleys + deliver|delivered|wrong|late|bring|\
    brought|hour|carry|help|room|wait
    9 reception|desk|check|lobby|counter + queue|stand|stood|line|slow|nobody|no|wait|alone|\
    unmanned|min|minutes|long
    8 key|keys|card|keycard + stop|stopped|fail|failed|again|not|wrong|demagnetise|dead|work
    6 airport,terminal
    5 front desk,luggage,arrival,departure,concierge,minutes to check,slow,driver,car
    pre registration
    3 waiting,wait,min,mins,minutes,hour,welcome,took
    2 phone,line,desk,noon,waited
    """

  static let staffConduct = """
    17 coach did not,coach,shop assistant,assistant,no reply,no reply to,emails,three emails
    never replied,not replied,replied,unanswered,did not turn up,did not show up,never turned up
    never showed up,turned up late,turned up,call back never,never happened,promised call back
    no shows,instructor,yoga teacher,teacher,caddie,bartender rude,barista,security man
    guard rude,valet rude,porter rude,driver rude,cleaner rude,gardener,masseuse,beautician
    stylist,nail technician,photographer rude,pianist rude,dj refused,kids club,sitter late
    nanny late,supervisor,team leader,shift leader,night manager,night porter,manager on duty
    head waiter rude,sommelier rude,chef rude,host rude,hostess rude,guest relations,attitude
    tone of voice,voice raised,raised her voice,raised his voice,threw,slammed the phone
    hung up on,cut off,kept on hold,never smiled,no smile,unwilling,reluctant,slow to,lazy
    clueless,no idea,didn't know,did not know,didn't care,did not care,couldn't care
    not interested,uninterested,unsympathetic,no empathy,cold reply,brusque,sharp,gruff,surly
    sullen,insolent,cheeky,patronised,belittled,humiliated,embarrassed,embarrassing,judged
    stereotyped,profiled,accent,racist remark,remark,remarks,comment on her,comment on his
    joke about,body shamed,ogled,leered,catcalled,service slow,slow service,service poor
    service bad,poor service,bad service,forgotten by,forgot about,request lost
    request forgotten,never delivered,message never,message lost,message not,message late
    fax not,parcel not brought,letters not,not informed,not told,uninformed,no warning
    without warning,lied,excuses,excuse,blamed guest,argued,dispute with staff,refused to
    refuse to,refusal
    16 follow up,no follow up,never followed up,treatment cut short,cut short,massage cut short
    treatment,massage too short,shortened,nobody told,no one told,sneered,beach boy,ignores wave
    waited forever,wrong info,misinformed,dress code,nobody helped,although asked,no chair for
    nobody took,without asking,posted photo,unsmiling,indifferent,brushed off,brushed aside
    passed around,sent from,sent back and forth,just pointed,not his job,not her job,not my job
    waved away,talked over,interrupted,spoke over
    14 rude,unhelpful,dismissive,nobody apologised,no apology,rolled his eyes,rolled her eyes
    snapped at,curt,mocked,on her phone,on his phone,on their phones,refused to come
    refused to help,demanded a tip,tip,no one answered,nobody answered,did not call back
    didn't call back,never called back,not reachable,unreachable,without a word,barged in
    talking about,talking loudly about,gossiping,impatient,asked three times
    forgot the appointment,unfriendly,shrugged,laughed at,shouted at,blamed,hung up,transferred
    put on hold,accused,lectured,sulky,grumpy,bored,slouching,smelled of alcohol,drunk on duty
    hostile,inattentive,made fun,made a joke,joked about,patronising,condescending,short with
    told her off,told him off,nobody came,no one came,never came back,had to ask,kept waiting
    left waiting,gave wrong directions,wrong advice,concierge,butler,therapist
    14 ask + times
    14 wait + pillow
    14 wait + towel
    14 wait + iron
    14 wait + blanket
    14 wait + concierge
    14 call + times
    14 waited + pillows
    14 wait + hairdryer
    14 wait + crib
    14 wait + ice
    14 wait + adapter
    12 snatched,walked out,mid sentence,on hold,put her on hold,put him on hold,left alone
    left standing,closed gallery,sent them,pool boy,switchboard,operator,hairdresser,trainer
    guide rude,made to feel,made her feel,made him feel,felt unwelcome,not welcome,looked down
    looked annoyed,was annoyed with,no eye contact,no greeting,body language,chewing gum,texting
    scrolling,yawned,yawning,muttered,swore,tutted,winked,stared,staring,comment about
    comments about
    10 nanny,doorman,receptionist,manager,staff,spa,massage,apologised,apologise,apology
    10 wait|waited|waiting + adapter|pillow|towel|iron|ice|blanket|robe|slippers|umbrella|plug|\
    forever|help|answer|charger
    9 rudely,rudeness,impolite,arrogant,abrupt,snapped,yelled at,raised voice,argued with
    argumentative,bad attitude,disinterested,cold staff,rolled eyes,sighed,smirked,sarcastic
    swearing,insulted,insult,insulting,disrespectful,disrespect,patronizing,discriminated
    discrimination,racist,racism,sexist,inappropriate,inappropriate comment,flirted,flirting
    unprofessional,incompetent,careless,untrained,terrible service,service terrible,no service
    not apologised,never apologised,no one apologised,didn't apologise,apologize,apologized
    nobody followed up,no call back,nobody called back,not called back,called back
    no one called back,no response,no answer,phone not answered,didn't answer,calls not answered
    calls unanswered,rang and nobody,never arrived,never brought,not brought,request ignored
    requests ignored,forgotten,forgot to,promised but,promised call,promised and never
    promised but never,message not passed,message not delivered,messages not,not passed on
    wrong information,wrong directions,lied to,dishonest,waiter rude,waitress rude
    receptionist rude,receptionist ignored,agent rude,clerk,manager refused,manager unavailable
    no manager,manager never,duty manager,concierge forgot,concierge unhelpful,concierge gave
    butler late,bellman rude,bellboy rude,spa therapist,spa treatment,massage therapist
    massage late,facial,spa attendant,pool attendant,lifeguard rude,security guard rude,guard
    personal phone,on phone,chatting,chatting among themselves,talking among,spoke badly
    wrong language,didn't speak,language barrier,spoke no english,wrong name,wrong name used
    called by wrong name,misgendered,mispronounced,tipped,asked for tip,asked for a tip
    begging for tip,demanded tip,pushy,upsell,upselling,pressured,hard sell,unhöflich,unhoflich
    impoli,grosero,maleducado,scortese,unfreundlich,unprofessionell,request took
    waited for towels,waited for pillows,waited for iron,waited for ice,waited for blanket
    asked twice,asked several times,called twice,called three times,called several times
    had to call,repeatedly asked,slow response,babysitter late,babysitter no show,babysitter
    kids club staff
    9 staff|waiter|waitress|receptionist|butler|maid|porter|manager|concierge|therapist|\
    bartender|attendant|clerk + rude|ignore|ignored|refuse|refused|shout|laugh|walk|argue|snap|\
    stare|cold|forgot|unfriendly|said|never|sent
    9 trainer|nanny|sitter|babysitter|hairdresser|guard|host|hostess|operator|boy|doorman|\
    bellman|caddy|masseur + late|rude|ignore|refuse|never|argue|phone|forgot|unfriendly|told|\
    laugh
    8 ignored,ignores,ignoring
    8 promised|promise + call|callback|manager|never|none|nobody
    6 promised,promises
    5 asked,forever,took,service,staff member,trainee,reception staff,told off,told,refused
    not helped,no help,help,helped,behaviour,behavior,tone,manner,eye contact,attentive,answered
    called,late
    4 pointed,point,never,never came,came,forgot,waiter
    3 waited,waiting,waitress,bartender,slow,request,nobody,no one,times,again
    """

  static let preferenceMissed = """
    18 as on card,on card,was in notes,in notes,in the notes,lavender mist,mist again
    told us no calls,calls put through,feather free,feathers inside,ex husband's name
    ex wife's name,wrong child's name,wrong name on card,wrong name on welcome,welcome card had
    tea instead of coffee,coffee instead of tea,twin again,feather again,not as last time
    gift with alcohol,wine although,alcohol although,sweets although,fruit with,newspaper again
    still no,same as always not,room not as usual,was told last
    17 asked never to,asked not to,never to,asked us not,told not to,told us not to
    requested never,asked always,on tv although,by surname,card says,profile says,notes say
    note says,file says,system says he,preference says,says no,though agreed,although agreed
    agreed in,although noted,set up although,no alcohol card,sent although,wine sent
    alcohol sent,fruit sent although,gift wrong,as in profile,in profile,known to staff,knows us
    knows him,knows her,every stay,fifth stay,third stay,tenth stay,second stay,repeat
    regular guest,returning guest,loyal guest,long time guest,for years,been coming,always asks
    always asked,always requests,never again asked,how many times,same request,again no
    again not,not again
    16 anniversary ignored,birthday ignored,allergy card ignored
    16 anniversary|birthday|honeymoon|celebration|occasion + ignored|ignore|forgot|forgotten|\
    missed|nothing|unnoticed|no|not|overlooked|card|wrong
    15 on file,on profile,per profile,profile,noted,in preferences,preferences,on the card
    despite note,despite instruction,despite instructions,though noted,asked every stay,noted as
    as noted,not acknowledged,birthday not,anniversary not,on record,each stay,known to prefer
    told last time,asked last time,repeat guest,as always,same mistake,third time,again despite
    despite request,despite profile,in his notes,in her notes,guest notes,note ignored
    standing request,usual,dislikes,prefers,allergic to feathers,feather pillows again
    asked for in advance,pre arrival form,wrong newspaper,alcohol despite,lilies in the,lilies
    foam pillows,foam pillow,high floor asked,asked for high floor,asked for quiet,asked quiet
    15 minibar + despite
    15 room + despite
    15 pillow + again
    15 given + asked
    15 given + requested
    15 ignored + request
    15 wants + card
    15 delivered + requested
    15 requested + instead
    12 he hates,she hates,they hate,he hates it,she hates it,hates it,as agreed,agreed,th visit
    rd visit,nd visit,fourth visit,third visit,noted dislike,his dislike,her dislike
    sprayed with,always wants,always has,always gets,should know,should be,supposed to be
    was to be,not set up,on every stay,each time,although she,although he,despite him
    despite her
    10 note|noted|profile|file|record|card|agreed|preference|preferences + not|wrong|missing|\
    again|no|ignored|despite|although|still|given
    9 preference,preference ignored,preference not,preferences not,on his profile,on her profile
    profile note,in file,note,notes,guest card,known preference,known allergy,recorded
    usual room,usual suite,usual table,his usual,her usual,their usual,every time,each visit
    every visit,like last time,as last time,last stay,despite notes,despite preference
    despite being,despite,although profile,even though noted,as requested,not as requested
    had requested,was requested,request not met,requests not met,pre arrival request,pre arrival
    prearrival,requested in advance,asked in advance,asked before arrival,advance request
    special request,special requests,set up missing,setup missing,set up wrong,amenity missing
    amenity not,welcome amenity,welcome amenity missing,feather pillow,feather pillows
    feather pillows despite,feathers on bed,foam pillow missing,pillow type,hypoallergenic
    hypoallergenic bedding,hypoallergenic pillow,pillow menu,extra pillows,no extra pillows
    wrong pillow,wrong pillows,newspaper not,newspaper missing,newspaper,wrong paper
    no newspaper,dnd ignored,high floor requested,low floor given,requested high floor
    quiet room requested,asked for quiet room,quiet room,away from elevator
    next to elevator despite,near elevator,near the lift,by the lift,room by the elevator
    next to the lift,next to the elevator,asked for foam,asked for king,birthday forgotten
    anniversary forgotten,birthday cake,birthday cake missing,anniversary card,no birthday
    no anniversary,celebration missed,occasion,card for,flowers missing,no flowers
    minibar not emptied,alcohol not removed,alcohol left in minibar,alcohol in minibar
    vegetarian,vegan,gluten free option,halal,kosher,oat milk,soy milk,soya milk,no oat milk
    decaf,served decaf,still water,sparkling water,wants still,bath instead,shower only
    bathtub requested,asked for bath,asked for tub,yoga mat,no yoga mat,no humidifier,humidifier
    air purifier,scented,lavender,room scent,scent,room not cooled,turndown despite
    turndown done,no turndown note,addressed as,called mr instead of,first name despite
    asked every,preferred,wants,likes,never wants,hates,wish,wishes,wished,needs,must have
    tea preference,dog bed missing,dog bed,crib missing,no crib,robe size,slippers size,wunsch
    souhait,preferencia,preferenza,gewunscht
    9 welcome|amenity|card|cake|gift|flowers|wine|fruit|champagne|chocolate + although|despite|\
    wrong|ex|again|allergic|sober|muslim|vegan|name|hates|pregnant|teetotal
    9 although|despite|though + asked|told|note|noted|card|profile|request|requested|agreed|\
    promised|known|said
    8 pillow|pillows|blanket|newspaper|minibar|mat|milk|bed|floor|tea|room|bowl|robe|\
    chair + again|agreed|despite|profile|usual|always|visit|stay
    5 honeymoon,anniversary,birthday,no table,asks for,instead of,remembered,reminder,ignored
    missed,always,known,same,setup,allergy note,amenity,fruit plate,allergy
    4 requested,asked for,still,again,title,dr,given,perfume,set up,missing,forgotten
    3 not,king,foam,feather,floor,table,room at
    """

  static let billing = """
    20 charged,charged for,charged twice,billed,tip added,spa charge,card authorised,authorised
    bill in wrong name,late checkout fee,paid extra,paid for,marked free,nobody used,not used
    fee although,fee despite,free of charge,complimentary,overpaid,underpaid
    17 voucher,still on folio,on folio,tax rate,wrong tax,deposit taken,deposit again
    taken again,taken twice,charged for two,bar charged,spa charged,paid by,paid with,paid cash
    gift voucher,already paid,settled,settled already,outstanding,balance,balance wrong
    zero balance,credit note,chargeback,statement,bank statement,hold on,blocked amount
    blocked money,release of,pre auth,preauth,upgrade fee,upgrade charged,pet fee,dog fee
    cot fee,bed fee,late fee,early fee,luggage fee,delivery fee,room service fee,tray charge
    cover charge,corkage,service added,tip twice,gratuity twice,auto gratuity
    wrong guest charged,wrong room charged,wrong folio,mixed folios,folio mixed,split wrong
    not split,split incorrectly,company not billed,city ledger,direct bill,agency voucher
    rate changed,rate increased,price increase,price changed,price wrong,currency,dollars,euros
    pounds,francs
    16 bill,invoice,folio
    14 bills,deposit,refund,charge,charges,overcharged,fee,minibar charge,minibar items
    rate on bill,rate higher,posted,receipt,points not,vat,tax,deposit blocked,blocked on card
    on his folio,on her folio,on their folio,on my bill,on the bill,never took,he never took
    she never took,never consumed,not consumed,invoice never,credited,double charge,paid twice
    price,prices,authorisation hold,resort fee,debited,credit card charged,wrong currency
    wrong company,wrong amount,rate not,discount,another guest's dinner,another guest's
    someone else's dinner,no show fee,no show charge,billing,itemised
    12 not his,not hers,not ours,not theirs,bill the,final bill,asked to pay again,pay again
    never watched,more than quoted,quoted,outrageous,credit from,unexpected,exchange rate,amount
    surcharge,added to,put on his bill,put on her bill,put on the room
    12 bill|billed|charged|charge|folio|invoice|paid|pay|fee|fine|price|rate + never|not|twice|\
    wrong|again|extra|double|more|missing|without|higher|despite|although|unexpected|another|\
    still
    9 double billed,overbilled,invoices,folios,receipts,charging,overcharge,overcharging
    double charged,wrongly charged,incorrect charge,wrong charge,unknown charge
    unauthorised charge,disputed,dispute,disputes,no show charged,cancellation fee,fees
    service fee,service charge,city tax,tourist tax,taxes,smoking fee,smoking fine,fine
    cleaning fee,damage charge,damage fee,early departure fee,parking fee,minibar charges
    minibar bill,deposit not returned,deposit not released,deposits,hold not released
    hold on card,hold released,card blocked,authorisation,authorization,pre authorised
    card declined,card charged,credit card,debit,refunds,refunded,not refunded
    refund not received,refund missing,reimbursement,reimburse,payment,paid already,prepaid
    prepayment,pay,pricing,price different,rates,rate wrong,wrong rate,rate differs
    rate different,quoted rate,rate quoted,higher rate,higher than,corporate rate,member rate
    discounts,discount not applied,discount missing,vouchers,voucher not accepted,gift card
    points not credited,points missing,points not posted,miles,conversion,dynamic currency
    dollars instead of,split bill,bill not split,bill not itemised,company bill,company name on
    vat number,breakfast charged,breakfast billed,breakfast added,laundry charge,phone charges
    phone charge,call charges,movie charge,movies charged,pay per view,restaurant bill
    restaurant bill posted to,posted to,posted to wrong,posted on,someone else's bill
    another guests charges,room charge,room charges,charged extra,extra person,extra bed charged
    hidden,hidden fees,not mentioned,gratuity,gratuity added,account,cash,change given
    wrong change,rechnung,doppelt,facture,factura,cuenta,conto,addebito,belastet,supplement
    total,amounts,package price,honoured,not honoured,credit not applied,credit missing,cost
    costs,costed,expensive,included,usd,eur,gbp
    8 movie|laundry|minibar|spa|parking|breakfast|dinner|massage|cot|crib|transfer|taxi|phone|\
    wifi + charged|bill|billed|fee|paid|free|folio
    6 rate,minibar,paid,card,deposit still
    5 rated,added,rate plan
    4 extra night,tablet
    2 breakfast,parking,wifi,never used,agent,package
    1 twice,double,extra,night,quote,points
    """

  static let neutral = """
    1 as well,well done,front of,fell short,fell through,fell asleep,drowned in noise,bill shock
    price shock,sticker shock
    """
}

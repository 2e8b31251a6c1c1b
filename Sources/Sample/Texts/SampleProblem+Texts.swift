import Hotel

extension SampleProblem {
  /// A line is the possible severities, the problem, and what was done, one or the other.
  static let texts: [(IncidentCategory, String)] = [
    (.cleanliness, cleanliness), (.maintenance, maintenance), (.noise, noise),
    (.roomNotReady, roomNotReady), (.reservation, reservation), (.checkIn, checkIn),
    (.staffConduct, staffConduct), (.preferenceMissed, preferenceMissed),
    (.foodAndBeverage, foodAndBeverage), (.billing, billing), (.internet, internet),
    (.property, property), (.safety, safety), (.external, external),
  ]

  private static let cleanliness = """
    12: {hair in the shower|dust on the lamps|crumbs under the bed}, found on arrival => \
    Room cleaned again {at once|within the hour} with the supervisor => Moved to {room}
    2: bathroom of {room} not cleaned {after the last guest|properly, tub with a ring} => \
    Bathroom done again while the guest had tea => Moved to {room}, bags carried over
    12: {glasses with lipstick|a used towel|an old tray} left in the room at turndown => \
    Taken away at once, supervisor {called in person|wrote a card}
    3: bed linen {stained|clearly slept in}, noticed at {23:00|bedtime} => \
    Fresh linen in {ten|fifteen} minutes, bed made with the supervisor => Moved to {room}
    23: {ants on the balcony|moths in the wardrobe|mould on the shower seal} => \
    Moved to {room}, old room closed for treatment => Treated while the guest was at dinner
    2: room {skipped by housekeeping|not made up until 17:30|made up without fresh towels} => \
    Made up in {twenty|thirty} minutes, time for the next days agreed
    """

  private static let maintenance = """
    23: air conditioning {stuck at 26 °C|rattling all night|blowing warm air} => \
    Engineer in {ten|twenty} minutes, tested with the guest => Moved to {room} the same evening
    23: no hot water {at 06:45|for an hour|in the shower} {this morning|on Sunday} => \
    Shower in the spa offered, valve changed by noon => Shower in {room}, pump repaired
    12: {safe|minibar|curtain motor|coffee machine} does not {work|open}, told twice => \
    Exchanged within the hour => Repaired during dinner, note left by the engineer
    2: {toilet keeps running|basin blocked|shower floods the bathroom floor} => \
    Plumber within {fifteen|thirty} minutes, floor dried => Moved to {room} for the night
    12: {TV without signal|reading lamp flickers|key card stops working every day} => \
    Part exchanged, checked again the next day
    3: water {dripping from the ceiling|under the wardrobe} in {room}, clothes wet => \
    Moved to {room}, clothes pressed and returned by {18:00|breakfast}
    2: {elevator|lift} out of order, {carried bags up two floors|waited ten minutes} => \
    Porter posted at the stairs, technician there in an hour
    """

  private static let noise = """
    23: {party in the next room|loud television next door|crying child next door} until \
    {01:00|02:30} => Security asked for quiet, guest moved to {room} the next day => \
    Moved to {room} at night, bags carried by the night porter
    2: {drilling|hammering|furniture moved} above the room {from 08:00|during a nap} => \
    Work stopped until {eleven|the guest leaves} => Study lent for the day, work moved
    23: {wedding|conference dinner|band} in the ballroom heard in {room} past midnight => \
    Volume down at once, moved to the quiet side the next morning => Moved to {room}
    12: {carts|ice machine|service door} outside the room {at 05:30|every half hour} => \
    Door damped the same day => Carts sent another way, supervisor told
    2: room faces the {delivery yard|terrace bar}, quiet side was {promised|on the profile} => \
    Moved to {room}, courtyard side => Moved from the second night, ear plugs for the first
    """

  private static let roomNotReady = """
    2: room not ready at {16:20|17:00|15:45}, waited in the lobby {an hour|with two children} => \
    Lunch offered, room ready {thirty|forty} minutes later => Given {room}, one type higher
    23: early check-in confirmed in writing, room handed over at {13:30|14:50} => \
    Breakfast and spa shower offered, manager apologised => Given {room} at once
    2: suite ready but {without the crib|with one bed made|still wet from cleaning} => \
    Put right in {fifteen|twenty} minutes while the guest had tea
    3: {third stay in a row|second time} that the room was late, guest had a meeting => \
    Meeting room lent, bags unpacked by the valet => Room held from the night before from now on
    """

  private static let reservation = """
    23: {twin|king|connecting rooms|suite with terrace} booked, {another type|a smaller room} \
    given => Right type from the second night, upgrade for the first => Moved to {room} at once
    3: no reservation found although the guest had a {confirmation|letter from us} => \
    Room given in ten minutes, letter filed => Walked to {room} first, papers done later
    34: overbooked, guest {sent to another hotel|moved after one night} => \
    Car both ways, fetched back by the manager the next day
    2: {breakfast|airport transfer|lounge access} missing from the booking, agent had sold it => \
    Added for the whole stay, agent called
    2: stay booked {a day short|for the wrong month}, found out at the desk => \
    Extended in the same room => Room found, old rate kept
    """

  private static let checkIn = """
    12: {twenty|thirty|forty} minutes in the queue at check-in => \
    Checked in at the sofa by a second clerk => Keys brought to the bar, manager apologised
    2: {half an hour|forty minutes} in the queue to leave, missed the train => \
    Car to the next station, seat booked on the next train
    1: asked for {the passport twice|an address that we have|a signature three times} => \
    Apologised, profile completed so that nothing is asked again
    12: keys for the {wrong room|wrong floor|old room after a move} => \
    New keys brought up, lock log checked
    2: bags brought {an hour late|to another room}, guest changed for dinner late => \
    Bags found and unpacked, dinner table held
    12: late check-out agreed, {keys stopped at noon|housekeeping walked in at 12:10} => \
    Keys renewed until {15:00|16:00|18:00}, floor told
    """

  private static let staffConduct = """
    23: {waiter|doorman|spa host} spoke {curtly|over the guest's head|about the guest in earshot} \
    => Colleague apologised in person, manager followed up the next day
    2: {concierge|butler|pool attendant} {never called back|forgot the guest twice} => \
    Done in five minutes by a colleague, one contact for the rest of the stay
    23: guest felt {talked down to|laughed at|ignored for a louder table} => \
    Manager sat down with the guest, talk with the team held
    2: {towels|a doctor's number|an iron} asked for {three times|at 21:00}, came after an hour => \
    Duty manager brought it, order system checked
    """

  private static let preferenceMissed = """
    23: {feather pillows|scented candles|lilies} in the room although the profile says not => \
    Taken out at once, room aired, arrivals checklist changed
    2: {foam pillow|bathtub|high floor|quiet side} on the profile, not arranged => \
    Arranged within {ten|thirty} minutes => Arranged from the second night
    23: {champagne|whisky} in the room of a guest who does not drink => \
    Taken away unopened, tea brought with the manager's card
    2: called by {the wrong title|the first name}, was asked at the last stay too => \
    Apologised, title put on the arrivals list
    3: {nuts on the welcome plate|cake with milk|mussels in the soup}, diet was on the profile => \
    Replaced by the chef in person, kitchen list corrected
    12: {newspaper|oat milk|yoga mat|turndown at 19:00} forgotten {again|two days running} => \
    Brought at once with an apology, set up for every day
    """
}

import Hotel

extension SampleProblem {
  static let foodAndBeverage = """
    12: breakfast in the room {forty minutes late|without the coffee|cold} => \
    Brought again hot in {ten|fifteen} minutes => Taken off the bill, time agreed for tomorrow
    2: {steak overcooked twice|fish not fresh|soup with a hair}, table of {two|four|six} => \
    Cooked again by the chef, who came to the table => Dish off the bill, dessert for the table
    12: table booked for {19:30|20:00}, seated at {20:15|20:40} {near the kitchen|at the bar} => \
    Best table held for the next evening => Moved to the window after the starter
    2: {wine billed from another year|wrong dish brought|dessert forgotten} at the anniversary \
    dinner => Put right, new evening offered => Put right, cake sent to the room
    12: room service {not answering after 22:00|an hour for a sandwich} => \
    Night manager brought it up, order taken off the bill
    """

  static let billing = """
    12: {minibar not used|parking without a car|a film never seen} on the bill => \
    Charge removed, new bill in five minutes
    2: charged {twice for the first night|the flexible rate, not the one agreed} => \
    Difference returned the same day, finance explained it by e-mail
    12: invoice {with the wrong company|without tax number|not sent after three requests} => \
    Issued again with the right address and sent within the hour
    2: deposit {not taken off|returned two weeks late} => Corrected, bank informed in writing
    """

  static let internet = """
    12: wifi {drops every ten minutes|too slow for a call|stops at the bathroom door} => \
    Access point exchanged => Cable and router brought to the room, tested with the guest
    2: video call {lost with a client|broken off} because the line {failed|was throttled} => \
    Private line set up for the stay => Board room with its own line lent
    1: wifi asks for the {room and name|password} {every hour|on each device} => \
    Devices entered for the whole stay
    """

  static let property = """
    23: {silk blouse|evening dress|linen jacket} came back from the laundry {shrunk|torn|stained} \
    => Replaced in the city within the day, receipt on file => Tailor repaired it overnight
    3: {earring|watch|camera lens|reading glasses} missing from {room} => \
    Found by housekeeping under the bed, handed over => Search logged, replaced by the house
    2: suitcase {handle broken|wheel lost|scratched} on the way to the room => \
    Repaired by the next morning => New one bought with the guest
    2: {charger|child's toy|book with notes} left behind and {thrown away|not sent on} => \
    Replaced and sent by courier at our cost
    """

  static let safety = """
    4: {slipped on the wet floor|tripped over a cable} in the {lobby|spa|garage}, {knee|wrist} \
    hurt => First aid given, doctor called, area closed off, report written
    4: allergic reaction {at dinner|at the buffet}, kitchen had been told => \
    Doctor called, manager stayed with the guest, kitchen reviewed with the chef
    4: somebody with a key {walked in at night|opened the door while the guest slept} => \
    Lock changed and log checked, manager stayed with the guest => Moved to {room}, log checked
    4: room number {said aloud at the desk|given to a caller} => \
    Moved to {room} under another name, privacy officer informed
    34: {smoke from a socket|glass in the pool|fire door blocked} => \
    Area closed in minutes, checked by security, report written
    4: bill of another guest, with address, {handed over|sent by e-mail} => \
    Taken back, privacy officer informed, both guests told in writing
    """

  static let external = """
    12: {flight cancelled|train strike|road closed for the marathon}, plans lost => \
    Rebooked by the concierge, car arranged
    2: {roadworks|building site} across the street from {07:00|06:30} => \
    Moved to {room}, courtyard side => Ear plugs, quiet study lent until noon
    12: {power cut in the quarter|storm, terrace closed|museum shut without notice} => \
    Evening planned anew with the concierge, dinner inside
    2: airline lost the suitcase, guest had a {wedding|hearing} => \
    Clothes for the evening bought with the guest, airline chased daily
    2: courier lost {a document|a parcel}, guest needed it for {a signing|a birthday} => \
    Courier chased, copy fetched by our driver
    """
}

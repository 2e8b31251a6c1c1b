import Hotel

extension SampleLines {
  static let serviceTexts: [(PreferenceCategory, String)] = [
    (.accessibility, accessibility), (.media, media), (.wellness, wellness), (.family, family),
    (.communication, communication), (.arrival, arrival),
  ]

  static let childTexts: [(PreferenceCategory, String)] = [
    (.food, childFood), (.family, childFamily), (.beverage, childBeverage),
  ]

  private static let accessibility = """
    need access walk tub stairs: {roll-in shower|roll-in shower with a seat}, wheelchair
    need access walk stairs floor: step-free route to {room and restaurant|the terrace|the spa}
    need access walk bed stool: bed at wheelchair height, {50 cm|52 cm|space on the left side}
    need hearing access: {visual alarm and vibrating pillow|flashing doorbell|hearing loop at \
    the desk}
    need hearing access tv: closed captions on the television
    need sight access: {large-print menu|braille signs, arrives with a cane|menus read aloud}
    need access walk lift: {short way to the lift, walking stick|no long corridors, hip replaced}
    need access tub walk: grab rails in the {shower|bathroom}
    need stool2: {shower chair|raised toilet seat}
    need dog: {guide dog|assistance dog}, water bowl and a mat
    need chair: {high chair with armrests, back surgery|firm chair at the desk, bad back}
    need medfridge: fridge for {insulin|medicine}, {4 °C|not the minibar}
    """

  private static let media = """
    like paper: {Financial Times|local paper|Le Monde|a German daily|the crossword} {on \
    weekdays|at 07:00}
    like paper: {Sunday papers|The paper ironed, an old habit|weekly news magazine on Fridays}
    dislike paper: {newspaper at the door|newspapers in the room}
    need tv: welcome TV screen {off|off, name on it bothers her}
    like tv: {sports channels|Formula 1 on Sunday|TV turned toward the bed|Japanese news channel}
    dislike tv: {large screen in the bedroom|TV on at turndown}
    like plug: {US|UK|EU|Swiss|Japanese} {charger|adapter|plug adapters, two}
    like plug: {long charging cable by the bed|USB-C charger on both sides}
    like screen: {second monitor|27-inch screen with HDMI|monitor and keyboard}
    need wifi: {fast line for video calls|wired internet|wifi that holds a VPN}
    like print: {printer in the room|boarding passes printed|contracts printed double-sided}
    like music: {jazz|classical radio|Bach|bossa nova} {on arrival|playing low at six}
    dislike music: {music in the room on arrival|piped music in the corridor}
    like games: {chess board|backgammon|a jigsaw of a thousand pieces|deck of cards}
    like books: {crime novels in English|art books|books on local birds|poetry in the room}
    like deskwork: {ergonomic chair|standing desk|extra desk lamp|flip chart and pens}
    like piano: piano {for an hour in the morning|practice room}
    """

  private static let wellness = """
    like yoga: {yoga mat and block|yoga mat in the room|sunrise yoga on the terrace}
    like gym: {gym at 06:00|gym before it opens|rowing machine|dumbbells, 10 kg, in the room}
    like walk: {running map, 5 km|running map, 10 km and flat|park run at six}
    like walk: {tennis at 07:30|golf tee time 08:10|rides on Sundays|bicycle on arrival}
    like swim: {lap swim before seven|pool lane at 06:30|swims late, towels at the pool}
    dislike swim: {heated pool|cold pool|pool with children in the afternoon}
    need massage: {female therapist only|male therapist}
    like massage: {deep tissue massage after the flight|foot massage|massage with Aiko}
    dislike massage: {aromatherapy oils|strong pressure on the neck}
    like sauna: {sauna at 80 °C|steam room after dinner|cold plunge after sauna}
    like facial: {facial on the first day|manicure before dinner|hot shave in the spa}
    like sleep: {sleep mask|magnesium tea and an early night|no appointments before eleven}
    like sunbed: {sun bed in the shade|first row at the pool|lounger away from the bar}
    like nature: {walks with the gardener|bird list and binoculars|guided hike}
    """

  private static let family = """
    like anniversary couple flowers: anniversary {date}{|, red roses|, table for two|, a card \
    from us}
    like birthday: birthday {date}{|, no singing|, small cake|, card from the team}
    avoid birthday: {birthday surprises|any mention of the birthday}
    ~like honeymoon couple flowers: honeymoon, {rose petals|breakfast in bed|upgrade if we can}
    like crib kids: {crib|cot} {in the bedroom|with own linen|by the window}
    like kidcard kids: children's names on the {welcome card|door|cookies}
    like sitter kids: {babysitter on Saturday night|same nanny as last time|nanny who speaks French}
    need kidsafe kids: {balcony door locked|socket covers|stair gate|low corner guards}
    like kidroom kids: {connecting room for the children|bunk bed|tent in the living room}
    like dog: {dog bed|dog bowl and treats|garden exit for the dog}, {terrier|old labrador|spaniel}
    dislike dog: dogs {in the restaurant|on the same floor}
    avoid earlier: mention of {an earlier companion|the last visit in company|the ex-wife}
    avoid grief: asking about {his wife, widowed|her husband, widowed this year|the late father}
    like sister flowers: {mother's room on the same floor|flowers for her mother|wheelchair for \
    her father}
    avoid work: business talk {when the family is here|at breakfast}
    like graduation: {graduation dinner in June|same suite as on the wedding day|first stay of \
    each year}
    """

  private static let communication = """
    like address: called {Dr|Professor|Madam|Captain} {family}
    like address: first name is fine, {no titles|insists}
    dislike address: {being called Sir|being called Madam|loud greetings across the lobby}
    need speak: {Japanese|Mandarin|Arabic|Portuguese|Russian|Korean}-speaking staff {at \
    check-in|for calls}
    like speak: {likes to practise German|welcome card in French|a few words of Italian}
    need calls: {no calls put through|all calls screened|calls to the assistant only}
    need calls: no calls after {20:00|21:00|22:00}
    like calls: wake-up call at {05:30|06:00|06:45}, {then again in ten minutes|with coffee}
    avoid photo: {photographs|any photo of her|being in the hotel's pictures}
    avoid privacy: {confirming the stay to anyone|name on any board|press, never confirm}
    avoid aloud: room number said aloud
    like contact: {text message, not phone|messages by e-mail only|notes under the door}
    dislike contact: {satisfaction calls|survey e-mails|being asked how everything was}
    like chat alcohol: {chats at the desk, allow time|knows wine, send the sommelier|loves a \
    story of the house}
    dislike chat alcohol: {small talk|long introductions at check-in}
    like say: pronounced as {family} is spelt, {stress on the first syllable|soft ending}
    need escort: {escorted to the room|shown how the lights work}
    avoid escort: {escort to the room|tour of the room}
    """

  private static let arrival = """
    like car: {car|taxi|limousine} at {05:00|05:30|06:15|04:45} {to the airport|on the last day}
    like car: {electric car for transfers|driver who does not talk|same driver, Marco}
    dislike car: {strong air freshener in the car|minivans}
    need early: early check-in, {lands at 06:00|overnight flight|room by ten}
    like lateout: late check-out {14:00|15:00|16:00|18:00}
    dislike folio: {paper folio|printed bill under the door}
    need folio: {company name on the invoice|two folios, room and extras|invoice in English}
    like express: {express check-out|key sent ahead|check-in in the room, sitting down}
    like bags: {bags brought down at 07:00|luggage held until the night train|skis kept in storage}
    like bags: {carries own bag|bags to the room before anything else}
    like breakbox: breakfast box {at 04:30|for two|without sandwiches} on the last day
    like welcome: {cold towel on arrival|hot tea on arrival|fresh juice on arrival}
    dislike welcome: {welcome drinks|garlands and gongs|a line-up at the door}
    like airport: {met at the gate|fast track at the airport|train, not the car}
    like parking: {own car kept at the door|charging point for the car|low garage, tall car}
    """

  private static let childFood = """
    like breakfast eggs gluten milk dairy: {pancakes without syrup|waffles|toast soldiers with \
    egg} {first thing|at 07:30}
    like meat fish gluten dairy milk: {plain chicken and rice|pasta with butter|fish fingers \
    from the kitchen}
    dislike herb: {anything green on the plate|sauce touching the rice}
    like sugar dairy milk eggs nuts gluten: {vanilla ice cream after swimming|chocolate cookies \
    at turndown}
    """

  private static let childFamily = """
    like kidcard: {own name on the welcome card|small robe and slippers|key card of her own}
    like kidroom: {pull-out bed beside the parents|night light left on|tent and torch}
    like games: {colouring pencils|board games|football in the garden|dinosaur books}
    like swim: {arm bands at the pool|swimming lesson at ten}
    avoid dog: {being near big dogs, afraid|clowns and costumes, afraid}
    """

  private static let childBeverage = """
    like milk: {warm milk at bedtime|cold milk with a straw}
    like juice sugar fruit: {apple juice, diluted|orange juice without pulp}
    """
}

import Hotel

extension SampleLines {
  static let roomTexts: [(PreferenceCategory, String)] = [
    (.location, location), (.bed, bed), (.climate, climate), (.bath, bath),
    (.housekeeping, housekeeping),
  ]

  private static let location = """
    like floor: high floor, {above 8|above 10|as high as we have|top two floors}
    like floor stairs: {low floor, takes the stairs|second or third floor, walks up}
    need floor: {nothing above the fourth floor, fear of fire|lower floors only, uneasy with \
    heights}
    dislike floor: {ground floor|street level}, {people look in|feels unsafe}
    need lift: away from {the elevator|the lifts|the service lift}, {light sleeper|wakes easily}
    like lift walk: {near the elevator|short way to the lift}, {bad knee|tires on long corridors}
    like samroom: same room as last time, {room}
    like samroom: room {room} again{ when it is free|, the desk faces the window|, even if smaller}
    like samroom: same {side of the house|corridor|type of room} as last visit
    need side: quiet side, {facing the courtyard|off the street|garden side}
    like side: {harbour|river|city|skyline|park} view, {worth an upgrade|asks every time}
    like side: facing {east for the morning sun|west, paints the sunset|the garden}
    dislike side: rooms over the {delivery yard|driveway|pool bar|terrace}
    dislike side: {courtyard rooms, too dark|rooms that face a wall}
    like corner: corner room, {windows on two sides|more light}
    need connecting: no connecting door, {heard the neighbours|voices come through}
    like balcony: {balcony with two chairs|private balcony|French window that opens fully}
    dislike endhall: {last room of a long corridor|end of the hall}
    need noisy: away from {the ice machine|the gym|the housekeeping pantry|the ballroom}
    like near: close to {his assistant's room|her sister's room|colleagues on the same floor}
    avoid number: room number {4|13|44} or a floor with it
    like bright: {large|bright} room rather than a big {bathroom|sitting room}
    dislike newwing: the {new wing|annex}, prefers the old house
    like desk: {desk by the window|room with a proper desk}
    need smoke: {strictly non-smoking corridor|no room where anyone has smoked}
    """

  private static let bed = """
    need bed: king bed, {one mattress, no gap|not two pushed together}
    need bed couple: twin beds, {an arm's length apart|not zipped}
    like bed: {bed away from the window|bed facing the door|headboard against an inside wall}
    need mattress: {firm mattress|very firm mattress, board underneath|medium-firm mattress}
    like mattress: {soft topper on the mattress|mattress topper, the thick one}
    need pillow: {foam pillow only|two foam pillows, no others|memory foam pillow, low}
    like pillow: {two|three|four} {soft|down|large} pillows
    like pillow: {buckwheat pillow|neck roll|bolster|body pillow}, {from the menu|as last time}
    dislike pillow: {decorative cushions, put them away|too many pillows on the bed}
    need duvet: blanket instead of duvet, {tucked loosely|cotton}
    like duvet: {light summer duvet all year|extra blanket at the foot|two single duvets}
    dislike duvet: {heavy duvet, gets too warm|down comforter}
    need sheets: {cotton sheets only|sheets without starch|linen washed without softener}
    dislike sheets: {tight tucked sheets|sheets tucked in at the foot}
    like sheets: {silk pillowcase|satin pillowcases|crisp percale sheets}
    like bedtray: breakfast tray with legs for the bed
    like stool: {small step beside the bed|bed step, left side}
    like bedlamp: reading lamp on the {left|right} side of the bed
    """

  private static let climate = """
    need temp: {16|17|18|19} °C in the room {on arrival|at night|before she comes up}
    like temp: warm room, {23|24|25} °C, {heating on before arrival|cold easily}
    dislike temp: {air conditioning at night|cold draught from the vent over the bed}
    need light: full blackout, {tape over the standby lights|no gap in the curtains}
    like light: {curtains left open for the morning|wakes with daylight, sheers only}
    like light: {dimmed lamps on arrival|bedside lamp on at turndown, ceiling light off}
    dislike light: {blinking smoke detector light above the bed|bright bathroom night light}
    need scent: unscented room, {no diffuser|no room spray|no scented candles}
    like scent: {cedar|fig|orange blossom|white tea} {room scent|diffuser}, light
    like window: windows that {open|tilt open at night}
    need window: window {locked|kept shut}, {pollen|street dust}
    like humid: {humidifier by the bed|humidifier filled at turndown|bowl of water on the heater}
    like soundm: {white noise machine|fan for the noise|sound machine on rain}
    need plugs: ear plugs {on the night table|at turndown}
    like purifier: air purifier, {medium|switched on before arrival}
    dislike carpet: {thick carpets|wall-to-wall carpet}, prefers {wood|parquet}
    """

  private static let bath = """
    need tub: bathtub, {long enough to lie in|not only a shower|with a headrest}
    need tub: walk-in shower, {no tub to climb into|glass door}
    like tub: bath drawn at {18:00|19:30|21:00}, {very hot|warm}
    like tub: {rain shower|hand shower with strong pressure}
    like towels: {six|four|eight} bath towels, {large|the thick ones}
    like towels: {fresh towels twice a day|face cloths, four of them}
    dislike towels: {thin towels|hand towels folded into figures}
    like slippers: slippers size {36|38|41|43|46}
    dislike slippers: {paper slippers|open-toed slippers}
    like robe: {waffle robe|light cotton robe|robe in XL|short robe}
    dislike scent: {lavender|rose|coconut|patchouli} {bath products|soap}
    like soap: {bar soap, not liquid|unscented bar soap|olive oil soap}
    like hair: {a strong hair dryer, 2,000 watts|curling iron|hair straightener}
    like mirror: {magnifying mirror|full-length mirror by the window}
    like dental: {dental kit with floss|soft toothbrush|whitening toothpaste}
    like shave: {shaving set with brush|razor and foam}
    dislike scale: {bathroom scale, take it out|scale in the bathroom}
    like mat: {second bath mat|wooden bath mat|rubber mat in the tub}
    """

  private static let housekeeping = """
    need service: room made up {after 11:00|before 09:00|between 12:00 and 13:00|while at the gym}
    like service: {one cleaning every second day|no daily change of linen}
    dislike service: {a knock before ten|anyone in the room before noon}
    dislike turndown: {turndown|evening service, in bed early|turndown chocolate and music}
    like turndown: turndown at {18:00|19:00|20:30|21:00}
    need tidy: desk not to be {tidied|touched}, papers stay as they are
    like tidy: {clothes folded and hung|shoes paired by the door|books stacked by size}
    like icebucket: ice at {17:00|18:00|21:30}
    like press: {two shirts pressed on arrival|suit steamed on arrival|trousers pressed by 07:00}
    dislike press: {starch in the collars|creases in the sleeves|shirts on wire hangers}
    like shoes: shoes polished overnight, {brown|black|no wax}
    like keeper: same housekeeper each stay, {asks for Rosa|asks for Min-ji|they know each other}
    like hangers: {ten|fifteen|twenty} {wooden|padded|skirt} hangers
    dislike flowers: {cut flowers|lilies, the scent is too strong|flowers by the bed}
    like flowers: {white orchid|fresh peonies|garden roses|one stem on the desk}
    like luggage2: {luggage rack for two|two luggage racks|suitcase unpacked by the valet}
    dislike plastic: {plastic bottles|single-use plastic in the room}
    like sewing: {sewing kit with dark thread|lint roller|shoe horn, the long one}
    avoid papers: throwing away {drafts|newspapers|sketches}, even from the bin
    """
}

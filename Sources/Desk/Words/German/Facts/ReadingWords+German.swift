import Hotel

extension ReadingWords {
  static let german = ReadingWords(
    at: ["um", "gegen", "ca", "ca."],
    clock: ["uhr", "h"],
    times: ["mittag": 720, "mittags": 720, "mitternacht": 0],
    days: [
      "heute": 0, "diese": 0, "diesen": 0, "gestern": -1, "letzte": -1, "vorgestern": -2,
      "morgen": 1, "übermorgen": 2,
    ],
    mornings: ["morgen", "früh", "morgens", "vormittag"],
    evenings: ["nachmittag", "abend", "abends"],
    nights: ["nacht", "nachts"],
    within: ["in"],
    dayCount: ["tag", "tagen", "tage"],
    fillers: ["am", "den", "dem"],
    months: [
      "jan januar jänner", "feb februar feber", "mär märz mrz", "apr april", "mai", "jun juni",
      "jul juli", "aug august", "sep sept september", "okt oktober", "nov november",
      "dez dezember",
    ],
    weekdays: [
      "mo montag", "di dienstag", "mi mittwoch", "do donnerstag", "fr freitag",
      "sa samstag sonnabend", "so sonntag",
    ],
    and: ["und"],
    gestures: [
      .apology: "entschuldigung",
      .amenity: "aufmerksamkeit, blumen, obst, obstkorb, pralinen, kuchen, torte",
      .bottle: "flasche, champagner, wein, sekt",
      .diningCredit: "gutschrift, speisen und getränke, essen, getränke",
      .meal: "mahlzeit, abendessen, mittagessen, frühstück",
      .spa: "spa, massage, anwendung",
      .upgrade: "upgrade, höherstufung, suite",
      .lateCheckOut: "späte abreise, spät",
      .rateAdjustment: "preisnachlass, nachlass, rabatt, rate",
      .night: "nacht, freinacht",
      .feeWaived: "gebühr, gebühr erlassen, parken",
      .points: "punkte",
      .futureStay: "gutschein, gutschein für einen aufenthalt",
      .replacement: "ersatz, ersetzt",
      .transport: "transport, taxi, wagen, auto, kurier",
      .delight: "freude, überraschung",
      .walkedOut: "anderes hotel, ausquartiert",
    ],
    named: TermWords.german.gesture
  )
}

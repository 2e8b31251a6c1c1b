import Hotel

extension ReadingWords {
  static let english = ReadingWords(
    at: ["at", "around", "about"],
    clock: ["o'clock", "oclock", "h", "hrs"],
    beforeNoon: ["am", "a.m."],
    afterNoon: ["pm", "p.m."],
    times: ["noon": 720, "midday": 720, "midnight": 0],
    days: ["today": 0, "this": 0, "tonight": 0, "yesterday": -1, "last": -1, "tomorrow": 1],
    mornings: ["morning"],
    evenings: ["afternoon", "evening"],
    nights: ["night"],
    within: ["in"],
    dayCount: ["day", "days"],
    fillers: ["on", "the", "of"],
    months: [
      "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
      "aug august", "sep sept september", "oct october", "nov november", "dec december",
    ],
    weekdays: [
      "mon monday", "tue tues tuesday", "wed wednesday", "thu thur thurs thursday", "fri friday",
      "sat saturday", "sun sunday",
    ],
    and: ["and", "plus"],
    gestures: [
      .apology: "apology, apologies, sorry",
      .amenity: "amenity, flowers, fruit, fruit basket, chocolates, cake",
      .bottle: "bottle, champagne, wine, prosecco, sparkling wine",
      .diningCredit: "food and beverage credit, dining credit, credit, food, drinks",
      .meal: "meal, dinner, lunch, breakfast",
      .spa: "spa, massage, treatment",
      .upgrade: "upgrade, suite",
      .lateCheckOut: "late check-out, late checkout, late",
      .rateAdjustment: "rate adjustment, rate, discount, rebate",
      .night: "night, free night",
      .feeWaived: "fee waived, fee, parking, resort fee",
      .points: "points",
      .futureStay: "future stay certificate, future-stay certificate, certificate, voucher",
      .replacement: "replacement, replace property, replaced",
      .transport: "transport, taxi, car, courier, limousine",
      .delight: "delight, delight purchase, surprise",
      .walkedOut: "walk, walk to another hotel, other hotel",
    ],
    named: TermWords.english.gesture
  )
}

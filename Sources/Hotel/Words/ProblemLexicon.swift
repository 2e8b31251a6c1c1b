/// Hotel words by what a complaint that holds them is about.
enum ProblemLexicon {
  static let whole = Lexicon<IncidentCategory>(
    [
      (.cleanliness, cleanliness), (.maintenance, maintenance), (.noise, noise),
      (.roomNotReady, roomNotReady), (.reservation, reservation), (.checkIn, checkIn),
      (.staffConduct, staffConduct), (.preferenceMissed, preferenceMissed),
      (.foodAndBeverage, foodAndBeverage), (.billing, billing), (.internet, internet),
      (.property, property), (.safety, safety), (.external, external), (nil, neutral),
    ],
    plain: PlainWords.text
  )
}

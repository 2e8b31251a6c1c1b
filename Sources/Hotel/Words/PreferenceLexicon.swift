/// Hotel words by what a preference that holds them is about.
enum PreferenceLexicon {
  static let whole = Lexicon<PreferenceCategory>(
    [
      (.location, location), (.bed, bed), (.climate, climate), (.bath, bath),
      (.housekeeping, housekeeping), (.food, food), (.beverage, beverage), (.dietary, dietary),
      (.accessibility, accessibility), (.media, media), (.wellness, wellness),
      (.family, family), (.communication, communication), (.arrival, arrival), (nil, neutral),
    ],
    plain: PlainWords.text
  )
}

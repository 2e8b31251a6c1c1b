/// What commands answer, by what they are about.
struct AnswerWords: Sendable {
  let guests: GuestAnswers
  let house: HouseAnswers
  let store: StoreAnswers
  let privacy: PrivacyAnswers
}

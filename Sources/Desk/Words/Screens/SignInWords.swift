/// The box that asks who is at the desk.
struct SignInWords: Sendable {
  let title: String
  let lockedTitle: String
  let who: String
  let whoIsLocked: TextPhrase
  let id: String
  let pin: String
  let chooseOwn: String
  let missing: String
}

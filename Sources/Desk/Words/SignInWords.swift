/// The box that asks who is at the desk.
struct SignInWords: Sendable {
  let title: String
  let lockedTitle: String
  let who: String
  let whoIsLocked: TextPhrase
  let id: String
  let pin: String
  let missing: String
}

extension SignInWords {
  static let english = SignInWords(
    title: "Sign in",
    lockedTitle: "Desk locked",
    who: "Who is at the desk?",
    whoIsLocked: { "\($0): type the PIN. Others: your id." },
    id: "Staff id",
    pin: "PIN",
    missing: "Type your staff id and your PIN"
  )
}

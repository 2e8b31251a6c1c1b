extension SignInWords {
  static let english = SignInWords(
    title: "Sign in",
    lockedTitle: "Desk locked",
    who: "Who is at the desk?",
    whoIsLocked: { "\($0): type the PIN. Others: your id." },
    id: "Staff id",
    pin: "PIN",
    chooseOwn: "Somebody else set this PIN. Choose your own.",
    missing: "Type your staff id and your PIN"
  )
}

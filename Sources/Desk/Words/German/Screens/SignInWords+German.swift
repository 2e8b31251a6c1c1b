extension SignInWords {
  static let german = SignInWords(
    title: "Anmelden",
    lockedTitle: "Platz gesperrt",
    who: "Wer ist am Platz?",
    whoIsLocked: { "\($0): PIN eingeben. Andere: Kennung." },
    id: "Kennung",
    pin: "PIN",
    chooseOwn: "Diese PIN hat jemand anderes gesetzt. Bitte eine eigene wählen.",
    missing: "Bitte Kennung und PIN eingeben"
  )
}

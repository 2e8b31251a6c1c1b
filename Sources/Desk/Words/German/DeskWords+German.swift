extension DeskWords {
  static let german = DeskWords(
    frame: .german,
    keys: .german,
    commands: .german,
    refusals: .german,
    home: .german,
    card: .german,
    stays: .german,
    recognition: .german,
    alerts: .german,
    contradictions: .german,
    preference: .german,
    complaint: .german,
    checkIn: .german,
    guestForm: .german,
    lists: .german,
    budget: .german,
    staff: .german,
    signIn: .german,
    prompts: .german,
    help: .german,
    palette: .german,
    terms: .german,
    dates: .german,
    numbers: .german,
    errors: .german
  )
}

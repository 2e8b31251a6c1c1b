import FrontOffice
import Hotel
import Terminal
import Widgets

/// What all screens share: who is here, where, and the way to the store.
struct DeskContext {
  /// A line that comes up and goes away by itself.
  struct Toast {
    let text: String
    let role: Role
    let until: Duration
    /// It tells what an act has done.
    var tellsAct = false
  }

  var session: Session?
  var house: House?
  /// What was said about the settings; whoever sits at the desk may change it while it runs.
  private(set) var layers: SettingLayers
  private(set) var settings: DeskSettings
  private(set) var theme: Theme
  private(set) var words: DeskWords
  var size: Size
  private(set) var toast: Toast?
  /// What the key came upon was the line that says what was saved.
  private(set) var hasJustSaved = false
  /// Nobody knows yet whether the last thing was saved: neither success nor failure.
  private(set) var isVerifying = false
  var pendingCharges = 0
  var unsettled = 0
  /// Half-written texts by the place they belong to.
  private(set) var drafts: [String: String] = [:]
  /// Drafts that the store does not have yet, and when they shall be kept.
  private(set) var unkept: Set<String> = []
  private(set) var keepAt: Duration?
  /// Time since the desk opened; moved on by the application before every event.
  var uptime: Duration = .zero
  /// The clock on the wall.
  var now: Instant

  /// How often the bell has been rung.
  private(set) var bells = 0
  private var profile: TerminalProfile
  private var asked = 0
  private let post: (Asker, @escaping DeskWork) -> Void

  init(
    profile: TerminalProfile,
    layers: SettingLayers = SettingLayers(),
    size: Size,
    now: Instant,
    post: @escaping (Asker, @escaping DeskWork) -> Void
  ) {
    self.profile = profile
    self.layers = layers
    settings = layers.settings
    theme = settings.theme(on: profile)
    words = settings.words
    self.size = size
    self.now = now
    self.post = post
  }

  /// Changes what is said about the settings, and with it how the desk looks and speaks at once.
  mutating func change(_ change: (inout SettingLayers) -> Void) {
    change(&layers)
    settings = layers.settings
    theme = settings.theme(on: profile)
    words = settings.words
  }

  /// The locale names no character set that has the signs of typography.
  var hasPlainLocale: Bool { !profile.unicodeBorders }

  /// The terminal has said what its ground is; whoever chose a theme keeps it.
  mutating func take(isLightGround: Bool) {
    profile.hasLightGround = isLightGround
    theme = settings.theme(on: profile)
  }

  /// Rings the bell for those who want to hear it.
  mutating func ring() {
    if settings.bell == .on { bells += 1 }
  }

  /// Asks something of the store before anybody has signed in.
  mutating func askAtTheDoor<Answer: Sendable>(
    _ work: @escaping DeskWork,
    for _: Answer.Type
  ) -> Ticket<Answer> {
    asked += 1
    post(.screen(asked), work)
    return Ticket(number: asked)
  }

  /// Asks something as whoever is signed in; the answer comes to the ticket.
  ///
  /// Nobody who has left the desk asks anything.
  mutating func ask<Answer: Sendable>(
    _ question: @escaping @Sendable (Office) throws(OfficeError) -> Answer
  ) -> Ticket<Answer>? {
    guard let session else { return nil }
    return askAtTheDoor(
      { store throws(OfficeError) in try question(Office(store, session)) },
      for: Answer.self
    )
  }

  /// Has an act done.
  mutating func perform<A: Act>(_ act: A) -> Ticket<ActResult<A.Receipt>>? {
    ask { office throws(OfficeError) in try office.perform(act) }
  }

  /// Has something done that nobody waits for; that it failed is told, unless that is nobody's.
  mutating func tell(
    failing asker: Asker,
    _ work: @escaping @Sendable (Office) throws(OfficeError) -> Void
  ) {
    guard let session else { return }
    post(asker) { store throws(OfficeError) in
      try work(Office(store, session))
      return true
    }
  }

  /// What forms are read with; nothing before anybody has signed in.
  var form: FormContext? {
    guard let session, let house else { return nil }
    return FormContext(house: house, session: session, now: now, words: words)
  }

  func newActID() -> ActID { ActID(at: now) }

  mutating func say(_ text: String, _ role: Role = .strong) {
    toast = Toast(
      text: text,
      role: role,
      until: uptime + (role == .strong ? .seconds(6) : .seconds(12))
    )
  }

  /// Says what an act has done.
  mutating func tell(_ done: (text: String, role: Role)) {
    say(done.text, done.role)
    toast?.tellsAct = true
  }

  /// Shows why something did not work, in words.
  mutating func say(_ error: OfficeError) {
    say(words(for: error), .late)
  }

  func words(for error: OfficeError) -> String {
    Message(error, zone: house?.property.timeZone, words: words).cleanText
  }

  mutating func beginVerifying() {
    isVerifying = true
    ring()
  }

  /// Says what was found out; the screen that saved may say more.
  mutating func endVerifying(isSaved: Bool) {
    isVerifying = false
    say(isSaved ? words.frame.verified : words.frame.notSaved, isSaved ? .strong : .late)
  }

  mutating func clearToast() {
    hasJustSaved = toast?.tellsAct ?? false
    toast = nil
  }

  mutating func dropOldToast() {
    if let toast, toast.until <= uptime { self.toast = nil }
  }

  mutating func welcome(_ signedIn: DeskSignIn) {
    session = signedIn.session
    house = signedIn.house
    drafts = signedIn.drafts
    change { $0.take(own: signedIn.settings) }
    unkept = []
    keepAt = nil
  }

  /// Remembers a half-written text; the store has it within a second, at once when leaving.
  mutating func keepDraft(_ text: String, under key: String) {
    guard drafts[key] ?? "" != text else { return }
    drafts[key] = text.isEmpty ? nil : text
    unkept.insert(key)
    keepAt = keepAt ?? uptime + .milliseconds(700)
  }

  /// Sends the drafts that the store does not have yet.
  mutating func sendDrafts() {
    keepAt = nil
    guard session != nil else { return }
    for key in unkept.sorted() {
      let text = drafts[key] ?? ""
      tell(failing: .nobody) { office throws(OfficeError) in
        try office.keepDraft(text, under: key)
      }
    }
    unkept = []
  }

  /// The time of day at the property.
  var clock: String {
    timeOfDay(now.local(offset: house?.offset ?? 0).minutes)
  }
}

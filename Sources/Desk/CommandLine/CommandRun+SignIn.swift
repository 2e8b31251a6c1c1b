import FrontOffice
import Hotel
import Storage
import Terminal

/// Somebody who signed in to run a command.
struct SignedIn {
  let office: Office
  let store: Store
  let property: Property
  /// What they signed in with, for those who change it.
  let pin: String
}

extension CommandRun {
  /// Where the store is, by option, environment, or habit.
  var storePath: String {
    get throws {
      let named = setting(Options.store, EnvironmentName.store)
      if let named {
        let scheme = named.lowercased()
        guard !scheme.hasPrefix("postgresql:"), !scheme.hasPrefix("postgres:") else {
          throw CommandError.use(.noPostgreSQL)
        }
        guard !named.isEmpty else {
          throw CommandError.line(
            .malformed(name: Options.store.name, value: "", expected: .path)
          )
        }
        return named
      }
      if let folder = environment[EnvironmentName.dataHome], folder.hasPrefix("/") {
        return folder + "/frontdesk/frontdesk.db"
      }
      guard let home = environment[EnvironmentName.home], !home.isEmpty else {
        throw CommandError.use(.noHome)
      }
      return home + "/.local/share/frontdesk/frontdesk.db"
    }
  }

  /// Opens the store and lets the staff member in.
  func signIn(toChoosePIN: Bool = false) throws -> SignedIn {
    try signIn(to: try openStore(), toChoosePIN: toChoosePIN)
  }

  /// Lets the staff member in at an open store; commands share one sign-in.
  func signIn(
    to store: Store,
    as sessionID: String = Session.commandLine,
    staff named: String? = nil,
    toChoosePIN: Bool = false
  ) throws -> SignedIn {
    guard let staff = named ?? setting(Options.staff, EnvironmentName.staff) else {
      throw CommandError.noStaff
    }
    let asked = try propertyAsked(in: store)
    if let id = Staff.id(from: staff), let home = try? store.staff(id).property {
      // A zone only makes an error's time readable; without one it is told in UTC.
      zone = try? store.property(asked?.code ?? home).timeZone
    }
    var pin = try pin(of: staff)
    let door = Door(to: store, as: staff, at: asked?.code, session: sessionID)
    let office: Office
    if toChoosePIN || !input.isTerminal {
      office = try door.open(with: pin, toChoosePIN: toChoosePIN)
    } else if let opened = try door.openUnlessOthers(with: pin) {
      office = opened
    } else {
      let own = try ownPIN(of: staff)
      office = try door.open(with: pin, choosing: own)
      pin = own
    }
    let property = try store.property(office.session.property)
    zone = property.timeZone
    take(own: try office.settings())
    return SignedIn(office: office, store: store, property: property, pin: pin)
  }

  /// The hotel named by option or environment, if any.
  func propertyAsked(in store: Store) throws -> Property? {
    guard let typed = setting(Options.property, EnvironmentName.property) else { return nil }
    let code = Property.Code(typed.uppercased())
    guard let property = try store.properties().first(where: { $0.code == code }) else {
      throw CommandError.use(.unknownProperty(typed))
    }
    return property
  }

  private func pin(of staff: String) throws -> String {
    if let pin = try givenPIN() { return pin }
    guard input.isTerminal, let pin = hidden(words.answers.house.askPIN(staff)) else {
      throw CommandError.noPIN
    }
    return pin
  }

  /// The PIN from a file or the environment.
  func givenPIN() throws -> String? {
    if let file = value(Options.pinFile) { return try TextFile.firstLine(of: file) }
    return environment[EnvironmentName.pin].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A PIN for somebody, typed twice when it is asked for.
  func newPIN(for staff: String) throws -> String {
    if let file = value(Options.newPINFile) {
      return try TextFile.firstLine(of: file)
    }
    if let pin = environment[EnvironmentName.newPIN], !pin.isEmpty { return pin }
    guard input.isTerminal else { throw CommandError.use(.noNewPIN) }
    return try chosenPIN(words.answers.house.askNewPIN(staff))
  }

  /// A PIN in the place of one that somebody else knows.
  private func ownPIN(of staff: String) throws -> String {
    note(words.signIn.chooseOwn)
    return try chosenPIN(words.answers.house.askNewPIN(staff))
  }

  /// A PIN that nobody knows yet, asked for twice.
  func chosenPIN(_ question: String) throws -> String {
    guard let first = hidden(question), let second = hidden(words.answers.house.onceMore) else {
      throw CommandError.use(.noNewPIN)
    }
    guard first == second else { throw CommandError.use(.differentPINs) }
    return first
  }

  /// Asks for a line that is not shown.
  func hidden(_ question: String) -> String? {
    ask(question)
    return input.hiddenLine()
  }

  /// Asks for a line.
  func asked(_ question: String) -> String? {
    ask(question)
    return input.line()
  }

  private func ask(_ question: String) {
    output.flush()
    errors.write(CleanText(question).text)
    errors.flush()
  }
}

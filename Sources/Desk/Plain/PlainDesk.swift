import Hotel
import Storage

/// The desk without a screen: for screen readers, for terminals that can't be drawn on, for scripts.
struct PlainDesk {
  let store: Store
  let talk: PlainTalk
  let property: Property.Code?
  var settings = SettingLayers()
  let clock: @Sendable () -> Instant

  /// Serves until it is quit or the input ends; that nobody ever signed in is not allowed.
  ///
  /// Whoever is signed in already is not asked, nor for an id that is known.
  func run(as session: Session?, staff: String) throws -> ExitCode {
    var opened = session
    var id = staff
    var wasOpen = false
    defer { talk.flush() }
    do {
      while true {
        let session = try opened ?? signIn(id)
        wasOpen = true
        talk.desk = try words(of: session)
        (opened, id) = (nil, "")
        let sitting = try PlainSitting(session, store: store, talk: talk, clock: clock)
        do {
          try PlainFind(sitting: sitting).serve()
        } catch PlainLeave.handedOver {
          talk.patience = nil
        }
      }
    } catch let leave as PlainLeave {
      return code(of: leave, wasOpen: wasOpen)
    }
  }

  /// The desk speaks as whoever sits at it has chosen.
  private func words(of session: Session) throws -> DeskWords {
    var layers = settings
    layers.take(own: try store.settings(of: session.staff.id))
    return layers.settings.words
  }

  private func signIn(_ staff: String) throws -> Session {
    try PlainSignIn(store: store, talk: talk, property: property, clock: clock).session(of: staff)
  }

  private func code(of leave: PlainLeave, wasOpen: Bool) -> ExitCode {
    switch leave {
    case .quit:
      talk.say(talk.words.talk.goodbye)
      return .done
    case .signal(let signal):
      talk.say("")
      return ExitCode(rawValue: 128 + signal) ?? .inputOutput
    case .ended where !wasOpen: return .notAllowed
    case .ended, .back, .handedOver: return .done
    }
  }
}

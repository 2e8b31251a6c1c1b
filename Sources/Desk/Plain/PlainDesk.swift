import FrontOffice
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
        let office = try opened.map { Office(store, $0) } ?? door.office(of: id)
        wasOpen = true
        talk.desk = try words(of: office)
        (opened, id) = (nil, "")
        let session = try PlainSession(office, door: door, clock: clock)
        do {
          try PlainFind(session: session).serve()
        } catch PlainInterruption.handedOver {
          talk.patience = nil
        }
      }
    } catch let leave as PlainInterruption {
      return code(of: leave, wasOpen: wasOpen)
    }
  }

  /// The desk speaks as whoever sits at it has chosen.
  private func words(of office: Office) throws -> DeskWords {
    var layers = settings
    layers.take(own: try office.settings())
    return layers.settings.words
  }

  private var door: PlainSignIn {
    PlainSignIn(store: store, talk: talk, property: property, clock: clock)
  }

  private func code(of leave: PlainInterruption, wasOpen: Bool) -> ExitCode {
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

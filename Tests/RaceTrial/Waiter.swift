import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Storage
import Synchronization

/// One of several processes that wait for each other's writes.
struct Waiter {
  private let desk: TrialDesk
  private let file: String

  init(_ arguments: TrialArguments) throws {
    desk = try TrialDesk(arguments)
    file = try arguments.text("file")
  }

  /// Says how many microseconds each commit took, waiting and all.
  func commitUntilKilled() throws {
    let clock = ContinuousClock()
    let clerk = TrialDesk.clerk(desk.number)
    let parent = getppid()
    let guest = TrialDesk.guest(desk.number)
    let gesture = try TrialDesk.gesture(1)
    var step = 0
    Wire.waitForStart()
    while getppid() == parent {
      step += 1
      let id = "p\(desk.number)-\(step)"
      let taken = try clock.measure {
        _ = try Office(desk.store, clerk).delight(
          guest,
          action: "flowers",
          gestures: [gesture],
          id: id
        )
      }
      Wire.say("commit \(Int(taken / .microseconds(1)))")
    }
  }

  /// Loads a file beside the desks that go on.
  func load() throws {
    Wire.waitForStart()
    let summaries = try Importer(into: desk.store, by: TrialDesk.manager(0)).load([file])
    try desk.store.checkpoint()
    Wire.say("end \(summaries.map(\.added))")
  }

  /// Stops in the middle of a write, as by Ctrl-Z or a debugger, the lock in its hand.
  static func stopInWrite(_ arguments: TrialArguments) throws {
    let store = try Store(path: try arguments.text("store")) {
      if stops.exchange(false, ordering: .relaxed) { raise(SIGSTOP) }
      return ZoneClock.now()
    }
    let gesture = try TrialDesk.gesture(500)
    Wire.waitForStart()
    // The next time that is asked for is the one of the charge, inside the transaction.
    stops.store(true, ordering: .relaxed)
    let given = try Office(store, TrialDesk.clerk(0)).delight(
      TrialDesk.guest(0),
      action: "flowers",
      gestures: [gesture],
      id: "stopped"
    )
    Wire.say("charged \(given.charge?.rawValue ?? "")")
  }

  private static let stops = Atomic<Bool>(false)
}

import Glibc
import Hotel
import Storage
import Terminal
import Widgets

/// Opens the full-screen desk.
package enum OpenDesk {
  /// How a desk begins.
  struct Opening {
    var storePath: String
    /// Somebody signed in already; otherwise the screen asks.
    var session: Session?
    /// Whose id stands in the field when the screen asks.
    var staff: String = ""
    var property: Property.Code?
    var isNoColor: Bool
    var note: String?
    var settings = SettingLayers()
  }

  /// Runs the desk until it is quit.
  ///
  /// - Returns: the exit code of the process.
  /// - Throws: what keeps the terminal from being drawn on.
  static func run(_ opening: Opening) throws(TerminalError) -> Int32 {
    var profile = TerminalProfile.ofThisProcess()
    if opening.isNoColor { profile.depth = .none }
    let mailbox = try Mailbox<DeskMessage>()
    let worker = try DeskWorker(storePath: opening.storePath, answers: mailbox)
    var application = application(for: opening, profile: profile) { worker.post($0, $1) }
    let ending: Screen.Ending
    do throws(TerminalError) {
      ending = try Screen.run(&application, mailbox: mailbox, profile: profile)
    } catch {
      worker.stop()
      throw error
    }
    guard !worker.stop() else {
      let errors = StandardStreams.sink(STDERR_FILENO)
      errors.write("frontdesk: " + application.desk.words(for: .unverified(code: EIO)) + "\n")
      errors.flush()
      return ExitCode.inputOutput.rawValue
    }
    return code(of: ending)
  }

  /// The program as it begins, whatever it talks to.
  static func application(
    for opening: Opening,
    profile: TerminalProfile,
    post: @escaping (Asker, @escaping DeskWork) -> Void
  ) -> Application {
    let start = ContinuousClock().now
    let time = { (uptime: ContinuousClock().now - start, now: ZoneClock.now()) }
    var desk = DeskContext(
      profile: profile,
      layers: opening.settings,
      size: Size(columns: 80, rows: 24),
      now: time().now,
      post: post
    )
    if let note = opening.note { desk.say(note, .late) }
    let first = SignInScreen(
      staff: opening.session == nil ? opening.staff : "",
      property: opening.property,
      resuming: opening.session
    )
    return Application(desk: desk, first: first, time: time)
  }

  private static func code(of ending: Screen.Ending) -> Int32 {
    switch ending {
    case .finished: return 0
    case .hungUp: return 128 + SIGHUP
    case .signalled(let signal): return 128 + signal
    }
  }
}

import FrontOffice
import Storage
import Terminal

/// The store's own thread: it owns the connection, answers in order, and hears other desks.
struct DeskWorker {
  fileprivate enum Task: Sendable {
    case work(Asker, DeskWork)
    case stop
  }

  private let tasks: Mailbox<Task>
  private let ended: Mailbox<Bool>

  /// Starts the thread; a store that can't be opened is told as the answer to everything asked.
  init(
    storePath: String,
    answers: Mailbox<DeskMessage>,
    terms: SQLiteTerms = .usual
  ) throws(TerminalError) {
    let tasks = try Mailbox<Task>()
    let ended = try Mailbox<Bool>()
    self.tasks = tasks
    self.ended = ended
    Worker.start(name: "store") {
      let service = StoreService(storePath, terms, tasks, answers)
      service.serve()
      ended.post(service.isInDoubt)
    }
  }

  func post(_ asker: Asker, _ work: @escaping DeskWork) {
    tasks.post(.work(asker, work))
  }

  /// Waits until everything asked so far is done and the store is closed.
  ///
  /// - Returns: whether nobody knows if the last thing was saved.
  @discardableResult
  func stop() -> Bool {
    tasks.post(.stop)
    return ended.wait(timeout: .seconds(15)).contains(true)
  }
}

/// What the store's thread does.
private final class StoreService {
  private let path: String
  private let tasks: Mailbox<DeskWorker.Task>
  private let answers: Mailbox<DeskMessage>
  private let opened: Result<Store, StoreError>
  private var queue: [DeskWorker.Task] = []
  private var isStopping = false
  private var isVerifying = false
  private var logToldAt: ContinuousClock.Instant?
  /// It ended without knowing whether the last thing was saved.
  private(set) var isInDoubt = false

  init(
    _ path: String,
    _ terms: SQLiteTerms,
    _ tasks: Mailbox<DeskWorker.Task>,
    _ answers: Mailbox<DeskMessage>
  ) {
    self.path = path
    self.tasks = tasks
    self.answers = answers
    do throws(StoreError) {
      opened = .success(try Store(path: path, terms: terms))
    } catch {
      opened = .failure(error)
    }
    guard let store = try? opened.get() else { return }
    // A clerk never waits for an index: it is made beside the desk.
    store.indexUpkeep = .elsewhere
    store.keepReserve()
    store.goesOnVerifying = { [unowned self] look in goesOnVerifying(look) }
  }

  /// Answers until it is told to stop.
  func serve() {
    let keeper = IndexKeeper(path)
    let watch = ChangeWatch(besideStore: path)
    var known = version
    while true {
      let isDeaf = watch.descriptor < 0
      let (found, isChanged) =
        isDeaf
        ? (tasks.wait(timeout: .seconds(1)), true)
        : tasks.wait(alsoReading: watch.descriptor, timeout: nil)
      queue += found
      answerQueue()
      if isStopping { return }
      if (try? opened.get().wantsIndex) == true { keeper.start() }
      guard isChanged else { continue }
      watch.drain()
      if version != known {
        known = version
        answers.post(.storeChanged)
      }
    }
  }

  private func answerQueue() {
    while !queue.isEmpty {
      switch queue.removeFirst() {
      case .stop:
        isStopping = true
        queue = []
      case .work(let asker, let work): answer(asker, work)
      }
    }
  }

  private func answer(_ asker: Asker, _ work: DeskWork) {
    let answer: Result<any Sendable, OfficeError>
    do throws(OfficeError) {
      answer = .success(try work(try opened.get()))
    } catch {
      answer = .failure(error)
    }
    if isVerifying {
      isVerifying = false
      isInDoubt = answer.isSaved == nil
      if let isSaved = answer.isSaved { answers.post(.verified(isSaved: isSaved)) }
    }
    if let message = asker.message(answer) { answers.post(message) }
    tellLongLog()
  }

  /// Tells of a log that grows, and again as long as it does.
  private func tellLongLog() {
    guard logToldAt.map({ .now - $0 > .seconds(300) }) ?? true,
      let store = try? opened.get(), let log = store.longLog
    else {
      return
    }
    logToldAt = .now
    answers.post(.longLog(log))
  }

  /// Waits before the next look at a disk that has failed; whoever asks something meanwhile is
  /// answered, and what nobody waits for is put off.
  private func goesOnVerifying(_ look: Int) -> Bool {
    if look == 1 { answers.post(.verifying) }
    isVerifying = false
    let pause = Duration.milliseconds(min(2000, 50 << min(look, 6)))
    queue += tasks.wait(timeout: pause)
    var putOff: [DeskWorker.Task] = []
    while !queue.isEmpty {
      switch queue.removeFirst() {
      case .work(.screen(let number), let work): answer(.screen(number), work)
      case .stop:
        isStopping = true
        putOff.append(.stop)
      case let task: putOff.append(task)
      }
    }
    queue = putOff
    isVerifying = true
    return !isStopping
  }

  /// Grows when another connection commits; a store that can't tell is asked again later.
  private var version: Int {
    (try? opened.get().dataVersion()) ?? 0
  }
}

extension Result<any Sendable, OfficeError> {
  /// Whether what was asked for is in the store; nothing when nobody knows.
  fileprivate var isSaved: Bool? {
    switch self {
    case .success: true
    case .failure(.unverified): nil
    case .failure: false
    }
  }
}

import Storage
import Terminal

/// The store's own thread: it owns the connection, answers in order, and hears other desks.
struct DeskWorker {
  private enum Task: Sendable {
    case work(Int, DeskWork)
    case stop
  }

  private let tasks: Mailbox<Task>
  private let ended: Mailbox<Bool>

  /// Starts the thread; a store that can't be opened is told as the answer to everything asked.
  init(storePath: String, answers: Mailbox<DeskMessage>) throws(TerminalError) {
    let tasks = try Mailbox<Task>()
    let ended = try Mailbox<Bool>()
    self.tasks = tasks
    self.ended = ended
    Worker.start(name: "store") {
      DeskWorker.run(storePath, tasks, answers)
      ended.post(true)
    }
  }

  func post(_ generation: Int, _ work: @escaping DeskWork) {
    tasks.post(.work(generation, work))
  }

  /// Waits until everything asked so far is done and the store is closed.
  func stop() {
    tasks.post(.stop)
    _ = ended.wait(timeout: .seconds(15))
  }

  private static func run(
    _ path: String,
    _ tasks: Mailbox<Task>,
    _ answers: Mailbox<DeskMessage>
  ) {
    let opened: Result<Store, StoreError>
    do throws(StoreError) {
      opened = .success(try Store(path: path))
    } catch {
      opened = .failure(error)
    }
    // A clerk never waits for an index: it is made beside the desk.
    try? opened.get().indexUpkeep = .elsewhere
    let keeper = IndexKeeper(path)
    let watch = ChangeWatch(besideStore: path)
    var known = version(of: opened)
    while true {
      let isDeaf = watch.descriptor < 0
      let (found, isChanged) =
        isDeaf
        ? (tasks.wait(timeout: .seconds(1)), true)
        : tasks.wait(alsoReading: watch.descriptor, timeout: nil)
      for task in found {
        guard case .work(let generation, let work) = task else { return }
        answers.post(.answer(generation: generation, answer(work, opened)))
      }
      if (try? opened.get().wantsIndex) == true { keeper.start() }
      guard isChanged else { continue }
      watch.drain()
      let version = version(of: opened)
      if version != known {
        known = version
        answers.post(.storeChanged)
      }
    }
  }

  private static func answer(
    _ work: DeskWork,
    _ opened: Result<Store, StoreError>
  ) -> Result<DeskAnswer, StoreError> {
    do throws(StoreError) {
      return .success(try work(try opened.get()))
    } catch {
      return .failure(error)
    }
  }

  /// Grows when another connection commits; a store that can't tell is asked again later.
  private static func version(of opened: Result<Store, StoreError>) -> Int {
    (try? opened.get().dataVersion()) ?? 0
  }
}

import CSQLite
import Glibc

/// What tells one commit from every other: each is numbered, and signed with a mark of its own.
struct Commit: Equatable, Sendable {
  /// The store's change number after it.
  let number: Int
  let mark: String
  /// Why its outcome is open.
  var failure: StoreError = .inputOutput(code: SQLITE_ABORT)

  var signature: String { "\(number) \(mark)" }
  /// So many of the newest commits can be looked up.
  static let remembered = 1000

  /// The setting that holds the signature, until a thousand commits later.
  static func house(of number: Int) -> String { "commit/\(number % remembered)" }
}

/// What became of a transaction's commit.
enum CommitResult<Answer> {
  case saved(Answer)
  /// The answer holds if the commit turns out to be in the store.
  case unverified(Answer)
}

extension Store {
  /// Runs the body as one durable transaction, alone among all desks; nothing of it stays when it
  /// throws, but for `.unverified`, which leaves open whether all of it did.
  @discardableResult
  package func write<Answer>(_ body: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    let late = unnoted
    let answer = try verified { () throws(StoreError) in
      try transaction { () throws(StoreError) in
        for seen in late { try seen.note(in: self) }
        return try body()
      }
    }
    unnoted.removeFirst(late.count)
    return answer
  }

  /// Runs a transaction with the lock in hand, and looks for its outcome until it is known.
  func verified<Answer>(
    _ body: () throws(StoreError) -> CommitResult<Answer>
  ) throws(StoreError) -> Answer {
    do throws(StoreError) {
      let answer = try verifiedOnce(body)
      keepReserveAgain()
      return answer
    } catch {
      guard error.meansFullDisk else { throw error }
      giveReserveBack()
      throw .diskFull
    }
  }

  private func verifiedOnce<Answer>(
    _ body: () throws(StoreError) -> CommitResult<Answer>
  ) throws(StoreError) -> Answer {
    if isVerifying, let commit = unverified { throw .notSaved(code: commit.code) }
    let result = try lock.hold { () throws(StoreError) in
      try refuseReplaced()
      try settleEarlierCommit()
      let result = try body()
      // Taken away in the middle of it, the file has it all the same, wherever it lies now.
      guard (try? refuseReplaced()) != nil else { throw .unverified(code: ENOENT) }
      return result
    }
    switch result {
    case .saved(let answer): return answer
    case .unverified(let answer):
      try verify()
      return answer
    }
  }

  /// Called with the lock in hand.
  func transaction<Answer>(
    _ body: () throws(StoreError) -> Answer
  ) throws(StoreError) -> CommitResult<Answer> {
    let answer: Answer
    var commit: Commit
    // What was looked up within, before something was written, is old when it ends.
    defer { writes += 1 }
    do throws(StoreError) {
      try connection.execute("BEGIN IMMEDIATE")
      writes += 1
      answer = try body()
      commit = try sign()
    } catch {
      // The transaction may be gone already; the first error is the one to tell.
      leaveTransaction()
      throw error
    }
    do throws(StoreError) {
      try connection.execute("COMMIT")
      return .saved(answer)
    } catch {
      // A write found no room, or no turn: the log lacks the end of this commit, and always will.
      if error == .diskFull || error.isBusy {
        leaveTransaction()
        throw error
      }
      commit.failure = error
    }
    unverified = commit
    // Nobody else has written since, for the lock is still in hand: mostly it is known at once.
    guard let isSaved = try? settle(commit) else { return .unverified(answer) }
    guard isSaved else { throw commit.refusal }
    return .saved(answer)
  }

  /// Looks at the file again and again, as long as whoever waits wishes.
  private func verify() throws(StoreError) {
    guard let commit = unverified else { return }
    isVerifying = true
    defer { isVerifying = false }
    var look = 1
    while goesOnVerifying(look) {
      look += 1
      let isSaved = try? lock.hold { () throws(StoreError) in try settle(commit) }
      if isSaved == true { return }
      if isSaved == false { throw commit.refusal }
      // It was too long ago: nothing is left to find out.
      if unverified == nil { break }
    }
    throw .unverified(code: commit.code)
  }

  /// Nothing is built on a ground that nobody knows.
  private func settleEarlierCommit() throws(StoreError) {
    guard let commit = unverified else { return }
    guard (try? settle(commit)) != nil else { throw .notSaved(code: commit.code) }
  }

  /// Whether a commit that failed half-way is in the store, in a way that stays so.
  ///
  /// An error inside COMMIT leaves open what became of it, and the connection that met it may show
  /// what the disk never got: only a fresh look at the file tells. Called with the lock in hand.
  private func settle(_ commit: Commit) throws(StoreError) -> Bool {
    try giveUpConnection()
    let isSaved = try isThere(commit)
    forget(commit)
    return isSaved
  }

  private func forget(_ commit: Commit) {
    if unverified?.signature == commit.signature { unverified = nil }
  }

  private func isThere(_ commit: Commit) throws(StoreError) -> Bool {
    let newest = try changeNumber()
    guard newest < commit.number + Commit.remembered else {
      forget(commit)
      throw .unverified(code: commit.code)
    }
    if newest < commit.number {
      try overwrite(commit)
      return false
    }
    guard try setting(Commit.house(of: commit.number)) == commit.signature else { return false }
    // Found in the log, it may be there in memory only: folded into the file it is durable.
    try fold()
    return true
  }

  /// A commit that is not seen may still lie whole at the end of the log, where the next start
  /// after a power cut would find it: another one is written over it.
  private func overwrite(_ commit: Commit) throws(StoreError) {
    do throws(StoreError) {
      try connection.execute("BEGIN IMMEDIATE")
      _ = try sign()
      try connection.execute("COMMIT")
    } catch {
      // May have happened or not: either is found out at the next look.
      leaveTransaction()
      throw error
    }
  }

  /// Numbers and signs the transaction.
  private func sign() throws(StoreError) -> Commit {
    let commit = Commit(
      number: try changeNumber() + 1,
      mark: String(UInt64.random(in: 0...UInt64.max), radix: 36)
    )
    try set("change", to: String(commit.number))
    try set(Commit.house(of: commit.number), to: commit.signature)
    return commit
  }

  /// Folds the log into the file, alone; done when a desk closes or a load ends.
  ///
  /// A copy or an index in the making may read the log for long: nobody who writes waits for that,
  /// and what can't be folded in now is when the next one asks.
  package func checkpoint() throws(StoreError) {
    try holdingWriterLock { () throws(StoreError) in
      _ = try connection.waiting(atMost: 100) { () throws(StoreError) in try connection.foldLog() }
    }
  }

  /// Folds all of the log into the file, or throws.
  private func fold() throws(StoreError) {
    let (_, all, folded) = try connection.foldLog()
    guard folded >= all else { throw .busy(holder: .unknown) }
  }
}

extension Commit {
  /// SQLite's own number of what went wrong.
  fileprivate var code: Int32 {
    switch failure {
    case .inputOutput(let code): code
    case .outOfMemory: SQLITE_NOMEM
    default: SQLITE_ABORT
    }
  }

  /// What is told once it is known that nothing was saved.
  fileprivate var refusal: StoreError {
    failure == .outOfMemory ? failure : .notSaved(code: code)
  }
}

extension StoreError {
  fileprivate var isBusy: Bool {
    if case .busy = self { true } else { false }
  }
}

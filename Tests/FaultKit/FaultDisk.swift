import Glibc

/// A disk that fails as planned, and knows what of each file would survive a power cut.
package final class FaultDisk {
  /// A file as the desk sees it, with what the disk may still have of it instead.
  final class File {
    /// Earlier contents of each sector written since it was last safe, the safe one first.
    var unsafeSectors: [Int: [[UInt8]]] = [:]
    /// Those that a failed sync has dropped: no later sync makes them safe.
    var lostSectors: [Int: [[UInt8]]] = [:]
    /// Earlier lengths, the safe one first.
    var lengths: [Int] = []
    /// What it was before each time it was shortened: what is written afterwards takes new room on
    /// the disk, and is there only if the shortening is.
    var longer: [Longer] = []
    var isNameSafe = true

    /// Doubts about its sectors, none of which a sync has settled.
    var isDoubtful: Bool {
      !unsafeSectors.isEmpty || !lostSectors.isEmpty || !lengths.isEmpty || !longer.isEmpty
    }
  }

  /// A file before it was shortened.
  struct Longer {
    let bytes: [UInt8]
    let unsafeSectors: [Int: [[UInt8]]]
    let lengths: [Int]
  }

  /// A file whose removal may not have reached the disk.
  private struct Ghost {
    let file: File
    let bytes: [UInt8]
  }

  static let sector = 512

  package private(set) var plan: FaultPlan?
  /// Operations since the plan was made, of those that it concerns.
  package private(set) var count = 0
  package private(set) var hasStruck = false
  package private(set) var isOff = false
  /// Whether anybody will ask what survives a power cut.
  package var keepsTrack = false
  /// What is done with the store's file when it is to go away.
  package var takeAway: () -> Void = {}
  private var random: SeededRandom
  private var files: [String: File] = [:]
  private var ghosts: [String: Ghost] = [:]

  package init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// Begins to count anew.
  package func begin(_ plan: FaultPlan?) {
    self.plan = plan
    count = 0
    hasStruck = false
  }

  /// The error that an operation meets, or 0.
  func fate(of operation: DiskOperation) -> Int32 {
    if isOff { return operation.code }
    guard let plan, plan.kind != .memory else {
      count += 1
      return 0
    }
    // The file of shared memory lies on the same disk.
    if plan.kind == .full, operation != .write, operation != .mapMemory { return 0 }
    if plan.kind == .sync, operation != .sync { return 0 }
    defer { count += 1 }
    guard count == plan.after || plan.isForEver && count > plan.after else { return 0 }
    hasStruck = true
    switch plan.kind {
    case .powerCut:
      isOff = true
      return operation.code
    // What SQLite makes of a file of shared memory that can't grow.
    case .full: return operation == .write ? 13 : 10 | 19 << 8
    case .error, .sync, .memory: return operation.code
    case .move:
      takeAway()
      return 0
    }
  }

  /// Takes the power away between two operations.
  package func turnOff() {
    isOff = true
  }

  func file(_ path: String, isNew: Bool) -> File {
    if let known = files[path] { return known }
    let file = File()
    file.isNameSafe = !isNew
    files[path] = file
    return file
  }

  /// The desk is about to change bytes that are there now.
  func willWrite(_ file: File, sectors first: Int, _ now: [UInt8], length: Int) {
    file.lengths.append(length)
    for (offset, start) in stride(from: 0, to: now.count, by: FaultDisk.sector).enumerated() {
      let content = Array(now[start..<min(start + FaultDisk.sector, now.count)])
      let sector = first + offset
      if let lost = file.lostSectors.removeValue(forKey: sector) {
        file.unsafeSectors[sector, default: []] += lost
      }
      file.unsafeSectors[sector, default: []].append(content)
    }
  }

  func willShorten(_ file: File, _ now: [UInt8]) {
    file.longer.append(
      Longer(bytes: now, unsafeSectors: file.unsafeSectors, lengths: file.lengths)
    )
    file.unsafeSectors = [:]
    file.lengths = []
  }

  func didSync(_ file: File) {
    file.unsafeSectors = [:]
    file.lengths = []
    file.longer = []
    guard !file.isNameSafe else { return }
    // SQLite syncs the folder with a new journal, and with it all that happened there.
    for known in files.values { known.isNameSafe = true }
    ghosts = [:]
  }

  /// What the kernel could not write it forgets; a later sync would not tell.
  func didNotSync(_ file: File) {
    for (sector, contents) in file.unsafeSectors {
      file.lostSectors[sector] = (file.lostSectors[sector] ?? []) + contents
    }
    file.unsafeSectors = [:]
  }

  func didDelete(_ path: String, bytes: [UInt8], isSynced: Bool) {
    let file = files.removeValue(forKey: path)
    if isSynced {
      ghosts[path] = nil
    } else if let file, file.isNameSafe {
      ghosts[path] = Ghost(file: file, bytes: bytes)
    }
  }

  /// The power comes back: every file is what the disk had of it.
  package func restart() {
    for (path, file) in files.sorted(by: { $0.key < $1.key }) {
      if !file.isNameSafe, Bool.random(using: &random) {
        PlainFile.remove(path)
      } else {
        keepWhatSurvives(of: file, at: path)
      }
    }
    for (path, ghost) in ghosts.sorted(by: { $0.key < $1.key })
    where PlainFile.bytes(of: path) == nil && Bool.random(using: &random) {
      PlainFile.write(ghost.bytes, to: path)
      keepWhatSurvives(of: ghost.file, at: path)
    }
    forget()
  }

  /// Begins with files that are all safe.
  package func forget() {
    files = [:]
    ghosts = [:]
    isOff = false
    begin(nil)
  }

  private func keepWhatSurvives(of file: File, at path: String) {
    guard file.isDoubtful, var bytes = PlainFile.bytes(of: path) else { return }
    for longer in file.longer where Bool.random(using: &random) {
      (bytes, file.unsafeSectors) = (longer.bytes, longer.unsafeSectors)
      file.lengths = longer.lengths
      PlainFile.write(bytes, to: path)
      break
    }
    // Now and then all of it was written, or nothing; mostly here a sector and there one.
    let luck = Int.random(in: 0..<4, using: &random)
    guard luck > 0 else { return }
    let length =
      luck == 1
      ? file.lengths.first ?? bytes.count
      : (file.lengths + [bytes.count]).randomElement(using: &random) ?? bytes.count
    let doubtful = file.unsafeSectors.merging(file.lostSectors) { $1 + $0 }
    for (sector, contents) in doubtful.sorted(by: { $0.key < $1.key }) {
      let isKept = luck > 1 && Bool.random(using: &random)
      guard !isKept, let content = luck == 1 ? contents[0] : contents.randomElement(using: &random)
      else {
        continue
      }
      let start = sector * FaultDisk.sector
      if bytes.count < start + content.count {
        bytes += [UInt8](repeating: 0, count: start + content.count - bytes.count)
      }
      bytes.replaceSubrange(start..<start + content.count, with: content)
    }
    bytes = Array(bytes.prefix(length))
    bytes += [UInt8](repeating: 0, count: max(0, length - bytes.count))
    PlainFile.write(bytes, to: path)
  }
}

/// Whole files, read and written past SQLite while nobody has them open.
package enum PlainFile {
  package static func bytes(of path: String) -> [UInt8]? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let length = Int(lseek(descriptor, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: length)
    let count = unsafe pread(descriptor, &bytes, length, 0)
    return Array(bytes.prefix(max(0, count)))
  }

  package static func write(_ bytes: [UInt8], to path: String) {
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    precondition(descriptor >= 0, "the trial's folder can't be written")
    defer { close(descriptor) }
    let count = unsafe pwrite(descriptor, bytes, bytes.count, 0)
    precondition(count == bytes.count, "the trial's folder is full")
  }

  package static func rename(_ path: String, to other: String) {
    _ = unsafe Glibc.rename(path, other)
  }

  package static func remove(_ path: String) {
    _ = unsafe unlink(path)
  }
}

import Glibc
import Hotel
import Storage
import Synchronization

@testable import Desk

/// A folder with a store of its own, and commands run on it as a shell runs them.
final class Trial {
  /// What a command left behind.
  struct Answer {
    let code: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n").map(String.init) }
    var json: JSONReading { JSONReading(lines.first ?? "") }
  }

  let folder: String
  var environment: [String: String]
  let now = Mutex(Instant("2026-10-14T18:00:00Z") ?? Instant(milliseconds: 0))

  init() {
    var name = Array("/tmp/frontdesk-test-XXXXXX".utf8CString)
    _ = unsafe mkdtemp(&name)
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    environment = [
      "FRONTDESK_STORE": folder + "/s.db", "FRONTDESK_STAFF": "max", "FRONTDESK_PIN": "8642",
      "HOME": folder,
    ]
  }

  deinit { removeAll(folder) }

  /// A store with two hotels, four people and three guests.
  static func opened() -> Trial {
    let trial = Trial()
    let made = trial.run(
      "init --property SFO --property-name Bay --city Francisco --country US --currency USD",
      "--time-zone America/Los_Angeles --staff-name Max --business-date 2026-10-14"
    )
    precondition(made.code == 0, made.errors)
    for (file, text) in SampleRows.files { trial.write(text, to: file) }
    let loaded = trial.run(
      "import " + SampleRows.files.map { "\(trial.folder)/\($0.0)" }.joined(separator: " ")
    )
    precondition(loaded.code == 0, loaded.errors + loaded.output)
    return trial
  }

  /// Runs the words of the lines, in which `'…'` keeps blanks together and `@` is the folder.
  ///
  /// `watched` errors go to a terminal; a long job hears of `stop` as soon as it listens. The
  /// `words` follow those of the lines as they are.
  @discardableResult
  func run(
    _ lines: String...,
    words more: [String] = [],
    typed: String = "",
    hidden: [String]? = nil,
    onTerminal: Bool = false,
    full: Bool = false,
    watched: Bool = false,
    stop: Int32? = nil,
    environment changes: [String: String?] = [:],
    terms: SQLiteTerms = .usual
  ) -> Answer {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    var environment = environment
    for (name, value) in changes { environment[name] = value }
    let input = source(typed: typed, hidden: hidden, onTerminal: onTerminal)
    let moment = now.withLock { $0 }
    let code = CommandLineDesk.run(
      arguments: words(of: lines.joined(separator: " ")) + more,
      environment: environment,
      input: input,
      output: TextSink(isTerminal: onTerminal) { bytes in
        output += full ? [] : bytes
        return full ? ENOSPC : 0
      },
      errors: TextSink(isTerminal: watched) { bytes in
        errors += bytes
        return 0
      },
      clock: { moment },
      listen: { { stop } },
      terms: terms,
      pause: {}
    )
    return Answer(
      code: code,
      output: String(decoding: output, as: UTF8.self),
      errors: String(decoding: errors, as: UTF8.self)
    )
  }

  private func source(typed: String, hidden: [String]?, onTerminal: Bool) -> LineSource {
    var left = Array(typed.utf8)
    var secrets = hidden ?? []
    return LineSource(
      isTerminal: onTerminal || hidden != nil,
      read: {
        defer { left.removeAll() }
        return left
      },
      readHidden: { secrets.isEmpty ? nil : secrets.removeFirst() }
    )
  }

  func write(_ text: String, to file: String) {
    let bytes = Array(text.utf8)
    let descriptor = unsafe open(folder + "/" + file, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    _ = unsafe Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
  }

  /// The settings of whoever runs the commands.
  func writeConfig(_ text: String) {
    for name in ["/.config", "/.config/frontdesk"] { _ = unsafe mkdir(folder + name, 0o700) }
    write(text, to: ".config/frontdesk/config")
  }

  func text(of file: String) -> String { (try? TextFile.text(of: folder + "/" + file)) ?? "" }

  private func words(of line: String) -> [String] {
    var words: [String] = []
    for (place, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if place.isMultiple(of: 2) {
        words += part.split(separator: " ").map { String($0) }
      } else {
        words.append(String(part))
      }
    }
    return words.map { $0.replacingAt(with: folder) }
  }

  private func removeAll(_ folder: String) {
    guard let listing = unsafe opendir(folder) else { return }
    while let entry = unsafe readdir(listing) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { start in
        unsafe start.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      let path = folder + "/" + name
      if unsafe unlink(path) != 0 { removeAll(path) }
    }
    unsafe closedir(listing)
    _ = unsafe rmdir(folder)
  }
}

extension String {
  /// The text with every `@/` read as the folder.
  fileprivate func replacingAt(with folder: String) -> String {
    hasPrefix("@/") ? folder + dropFirst() : self
  }
}

/// The rows that every trial starts with.
enum SampleRows {
  static let files = [
    (
      "properties.csv",
      """
      code,name,city,country,time_zone,currency,business_date
      LON,Mayfair,London,GB,Europe/London,GBP,2026-10-14

      """
    ),
    (
      "staff.csv",
      """
      staff,name,property,role,department,pin
      ana,Ana,SFO,clerk,FO,2468
      ruth,Ruth,SFO,manager,MOD,1357
      gone,Gone,SFO,clerk,FO,

      """
    ),
    (
      "guests.csv",
      """
      guest,given,family,title,birth_date,vip,tier,phone,email
      G1,Ngozi,Okafor,Dr,1970-02-03,VIP1,Gold,+1 555 123 4567,ngozi@example.org
      G2,Jean,Dupont,,,,,,
      G3,Mary,Li,,,,,,

      """
    ),
    (
      "stays.csv",
      """
      stay,guest,property,arrival,departure,status,room,confirmation
      S1,G1,SFO,2026-10-14,2026-10-17,DueIn,1412,C100
      S2,G1,LON,2026-05-14,2026-05-16,CheckedOut,77,
      S3,G2,SFO,2026-10-12,2026-10-15,InHouse,801,
      S4,G3,SFO,2026-10-20,2026-10-21,DueIn,,
      S5,G3,LON,2026-10-14,2026-10-15,DueIn,5,

      """
    ),
    (
      "preferences.csv",
      """
      guest,polarity,text,category,recorded_at
      G1,allergy,peanuts,DIE,2026-05-14T09:00:00Z
      G1,like,feather pillow,BED,2026-05-14T09:00:00Z

      """
    ),
  ]
}

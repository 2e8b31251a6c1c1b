import Hotel

/// The settings as a text file: `name = value` lines, and comments from `#` on.
struct SettingsFile {
  /// A line that says nothing the desk understands.
  struct Problem: Equatable {
    /// What is wrong with it.
    enum Fault: Equatable {
      case noValue
      case unknownName(String, nearest: String?)
      case unknownValue(String, of: Setting)
    }

    let line: Int
    let fault: Fault
  }

  private(set) var said: [(setting: Setting, value: String)] = []
  private(set) var problems: [Problem] = []

  /// Reads what it can; of a setting that stands there twice the later line holds.
  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (index, line) in lines.enumerated() {
      let words = String(line.prefix { $0 != "#" }).trimmed
      guard !words.isEmpty else { continue }
      if let fault = take(words) { problems.append(Problem(line: index + 1, fault: fault)) }
    }
  }

  private mutating func take(_ words: String) -> Problem.Fault? {
    let parts = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    guard parts.count == 2, !parts[1].isEmpty else { return .noValue }
    let name = parts[0].lowercased()
    guard let setting = Setting(rawValue: name) else {
      let names = Setting.allCases.map(\.rawValue)
      return .unknownName(parts[0], nearest: NearestName.of(name, among: names))
    }
    guard let value = setting.value(parts[1]) else { return .unknownValue(parts[1], of: setting) }
    said.append((setting, value))
    return nil
  }

  /// The lines that say this, every setting with what it may be.
  static func text(of settings: DeskSettings) -> String {
    Setting.allCases.map { setting in
      "\(setting.rawValue) = \(settings[setting])  # \(setting.values.joined(separator: ", "))\n"
    }
    .joined()
  }
}

import Terminal
import Widgets

/// The one line in which a long job tells how far it has come: numbers in, text out.
struct ProgressLine {
  /// How the line is told.
  enum Manner {
    /// Drawn over itself.
    case drawn(Glyphs)
    /// A line for every tenth of the way, for an ear or a terminal that can't go back.
    case spoken
  }

  // A job of a moment has no line at all.
  private static let firstAfter = Duration.milliseconds(300)
  private static let leftAfter = Duration.seconds(5)
  private static let spokenEvery = Duration.seconds(10)

  private let manner: Manner
  private let pace: Duration
  private let words: ProgressWords
  private var shown = ""
  private var lastTime: Duration?
  private var lastTenth = 0

  /// - Parameters:
  ///   - manner: drawn or spoken.
  ///   - pace: the least time between two drawings.
  ///   - words: the language.
  init(_ manner: Manner, pace: Duration, words: ProgressWords) {
    self.manner = manner
    self.pace = pace
    self.words = words
  }

  /// What is to be written now, so long after the job's start; mostly nothing.
  mutating func update(_ progress: JobProgress, columns: Int, at time: Duration) -> String {
    switch manner {
    case .drawn(let glyphs):
      guard time >= (lastTime.map { $0 + pace } ?? ProgressLine.firstAfter) else { return "" }
      lastTime = time
      return replacing(with: line(progress, columns: columns, at: time, glyphs))
    case .spoken:
      return spoken(progress, at: time)
    }
  }

  /// What takes the line away, so that another can stand in its place.
  mutating func clear() -> String {
    guard !shown.isEmpty else { return "" }
    shown = ""
    return ControlSequence.text([.moveToColumn(0), .eraseToEndOfLine])
  }

  /// Only what differs from the line that stands there is written.
  private mutating func replacing(with line: String) -> String {
    let same = String(zip(shown, line).prefix { $0 == $1 }.map(\.1))
    let tail = line.dropFirst(same.count)
    let isShorter = ColumnWidth.of(line) < ColumnWidth.of(shown)
    guard !tail.isEmpty || isShorter else { return "" }
    shown = line
    return ControlSequence.text([.moveToColumn(ColumnWidth.of(same))]) + tail
      + (isShorter ? ControlSequence.text([.eraseToEndOfLine]) : "")
  }

  private mutating func spoken(_ progress: JobProgress, at time: Duration) -> String {
    guard let share = progress.thousandths else {
      guard time >= (lastTime ?? .zero) + ProgressLine.spokenEvery else { return "" }
      lastTime = time
      return "\(progress.subject): \(count(progress) ?? words.elapsed(time.milliseconds / 1000))\n"
    }
    guard share / 100 > lastTenth else { return "" }
    lastTenth = share / 100
    let parts = [words.percent(lastTenth * 10), count(progress)].compactMap(\.self)
    return "\(progress.subject): " + parts.joined(separator: ", ") + "\n"
  }

  private func count(_ progress: JobProgress) -> String? {
    progress.count.map(words.rows)
  }
}

/// The line as it is drawn.
extension ProgressLine {
  // Two columns stay free, where a terminal shows that Ctrl-C was pressed.
  private static let margin = 3
  private static let widestSubject = 28
  private static let leastSubject = 8
  private static let widestBar = 24
  private static let leastBar = 8

  private func line(
    _ progress: JobProgress,
    columns: Int,
    at time: Duration,
    _ glyphs: Glyphs
  ) -> String {
    let room = max(0, columns - ProgressLine.margin)
    let subject = min(ColumnWidth.of(progress.subject), ProgressLine.widestSubject)
    let figures = figures(progress, at: time, fitting: room - subject - 2)
    let free = room - ProgressLine.columns(of: figures)
    var parts = figures
    if free >= min(subject, ProgressLine.leastSubject) {
      let name = cut(progress.subject, to: subject, within: free)
      parts.insert(name, at: 0)
      let rest = min(free - ColumnWidth.of(name) - 2, ProgressLine.widestBar)
      if let share = progress.thousandths, rest >= ProgressLine.leastBar {
        parts.insert(bar(share, columns: rest, glyphs), at: 1)
      }
    }
    let line = parts.joined(separator: "  ")
    return ColumnWidth.prefix(of: line, fitting: room, ellipsis: false)
  }

  /// Cut with two dots, which every character set has.
  private func cut(_ subject: String, to most: Int, within room: Int) -> String {
    let columns = min(most, room)
    guard ColumnWidth.of(subject) > columns else { return subject }
    return ColumnWidth.prefix(of: subject, fitting: max(0, columns - 2), ellipsis: false)
      + String("..".prefix(max(0, columns)))
  }

  /// The numbers, the ones that can be missed left out when there is little room.
  private func figures(_ progress: JobProgress, at time: Duration, fitting room: Int) -> [String] {
    let rate =
      time >= .seconds(1)
      ? progress.count.map { words.rate($0 * 1000 / time.milliseconds) } : nil
    let percent = progress.thousandths.map { share in
      (share < 100 ? "  " : share < 1000 ? " " : "") + words.percent(share / 10)
    }
    let first = percent ?? count(progress) ?? words.elapsed(time.milliseconds / 1000)
    let second = percent == nil ? nil : count(progress)
    let left = left(progress, at: time)
    let bar = percent == nil ? 0 : ProgressLine.leastBar + 2
    let choices: [(figures: [String?], bar: Int)] = [
      ([first, second, rate, left], bar), ([first, second, left], bar), ([first, left], bar),
      ([first, left], 0),
    ]
    for choice in choices {
      let figures = choice.figures.compactMap(\.self)
      if ProgressLine.columns(of: figures) + choice.bar <= room { return figures }
    }
    return [first]
  }

  /// The columns of figures that each stand two blanks behind something.
  private static func columns(of figures: [String]) -> Int {
    figures.reduce(0) { $0 + ColumnWidth.of($1) + 2 }
  }

  /// A guess, rounded up so that nobody takes it for more.
  private func left(_ progress: JobProgress, at time: Duration) -> String? {
    guard time >= ProgressLine.leftAfter, let total = progress.total, progress.done > 0,
      progress.done < total
    else {
      return nil
    }
    let seconds = time.milliseconds * (total - progress.done) / progress.done / 1000
    let step = seconds < 60 ? 10 : seconds < 3600 ? 60 : 3600
    return words.left((seconds / step + 1) * step)
  }

  private func bar(_ share: Int, columns: Int, _ glyphs: Glyphs) -> String {
    let (done, glyphs) = ((share * columns + 500) / 1000, glyphs.withoutColor)
    return String(repeating: glyphs.bar, count: done)
      + String(repeating: glyphs.emptyBar, count: columns - done)
  }
}

extension Duration {
  fileprivate var milliseconds: Int { Int(self / .milliseconds(1)) }
}

extension ControlSequence {
  fileprivate static func text(_ sequences: [ControlSequence]) -> String {
    String(decoding: bytes(sequences), as: UTF8.self)
  }
}

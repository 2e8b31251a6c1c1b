import Terminal
import Testing
import Widgets

@testable import Desk

/// The line of a long job, with times handed in.
struct ProgressLineTests {
  private func drawn(
    _ progress: JobProgress,
    after seconds: Int,
    columns: Int = 80,
    _ glyphs: Glyphs = .unicode,
    _ words: ProgressWords = .english
  ) -> String {
    var line = ProgressLine(.drawn(glyphs), pace: .milliseconds(250), words: words)
    let text = line.update(progress, columns: columns, at: .seconds(seconds))
    #expect(text.hasPrefix("\r") || text.isEmpty)
    return String(text.dropFirst())
  }

  private static let load = JobProgress(subject: "stays.csv", done: 43, total: 100, count: 7412)

  @Test(
    arguments: [
      (0, 80, ""),
      (1, 80, "stays.csv  ##########..............   43 %  7,412 rows  7,412 rows/s"),
      (10, 80, "stays.csv  ##########.............   43 %  7,412 rows  741 rows/s  ~20 s left"),
      (60, 80, "stays.csv  #########.............   43 %  7,412 rows  123 rows/s  ~2 min left"),
      (9000, 80, "stays.csv  ##########..............   43 %  7,412 rows  0 rows/s  ~4 h left"),
      (10, 60, "stays.csv  ######.........   43 %  7,412 rows  ~20 s left"),
      (10, 40, "stays.csv   43 %  ~20 s left"),
      (10, 20, "stays.csv   43 %"),
      (10, 12, " 43 %"),
      (10, 0, ""),
    ] as [(Int, Int, String)]
  )
  func `a drawn line fits its window and leaves out what matters least`(
    _ seconds: Int,
    _ columns: Int,
    _ line: String
  ) {
    let text = drawn(Self.load, after: seconds, columns: columns)
    #expect(text == line)
    #expect(ColumnWidth.of(text) <= max(0, columns - 2))
  }

  @Test(
    arguments: [
      (JobProgress(subject: "Checking"), "Checking  7 s"),
      (JobProgress(subject: "a", count: 1), "a  1 row  0 rows/s"),
      (JobProgress(subject: "a", done: 0, total: 0), "a  ########################  100 %"),
      (JobProgress(subject: "a", done: 50, total: 10), "a  ########################  100 %"),
      (JobProgress(subject: "a", done: 0, total: 10), "a  ........................    0 %"),
      (
        JobProgress(subject: String(repeating: "long", count: 9), count: 3_000_000),
        "longlonglonglonglonglonglo..  3,000,000 rows  428,571 rows/s"
      ),
    ] as [(JobProgress, String)]
  )
  func `in plain letters, whatever is known`(_ progress: JobProgress, _ line: String) {
    #expect(drawn(progress, after: 7, .ascii) == line)
  }

  @Test func `it is told in German too`() {
    #expect(
      drawn(Self.load, after: 60, .ascii, .german)
        == "stays.csv  ########..........   43 %  7.412 Zeilen  123 Zeilen/s  noch ~2 min"
    )
  }

  @Test func `it is drawn four times a second at most, and only what has changed`() {
    var line = ProgressLine(.drawn(.ascii), pace: .milliseconds(250), words: .english)
    var progress = JobProgress(subject: "g", done: 0, total: 100, count: 0)
    var written: [String] = []
    for moment in 0..<200 {
      (progress.done, progress.count) = (moment / 2, moment)
      written.append(line.update(progress, columns: 80, at: .milliseconds(moment * 10)))
    }
    let shown = written.filter { !$0.isEmpty }
    #expect(shown.count == 7)
    #expect(shown[0] == "\rg  ####....................   15 %  30 rows")
    #expect(shown[1] == "\u{1B}[8G##..................   27 %  55 rows")
    #expect(line.clear() == "\r\u{1B}[K")
    #expect(line.clear().isEmpty)
  }

  @Test func `spoken, every tenth of the way has a line of its own`() {
    var line = ProgressLine(.spoken, pace: .zero, words: .english)
    var told = ""
    for done in [0, 5, 9, 10, 15, 34, 39, 100] {
      let progress = JobProgress(subject: "g", done: done, total: 100, count: done)
      told += line.update(progress, columns: 0, at: .seconds(done))
    }
    #expect(told == "g: 10 %, 10 rows\ng: 30 %, 34 rows\ng: 100 %, 100 rows\n")
    var unknown = ProgressLine(.spoken, pace: .zero, words: .english)
    let times = [1, 9, 10, 12, 20].map {
      unknown.update(JobProgress(subject: "c"), columns: 0, at: .seconds($0))
    }
    #expect(times == ["", "", "c: 10 s\n", "", "c: 20 s\n"])
    #expect(line.clear().isEmpty)
  }

  @Test func `every stopped job is told in both languages`() {
    for words in [ProgressWords.english, .german] {
      let told = LongJob.Kind.allCases.map(words.stopped)
      #expect(Set(told).count == told.count)
      #expect(told.allSatisfy { $0.hasSuffix(".") })
    }
  }
}

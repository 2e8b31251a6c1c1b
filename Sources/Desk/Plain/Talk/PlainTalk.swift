import Hotel
import Terminal

/// Why a question has no answer.
enum PlainInterruption: Error, Equatable {
  /// One step back.
  case back
  case quit
  /// The input has come to its end.
  case ended
  case signal(Int32)
  /// Somebody else takes the desk.
  case handedOver
}

/// A conversation in lines: no colour, no cursor, nothing but sentences and questions.
final class PlainTalk {
  /// The language; that of whoever sits at the desk.
  var desk: DeskWords
  /// After so long without an answer, whoever answers proves again who they are.
  var patience: Duration?
  /// Asks who is there; returns when it is the same person.
  var whenIdle: () throws -> Void = {}
  private let input: LineSource
  private let output: TextSink
  private let uptime: () -> Duration

  init(
    desk: DeskWords,
    input: LineSource,
    output: TextSink,
    uptime: @escaping () -> Duration
  ) {
    self.desk = desk
    self.input = input
    self.output = output
    self.uptime = uptime
  }

  var words: PlainWords { desk.plain }

  func say(_ line: String) {
    output.write(CleanText(line).text + "\n")
  }

  func say(_ error: any Error, in zone: String? = nil) {
    say(Message(any: error, zone: zone, words: desk).text)
  }

  /// Asks until there is an answer, which may be empty; `usual` stands in for an empty one.
  func ask(_ question: String, usual: String = "", help: String? = nil) throws -> String {
    while true {
      let shown = usual.isEmpty ? question : "\(question) [\(usual)]"
      let text = try line(shown).trimmed
      let typed = text.lowercased()
      if words.talk.back.contains(typed) || text == "." { throw PlainInterruption.back }
      if words.talk.help.contains(typed) {
        say(help ?? words.talk.noHelp)
        continue
      }
      return text.isEmpty ? usual : text
    }
  }

  /// Asks for a command or a text where `q` quits.
  func choose(_ question: String) throws -> String {
    let text = try line(question).trimmed
    if words.talk.quit.contains(text.lowercased()) { throw PlainInterruption.quit }
    if words.talk.back.contains(text.lowercased()) || text == "." { throw PlainInterruption.back }
    return text
  }

  func confirms(_ question: String) throws -> Bool {
    while true {
      let text = try ask(question + " " + words.talk.yesNo).lowercased()
      if words.talk.yes.contains(text) { return true }
      if words.talk.no.contains(text) { return false }
      say(words.talk.yesOrNo)
    }
  }

  /// A line that is not shown; from a pipe it is a line as any other.
  func secret(_ question: String) throws -> String {
    put(question)
    let answer = input.answer(isHidden: input.isTerminal)
    output.write("\n")
    return try text(of: answer)
  }

  func flush() { output.flush() }

  private func line(_ question: String) throws -> String {
    while true {
      put(question)
      let asked = uptime()
      let answer = input.answer(within: patience)
      if !input.isTerminal || answer == .timeUp { output.write("\n") }
      if let patience, uptime() - asked >= patience || answer == .timeUp, answer != .end {
        try lock(after: patience)
        continue
      }
      let text = try text(of: answer)
      if Array(text.utf8) == [KeyTable.escape] { throw PlainInterruption.back }
      let isText = !CleanText(text).wasCleaned && !text.unicodeScalars.contains("\u{FFFD}")
      if isText { return text }
      say(words.talk.notText)
    }
  }

  /// What was typed after the time is not the old sign-in's; it is asked again.
  private func lock(after patience: Duration) throws {
    self.patience = nil
    try whenIdle()
    self.patience = patience
  }

  private func put(_ question: String) {
    output.write(CleanText(question).text + (question.hasSuffix("?") ? " " : ": "))
    output.flush()
  }

  private func text(of answer: LineSource.Answer) throws -> String {
    guard output.failure == 0 else { throw PlainInterruption.ended }
    switch answer {
    case .line(let text): return text
    case .end, .timeUp: throw PlainInterruption.ended
    case .signal(let signal): throw PlainInterruption.signal(signal)
    }
  }
}

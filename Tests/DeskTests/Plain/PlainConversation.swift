import Hotel
import Storage
import Terminal

@testable import Desk

/// A conversation with the plain desk: lines go in, all that was said comes out, time stands still.
struct PlainConversation {
  let code: ExitCode
  let output: String

  /// What was said, each question with the lines before it.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// Types the lines, thinking before some of them by their place, and then comes to an end; where
  /// nobody is signed in already, the desk asks.
  init(
    _ company: SmallCompany,
    _ typed: [String],
    as staff: String? = "ana",
    language: Language = .english,
    pauses: [Int: Duration] = [:],
    meanwhile: [Int: () -> Void] = [:],
    ending: LineInput.Arrival = .end
  ) throws {
    let memory = Memory()
    var settings = SettingLayers()
    settings.say(.language, language.rawValue, by: .option)
    let talk = PlainTalk(
      desk: settings.settings.words,
      input: LineSource(
        isTerminal: true,
        read: { [] },
        wait: { isHidden, timeout in
          let place = memory.place
          guard place < typed.count else { return ending }
          if let pause = pauses[place], !memory.isRested.contains(place) {
            memory.isRested.insert(place)
            memory.uptime += pause
            if let timeout, pause >= timeout { return .timeUp }
          }
          // Another desk, while this one waits for the line.
          meanwhile[place]?()
          memory.place += 1
          memory.output += isHidden ? [] : Array((typed[place] + "\n").utf8)
          return .bytes(Array((typed[place] + (isHidden ? "" : "\n")).utf8))
        }
      ),
      output: TextSink(isTerminal: true) { bytes in
        memory.output += bytes
        return 0
      },
      uptime: { memory.uptime }
    )
    let desk = PlainDesk(
      store: company.store,
      talk: talk,
      property: nil,
      settings: settings,
      clock: { [moment = company.moment] in moment }
    )
    code = try desk.run(as: try staff.map { try company.session($0) }, staff: "")
    output = String(decoding: memory.output, as: UTF8.self)
  }

  private final class Memory {
    var place = 0
    var uptime: Duration = .zero
    var isRested: Set<Int> = []
    var output: [UInt8] = []
  }
}

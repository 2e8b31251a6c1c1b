import FrontOffice
import Hotel

/// What the trail tells, in words: the act, and what it was about.
struct TrailWords: Sendable {
  /// The act as a thing that was done: `the check-in, room 412`; a wish is told in the door's own way.
  let thing: @Sendable (ActName, Facts, _ wish: String) -> String
}

extension TrailWords {
  /// With wishes behind their marks, for whoever reads.
  func thing(_ act: ActName, _ facts: Facts) -> String { thing(act, facts, facts.marked) }
}

extension Facts {
  /// The wish that is told, as it is known: mark and text.
  var marked: String {
    let mark = self[.polarity].flatMap(Polarity.init).map { String($0.mark) } ?? ""
    return (self[.basis] == Preference.Basis.observed.rawValue ? "~" : "") + mark
      + (self[.text] ?? "")
  }
}

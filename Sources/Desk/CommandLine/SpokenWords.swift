import Hotel
import Storage

/// The words in which the command line tells of guests and stays.
enum SpokenWords {
  /// `3rd stay with us, first here. Last: San Francisco, 14 May 2026, room 1412`.
  static func recognition(_ recognition: Recognition, at house: House) -> String {
    guard let last = recognition.last else { return "First stay with us" }
    let words = DeskWords.english.recognition
    return words.stay(recognition.ordinal, recognition.staysHere) + ". "
      + words.last(house.city(of: last.property), last.arrival, last.room)
  }

  /// The marks of a guest in a list, the loudest first.
  static func marks(of line: GuestLine, at house: House) -> [String] {
    var marks: [String] = []
    if line.hasAllergy { marks.append("ALLERGY") }
    if !line.guest[.restriction].isEmpty { marks.append("RESTRICTED") }
    if line.openIncidents > 0 { marks.append("open complaint") }
    marks += [line.guest[.vip], line.guest[.tier]].filter { !$0.isEmpty }
    if line.recognition.isFromElsewhere, let other = line.recognition.elsewhere.first {
      marks.append("was in \(house.city(of: other.property)) \(date(other.lastArrival))")
    } else if line.recognition.isReturning {
      marks.append("\(DeskWords.english.dates.ordinal(line.recognition.ordinal)) stay")
    }
    return marks
  }

  static func date(_ day: Day) -> String { DeskWords.english.dates.full(day) }

  static func longDate(_ day: Day) -> String { DeskWords.english.dates.long(day) }

  static func nights(_ stay: Stay) -> String {
    stay.nights == 1 ? "1 night" : "\(stay.nights) nights"
  }

  static func room(_ room: String) -> String { room.isEmpty ? "no room" : "room \(room)" }
}

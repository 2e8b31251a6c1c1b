/// A room as somebody types it: up to eight letters, digits and hyphens.
package enum RoomReading {
  /// A guest's room in capitals, as every desk writes it; nothing when it can be no room, which has a
  /// digit in its name.
  package static func room(_ typed: String) -> String? {
    place(typed).flatMap { $0.isEmpty || $0.utf8.contains(where: \.isDigit) ? $0 : nil }
  }

  /// A room, or another place of the house: `LOBBY`.
  package static func place(_ typed: String) -> String? {
    let place = typed.trimmed.uppercased()
    let isFit = place.utf8.allSatisfy { letter in
      letter.isDigit || letter.isUpperLetter || letter == UInt8(ascii: "-")
        || letter == UInt8(ascii: "/")
    }
    return isFit && place.utf8.count <= 8 ? place : nil
  }
}

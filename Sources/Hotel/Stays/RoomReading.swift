/// A room as somebody types it.
package enum RoomReading {
  /// The room in capitals, as every desk writes it: up to eight signs of ASCII without a blank; nothing
  /// when it can be no room.
  package static func room(_ typed: String) -> String? {
    let room = typed.trimmed.uppercased()
    let isFit = room.utf8.count <= 8 && room.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    return isFit ? room : nil
  }
}

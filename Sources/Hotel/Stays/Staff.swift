/// Somebody who works at the desk.
package struct Staff: Hashable, Sendable {
  package typealias ID = Identifier<Staff>

  package let id: ID
  package var name: String
  package var property: Property.Code
  package var role: Role
  package var department: String
  package var isActive: Bool

  package init(
    id: ID,
    name: String,
    property: Property.Code,
    role: Role,
    department: String = "",
    isActive: Bool = true
  ) {
    self.id = id
    self.name = name
    self.property = property
    self.role = role
    self.department = department
    self.isActive = isActive
  }

  /// What a staff member may do; each role may do what those before it may.
  package enum Role: String, CaseIterable, Comparable, Sendable {
    case clerk
    case guestRelations = "guest_relations"
    case manager

    package static func < (left: Role, right: Role) -> Bool {
      left.rank < right.rank
    }

    private var rank: Int {
      switch self {
      case .clerk: 0
      case .guestRelations: 1
      case .manager: 2
      }
    }
  }

  /// Whoever owns the store's file, in the trail; nobody can be called so.
  package static let fileOwner = ID("(owner)")

  /// The id under which a typed one is known: case is ignored, or nothing when none may be so.
  package static func id(from text: String) -> ID? {
    guard (1...16).contains(text.utf8.count),
      text.utf8.allSatisfy({
        $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
      })
    else {
      return nil
    }
    return ID(text.lowercased())
  }

  /// Whether the text is a PIN: 4 to 8 digits.
  package static func isPIN(_ text: String) -> Bool {
    (4...8).contains(text.utf8.count) && text.utf8.allSatisfy(\.isDigit)
  }

  /// Whether a PIN is among the first that anybody tries: noughts or ones alone, or digits that
  /// count up from them.
  package static func isEasyPIN(_ text: String) -> Bool {
    let digits = text.utf8.map { Int($0) }
    let steps = Set(zip(digits.dropFirst(), digits).map { $0 - $1 })
    return (text.hasPrefix("0") || text.hasPrefix("1")) && (steps == [0] || steps == [1])
  }
}

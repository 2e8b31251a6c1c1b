import Hotel
import Widgets

extension Polarity {
  /// How a wish of this kind looks wherever it is quoted; the mark before it says the same.
  var role: Role {
    switch self {
    case .like: .like
    case .dislike, .avoid: .not
    case .need: .need
    case .allergy: .late
    }
  }
}

/// What hotel guests name in their wishes, and what each thing is and holds.
///
/// A row reads "name < what it is + what it has: other words for it".
enum ConceptTable {
  static let blocks = """
    plant milk: dairy
    soft drink: alcohol
    decaf: caffeine
    herbal tea: caffeine
    """

  /// Where a bed piece is of one of these, the stuff is what counts.
  static let fillings = "feather, down, wool, latex, scent, silk, polyester"

  /// Said beside a thing, these say where or how, not what.
  static let settings = """
    pillow, duvet, blanket, mention, food, service, view, staff, sauce, bathing, minibar, massage
    """
}

import Hotel

/// People in the texts of others.
extension Store {
  /// A column of free text, and what its row is known by.
  struct TextColumn {
    let table: String
    let key: [String]
    let column: String
  }

  /// Every text in which staff may have named a guest that the row is not about.
  static let freeTexts = [
    TextColumn(table: "preference", key: ["id"], column: "text"),
    TextColumn(table: "preference", key: ["id"], column: "retired_why"),
    TextColumn(table: "incident", key: ["id"], column: "problem"),
    TextColumn(table: "incident", key: ["id"], column: "action"),
    TextColumn(table: "charge", key: ["id"], column: "reason"),
    TextColumn(table: "decision", key: ["charge"], column: "reason"),
    TextColumn(table: "trace", key: ["id"], column: "text"),
    TextColumn(table: "guest", key: ["id"], column: "note"),
    TextColumn(table: "stay", key: ["id"], column: "source"),
    TextColumn(table: "draft", key: ["staff", "place"], column: "text"),
    TextColumn(table: "audit", key: ["number"], column: "detail"),
    TextColumn(table: "audit", key: ["number"], column: "before"),
  ]

  /// Takes the guests' names out of every text, and tells in which a family name stands by itself.
  func redactMentions(of guests: [Guest]) throws(StoreError) -> [Erasure.Mention] {
    let names = NameMentions(of: guests)
    var mentions: [Erasure.Mention] = []
    for position in Store.freeTexts {
      var changed: [(key: [String], text: String)] = []
      let columns = position.key.joined(separator: ", ")
      try connection.query(
        "SELECT \(position.column), \(columns) FROM \(position.table) WHERE \(position.column) <> '' "
          + "ORDER BY \(columns)"
      ) { row throws(StoreError) in
        let text = row.text(0)
        let key = (1...position.key.count).map { row.text($0) }
        let clean = names.redacted(text)
        if let clean { changed.append((key, clean)) }
        guard names.mayName(clean ?? text), position.column != "before" else { return }
        mentions.append(
          Erasure.Mention(
            table: position.table,
            id: key.joined(separator: " "),
            text: clean ?? text
          )
        )
      }
      for (key, text) in changed { try put(text, at: key, of: position) }
    }
    return mentions
  }

  private func put(_ text: String, at key: [String], of position: TextColumn) throws(StoreError) {
    let condition = position.key.enumerated().map { "\($1) = $\($0 + 2)" }
    // What look-up of the same wish compares is made of the text.
    let folded =
      position.table == "preference" && position.column == "text"
      ? ", folded = $\(position.key.count + 2)" : ""
    try connection.execute(
      "UPDATE \(position.table) SET \(position.column) = $1\(folded) "
        + "WHERE " + condition.joined(separator: " AND "),
      [Value(text)] + key.map { Value($0) } + (folded.isEmpty ? [] : [Value(text.folded())])
    )
  }
}

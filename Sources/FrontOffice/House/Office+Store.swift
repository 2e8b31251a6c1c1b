import Hotel
package import Storage

/// What is done with the store as a whole.
extension Office {
  /// Loads files, in turns between which other desks write.
  package func load(
    _ files: [String],
    renamed: [String: String] = [:],
    as kind: ImportKind? = nil,
    rejected: @escaping (RejectedRow) -> Void = { _ in },
    doubted: @escaping (DoubtfulRow) -> Void = { _ in },
    reason: @escaping (RowFault) -> String = { "\($0)" },
    goesOn: @escaping (ImportProgress) -> Bool = { _ in true }
  ) throws(ImportError) -> [ImportSummary] {
    do throws(OfficeError) {
      try require(.importFiles, for: .loadFiles)
      try refuseStaleSession()
    } catch {
      throw .store(error)
    }
    let importer = Importer(
      into: store,
      by: session,
      renamed: renamed,
      as: kind,
      rejected: rejected,
      doubted: doubted,
      reason: reason,
      goesOn: goesOn
    )
    return try importer.load(files)
  }

  /// Copies the store, which the trail tells of.
  package func backUp(
    to file: String,
    goesOn: @escaping (Store.BackupProgress) -> Bool = { _ in true }
  ) throws(OfficeError) {
    _ = try perform(NoteBackUp(file: file, id: newID()))
    try store.backUp(to: file, goesOn: goesOn)
  }

  /// Puts a backup in the store's place.
  package func restore(
    from file: String,
    replacingKept: Bool,
    goesOn: @escaping (Store.BackupProgress) -> Bool = { _ in true }
  ) throws(OfficeError) -> Restoration {
    try require(.restore, for: .restore)
    try refuseStaleSession()
    return try store.restore(
      from: file,
      replacingKept: replacingKept,
      by: session,
      goesOn: goesOn
    )
  }
}

/// That a copy is made, noted before it is there.
private struct NoteBackUp: Act {
  let file: String
  let id: ActID
  var answers = Answers()

  init(file: String, id: ActID) {
    self.file = file
    self.id = id
  }

  var name: ActName { .backUp }
  var texts: [(field: String, text: String)] { [("file", file)] }

  func carryOut(in office: Office) throws(OfficeError) -> Deed<String> {
    try office.store.noteCopy(file)
    return Deed(file, TrailNote(name))
  }

  func receipt(of entries: [TrailEntry], in office: Office) throws(OfficeError) -> String { file }
}

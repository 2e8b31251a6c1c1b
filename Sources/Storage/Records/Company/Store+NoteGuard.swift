import Hotel

/// The last wall before the disk: what comes with files, drafts and settings passes no act.
extension Store {
  func refusePaymentData(in text: String, field: String) throws(StoreError) {
    if let finding = NoteGuard.finding(in: text) { throw .refused(.text(field: field, finding)) }
  }
}

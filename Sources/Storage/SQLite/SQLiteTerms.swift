/// The terms on which a connection is opened.
///
/// The program knows the usual ones only; a trial of faults names a file system of its own, and
/// weaker terms to show that it would notice them.
package struct SQLiteTerms: Sendable {
  /// The name under which SQLite knows its way to the disk; nothing for the system's own.
  package var fileSystem: String?
  package var synchronous = "FULL"
  package var journal = "wal"

  package init() {}

  package static let usual = SQLiteTerms()
}

import FrontOffice
import Hotel
import Widgets

extension PrivacyWords {
  static let english = PrivacyWords(
    export: { "Export: \($0)" },
    exportNote: "All that is held on the guest, in plain words; the trail tells of it.",
    file: "File",
    fileMissing: "name a new file",
    exported: { "Saved: all that is held, in \($0)" },
    erase: { "Erase: \($0)" },
    eraseNote: "Figures stay, the person goes. This can't be undone.",
    typeNumber: { "Type \($0) to confirm" },
    erased: { "Saved: \($0) is erased." },
    erasedBefore: { "\($0) was erased before." },
    notClean: "Another desk reads: the last bytes go when a desk is opened next.",
    copies: { "Delete the copies that still hold them: \($0.joined(separator: ", "))." },
    mentions: { mentions in
      let texts = mentions.map { "\($0.table) \($0.id) “\($0.text)”" }
      return "These may name the guest: \(texts.joined(separator: "; "))."
    },
    retention: "Whom the policy lets go",
    retentionHeading: "Not heard of for longer than the policy says",
    nobodyIsDue: "Nobody is due.",
    lastHeardOf: { "last \(DateWords.english.full($0))" },
    erasedByPolicy: { "Saved: \(counted($0, "guest")) erased." }
  )
}

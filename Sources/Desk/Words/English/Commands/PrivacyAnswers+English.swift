import Hotel

extension PrivacyAnswers {
  static let english = PrivacyAnswers(
    notClean:
      "Another desk still reads the store's log or its look-up index, so bytes of what was erased "
      + "are left in them. They go the next time a desk is opened; “frontdesk check” does it too.",
    copies: "Copies that still hold them; delete these, or make them anew with “backup --force”:",
    wrote: { "Wrote all that is held on \($0) to \($1). Only you can read it." },
    erased: { "Erased \($0). Stays, money and categories stay as figures, without a name." },
    erasedBefore: { "\($0) was erased before, on \($1)." },
    mayName: { "The \($0.table) \($0.id) may name the guest: “\($0.text)”" },
    askNumber: { "Erase \($0) for good? Type the number \($1) once more: " },
    notHeardOf: { "Not heard of since before \($0) (\($1) years): \($2)" },
    last: { "last \($0)" },
    undated: { "Without any date, so left alone: \($0)" },
    nobodyErased: "Nobody was erased. “frontdesk retention --apply” does it.",
    erasedByPolicy: { "Erased by the policy: \($0)" },
    retention: "retention",
    title: { "All that is held about \($0) (guest number \($1))" },
    madeOn: { "Made on \($0) by \($1.name) (\($1.id)). Times are those of \($2)." },
    heading: { englishHeadings[$0] ?? plain($0) },
    label: { englishLabels[$0] ?? plain($0) }
  )

  private static let englishHeadings = [
    "profile": "WHO YOU ARE TO US", "stays": "STAYS",
    "companion_of": "STAYS OF OTHERS ON WHICH YOU ARE NAMED AS A COMPANION",
    "preferences": "WISHES AND NEEDS, ALSO THOSE THAT NO LONGER HOLD",
    "incidents": "COMPLAINTS AND WHAT WAS DONE", "charges": "WHAT WAS SPENT ON YOU",
    "gifts": "WHAT YOU WERE GIVEN", "traces": "THINGS TO DO FOR YOU",
    "set_ups": "WHAT WAS PREPARED FOR YOU", "drafts": "TEXTS BEGUN AND NOT YET SAVED",
    "loaded_from_files": "RECORDS THAT CAME FROM OTHER SYSTEMS",
    "erasure": "THAT YOU WERE ERASED", "trail": "WHO LOOKED AT OR CHANGED ANY OF IT",
  ]

  private static let englishLabels = [
    "id": "number", "staff": "by", "recorded_at": "written on", "made_at": "made on",
    "at": "on", "is_approved": "approved (1 yes, 0 no)", "content": "check sum of the content",
    "before": "what it was before", "retired_why": "no longer holds because",
    "consent_by": "your consent was given to", "consent_at": "consent given on",
    "made_by": "made by", "subject": "record", "action": "what was done",
    "stop": "STOP was told", "overLimit": "asked a manager over the limit", "act": "of what",
    "confirmed": "confirmed", "consentBy": "consent given to", "consentAt": "consent given on",
    "followUp": "asked again on", "duplicates": "made although probably known",
    "early": "although it was early", "overwrites": "over another desk's change", "by": "by",
    "on": "on", "due": "due",
  ]
}

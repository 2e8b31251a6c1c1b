import Hotel

extension PromptWords {
  static let english = PromptWords(
    giveRoom: "Give a room",
    moveRoom: "Move to another room",
    room: "Room",
    nowIn: { "now: \($0)" },
    roomSaved: { "Saved: room \($0). u undoes" },
    walkIn: { "Walk-in: \($0)" },
    nights: "Nights",
    nightsHint: "a number, or the date of departure",
    nightsRule: { "1 to 365, or a date such as \($0)" },
    walkedIn: { "Saved: walked in, room \($0) until \(DateWords.english.short($1))" },
    retire: "No longer applies",
    retireNote: "It leaves the card and stays in the record with your reason.",
    reason: "Reason",
    reasonMissing: "say why in a few words",
    retired: "Saved: retired. u undoes",
    delight: "Delight, no complaint",
    forGuest: "For the guest",
    forGuestHint: "what you do, in a few words",
    forGuestMissing: "say what you do",
    give: "Give",
    giveHint: "kind and amount: wow 60, amn 40",
    giveMissing: "kind and amount: wow 60",
    changeStay: "Change the dates",
    arrival: "Arrival",
    departure: "Departure",
    dayHint: "a date such as 16 Oct",
    datesSaved: {
      "Saved: \(DateWords.english.short($0)) to \(DateWords.english.short($1)). u undoes"
    },
    cancelled: "Saved: cancelled. u undoes",
    reinstate: "Due in again",
    reinstated: { "Saved: due in again, until \(DateWords.english.short($0)). u undoes" },
    reverse: "Take back what was given",
    reverseNote: "A new row takes it back; the budget that it came from has it again.",
    reversed: { "Saved: \($0) taken back" },
    nightAudit: "Night audit",
    closes: { "Closes \(DateWords.english.long($0)) and opens \(DateWords.english.long($1))." },
    closesNote: "Arrivals that have not come become no-shows. This can't be undone.",
    typeDay: "Type the day to close (e.g. 14)",
    typeThisDay: { "type \($0) to close \(DateWords.english.short($1))" },
    dayOpened: { "\(DateWords.english.long($0)) is open. \($1) no-shows" }
  )
}

extension HomeWords {
  static let english = HomeWords(
    title: "Arrivals",
    find: "Find",
    placeholder: "name, room, phone, e-mail, number",
    found: { counted($0, "guest") + " of the company" },
    likeliest: { "the likeliest \($0); type more" },
    toApprove: { "\($0) to approve F7" },
    unsettled: { "\($0) open F3" },
    foundTab: "Found",
    nobodyFits: { "No guest of the company fits “\($0)”. F5 makes a new profile." },
    nobody: "Nobody on this list.",
    name: "Name",
    room: "Room",
    nights: "Nts",
    status: "Status",
    recognition: "Stay with us",
    notes: "Notes",
    restrictedFlag: "STOP",
    allergyFlag: "allergy",
    openFlag: "open"
  )
}

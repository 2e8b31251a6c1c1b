extension HomeWords {
  static let german = HomeWords(
    title: "Anreisen",
    find: "Suche",
    placeholder: "Name, Zimmer, Telefon, E-Mail, Nr.",
    found: { counted($0, "Gast", "Gäste") + " im Unternehmen" },
    likeliest: { "die \($0) ähnlichsten; mehr tippen" },
    toApprove: { "\($0) freizugeben F7" },
    unsettled: { "\($0) offen F3" },
    foundTab: "Gefunden",
    nobodyFits: { "Kein Gast passt zu „\($0)“. F5 legt ein neues Profil an." },
    nobody: "Niemand auf dieser Liste.",
    name: "Name",
    room: "Zimmer",
    nights: "Nä.",
    status: "Status",
    recognition: "Aufenthalt",
    notes: "Hinweise",
    restrictedFlag: "STOP",
    allergyFlag: "Allergie",
    openFlag: "offen"
  )
}

import Hotel

extension RefusalWords {
  static let english = RefusalWords(
    needs: { role in
      switch role {
      case .clerk: "needs a clerk"
      case .guestRelations: "needs guest relations"
      case .manager: "needs a manager"
      }
    },
    signInFirst: "sign in first",
    noGuest: "no guest is chosen",
    noneChosen: "none is chosen",
    lookUpIsOn: "a look-up is on",
    nothingToConfirm: "nothing to ask about",
    noOpenIncident: "no complaint is open",
    chooseUnderPreferences: "choose one under Preferences",
    noStayDue: "no stay is due here",
    isInHouse: "is in house",
    isDueOn: { "is due on \(DateWords.english.short($0))" },
    notInHouse: "is not in house",
    noStayHere: "no stay here",
    notDueIn: "is not due in",
    hasStayHere: "has a stay here",
    isNotGivenUp: "is neither a no-show nor cancelled",
    nothingGiven: "nothing was given that stands",
    ownCharge: "your own: another manager decides",
    ownPIN: "your own: use “change my PIN”",
    oneself: "that is you"
  )
}

import Hotel

/// Why a command is closed now, behind its name.
struct RefusalWords: Sendable {
  /// Whose it is to do.
  let needs: @Sendable (Staff.Role) -> String
  let signInFirst: String
  let noGuest: String
  let noneChosen: String
  let lookUpIsOn: String
  let nothingToConfirm: String
  let noOpenIncident: String
  let chooseUnderPreferences: String
  let noStayDue: String
  let isInHouse: String
  let isDueOn: DayPhrase
  let notInHouse: String
  let noStayHere: String
  let notDueIn: String
  let hasStayHere: String
  let isNotGivenUp: String
  let nothingGiven: String
  let ownCharge: String
  let ownPIN: String
  let oneself: String
}

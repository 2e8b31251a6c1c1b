import FrontOffice
import Hotel

/// What is there besides guests: the house's lists, the own budget and PIN, the day's end.
struct PlainHouse {
  let session: PlainSession

  private var talk: PlainTalk { session.talk }

  func serve() throws {
    let context = try session.context
    let words = session.desk.commands
    let all =
      [Command(.act(.newGuest), words.newGuest, [])] + HouseCommands(context: context).all
    let command = try PlainCommands(commands: all, talk: talk).chosen(session.words.house.which)
    switch command.id {
    case .act(.newGuest): try PlainProfile(session).make()
    case .handOver: try PlainHandOver(session: session).serve()
    case .incidents: try PlainList(IncidentList(), session).serve()
    case .approvals: try PlainList(ApprovalsList(), session).serve()
    case .staff: try PlainList(StaffList(), session).serve()
    case .charges: try PlainList(ChargeList(), session).serve()
    case .retention: try PlainList(RetentionList(), session).serve()
    case .budget: try sayBudget()
    default:
      if let start = HouseCommands(context: context).start(command.id) {
        try session.begin(start)
      }
    }
  }

  private func sayBudget() throws {
    let (words, terms) = (session.desk.budget, session.words.terms)
    let budget = try session.office.budget()
    talk.say(words.left(terms.money(budget.remaining), terms.money(budget.limit)) + ".")
    let sums = words.sums(
      terms.money(budget.spent),
      terms.money(budget.pending),
      terms.money(budget.approved)
    )
    talk.say(sums.replacing(" ·", with: ",") + ".")
    for charge in budget.charges.reversed() {
      let status = session.desk.terms.chargeStatus(charge.status)
      let reason = session.desk.terms.reason(of: charge)
      talk.say(
        "\(terms.money(charge.amount)), \(charge.guest), \(reason), "
          + "\(terms.date(charge.businessDate)), \(status)."
      )
    }
  }
}

extension PlainSession {
  /// Does, or asks for, what a command leads to.
  func begin(_ start: ActStart) throws {
    switch start {
    case .request(let request): _ = try request.perform(in: self)
    case .sure(let question, let request):
      if try talk.confirms(question) { _ = try request.perform(in: self) }
    case .form(let form):
      var plain = PlainForm(form, self)
      try plain.fill()
    case .preference, .incident, .checkIn, .profile: break
    }
  }
}

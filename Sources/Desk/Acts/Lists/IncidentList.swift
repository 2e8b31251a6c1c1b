import FrontOffice
import Hotel
import Terminal
import Widgets

/// Complaints of this hotel that the guest has not yet called settled.
struct IncidentList: ActList {
  func read(_ office: Office, _ context: FormContext) throws(OfficeError) -> [HandOver
    .GuestIncident]
  {
    try office.unsettled()
  }
  func key(of item: HandOver.GuestIncident) -> String { item.incident.id.rawValue }
  func guest(of item: HandOver.GuestIncident) -> Guest.ID? { item.guest.id }

  func title(_ words: DeskWords) -> String { words.lists.incidents }
  func heading(_ words: DeskWords) -> String { words.lists.incidentsHeading }
  func empty(_ words: DeskWords) -> String { words.lists.incidentsEmpty }

  func row(of item: HandOver.GuestIncident, _ context: FormContext) -> ListPainter.Row {
    let (words, incident) = (context.words, item.incident)
    let when = incident.occurredAt.local(offset: context.house.offset)
    // Without its year a day is taken for one of this year.
    let isOfThisYear = when.day.parts.year == context.house.today.parts.year
    let day = isOfThisYear ? words.dates.short(when.day) : words.dates.full(when.day)
    let room = incident.room.isEmpty ? "" : ", \(incident.room)"
    return ListPainter.Row(
      lead: "\(incident.severity.code) \(incident.category.rawValue)",
      text: "\(item.guest.listedName)\(room): \(incident.problem)",
      trailing: "\(day) \(timeOfDay(when.minutes)) · "
        + words.terms.incidentState(incident.state),
      role: incident.state == .open ? .strong : .text
    )
  }

  func details(of item: HandOver.GuestIncident, _ context: FormContext) -> String? {
    context.words.details(of: item.incident)
  }

  func commands(for item: HandOver.GuestIncident?, _ context: FormContext) -> [Command] {
    let words = context.words.commands
    let none = item == nil ? context.words.refusals.noneChosen : nil
    return [
      Command(.openCard, words.guestCard, [Key(.enter)], unless: none),
      Command(.act(.closeIncident), words.settle, [Key(.character("f"))], unless: none),
    ]
  }

  func start(
    _ command: Command.ID,
    on item: HandOver.GuestIncident?,
    of items: [HandOver.GuestIncident],
    _ context: FormContext
  ) -> ActStart? {
    guard let incident = item?.incident, command == .act(.closeIncident) else { return nil }
    let act = CloseIncident(incident.id, id: context.newActID())
    return .sure(
      context.words.questions.sureOfClosing(incident.problem),
      ActRequest(act) { $1.lists.closed }
    )
  }
}

import FrontOffice
import Hotel
import Terminal
import Widgets

/// What can be done for the house: its lists, the own budget and PIN, the day's end.
struct HouseCommands {
  let context: FormContext

  var all: [Command] {
    let words = context.words.commands
    return [
      Command(.incidents, words.incidents, [Key(.function(3))]),
      Command(
        .approvals,
        words.approvals,
        [Key(.function(7))],
        unless: context.refusal(for: .approve)
      ),
      Command(.handOver, words.handOver, [Key(.function(2))]),
      Command(.budget, words.myBudget, [Key(.function(8))], hinted: false),
      Command(
        .staff,
        words.staff,
        [Key(.function(9))],
        unless: context.refusal(for: .manageStaff),
        hinted: false
      ),
      Command(.act(.setPIN), words.changePIN, [], hinted: false),
      managers(.act(.nightAudit), words.nightAudit, .closeDay),
      managers(.charges, words.charges, .approve),
      managers(.trail, words.trail, .readTrail),
      managers(.retention, words.retention, .eraseGuest),
    ]
  }

  private func managers(_ id: Command.ID, _ title: String, _ duty: Duty) -> Command {
    Command(id, title, [], unless: context.refusal(for: duty), hinted: false)
  }

  func start(_ command: Command.ID) -> ActStart? {
    switch command {
    case .act(.setPIN): .form(StaffForms.ownPIN(context.words))
    case .act(.nightAudit): .form(nightAudit)
    case .trail: .form(TrailList.form(context))
    default: nil
    }
  }

  private var nightAudit: ActForm {
    let (today, prompts) = (context.house.today, context.words.prompts)
    return ActForm(
      prompts.nightAudit,
      notes: [
        (prompts.closes(today, today.adding(days: 1)), .strong), (prompts.closesNote, .strong),
      ],
      [FormField("word", prompts.typeDay)]
    ) { form, _, id in
      guard form["word"].trimmed == "\(today.parts.day)" else {
        return .problem(field: "word", prompts.typeThisDay(today.parts.day, today))
      }
      return .request(
        ActRequest(NightAudit(closing: today, id: id)) {
          $1.prompts.dayOpened($0.opened, $0.noShows)
        }
      )
    }
  }
}

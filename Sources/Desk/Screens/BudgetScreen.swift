import Hotel
import Storage
import Terminal
import Widgets

/// One's own budget: how much, how much of it, and what for.
struct BudgetScreen: DeskScreen {
  private var standing: BudgetStanding?
  private var state = ListState()
  private var generation = 0

  var title: String { "My budget" }

  func commands(_ desk: DeskContext) -> [Command] {
    [Command(.back, "back", [Key(.escape)])]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    guard let session = desk.session else { return }
    generation = desk.ask { store throws(StoreError) in
      .budget(try store.standing(of: session.staff.id, at: session.property))
    }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    command == .back ? .pop : .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: standing?.charges.count ?? 0, page: desk.size.rows - 9)
    return .stay
  }

  mutating func receive(
    _ answer: Result<DeskAnswer, StoreError>,
    generation: Int,
    _ desk: inout DeskContext
  ) -> Step {
    guard generation == self.generation, generation > 0 else { return .stay }
    switch answer {
    case .success(.budget(let found)): standing = found
    case .failure(let error): desk.say(error)
    default: break
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let span = desk.place?.policy.budget.span ?? ""
    surface.rule("My budget \(span)", in: inner, theme: desk.theme)
    guard let standing else { return }
    surface.line(
      "\(standing.remaining) left of \(standing.limit.grouped)",
      in: inner.row(1),
      style: desk.theme.style(.strong)
    )
    Meter(spent: standing.spent.minor, added: 0, limit: standing.limit.minor).draw(
      on: &surface,
      in: inner.row(2).removing(right: max(0, inner.width - 100)),
      theme: desk.theme
    )
    surface.line(
      "given \(standing.spent.grouped) · waiting for a manager \(standing.pending.grouped) · "
        + "approved \(standing.approved.grouped)",
      in: inner.row(3),
      style: desk.theme.style(.dim)
    )
    let rows = standing.charges.reversed().map { charge in
      ListPainter.Row(
        lead: TextLayout.fitted(charge.amount.grouped, 10, trailing: true),
        text: "\(charge.guest)  \(charge.reason)",
        trailing:
          "\(charge.property) \(shortDate(charge.businessDate)) · \(charge.status.rawValue)",
        role: charge.status == .pending ? .warning : .text
      )
    }
    surface.rule("Charges", in: inner.removing(top: 5), theme: desk.theme)
    ListPainter(rows: rows, empty: "Nothing given yet.").draw(
      on: &surface,
      in: inner.removing(top: 6),
      state: state,
      theme: desk.theme
    )
  }
}

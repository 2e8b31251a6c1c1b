import FrontOffice
import Hotel
import Terminal
import Widgets

/// One's own budget: how much, how much of it, and what for.
struct BudgetScreen: DeskScreen {
  private var statement: BudgetStatement?
  private var state = ListState()
  private var ticket: Ticket<BudgetStatement>?

  func title(_ words: DeskWords) -> String { words.budget.title }

  func commands(_ desk: DeskContext) -> [Command] {
    [Command(.back, desk.words.commands.back, [.back])]
  }

  mutating func refresh(_ desk: inout DeskContext) {
    ticket = desk.ask { office throws(OfficeError) in try office.budget() }
  }

  mutating func perform(_ command: Command.ID, _ desk: inout DeskContext) -> Step {
    command == .back ? .pop : .stay
  }

  mutating func type(_ key: Key, _ desk: inout DeskContext) -> Step {
    _ = state.handle(key, count: statement?.charges.count ?? 0, page: desk.size.rows - 9)
    return .stay
  }

  mutating func receive(_ reply: Reply, _ desk: inout DeskContext) -> Step {
    switch reply.result(for: ticket) {
    case .success(let found): statement = found
    case .failure(let error): desk.say(error)
    case nil: break
    }
    return .stay
  }

  func draw(on surface: inout Surface, in rect: Rect, _ desk: DeskContext) {
    let inner = rect.removing(left: 1, right: 1)
    let (words, numbers) = (desk.words.budget, desk.words.numbers)
    let span = desk.house.map { desk.words.terms.span($0.policy.budget.scope) } ?? ""
    surface.rule(words.heading(span), in: inner, theme: desk.theme)
    guard let statement else { return }
    surface.line(
      words.left(numbers.whole(statement.remaining), numbers.amount(statement.limit)),
      in: inner.row(1),
      style: desk.theme.style(.strong)
    )
    Meter(spent: statement.spent.minor, added: 0, limit: statement.limit.minor).draw(
      on: &surface,
      in: inner.row(2).removing(right: max(0, inner.width - 100)),
      theme: desk.theme
    )
    surface.line(
      words.sums(
        numbers.amount(statement.spent),
        numbers.amount(statement.pending),
        numbers.amount(statement.approved)
      ),
      in: inner.row(3),
      style: desk.theme.style(.dim)
    )
    surface.rule(words.charges, in: inner.removing(top: 5), theme: desk.theme)
    ListPainter(rows: rows(of: statement, desk), empty: words.empty).draw(
      on: &surface,
      in: inner.removing(top: 6),
      state: state,
      theme: desk.theme
    )
  }

  /// The charges, the latest first.
  private func rows(of statement: BudgetStatement, _ desk: DeskContext) -> [ListPainter.Row] {
    statement.charges.reversed().map { charge in
      ListPainter.Row(
        lead: TextLayout.fitted(desk.words.numbers.amount(charge.amount), 10, trailing: true),
        text: "\(charge.guest)  \(desk.words.terms.reason(of: charge))",
        trailing:
          "\(charge.property) \(desk.words.dates.short(charge.businessDate)) · "
          + desk.words.terms.chargeStatus(charge.status),
        role: charge.status == .pending ? .strong : .text
      )
    }
  }
}

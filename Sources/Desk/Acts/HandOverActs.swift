import FrontOffice
import Hotel

/// What the commands of the hand-over do, at any door.
struct HandOverActs {
  let entry: HandOverEntry?

  func start(_ command: Command.ID, _ context: FormContext) -> ActStart? {
    let id = context.newActID()
    switch command {
    case .act(.leaveTrace): return .form(HandOverForms.trace(about: entry, context))
    case .setUp(let fulfilment): return mark(fulfilment, id).map { .request($0) }
    case .act(.closeIncident):
      guard case .incident(let incident)? = entry?.id else { return nil }
      return .sure(
        context.words.questions.sureOfClosing(entry?.text ?? ""),
        ActRequest(CloseIncident(incident, id: id)) { $1.handOver.savedClosed }
      )
    case .act(.undo):
      return .request(
        ActRequest(Undo(on: nil, reach: .handOver, id: id)) {
          $1.handOver.undone($1.trail.thing($0.act, $0.facts))
        }
      )
    default: return nil
    }
  }

  /// A set-up takes every state; a to-do is done or not.
  private func mark(_ fulfilment: Fulfilment, _ id: ActID) -> (any DoorRequest)? {
    switch entry?.id {
    case .task(let task):
      let act = SetUp(
        fulfilment,
        of: task.preference,
        on: task.stay,
        department: task.department,
        id: id
      )
      return ActRequest(act) { $1.handOver.saved($0.first?.fulfilment ?? fulfilment) }
    case .trace(let trace) where fulfilment == .done:
      return ActRequest(ResolveTrace(trace, id: id)) { $1.handOver.saved(.done) }
    case .trace(let trace):
      return ActRequest(ReopenTrace(trace, id: id)) { $1.handOver.savedToDo }
    case .incident, nil: return nil
    }
  }
}

import Hotel
import Terminal

/// The commands of the hand-over, each with the reason when it is closed.
struct HandOverCommandList {
  let entry: HandOverEntry?
  let words: HandOverWords
  /// The hint bar is wide enough for the rarer ones too.
  let hasRoom: Bool

  var all: [Command] {
    let isIncident = if case .incident? = entry?.id { true } else { false }
    return [
      Command(.openCard, words.card, [Key(.enter)], unless: cardRefusal)
    ] + states + [
      Command(
        .act(.closeIncident),
        words.allIsWell,
        [Key(.character("f"))],
        unless: entry == nil ? words.noneChosen : isIncident ? nil : words.onlyForIncidents,
        hinted: isIncident
      ),
      Command(.act(.leaveTrace), words.newTrace, [Key(.character("n"))]),
      Command(.nextPane, words.next, [Key(.tab)]),
      Command(.previousPane, words.previous, [Key(.backTab)], hinted: false),
      Command(.back, words.back, [.back]),
      Command(.act(.undo), words.undo, [Key(.character("u")), Key(.function(8))], hinted: hasRoom),
    ]
  }

  private var states: [Command] {
    let isTask = if case .task? = entry?.id { true } else { false }
    let rows: [(Command.ID, String, Character, Fulfilment)] = [
      (.setUp(.done), words.done, "d", .done), (.setUp(.declined), words.declined, "x", .declined),
      (.setUp(.missed), words.missed, "m", .missed),
      (.setUp(.notPossible), words.notPossible, "o", .notPossible),
      (.setUp(.planned), words.plannedAgain, "p", .planned),
    ]
    return rows.map { id, title, key, fulfilment in
      Command(
        id,
        title,
        [Key(.character(key))],
        unless: refusal(of: fulfilment),
        hinted: fulfilment == .done || isTask && (fulfilment == .declined || hasRoom)
      )
    }
  }

  private var cardRefusal: String? {
    guard let entry else { return words.noneChosen }
    return entry.guest == nil ? words.noGuest : nil
  }

  private func refusal(of fulfilment: Fulfilment) -> String? {
    switch entry?.id {
    case nil: return words.noneChosen
    case .incident: return words.notForIncidents
    case .task: return entry?.fulfilment == fulfilment ? words.isSoAlready : nil
    case .trace:
      guard fulfilment == .done || fulfilment == .planned else { return words.tracesAreDoneOrNot }
      return entry?.isDone == (fulfilment == .done) ? words.isSoAlready : nil
    }
  }
}

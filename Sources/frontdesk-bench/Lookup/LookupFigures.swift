import BenchKit

/// One figure of a run.
struct Figure {
  let name: String
  let unit: String
  let value: Double
  /// Whether it is a cost, whose growth with the guests is told.
  var grows = true

  /// With as many digits as say something.
  var text: String {
    let digits = value < 1 ? 1_000.0 : value < 100 ? 100.0 : 10.0
    return "\((value * digits).rounded() / digits)"
  }
}

/// How right the answers were, by class.
struct Recall {
  let name: String
  let tally: Tally
}

/// All that was found out at one size.
struct LookupFigures {
  let guests: Int
  let recalls: [Recall]
  let figures: [Figure]

  init(guests: Int, recalls: [Recall], store: BenchStore, desk: AskedDesk) {
    self.guests = guests
    self.recalls = recalls
    let megabyte = 1_000_000.0
    func percentiles(_ name: String, _ times: Times) -> [Figure] {
      [
        Figure(name: name + "_p50", unit: "ms", value: times.percentile(0.5)),
        Figure(name: name + "_p99", unit: "ms", value: times.percentile(0.99)),
      ]
    }
    func range(_ name: String, _ times: Times) -> [Figure] {
      [
        Figure(name: name, unit: "ms", value: times.percentile(0.5)),
        Figure(name: name + "_least", unit: "ms", value: times.percentile(0), grows: false),
        Figure(name: name + "_most", unit: "ms", value: times.percentile(1), grows: false),
      ]
    }
    figures =
      percentiles("query", desk.queryTimes) + percentiles("keystroke", desk.keyTimes) + [
        Figure(name: "load", unit: "s", value: store.load),
        Figure(name: "index", unit: "s", value: store.index),
        Figure(name: "build", unit: "s", value: store.load + store.index),
        Figure(name: "store", unit: "MB", value: Double(store.size) / megabyte),
        Figure(name: "index_files", unit: "MB", value: Double(store.indexSize) / megabyte),
        Figure(name: "memory_peak", unit: "MB", value: Double(desk.peak) / megabyte),
        Figure(name: "memory_resident", unit: "MB", value: Double(desk.resident) / megabyte),
        Figure(name: "memory_own", unit: "MB", value: Double(desk.own) / megabyte),
      ] + range("start_to_answer", desk.starts) + range("open_to_answer", desk.openings)
  }

  func say(asJSON isJSON: Bool) {
    isJSON ? sayJSON() : sayText()
  }

  private func sayText() {
    Report.say("\(guests) guests")
    if !recalls.isEmpty {
      Report.say("  " + row("class", ["queries", "recall@1", "recall@10", "MRR"]))
    }
    for recall in recalls {
      let tally = recall.tally
      let shares = [tally.recallAt1, tally.recallAt10, tally.meanReciprocalRank]
      Report.say(
        "  " + row(recall.name, ["\(tally.count)"] + shares.map { LookupFigures.thousandths($0) })
      )
    }
    for figure in figures {
      Report.say("  " + row(figure.name, [figure.text]) + " " + figure.unit)
    }
  }

  private func row(_ name: String, _ cells: [String]) -> String {
    Report.column(name, 22, right: false) + cells.map { Report.column($0, 11) }.joined()
  }

  private func sayJSON() {
    for recall in recalls {
      let tally = recall.tally
      Report.say(
        """
        {"guests": \(guests), "class": "\(recall.name)", "queries": \(tally.count), \
        "recall_at_1": \(LookupFigures.thousandths(tally.recallAt1)), \
        "recall_at_10": \(LookupFigures.thousandths(tally.recallAt10)), \
        "mrr": \(LookupFigures.thousandths(tally.meanReciprocalRank))}
        """
      )
    }
    let list = figures.map { "\"\($0.name)_\($0.unit)\": \($0.text)" }.joined(separator: ", ")
    Report.say("{\"guests\": \(guests), \(list)}")
  }

  /// How much each cost grew since the smaller size, and that beside the growth of the guests.
  func sayGrowth(since smaller: LookupFigures, asJSON isJSON: Bool) {
    let size = Double(guests) / Double(smaller.guests)
    let pairs = zip(smaller.figures, figures).filter { $0.0.grows && $0.0.value > 0 }
    if !isJSON { Report.say("from \(smaller.guests) to \(guests) guests") }
    for (before, after) in pairs {
      let growth = Report.ratio(after.value, before.value)
      let share = LookupFigures.thousandths(after.value / before.value / size)
      if isJSON {
        Report.say(
          """
          {"from": \(smaller.guests), "to": \(guests), "figure": "\(before.name)", \
          "growth": \(growth), "of_the_guests_growth": \(share)}
          """
        )
      } else {
        Report.say("  " + row(before.name, ["× " + growth, share]) + " of the guests' growth")
      }
    }
  }

  private static func thousandths(_ value: Double) -> String {
    let number = Int((value * 1_000).rounded())
    let rest = String(number % 1_000)
    return "\(number / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

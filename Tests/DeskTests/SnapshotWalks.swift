import Terminal
import Testing

/// A screen of which a picture is kept, and what happened at another desk before.
struct SnapshotWalk: CustomTestStringConvertible, Sendable {
  let walk: DeskWalk
  var before: DeskWalk?
  /// Pressed at the end, to save on a disk that fails.
  var failing: DeskWalk?

  var testDescription: String { walk.name }
  var name: String { walk.name.replacing(" ", with: "-") }
}

extension SnapshotWalk {
  static let all =
    (arrivals + card + saying + forms).map { SnapshotWalk(walk: $0) } + company + handOver
    + verifying

  private static let arrivals = [
    DeskWalk("sign-in", by: nil),
    DeskWalk("sign-in wrong PIN", by: nil, "max", .enter, "0000", .enter),
    DeskWalk("lock", .f(10)), DeskWalk("help", .f(1)), DeskWalk("palette", .palette),
    DeskWalk("palette some", .palette, "gu"), DeskWalk("palette nothing", .palette, "zzqq"),
    DeskWalk("arrivals"), DeskWalk("arrivals of a manager", by: "max"),
    DeskWalk("in house", .tab), DeskWalk("departures", .tab, .tab), DeskWalk("tomorrow", .backTab),
    DeskWalk("look-up", "oka"), DeskWalk("look-up nobody", "zzqq"),
  ]

  private static let card = [
    DeskWalk("card", "liz", .enter), DeskWalk("card stop", "ngozi", .enter),
    DeskWalk("card preferences", "ngozi", .enter, .tab),
    DeskWalk("card stays", "ngozi", .enter, .tab, .tab),
    DeskWalk("card complaints none", "ngozi", .enter, .backTab),
    DeskWalk(
      "card complaints",
      "liz",
      .enter,
      "ono hot water in the bathroom since seven",
      .save,
      .backTab
    ),
    DeskWalk("card no stay", "emeka", .enter), DeskWalk("card undone", "ngozi", .enter, "cu"),
    DeskWalk("card help", "ngozi", .enter, .f(1)),
  ]

  private static let saying = [
    DeskWalk("preference", "liz", .enter, "p"),
    DeskWalk("preference category", "liz", .enter, "p~-jazz at breakfast"),
    DeskWalk("preference consent", "liz", .enter, "p=halal", .enter),
    DeskWalk("preference contradiction", "ngozi", .enter, "p+lavender"),
    DeskWalk("preference refused", "liz", .enter, "p4111 1111 1111 1111", .enter),
    DeskWalk("preference saved", "liz", .enter, "p+fresh fruit", .enter),
    DeskWalk("complaint", "liz", .enter, "g"),
    DeskWalk(
      "complaint within",
      "liz",
      .enter,
      "gnoise at 14:20",
      .tab,
      "new room",
      .tab,
      "fbc 120"
    ),
    DeskWalk("complaint over", "liz", .enter, "gnoise", .tab, .tab, "fbc 2120"),
    DeskWalk("complaint wrong amount", "liz", .enter, "gnoise", .tab, .tab, "xyz 5", .tab),
    DeskWalk("complaint open", "liz", .enter, "o"),
  ]

  private static let forms = [
    DeskWalk("check-in stop", "ngozi", .enter, "i"),
    DeskWalk("check-in", "ngozi", .enter, "i", .enter),
    DeskWalk("check-in room", "liz", .enter, "i"),
    DeskWalk("check-in room taken", "liz", .enter, "i207", .enter),
    DeskWalk("check-in done", "ngozi", .enter, "i", .enter, .enter),
    DeskWalk("room", "liz", .enter, "m"), DeskWalk("walk-in", "emeka", .enter, "w"),
    DeskWalk("check-out", "207", .enter, "K"), DeskWalk("retire", "ngozi", .enter, .tab, "x"),
    DeskWalk("delight", "liz", .enter, "d"), DeskWalk("new guest", .f(5)),
    DeskWalk("duplicates", "Muller Liz", .f(5), .save),
    DeskWalk("profile", "liz", .enter, "e"),
  ]

  private static let verifying = [
    SnapshotWalk(
      walk: DeskWalk("preference being verified", "liz", .enter, "p+fresh fruit"),
      failing: DeskWalk("", .enter)
    ),
    SnapshotWalk(
      walk: DeskWalk(
        "complaint being verified",
        "liz",
        .enter,
        "gnoise at 14:20",
        .tab,
        "new room",
        .tab,
        "fbc 120"
      ),
      failing: DeskWalk("", .save)
    ),
  ]

  private static let spent = DeskWalk("", "liz", .enter, "dtrip", .tab, "2500", .save)
  private static let told = DeskWalk("", "liz", .enter, "ono hot water", .save)

  private static let company = [
    SnapshotWalk(walk: DeskWalk("complaints", by: "max", .f(3)), before: told),
    SnapshotWalk(walk: DeskWalk("complaints none", by: "max", .f(3))),
    SnapshotWalk(walk: DeskWalk("approvals", by: "max", .f(7)), before: spent),
    SnapshotWalk(walk: DeskWalk("approve", by: "max", .f(7), "a"), before: spent),
    SnapshotWalk(walk: DeskWalk("approvals none", by: "max", .f(7))),
    SnapshotWalk(walk: DeskWalk("budget", .f(8)), before: spent),
    SnapshotWalk(walk: DeskWalk("staff", by: "max", .f(9))),
    SnapshotWalk(walk: DeskWalk("staff new", by: "max", .f(9), "n")),
    SnapshotWalk(walk: DeskWalk("staff PIN", by: "max", .f(9), "p")),
    SnapshotWalk(walk: DeskWalk("night audit", by: "max", .palette, "audit", .enter)),
  ]

  private static let handOver = [
    SnapshotWalk(walk: DeskWalk("hand-over set-ups", .f(2), "d"), before: told),
    SnapshotWalk(walk: DeskWalk("hand-over traces", .f(2), .tab)),
    SnapshotWalk(walk: DeskWalk("hand-over new trace", .f(2), .tab, "n")),
    SnapshotWalk(walk: DeskWalk("hand-over complaints", .f(2), .tab, .tab), before: told),
    SnapshotWalk(walk: DeskWalk("hand-over follow-ups", .f(2), .backTab)),
  ]
}

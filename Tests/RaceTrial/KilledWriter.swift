import Glibc
import FrontOffice
import Hotel
import OfficeKit
import Sample
import Storage

/// Does what a desk does without end, and says what was done after each call has returned.
struct KilledWriter {
  private var desk: TrialDesk
  private let folder: String
  /// Which copy it makes; the next process in its place makes the same one.
  private let place: Int
  /// Says so before each call, as a desk that shows “saved” too early would.
  private let isHasty: Bool
  private var step = 0
  private var arrivals: [Stay.ID] = []

  init(_ arguments: TrialArguments) throws {
    desk = try TrialDesk(arguments)
    folder = try arguments.text("folder")
    place = try arguments.number("place")
    isHasty = try arguments.text("hasty") == "yes"
  }

  /// Ends by itself only when the test is gone.
  mutating func run() throws {
    let parent = getppid()
    while getppid() == parent {
      step += 1
      try act()
    }
  }

  private mutating func act() throws {
    let draw = desk.random.below(100)
    switch isHasty ? 0 : draw {
    // The words of a wish take a young process longer than anything else.
    case ..<12: try prefer()
    case ..<62: try resolve()
    case ..<90: try checkIn()
    case ..<93: try load()
    case ..<96: if try desk.store.makeIndex() { Wire.say("index") }
    default:
      try desk.store.backUp(to: "\(folder)/copy-\(place).db")
      Wire.say("copy \(place)")
    }
  }

  private var tag: String { "\(desk.number)-\(step)" }
  private var clerk: Session { TrialDesk.clerk(place, signIn: "k\(desk.number)") }

  private mutating func prefer() throws {
    let id = "p" + tag
    if isHasty { Wire.say("preference \(id)") }
    let kept = try Office(desk.store, clerk).record(
      try PreferenceLine("+tea of the kind \(tag)"),
      of: TrialDesk.guest(desk.random.below(TrialDesk.guestCount)),
      id: id
    )
    if !isHasty { Wire.say("preference \(kept.preference.id)") }
  }

  private mutating func resolve() throws {
    var report = IncidentReport(
      guest: TrialDesk.guest(desk.random.below(TrialDesk.guestCount)),
      category: .noise,
      severity: .minor,
      problem: "noise \(tag)"
    )
    report.gestures = [try TrialDesk.gesture(desk.random.within(1...500))]
    let done = try Office(desk.store, clerk).resolve(report, id: "i" + tag)
    Wire.say("incident i\(tag)")
    Wire.say("charge i\(tag) \(done.amount.minor) \(done.status.rawValue)")
  }

  /// Receives somebody who was loaded, or else one of this place's own guests, who leave by turns.
  private mutating func checkIn() throws {
    let room = "\(desk.number)X\(step)"
    if let stay = arrivals.popLast() {
      _ = try Office(desk.store, clerk).checkIn(stay, room: room)
      Wire.say("stay \(stay) \(room)")
      return
    }
    let guest = TrialDesk.guest(place + 3 * desk.random.below(TrialDesk.guestCount / 3))
    if let stay = try desk.store.stays(of: guest).first(where: { $0.status.isInHouse }) {
      _ = try Office(desk.store, clerk).checkOut(stay.id)
      Wire.say("left \(stay.id)")
    } else {
      let until = Day("2026-05-16") ?? Day(number: 0)
      let stay = try Office(desk.store, clerk).walkIn(guest, room: room, until: until)
      Wire.say("stay \(stay.id) \(room)")
    }
  }

  /// Twenty guests who arrive today, in two files.
  private mutating func load() throws {
    var guests = "guest,given,family\n"
    var stays = "stay,guest,property,arrival,departure,status\n"
    for place in 0..<20 {
      guests += "I\(tag)-\(place),Ida,Holm\n"
      stays += "S\(tag)-\(place),I\(tag)-\(place),SFO,2026-05-14,2026-05-16,DueIn\n"
    }
    let files = ["\(folder)/load-\(tag)-guests.csv", "\(folder)/load-\(tag)-stays.csv"]
    try KilledWriter.write(stays, to: files[1])
    try KilledWriter.write(guests, to: files[0])
    let summaries = try Importer(into: desk.store, by: TrialDesk.manager(place)).load(files)
    guard summaries.allSatisfy({ $0.added == 20 }) else { throw TrialError.unexpected("load") }
    Wire.say("load \(tag)")
    arrivals = (0..<20).map { Stay.ID("S\(tag)-\($0)") }
  }

  /// The file has its name only when it is whole.
  private static func write(_ text: String, to path: String) throws {
    let descriptor = unsafe open(path + ".new", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    let bytes = Array(text.utf8)
    let written = unsafe Glibc.write(descriptor, bytes, bytes.count)
    close(descriptor)
    guard written == bytes.count, unsafe rename(path + ".new", path) == 0 else {
      throw TrialError.unexpected(path)
    }
  }
}

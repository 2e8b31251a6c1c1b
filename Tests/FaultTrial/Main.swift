import FaultKit
import Glibc
import Storage

/// Tries a store with faults of one manner, in a process of its own: what changes SQLite changes
/// it for all of a process.
///
/// `fault-trial MANNER FAULTS SEED FOLDER [SYNCHRONOUS [JOURNAL]]` prints one line of figures, and
/// a line for each of the first promises that were broken.
@main struct FaultTrial {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst().map { $0 }
    guard words.count >= 4, let manner = Trial.Manner(rawValue: words[0]),
      let faults = Int(words[1]), let seed = UInt64(words[2])
    else {
      print("fault-trial MANNER FAULTS SEED FOLDER [SYNCHRONOUS [JOURNAL]]")
      exit(2)
    }
    if manner.kind == .memory { FaultMemory.register() }
    let disk = FaultDisk(seed: seed)
    FaultFileSystem.register(disk, as: "fault")
    var terms = SQLiteTerms()
    terms.fileSystem = "fault"
    if words.count > 4 { terms.synchronous = words[4] }
    if words.count > 5 { terms.journal = words[5] }
    var trial = try Trial(manner, terms: terms, disk: disk, folder: words[3], seed: seed)
    trial.run(faults: faults)
    print(trial.figures.line)
    trial.figures.stories.forEach { print($0) }
  }
}

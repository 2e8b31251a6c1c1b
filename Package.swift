// swift-tools-version: 6.3
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(
  _ name: String,
  _ dependencies: [Target.Dependency],
  exclude: [String] = []
) -> Target {
  .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

let package = Package(
  name: "frontdesk",
  products: [
    .executable(name: "frontdesk", targets: ["frontdesk"]),
    .executable(name: "frontdesk-bench", targets: ["frontdesk-bench"]),
  ],
  targets: [
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCrypt", providers: [.apt(["libcrypt-dev"])]),
    room("Terminal"),
    room("Widgets", ["Terminal"]),
    room("Emulator", ["Terminal"]),
    room("Lexicon"),
    room("Hotel", ["Lexicon"]),
    room("Sample", ["Hotel"]),
    room("Storage", ["Hotel", "CSQLite", "CCrypt"]),
    room("FrontOffice", ["Hotel", "Storage"]),
    room("BenchKit", ["Hotel", "Lexicon", "Sample"]),
    room("Desk", ["Terminal", "Widgets", "Hotel", "Sample", "Storage", "FrontOffice"]),
    .executableTarget(
      name: "frontdesk",
      dependencies: ["Desk"],
      swiftSettings: settings,
      // Finding and binding Swift's libraries would be half of the time to the first screen.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
    ),
    .executableTarget(
      name: "frontdesk-bench",
      dependencies: ["Terminal", "Emulator", "Hotel", "Storage", "BenchKit"],
      swiftSettings: settings,
      // The time from a start to the first answer is the program's own only if it is linked as it.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]
    ),
    .executableTarget(
      name: "terminal-trial",
      dependencies: ["Terminal"],
      path: "Tests/TerminalTrial",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "race-trial",
      dependencies: ["FrontOffice", "Storage", "Hotel", "Sample", "CSQLite", "OfficeKit"],
      path: "Tests/RaceTrial",
      swiftSettings: settings
    ),
    .target(
      name: "OfficeKit",
      dependencies: ["FrontOffice", "Hotel", "Storage"],
      path: "Tests/OfficeKit",
      swiftSettings: settings
    ),
    .target(
      name: "FaultKit",
      dependencies: ["CSQLite"],
      path: "Tests/FaultKit",
      swiftSettings: settings
    ),
    .executableTarget(
      name: "fault-trial",
      dependencies: ["FaultKit", "FrontOffice", "Storage", "Hotel", "CSQLite", "OfficeKit"],
      path: "Tests/FaultTrial",
      swiftSettings: settings
    ),
    tests("HouseTests", []),
    tests("TerminalTests", ["Terminal", "Emulator"]),
    tests("WidgetsTests", ["Widgets", "Terminal"]),
    tests("LexiconTests", ["Lexicon"]),
    tests("HotelTests", ["Hotel"]),
    tests("SampleTests", ["Sample", "Hotel"]),
    tests("BenchKitTests", ["BenchKit", "Hotel", "Lexicon", "Sample"]),
    tests(
      "StorageTests",
      [
        "Storage", "FrontOffice", "Hotel", "Sample", "CSQLite", "OfficeKit", "FaultKit",
        "fault-trial", "race-trial",
      ],
      exclude: ["Schema/Migrations"]
    ),
    tests("FrontOfficeTests", ["FrontOffice", "Storage", "Hotel", "OfficeKit"]),
    tests(
      "DeskTests",
      [
        "Desk", "Terminal", "Emulator", "Widgets", "Lexicon", "Hotel", "FrontOffice", "Sample",
        "Storage", "OfficeKit", "FaultKit", "terminal-trial",
      ],
      exclude: ["Snapshots"]
    ),
  ]
)

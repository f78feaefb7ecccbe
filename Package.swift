// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// A room of the house: one folder of `Sources/`, one module, the same strict settings for all.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of a room: one folder of `Tests/`.
func tests(of name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies + ["TestSupport"], swiftSettings: strict)
}

let package = Package(
  name: "aircheck",
  products: [
    .library(name: "Aircheck", targets: ["Aircheck"]),
    .library(name: "Captions", targets: ["Captions"]),
    .library(name: "Romanization", targets: ["Romanization"]),
    .executable(name: "aircheck", targets: ["Command"]),
  ],
  targets: [
    // Searches over bytes, the characters of UTF-8; needs no ICU.
    .target(name: "CBytes"),
    room("Bytes", "CBytes"),

    // JSON as others write it: values, strings, lines of records.
    room("JSONValues", "Bytes"),

    // ICU: the system's library, a C shim that hides its headers, and the Swift face.
    .systemLibrary(name: "SystemICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"]), .brew(["icu4c"])]),
    .target(name: "CICU", dependencies: ["SystemICU"]),
    room("ICU", "CICU"),

    // What each language says of itself: Locales/*.locale, compiled in, and their reader.
    .target(name: "CLocales", dependencies: ["CBytes"], exclude: ["nouns", "words"]),
    room("Locales", "Bytes", "CLocales"),

    // The currency: text, places in it, edits with a way back.
    room("Editing", "Bytes"),

    // The line of rooms, in the order a page walks through them.
    room("Decoding", "Bytes", "ICU"),
    room("HTML", "Bytes", "Decoding", "Editing", "JSONValues"),
    room("Cleaning", "Bytes", "Decoding", "Editing", "HTML", "ICU", "Locales"),
    .target(name: "CSentences", dependencies: ["CBytes"], exclude: ["boundaries.bin"]),
    room("Sentences", "Bytes", "CSentences", "ICU", "Locales"),
    room("Stories", "Bytes", "Editing", "ICU", "Locales", "Sentences"),
    // Style guides: Styles/*.style, compiled in.
    .target(name: "CStyles", dependencies: ["CBytes"]),
    room("Captions", "Bytes", "CStyles", "JSONValues", "Locales"),
    room("Timing", "Bytes", "Captions", "ICU", "JSONValues", "Locales"),
    .target(name: "CRomanization", dependencies: ["CBytes"], exclude: ["exceptions.txt", "hanja.bin"]),
    room("Romanization", "Bytes", "CRomanization"),
    .target(name: "CBitext", dependencies: ["CBytes"], exclude: ["concepts"]),
    room("Bitext", "Bytes", "CBitext", "Editing", "ICU", "Romanization"),
    .target(
      name: "CStudy", dependencies: ["CBytes"], exclude: ["interface.txt", "korean.txt", "study.css", "study.js"]),
    // SQLite: the system's library, for decks of cards.
    .systemLibrary(
      name: "SystemSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CDeck", dependencies: ["SystemSQLite"]),
    .target(name: "CMemory", dependencies: ["SystemSQLite"]),
    room("Study", "Bitext", "Bytes", "CDeck", "CStudy", "Editing", "ICU", "Romanization", "Stories"),

    // The face of the library, and the program.
    room(
      "Aircheck", "Bitext", "Bytes", "Captions", "Cleaning", "Decoding", "Editing", "HTML", "ICU", "Locales",
      "Romanization", "Sentences", "Stories", "Study", "Timing"),
    room("Arguments", "Bytes"),
    .executableTarget(
      name: "Command", dependencies: ["Aircheck", "Arguments", "Bytes", "CMemory", "ICU", "JSONValues"],
      swiftSettings: strict),

    // Benchmarks/NAME is the program bench-name; the harness times ways of doing the same in turns.
    .target(name: "Harness", path: "Benchmarks/Harness", swiftSettings: strict),
    .target(name: "CRivals", dependencies: ["SystemICU"], path: "Benchmarks/CRivals"),
    .target(name: "Rivals", dependencies: ["CRivals", "ICU"], path: "Benchmarks/Rivals", swiftSettings: strict),
    .executableTarget(
      name: "bench-cleaning", dependencies: ["Cleaning", "Editing", "Harness", "ICU"], path: "Benchmarks/Cleaning",
      swiftSettings: strict),
    .executableTarget(
      name: "bench-growth", dependencies: ["Cleaning", "Harness"], path: "Benchmarks/Growth", swiftSettings: strict),
    .executableTarget(
      name: "bench-pace", dependencies: ["Harness", "Rivals"], path: "Benchmarks/Pace", swiftSettings: strict),
    .executableTarget(
      name: "bench-romanization", dependencies: ["Harness", "Rivals", "Romanization"],
      path: "Benchmarks/Romanization",
      swiftSettings: strict, linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .executableTarget(
      name: "bench-sentences", dependencies: ["Harness", "Rivals", "Sentences"], path: "Benchmarks/Sentences",
      swiftSettings: strict),

    // What the tests of several rooms need: seeded random texts and edits.
    .target(name: "TestSupport", dependencies: ["Editing"], path: "Tests/Support", swiftSettings: strict),
    tests(of: "Bytes", "Bytes"),
    tests(of: "ICU", "ICU"),
    tests(of: "Locales", "Locales"),
    tests(of: "Editing", "Editing"),
    tests(of: "Decoding", "Decoding"),
    tests(of: "HTML", "Editing", "HTML"),
    tests(of: "Cleaning", "Bytes", "Cleaning", "Decoding", "Editing", "HTML", "Locales"),
    tests(of: "Sentences", "ICU", "Locales", "Sentences"),
    tests(of: "Stories", "Cleaning", "Editing", "Locales", "Sentences", "Stories"),
    tests(of: "Timing", "Timing"),
    tests(of: "Captions", "Captions", "Locales"),
    tests(of: "Romanization", "Romanization"),
    tests(of: "Bitext", "Bitext"),
    tests(of: "Study", "Bitext", "Editing", "Romanization", "Stories", "Study"),
    tests(of: "Arguments", "Arguments"),
    tests(of: "Transcript", "Aircheck"),
    tests(of: "Command", "Command"),
  ],
  swiftLanguageModes: [.v6]
)

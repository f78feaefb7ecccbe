import Aircheck
import Arguments
import Synchronization

/// Where a command's data and messages go.
///
/// The options that all commands share decide it once, before a command runs.
enum Output {
  private struct State: Sendable {
    var file: OutputFile?
    var isQuiet = false
    var color = ColorChoice.auto
    /// True if the file that is written may be the one that is read.
    var isInPlace = false
  }

  private static let state = Mutex(State())

  /// Does the work with its data going where `--output` says; a file appears only when the work has not failed.
  static func collecting(_ common: CommonOptions, _ work: () throws -> ExitCode) throws -> ExitCode {
    let file = try common.output.flatMap { $0 == "-" ? nil : $0 }.map { path throws(Failure) in
      try OutputFile(path)
    }
    state.withLock { $0 = State(file: file, isQuiet: common.quiet, color: common.color) }
    do {
      let code = try work()
      try file?.finish()
      return code
    } catch {
      file?.discard()
      throw error
    }
  }

  /// Does the work on one file of many with its data going to a place of its own.
  static func redirecting(to place: String, _ places: OutputPlaces, _ work: () throws -> ExitCode) throws
    -> ExitCode
  {
    let file = try OutputFile(place, makingFolders: !places.isInPlace)
    state.withLock { ($0.file, $0.isInPlace) = (file, places.isInPlace) }
    defer { state.withLock { ($0.file, $0.isInPlace) = (nil, false) } }
    do {
      let code = try work()
      try places.isInPlace ? file.finish(backup: places.backup?.ending) : file.finish()
      return code
    } catch {
      file.discard()
      throw error
    }
  }

  /// Prints data.
  static func print(_ text: String) throws(Failure) { try write(Array(text.utf8)[...]) }

  /// Prints what holds colours of ours, and nothing else that a terminal would act on.
  static func print(coloured text: String) throws(Failure) { try write(Array(text.utf8)[...], isSafe: true) }

  /// Writes bytes of data; a terminal gets nothing that it would act on, unless they are known to be safe.
  ///
  /// A reader that has gone away has seen enough: the program ends as if all had been read.
  static func write(_ bytes: ArraySlice<UInt8>, isSafe: Bool = false) throws(Failure) {
    if let file = state.withLock({ $0.file }) { return try file.write(bytes) }
    do {
      let shown = isSafe || !Descriptor.standardOutput.isTerminal ? bytes : bytes.harmlessOnTerminals
      try Descriptor.standardOutput.write(shown)
    } catch {
      if error.isClosedPipe { FileSystem.exit(0) }
      throw Failure("standard output: \(error)", hint: "make room, or write somewhere else")
    }
  }

  /// Writes a file by itself, apart from what `--output` says.
  static func write(_ text: String, to path: String) throws(Failure) { try write(Array(text.utf8), to: path) }

  /// Writes a file of bytes in the same way.
  static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let file = try OutputFile(path)
    do {
      try file.write(bytes[...])
    } catch {
      file.discard()
      throw error
    }
    try file.finish()
  }

  /// Says something to the person at the keyboard, on standard error; what cannot be seen is made visible, and of words
  /// that are echoed no more is said than can be read.
  static func say(_ message: String) {
    let line = message.visible
    let (start, end) = (String(line.unicodeScalars.prefix(longest)), String(line.unicodeScalars.suffix(longest)))
    let isLong = line.unicodeScalars.count > 2 * longest
    try? Descriptor.standardError.write(Array(((isLong ? "\(start)…\(end)" : line) + "\n").utf8)[...])
  }

  /// Of a longer line than two of these the middle is left out.
  private static let longest = 400

  /// Says something that is good to know but not an error, unless `--quiet` was given.
  static func note(_ message: String) {
    if !state.withLock({ $0.isQuiet }) { say(message) }
  }

  /// True if a person watches standard error, and wants to.
  static var showsProgress: Bool { Descriptor.standardError.isTerminal && !state.withLock { $0.isQuiet } }

  /// Shows how far the work is, in place of what was shown before.
  static func progress(_ text: String) {
    try? Descriptor.standardError.write(Array("\r\u{1B}[K\(text)".utf8)[...])
  }

  /// True if an input is the file that `--output` writes, and would be lost.
  static func destroys(_ input: FileStatus, mayBeReplaced: Bool) -> Bool {
    let (file, isInPlace) = state.withLock { ($0.file, $0.isInPlace) }
    guard let file, file.writes(input) else { return false }
    return !((mayBeReplaced || isInPlace) && file.replacesAtEnd)
  }

  /// True if a result takes the place of what it was made of.
  static var isInPlace: Bool { state.withLock { $0.isInPlace } }

  /// True if colour is welcome where data goes: on a terminal without `NO_COLOR`, or where `--color` asks for it.
  static var isColourful: Bool {
    let (color, isFile) = state.withLock { ($0.color, $0.file != nil) }
    switch color {
    case .always: return true
    case .never: return false
    case .auto:
      return !isFile && Descriptor.standardOutput.isTerminal && (FileSystem.environment("NO_COLOR") ?? "").isEmpty
        && FileSystem.environment("TERM") != "dumb"
    }
  }
}

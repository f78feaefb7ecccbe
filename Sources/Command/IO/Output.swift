/// Where a command's data and words go.
enum Output {
  /// Prints data on standard output.
  ///
  /// A reader that has gone away has seen enough: the program ends as if all had been read.
  static func print(_ text: String) throws(Failure) { try write(Array(text.utf8)[...]) }

  /// Writes bytes to standard output.
  static func write(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    do {
      try Descriptor.standardOutput.write(bytes)
    } catch {
      if error.isClosedPipe { FileSystem.exit(0) }
      throw Failure("standard output: \(error)", hint: "make room, or write somewhere else")
    }
  }

  /// Says something to the person at the keyboard, on standard error.
  static func say(_ line: String) { try? Descriptor.standardError.write(Array((line + "\n").utf8)[...]) }

  /// Writes a file whole or not at all: beside its place first, then moved there.
  static func writeFile(_ text: String, to path: String) throws(Failure) {
    let unfinished = "\(path).\(FileSystem.processNumber).unfinished"
    do {
      let file = try Descriptor(creating: unfinished)
      do {
        try file.write(Array(text.utf8)[...])
      } catch {
        file.closeRead()
        throw error
      }
      try file.closeWritten()
      try FileSystem.rename(unfinished, to: path)
    } catch {
      FileSystem.remove(unfinished)
      throw Failure("\(path): \(error)", hint: "nothing was written; name a place with room that can be written")
    }
  }

  /// Whether colour is welcome on standard output: a terminal, and no `NO_COLOR`.
  static var isColourful: Bool {
    Descriptor.standardOutput.isTerminal && (FileSystem.environment("NO_COLOR") ?? "").isEmpty
      && FileSystem.environment("TERM") != "dumb"
  }
}

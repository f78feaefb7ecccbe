/// Writes a folder whole or not at all.
enum Folder {
  /// A file of the folder to be: its name, and what stands in it.
  typealias File = (name: String, text: String)

  /// Writes the files into a folder that is not there yet.
  ///
  /// They are written into a folder beside it first, which is then given the name, so nobody ever sees half of it.
  static func write(_ files: [File], to path: String) throws(Failure) {
    let path = path.droppingTrailingSlashes
    guard !FileSystem.exists(path) else {
      throw Failure("\(path): is there already", hint: "choose another name with '-o', or move it away first")
    }
    let unfinished = "\(path).\(FileSystem.processNumber).unfinished"
    do {
      try FileSystem.makeFolder(unfinished)
      for file in files { try write(file, into: unfinished) }
      try FileSystem.rename(unfinished, to: path)
    } catch {
      for file in files { FileSystem.remove("\(unfinished)/\(file.name)") }
      FileSystem.remove(unfinished)
      throw Failure("\(path): \(error)", hint: "nothing was written; name a place with room that can be written")
    }
  }

  private static func write(_ file: File, into folder: String) throws(SystemError) {
    let descriptor = try Descriptor(creating: "\(folder)/\(file.name)")
    do {
      try descriptor.write(Array(file.text.utf8)[...])
    } catch {
      descriptor.closeRead()
      throw error
    }
    try descriptor.closeWritten()
  }
}

extension String {
  /// `a/b/` and `a/b` name the same folder; `/` stays what it is.
  fileprivate var droppingTrailingSlashes: String {
    var path = self[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

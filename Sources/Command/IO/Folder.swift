/// Writes a folder whole or not at all.
enum Folder {
  /// A file of the folder to be: its name and content.
  typealias File = (name: String, bytes: [UInt8])

  /// Writes the files into a new or an empty folder, or, if `force` says so, over files of the same names.
  ///
  /// A new folder, whose parents are made too if `makingParents` says so, is first written beside its place and then given its name, so nobody ever sees half of it.
  static func write(
    _ files: [File], to path: String, force: Bool = false, makingParents: Bool = false
  ) throws(Failure) {
    let path = path.droppingTrailingSlashes
    if force, FileSystem.status(path)?.isFolder == true { return try replace(files, in: path) }
    do {
      if makingParents { try Unfinished.makeFolders(of: path) }
      let unfinished = try Unfinished.folder(beside: path)
      for file in files { try write(file, into: unfinished) }
      try FileSystem.rename(unfinished, to: path)
      Unfinished.forget()
      FileSystem.synchronizeFolder(of: path)
    } catch {
      Unfinished.removeAll()
      if error.isFolderTaken, FileSystem.status(path) != nil {
        throw Failure("\(path): already exists", hint: "choose another folder with '-o', or add '--force'")
      }
      throw Failure("\(path): \(error)", hint: "nothing was written; \(error.advice)")
    }
  }

  private static func replace(_ files: [File], in folder: String) throws(Failure) {
    for file in files { try Output.write(file.bytes, to: "\(folder)/\(file.name)") }
  }

  private static func write(_ file: File, into folder: String) throws(SystemError) {
    let descriptor = try Unfinished.file("\(folder)/\(file.name)")
    do {
      try descriptor.write(file.bytes[...])
    } catch {
      descriptor.closeRead()
      throw error
    }
    try descriptor.synchronize()
    try descriptor.closeWritten()
  }
}

extension String {
  /// `a/b/` and `a/b` name the same folder; `/` stays what it is.
  fileprivate var droppingTrailingSlashes: String {
    var path = self[...]
    while path.utf8.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }
}

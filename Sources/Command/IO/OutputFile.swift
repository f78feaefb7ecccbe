import Synchronization

/// The one way in which the program writes a file.
///
/// A regular file is written whole or not at all: into a file without a name in the same folder, or where the system has
/// none, of a random name, which takes its place, mode and owner at the end. So even a killed run leaves nothing behind.
/// Devices, pipes and files with several names are written through, links are followed.
final class OutputFile: Sendable {
  /// Where it is written, as the user named it.
  let name: String
  private let descriptor: Descriptor
  /// The place that the unfinished file takes at the end; nil: written through.
  private let target: String?
  /// The name of the unfinished file, where it has one.
  private let unfinished: String?
  /// A regular file that is written through, until it is emptied for the first bytes.
  private let mustTruncate: Mutex<Bool>
  /// What was there before, in whichever way it is written.
  private let old: FileStatus?
  /// What was unfinished before this.
  private let mark: Int

  /// Opens a file for writing, and makes the folders that it is to be in if `makingFolders` says so.
  ///
  /// - Throws: ``Failure`` when the file cannot be written.
  init(_ path: String, makingFolders: Bool = false) throws(Failure) {
    mark = Unfinished.mark
    let opened: Opened
    do throws(SystemError) {
      if makingFolders { try Unfinished.makeFolders(of: path) }
      opened = try Self.open(path)
    } catch {
      Unfinished.removeAll(after: mark)
      throw Self.failure(path, error)
    }
    name = path
    descriptor = opened.descriptor
    (target, unfinished) = (opened.target, opened.unfinished)
    old = opened.old
    mustTruncate = Mutex(opened.target == nil && opened.old?.isRegular == true)
  }

  private struct Opened {
    var descriptor: Descriptor
    var old: FileStatus?
    var target: String?
    var unfinished: String?
  }

  private static func open(_ path: String) throws(SystemError) -> Opened {
    if let descriptor = Descriptor.named(by: path) { return Opened(descriptor: descriptor) }
    let target = try FileSystem.followingLinks(path)
    let old = FileSystem.status(target)
    if let old, old.isFolder { throw .isFolder }
    if let old, !old.isReplaceable { return Opened(descriptor: try Descriptor(writingThrough: target), old: old) }
    let (unfinished, descriptor) = try Unfinished.file(beside: target)
    if let old { descriptor.take(modeAndOwnerOf: old) }
    return Opened(descriptor: descriptor, old: old, target: target, unfinished: unfinished)
  }

  /// Writes bytes at the end.
  func write(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    truncate()
    do {
      try descriptor.write(bytes)
    } catch {
      if error.isClosedPipe { FileSystem.exit(0) }
      throw Self.failure(name, error, isReplaced: replacesAtEnd)
    }
  }

  /// Puts the finished file in its place.
  func finish() throws(Failure) {
    truncate()
    do throws(SystemError) {
      try descriptor.synchronize()
      if let target {
        var finished = unfinished
        if finished == nil { finished = try Unfinished.named(descriptor, beside: target) }
        try FileSystem.rename(finished ?? target, to: target)
        Unfinished.forget(after: mark)
        FileSystem.synchronizeFolder(of: target)
      }
      try descriptor.closeWritten()
    } catch {
      discard()
      throw Self.failure(name, error, isReplaced: replacesAtEnd)
    }
  }

  /// Puts the finished file in the place of the one it was made of, unless it is the same; the old one is first copied to
  /// its name with the ending `backup`.
  func finish(backup: String?) throws(Failure) {
    if let target, descriptor.holdsSameBytes(asFileAt: target) { return discard() }
    if let backup { try copyOld(to: name + backup) }
    try finish()
  }

  private func copyOld(to path: String) throws(Failure) {
    let copy = try OutputFile(path)
    do {
      let input = try Input(name, mayBeReplaced: true)
      while let piece = try input.next() { try copy.write(piece[...]) }
    } catch {
      copy.discard()
      throw error
    }
    if let old { copy.descriptor.take(modeAndOwnerOf: old) }
    try copy.finish()
  }

  /// Leaves what was there as it was.
  func discard() {
    guard replacesAtEnd else { return }
    descriptor.closeRead()
    Unfinished.removeAll(after: mark)
  }

  /// True if this writes the file that an input reads.
  func writes(_ input: FileStatus) -> Bool { old?.isSame(as: input) ?? false }

  /// True if what was there stays whole until the end, so that it may be read meanwhile.
  var replacesAtEnd: Bool { target != nil }

  private func truncate() {
    mustTruncate.withLock { must in
      if must { descriptor.truncate() }
      must = false
    }
  }

  private static func failure(_ path: String, _ error: SystemError, isReplaced: Bool = true) -> Failure {
    Failure("\(path): \(error)", hint: (isReplaced ? "nothing was written; " : "") + error.advice)
  }
}

import Synchronization

/// The one way in which the program writes a file.
///
/// A regular file is written whole or not at all: into a file of a random name beside it, which takes its place, mode
/// and owner at the end. Devices, pipes and files with several names are written through, links are followed.
final class OutputFile: Sendable {
  /// Where it is written, as the user named it.
  let name: String
  private let descriptor: Descriptor
  /// The unfinished file, and the place it takes at the end; nil: written through.
  private let replacement: (unfinished: String, target: String)?
  /// A regular file that is written through, until it is emptied for the first bytes.
  private let mustTruncate: Mutex<Bool>
  /// What was there before, in whichever way it is written.
  private let old: FileStatus?

  /// Opens a file for writing.
  ///
  /// - Throws: ``Failure`` when the file cannot be written, or is one that the program reads.
  init(_ path: String) throws(Failure) {
    let opened: Opened
    do throws(SystemError) {
      opened = try Self.open(path)
    } catch {
      throw Self.failure(path, error)
    }
    name = path
    descriptor = opened.descriptor
    replacement = opened.replacement
    old = opened.old
    mustTruncate = Mutex(opened.replacement == nil && opened.old?.isRegular == true)
  }

  private struct Opened {
    var descriptor: Descriptor
    var old: FileStatus?
    var replacement: (unfinished: String, target: String)?
  }

  private static func open(_ path: String) throws(SystemError) -> Opened {
    if let descriptor = Descriptor.named(by: path) { return Opened(descriptor: descriptor) }
    let target = try FileSystem.followingLinks(path)
    let old = FileSystem.status(target)
    if let old, old.isFolder { throw .isFolder }
    if let old, !old.isReplaceable { return Opened(descriptor: try Descriptor(writingThrough: target), old: old) }
    let (unfinished, descriptor) = try Unfinished.file(beside: target)
    if let old { descriptor.take(modeAndOwnerOf: old) }
    return Opened(descriptor: descriptor, old: old, replacement: (unfinished, target))
  }

  /// Writes bytes at the end.
  func write(_ bytes: ArraySlice<UInt8>) throws(Failure) {
    truncate()
    do {
      try descriptor.write(bytes)
    } catch {
      if error.isClosedPipe { FileSystem.exit(0) }
      throw Self.failure(name, error, isReplaced: replacement != nil)
    }
  }

  /// Puts the finished file in its place.
  func finish() throws(Failure) {
    truncate()
    do {
      try descriptor.closeWritten()
      guard let replacement else { return }
      try FileSystem.rename(replacement.unfinished, to: replacement.target)
      Unfinished.forget()
      FileSystem.synchronizeFolder(of: replacement.target)
    } catch {
      discard()
      throw Self.failure(name, error, isReplaced: replacement != nil)
    }
  }

  /// Leaves what was there as it was.
  func discard() {
    guard replacement != nil else { return }
    Unfinished.removeAll()
  }

  /// True if this writes the file that an input reads.
  func writes(_ input: FileStatus) -> Bool { old?.isSame(as: input) ?? false }

  /// True if what was there stays whole until the end, so that it may be read meanwhile.
  var replacesAtEnd: Bool { replacement != nil }

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

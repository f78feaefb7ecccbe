internal import CStudy

/// The look and the keys of the page, with the hashes by which its security policy knows them.
///
/// A test compares the hashes with the files, and says the new ones after a change.
enum Embedded {
  /// study.css.
  static var style: String { unsafe text(of: study_style()) }
  static let styleHash = "sha256-P9yLJ8DP6SHhrodAiIBdLZ2KE3QgJfb1L69ZEoTAflY="
  /// study.js.
  static var script: String { unsafe text(of: study_script()) }
  static let scriptHash = "sha256-ok1azXOi70UUvu3wnI6uDDPVitAkSfzscd9kQqHhHCo="

  private static func text(of file: study_file) -> String {
    unsafe String(decoding: UnsafeRawBufferPointer(start: file.bytes, count: file.count), as: UTF8.self)
  }
}

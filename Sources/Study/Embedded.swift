internal import Bytes
internal import CStudy

/// The look and the keys of the page, with the hashes by which its security policy knows them.
///
/// A test compares the hashes with the files, and says the new ones after a change.
enum Embedded {
  /// study.css.
  static var style: String { unsafe EmbeddedFile(study_style()).text }
  static let styleHash = "sha256-WxFxVK3oK3aFytPj0DVwldAUpyrj3iq2bCR2o4XLOOg="
  /// study.js.
  static var script: String { unsafe EmbeddedFile(study_script()).text }
  static let scriptHash = "sha256-MAG7GG1a2+m68Ct9vVYNpPftEFJhFiaf1poiJd6efTQ="

  /// interface.txt.
  static var interface: String { unsafe EmbeddedFile(study_interface()).text }
}

/// Files that are taken for pages by mistake, told by their first bytes.
struct FileKind {
  let name: String
  let offset: Int
  let signature: [UInt8]

  init(_ name: String, _ signature: [UInt8], at offset: Int = 0) {
    (self.name, self.signature, self.offset) = (name, signature, offset)
  }

  init(_ name: String, _ signature: String, at offset: Int = 0) {
    self.init(name, Array(signature.utf8), at: offset)
  }

  /// The kind of a file that is not text; nil where the first bytes tell nothing.
  static func of(_ bytes: [UInt8]) -> String? {
    known.first { kind in bytes.dropFirst(kind.offset).starts(with: kind.signature) }?.name
  }

  private static let known = [
    FileKind("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    FileKind("a JPEG image", [0xFF, 0xD8, 0xFF]),
    FileKind("a GIF image", "GIF8"),
    FileKind("a PDF document", "%PDF-"),
    FileKind("a ZIP archive or an office document", [0x50, 0x4B, 3, 4]),
    FileKind("a gzip archive", [0x1F, 0x8B]),
    FileKind("a zstd archive", [0x28, 0xB5, 0x2F, 0xFD]),
    FileKind("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    FileKind("a program", [0x7F, 0x45, 0x4C, 0x46]),
    FileKind("a RIFF sound, image or video", "RIFF"),
    FileKind("an Ogg sound or video", "OggS"),
    FileKind("an MP3 sound", "ID3"),
    FileKind("a FLAC sound", "fLaC"),
    FileKind("an MP4 sound or video", "ftyp", at: 4),
    FileKind("a Matroska or WebM video", [0x1A, 0x45, 0xDF, 0xA3]),
    FileKind("an MPEG transport stream", [0x47, 0x40, 0x00]),
    FileKind("an old Office document", [0xD0, 0xCF, 0x11, 0xE0]),
    FileKind("an SQLite database", "SQLite format 3"),
  ]
}

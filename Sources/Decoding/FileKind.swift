internal import Bytes

/// Files that users mistake for pages, recognized by their first bytes.
///
/// A signature of plain letters also begins sentences ("ID3 production starts again"), so that what follows it must
/// look as in such a file: sizes, versions and flags, which are bytes that no text has.
struct FileKind {
  let name: String
  private let offset: Int
  private let signature: [UInt8]
  private let isConfirmed: @Sendable (ArraySlice<UInt8>) -> Bool

  /// A kind of files with the bytes that are at an offset, and what the bytes from the start on must be besides.
  private init(
    _ name: String, _ signature: [UInt8], at offset: Int = 0,
    where isConfirmed: @escaping @Sendable (ArraySlice<UInt8>) -> Bool = { _ in true }
  ) {
    (self.name, self.signature, self.offset, self.isConfirmed) = (name, signature, offset, isConfirmed)
  }

  private init(
    _ name: String, _ signature: String, at offset: Int = 0,
    where isConfirmed: @escaping @Sendable (ArraySlice<UInt8>) -> Bool
  ) {
    self.init(name, Array(signature.utf8), at: offset, where: isConfirmed)
  }

  /// The kind of a file that is not text; nil where the first bytes tell nothing.
  static func of(_ bytes: [UInt8]) -> String? {
    known.first { kind in
      bytes.dropFirst(kind.offset).starts(with: kind.signature) && kind.isConfirmed(bytes.prefix(64))
    }?.name
  }

  private static let known = [
    FileKind("a PNG image", [0x89, 0x50, 0x4E, 0x47]),
    FileKind("a JPEG image", [0xFF, 0xD8, 0xFF]),
    FileKind("a GIF image", "GIF8") {
      $0.dropFirst(4).starts(with: "7a".utf8) || $0.dropFirst(4).starts(with: "9a".utf8)
    },
    FileKind("a PDF document", "%PDF-") { $0.dropFirst(5).first?.isDigit ?? false },
    FileKind("a ZIP archive or an office document", [0x50, 0x4B, 3, 4]),
    FileKind("a gzip archive", [0x1F, 0x8B]),
    FileKind("a zstd archive", [0x28, 0xB5, 0x2F, 0xFD]),
    FileKind("an xz archive", [0xFD, 0x37, 0x7A, 0x58, 0x5A]),
    FileKind("a bzip2 archive", "BZh") { $0.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]) },
    FileKind("a 7z archive", [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
    FileKind("a Parquet table", "PAR1") { $0.dropFirst(4).first.map { $0 < 0x20 && $0 != 0x0A } ?? false },
    FileKind("an EBU file of captions", "STL", at: 3) { bytes in
      // The number of a code page before it, and after it the rate of frames (EBU Tech 3264).
      bytes.prefix(3).allSatisfy(\.isDigit)
        && (bytes.dropFirst(6).starts(with: "25.01".utf8) || bytes.dropFirst(6).starts(with: "30.01".utf8))
    },
    FileKind("a program", [0x7F, 0x45, 0x4C, 0x46]),
    FileKind("a RIFF sound, image or video", "RIFF") { bytes in
      ["WAVE", "AVI ", "WEBP", "RMID"].contains { bytes.dropFirst(8).starts(with: $0.utf8) }
    },
    FileKind("an Ogg sound or video", "OggS") { $0.dropFirst(4).first == 0 },
    FileKind("an MP3 sound", "ID3") { bytes in
      // Version, revision and flags, then a size of which no byte is above 127 (https://id3.org/id3v2.4.0-structure).
      bytes.count >= 10 && bytes[3] < 0x20 && bytes[4] < 0xFF && bytes[6..<10].allSatisfy { $0 < 0x80 }
    },
    FileKind("a FLAC sound", "fLaC") { $0.dropFirst(4).first.map { $0 & 0x7F < 7 } ?? false },
    FileKind("an MP4 sound or video", "ftyp", at: 4) { $0.first == 0 },
    FileKind("a Matroska or WebM video", [0x1A, 0x45, 0xDF, 0xA3]),
    FileKind("an MPEG transport stream", [0x47, 0x40, 0x00]),
    FileKind("an old Office document", [0xD0, 0xCF, 0x11, 0xE0]),
    FileKind("an SQLite database", "SQLite format 3") { $0.dropFirst(15).first == 0 },
  ]
}

public import CBytes

/// A file that is compiled into the program.
@safe public struct EmbeddedFile: @unchecked Sendable {
  // Static data that is never written, so it may be shared.
  private let file: embedded_file

  /// Takes a file of a C target.
  public init(_ file: embedded_file) { unsafe self.file = file }

  /// The file with this name; nil if there is none.
  public init?(named name: String, among files: embedded_files) {
    guard let file = unsafe Self.all(files).first(where: { $0.name == name }) else { return nil }
    self = file
  }

  /// All files of a C target, in their order.
  public static func all(_ files: embedded_files) -> [EmbeddedFile] {
    unsafe (0..<files.count).map { unsafe EmbeddedFile(files.files[$0]) }
  }

  /// Its name: of the files of languages, the tag.
  public var name: String { unsafe String(cString: file.name) }

  /// The whole file, which is UTF-8.
  public var text: String { unsafe String(decoding: buffer, as: UTF8.self) }

  /// A copy of its bytes.
  public var bytes: [UInt8] { unsafe [UInt8](buffer) }

  /// Reads its bytes where they are.
  public func read<Result>(_ read: (Span<UInt8>) -> Result) -> Result {
    unsafe buffer.withMemoryRebound(to: UInt8.self) { unsafe read($0.span) }
  }

  private var buffer: UnsafeRawBufferPointer { unsafe UnsafeRawBufferPointer(start: file.bytes, count: file.count) }
}

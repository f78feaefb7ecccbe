internal import CBytes

extension [UInt8] {
  /// Appends a text as it is written between the quotes of a JSON string; U+0085, U+2028 and U+2029, which end a line for
  /// some readers, are escaped too.
  package mutating func append(escapingForJSON text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { text in
      guard let start = text.baseAddress else { return }
      let size = unsafe Int(bytes_escape_json(start, Int64(text.count), nil))
      guard size > text.count else { return unsafe append(contentsOf: text) }
      self += unsafe [UInt8](unsafeUninitializedCapacity: size) { escaped, count in
        count = unsafe Int(bytes_escape_json(start, Int64(text.count), escaped.baseAddress))
      }
    }
  }
}

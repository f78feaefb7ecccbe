internal import CICU

/// Unicode's normalization form C: letters and their marks in one character where there is one.
public enum NFC {
  /// The text in form C.
  ///
  /// - Throws: ``ICUError`` when ICU cannot.
  public static func compose(_ text: String) throws(ICUError) -> String {
    var text = text
    let capacity = text.utf8.count * 3 + 16
    var status: Int32 = 0
    let composed = unsafe String(unsafeUninitializedCapacity: capacity) { out in
      text.withUTF8 { utf8 in
        unsafe utf8.withMemoryRebound(to: CChar.self) { from in
          unsafe out.withMemoryRebound(to: CChar.self) { to in
            guard let from = from.baseAddress, let to = to.baseAddress else { return 0 }
            return unsafe Int(icu_compose(from, Int32(utf8.count), to, Int32(capacity), &status))
          }
        }
      }
    }
    guard status <= 0 else { throw ICUError(status: status) }
    return composed
  }
}

/// The named character references of HTML, looked up where their table is written: nothing is built from it but the places
/// of the names.
package struct NamedReferences: Sendable {
  private let bytes: [UInt8]
  /// Where each name begins; the names are in the order of their bytes.
  private let starts: [Int]

  /// Takes a table of names in order, each with its code points after it, as ``referenceTable`` is.
  init(_ table: String) {
    bytes = Array(table.utf8)
    var starts: [Int] = []
    var isName = false
    for at in bytes.indices where !bytes[at].isSpace && (at == 0 || bytes[at - 1].isSpace) {
      isName.toggle()
      if isName { starts.append(at) }
    }
    self.starts = starts
  }

  /// What a name stands for.
  ///
  /// - Parameters:
  ///   - name: The letters and digits of the name.
  ///   - bare: True if no `;` ends it, which only some names can do without.
  /// - Returns: Its characters; nil if the name is unknown.
  package func text(of name: some Collection<UInt8>, bare: Bool = false) -> String? {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if self.name(at: starts[middle]).lexicographicallyPrecedes(name) { low = middle + 1 } else { high = middle }
    }
    guard low < starts.count, case let found = self.name(at: starts[low]), found.elementsEqual(name) else {
      return nil
    }
    let isBare = bytes[found.endIndex] == UInt8(ascii: "*")
    return isBare || !bare ? text(from: found.endIndex + (isBare ? 1 : 0)) : nil
  }

  private func name(at start: Int) -> ArraySlice<UInt8> {
    bytes[start...].prefix { $0.isLetter || $0.isDigit }
  }

  /// The characters whose code points are written after a space.
  private func text(from start: Int) -> String {
    let codes = bytes[start...].drop(while: \.isSpace).prefix { !$0.isSpace }
    var text = ""
    for code in codes.split(separator: UInt8(ascii: "+")) {
      let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16)
      if let scalar = value.flatMap(Unicode.Scalar.init) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}

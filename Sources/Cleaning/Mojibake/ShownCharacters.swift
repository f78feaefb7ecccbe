/// The characters that the bytes of one character became: two to four, or six for two halves of UTF-16.
///
/// Kept in place, without an array for each character of a damaged text.
struct ShownCharacters: RandomAccessCollection {
  private var scalars = InlineArray<6, Unicode.Scalar>(repeating: " ")
  private(set) var count = 0

  var startIndex: Int { 0 }
  var endIndex: Int { count }

  subscript(place: Int) -> Unicode.Scalar { scalars[place] }

  init(_ first: Unicode.Scalar) { append(first) }

  mutating func append(_ scalar: Unicode.Scalar) {
    scalars[count] = scalar
    count += 1
  }
}

/// A clip beside the page, and when its rows are spoken.
public struct ClipReference: Hashable, Sendable {
  /// The clip's path or address, as the page refers to it.
  public var source: String
  /// When each row is spoken, in milliseconds from the start of the clip; nil for a row that is not in it.
  public var times: [Range<Int>?]

  /// Describes a clip.
  public init(source: String, times: [Range<Int>?]) { (self.source, self.times) = (source, times) }

  /// True if there is something to see.
  private var isVideo: Bool {
    let ending = source.split(separator: ".").last?.lowercased() ?? ""
    return ["mp4", "m4v", "webm", "mkv", "mov", "ogv"].contains(ending)
  }

  /// The player of the page.
  var markup: HTML {
    isVideo
      ? "<video id=\"clip\" class=\"clip\" controls preload=\"metadata\" src=\"\(address)\"></video>\n"
      : "<audio id=\"clip\" class=\"clip\" controls preload=\"metadata\" src=\"\(address)\"></audio>\n"
  }

  /// A path as an address: only letters, digits and the marks of paths stay as they are, so no path is a script.
  private var address: String {
    if source.hasPrefix("https://") || source.hasPrefix("http://") { return source }
    var address = source.hasPrefix("/") ? "" : "./"
    for byte in source.utf8 {
      let scalar = Unicode.Scalar(byte)
      let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
      if isPlain || "/._-~".unicodeScalars.contains(scalar) {
        address.unicodeScalars.append(scalar)
      } else {
        address += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return address
  }
}

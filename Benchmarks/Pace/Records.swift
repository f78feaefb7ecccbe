import Foundation

/// Pages to run the program on: as they are in a file of JSONL, or those of `Transcripts/`, over and over.
struct Records {
  /// The pages, in the order of the file.
  let pages: [String]

  /// The text pages of the samples in the folder `Transcripts` of the current directory.
  init() throws {
    let samples = URL(filePath: "Transcripts")
    let folders = try FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)
    pages = folders.map { $0.appending(path: "page.txt") }.sorted { $0.path < $1.path }
      .compactMap { try? String(contentsOf: $0, encoding: .utf8) }
  }

  /// A field of each object in a file of JSONL that has it, and that has these values in other fields.
  init(file: String, field: String, where wanted: [String: String] = [:]) throws {
    let lines = try String(contentsOf: URL(filePath: file), encoding: .utf8).split(separator: "\n")
    pages = try lines.compactMap { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      guard wanted.allSatisfy({ object?[$0.key] as? String == $0.value }) else { return nil }
      return object?[field] as? String
    }
  }

  /// The pages again and again, until they are about this many bytes.
  func repeated(bytes: Int) -> [String] {
    var (all, size) = ([String](), 0)
    while size < bytes, !pages.isEmpty {
      all += pages
      size += pages.reduce(0) { $0 + $1.utf8.count }
    }
    return all
  }
}

import Aircheck
import FoundationEssentials

/// The files that paths name; of a folder, its captions by their endings, in the order of their names.
func captionFiles(in paths: [String]) throws(Failure) -> [String] {
  var files: [String] = []
  for path in paths {
    if FileSystem.status(path)?.isFolder == true {
      files += try captionNames(in: path).map { path.hasSuffix("/") ? path + $0 : path + "/" + $0 }
    } else {
      files.append(path)
    }
  }
  return files
}

private func captionNames(in folder: String) throws(Failure) -> [String] {
  let endings = ["srt", "vtt", "ttml", "dfxp", "imsc", "ass", "ssa", "sbv", "lrc"]
  let names: [String]
  do {
    names = try FileManager.default.contentsOfDirectory(atPath: folder)
  } catch {
    throw Failure("\(folder): cannot be read as a folder")
  }
  let captions = names.filter { name in
    name.lastIndex(of: ".").map { endings.contains(name[$0...].dropFirst().lowercased()) } ?? false
  }
  guard !captions.isEmpty else {
    throw Failure("\(folder): no captions in this folder", hint: "they end in ." + endings.joined(separator: ", ."))
  }
  return captions.sorted()
}

import Foundation
import TestSupport

/// A small file of each format that may reach a stage.
struct CrossingFile: Sendable, CustomStringConvertible {
  let name: String
  /// What its files usually end in.
  let ending: String
  let bytes: Data

  var description: String { name }

  /// Its text, where it is text in UTF-8.
  var text: String? { String(bytes: bytes, encoding: .utf8) }

  static let all: [CrossingFile] = pages + stages + captions + recognizers + unread + packed + others

  private static let aircheck = BuiltProgram()
  private static let page = Data("Ferry waits\n\nThe ferry left Mokpo at dawn. Rain fell all day.\n".utf8)
  private static let html =
    "<!DOCTYPE html><html><body><article><h1>Ferry</h1><p>The ferry left at dawn.</p></article></body></html>"

  private init(_ name: String, _ ending: String, _ bytes: Data) {
    (self.name, self.ending, self.bytes) = (name, ending, bytes)
  }

  private init(_ name: String, _ ending: String, _ text: String) {
    self.init(name, ending, Data(text.utf8))
  }

  private static func made(_ words: String...) -> Data { (try? aircheck.run(words, input: page).output) ?? Data() }

  private static let pages = [
    CrossingFile("text", "txt", page), CrossingFile("html", "html", html),
    CrossingFile(
      "icon first", "htm", "<svg><path d=\"M0 0\"/></svg>\n<p>The ferry left at dawn.</p>\n<p>Rain fell.</p>\n"),
    CrossingFile("fragment", "htm", "<p>The ferry left at dawn.</p>\n<p>Rain fell.</p>\n"),
    CrossingFile("marked", "txt", "\u{FEFF}The ferry left at dawn.\r\n\r\nRain fell.\r\n"),
    CrossingFile("utf-16", "txt", "The ferry left Mokpo at dawn.\n".data(using: .utf16) ?? Data()),
    CrossingFile(
      "like MP3", "txt", "ID3 production starts again in Zwickau\n\nThe plant opened at dawn on Monday.\n"),
    CrossingFile("like RIFF", "txt", "RIFF between the parties\n\nThe talks ended at dawn on Monday.\n"),
    CrossingFile("bracketed", "txt", "[앵커]\n배가 떠났습니다.\n[\"비가 왔어요.\"]\n"),
    CrossingFile("empty", "txt", ""),
  ]

  private static let stages: [CrossingFile] = {
    let (cleaned, story) = (made("clean", "--json", "-"), made("story", "--json", "-"))
    let text = String(decoding: cleaned, as: UTF8.self)
    return [
      CrossingFile("cleaned", "json", cleaned), CrossingFile("story", "json", story),
      CrossingFile("pretty", "json", "\u{FEFF}\n" + text.replacing(",\"", with: ",\n  \"")),
      CrossingFile("captions", "json", made("captions", "--json", "-")),
      CrossingFile("sentences", "jsonl", made("sentences", "--json", "-")),
      CrossingFile("edits", "jsonl", edit), CrossingFile("two results", "jsonl", cleaned + cleaned),
      CrossingFile("cut off", "json", story.dropLast(40)),
      CrossingFile("cut off cleaned", "json", cleaned.dropLast(9)),
      CrossingFile("altered", "json", text.replacing("\"text\":\"", with: "\"text\":\"Not ")),
      CrossingFile("huge offset", "json", hugeOffset), CrossingFile("rules", "json", made("rules", "--json")),
      CrossingFile("languages", "json", made("languages", "--json")),
      CrossingFile("romanized", "jsonl", made("romanize", "--json", "-")),
    ]
  }()

  private static let edit =
    #"{"after":"","before":"a","confidence":1,"end":1,"reason":"r","rule":"x","start":0,"tier":"safe"}"# + "\n"
  private static let hugeOffset =
    #"{"edits":[{"after":"","before":"","confidence":1,"end":9223372036854775807,"reason":"","rule":"x","start":0}],"#
    + #""findings":[],"language":"en","marks":[],"source":"a","text":"a b."}"#

  private static let captions: [CrossingFile] = {
    let srt = made("captions", "-f", "srt", "-")
    return [
      CrossingFile("srt", "srt", srt), CrossingFile("vtt", "vtt", made("captions", "-f", "vtt", "-")),
      CrossingFile("ass", "ass", made("captions", "-f", "ass", "-")),
      CrossingFile("ttml", "ttml", made("captions", "-f", "ttml", "-")),
      CrossingFile(
        "older ttml", "dfxp",
        "<tt xmlns=\"http://www.w3.org/2006/10/ttaf1\"><body><div><p begin=\"1s\" end=\"2s\">The ferry left.</p></div></body></tt>"
      ),
      CrossingFile("sbv", "sbv", "0:00:01.000,0:00:03.500\nThe ferry left.\n\n0:00:04.000,0:00:05.000\nat dawn\n"),
      CrossingFile("lrc", "lrc", "[00:01.00]The ferry left.\n[00:03.50]at dawn\n"),
      CrossingFile("table", "tsv", "start\tend\ttext\n1000\t3500\tThe ferry left.\n"),
      CrossingFile(
        "comma table", "csv", "start,end,text\n1000,3500,\"The ferry left.\"\n4000,5000,at dawn\n6000,7100,today\n"),
      CrossingFile(
        "srv3", "srv3",
        "<?xml version=\"1.0\"?><timedtext format=\"3\"><body><p t=\"1000\" d=\"2500\">The ferry left.</p></body></timedtext>"
      ),
      CrossingFile(
        "srv1", "xml",
        "<?xml version=\"1.0\"?><transcript><text start=\"1\" dur=\"2.5\">The ferry left.</text></transcript>"),
      CrossingFile("word list", "ctm", "clip 1 1.00 0.30 The\nclip 1 1.30 0.60 ferry\nclip 1 1.90 0.50 left.\n"),
      CrossingFile(
        "segment list", "stm", "clip 1 ann 1.00 3.50 The ferry left.\nclip 1 ann 4.00 5.00 at dawn\n"),
      CrossingFile(
        "elan", "eaf",
        "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1000\"/>"
          + "<TIME_SLOT TIME_SLOT_ID=\"b\" TIME_VALUE=\"3500\"/></TIME_ORDER><TIER TIER_ID=\"t\"><ANNOTATION>"
          + "<ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>The ferry left."
          + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>"),
      CrossingFile(
        "textgrid", "TextGrid",
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"words\"\n0\n4\n2\n"
          + "0\n1\n\"\"\n1\n4\n\"The ferry left.\"\n"),
      CrossingFile(
        "cues", "json", (try? aircheck.run("convert", "--to", "json", "-", input: srt).output) ?? Data()),
    ]
  }()

  private static let recognizers = [
    CrossingFile("whisper", "json", #"{"segments":[{"start":0,"end":1,"text":"The ferry left"}]}"#),
    CrossingFile(
      "whisper.cpp", "json", #"{"transcription":[{"offsets":{"from":0,"to":900},"text":" The ferry left."}]}"#),
    CrossingFile("vosk", "json", vosk),
    CrossingFile(
      "youtube", "json", #"{"events":[{"tStartMs":0,"dDurationMs":900,"segs":[{"utf8":"The ferry left"}]}]}"#),
  ]

  private static let vosk =
    #"{"result":[{"end":0.4,"start":0,"word":"the"},{"end":0.8,"start":0.5,"word":"ferry"},"#
    + #"{"end":1.2,"start":0.9,"word":"left"}],"text":"the ferry left"}"#

  /// Captions that nothing here reads, and what is not a page but looks like markup or text.
  private static let unread = [
    CrossingFile("sami", "smi", "<SAMI><BODY>\n<SYNC Start=1000><P Class=ENCC>The ferry left.\n</BODY></SAMI>\n"),
    CrossingFile("microdvd", "sub", "{0}{25}The ferry left.\n{26}{50}Rain fell.\n"),
    CrossingFile("scenarist", "scc", "Scenarist_SCC V1.0\n\n00:00:01:00\t9420 9420 94ae 94ae\n"),
    CrossingFile(
      "ebu", "stl", Data("850STL25.01".utf8) + Data(repeating: 0x20, count: 1_013) + Data([0x8F, 0x8F])),
    CrossingFile(
      "feed", "xml",
      "<?xml version=\"1.0\"?>\n<!-- x -->\n<rss version=\"2.0\"><channel><title>News</title></channel></rss>\n"),
    CrossingFile(
      "drawing", "svg",
      "<?xml version=\"1.0\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"><text>The ferry left.</text></svg>\n"),
    CrossingFile(
      "saved page", "mht",
      "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"M\"\r\n\r\n"
        + "--M\r\nContent-Type: text/html\r\n\r\n\(html)\r\n--M--\r\n"),
    CrossingFile("crawled page", "warc", "WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n\(html)"),
    CrossingFile("answer", "txt", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n\(html)"),
  ]

  private static let packed = [
    CrossingFile("bzip2", "bz2", Data("BZh91AY&SY".utf8) + Data(count: 20)),
    CrossingFile("xz", "xz", Data([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4])),
    CrossingFile("zstd", "zst", Data([0x28, 0xB5, 0x2F, 0xFD, 0x24, 0])),
    CrossingFile("7z", "7z", Data([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C, 0, 4])),
    CrossingFile("parquet", "parquet", Data("PAR1".utf8) + Data([0x15, 4, 0x15, 0])),
  ]

  private static let others = [
    CrossingFile("rtf", "rtf", #"{\rtf1\ansi The ferry left at dawn.\par}"#),
    CrossingFile("records", "jsonl", "{\"text\":\"The ferry left at dawn.\"}\n{\"text\":\"Rain fell.\"}\n"),
    CrossingFile("json", "json", #"{"name":"x","list":[1,2]}"#),
    CrossingFile("gzip", "gz", Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0, 0])),
    CrossingFile("pdf", "pdf", "%PDF-1.7\n%\u{E2}\n1 0 obj\n"),
    CrossingFile("mp4", "mp4", Data([0, 0, 0, 0x18]) + Data("ftypmp42".utf8) + Data([0, 0, 0, 0])),
    CrossingFile("png", "png", Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13])),
    CrossingFile("mp3", "mp3", Data([0x49, 0x44, 0x33, 4, 0, 0, 0, 0, 0, 10, 0, 0])),
    CrossingFile("zip", "docx", Data([0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 8, 0, 0, 0])),
  ]
}

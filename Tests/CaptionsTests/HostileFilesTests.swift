import Captions
import TestSupport
import Testing

/// Readers of every format on files that were damaged at random: they answer or refuse, and what they answer holds.
@Suite struct HostileFilesTests {
  private static let samples: [String: String] = [
    "srt":
      "1\n00:00:01,000 --> 00:00:02,000 X1:1 Y2:5\n{\\an8}<i>Rain</i> & <font color=\"red\">wind</font>\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo\n",
    "vtt":
      "WEBVTT - x\n\nSTYLE\n::cue{}\n\nREGION\nid:r\nlines:3\n\nNOTE n\n\na\n00:01.000 --> 00:02.000 region:r line:5%,end align:start\n<v Ann><c.x>One<00:01.500> <ruby>two<rt>2</rt></ruby></c></v>\n",
    "ttml":
      "<?xml version=\"1.0\"?><tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><head><layout><region xml:id=\"r\" tts:origin=\"10% 10%\"/></layout></head><body><div><p region=\"r\" begin=\"1s\" end=\"00:00:02:12\">One<br/><span tts:fontStyle=\"italic\">two</span> &amp; 3</p></div></body></tt>",
    "ass":
      "[Script Info]\nTitle: x\n\n[V4+ Styles]\nFormat: Name, Italic, Alignment\nStyle: D,-1,8\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\nDialogue: 0,0:00:01.00,0:00:02.00,D,Ann,{\\b1\\c&H0000FF&}One\\Ntwo\n",
    "sbv": "0:00:01.000,0:00:02.000\nOne\ntwo\n\n0:00:03.000,0:00:04.000\nThree\n",
    "lrc": "[ti:x]\n[offset:+100]\n[00:01.00]<00:01.00>One <00:01.50>two\n[00:03.00]\n",
    "tsv": "start\tend\ttext\n1000\t2000\tOne two\n",
    "srv3":
      "<?xml version=\"1.0\"?><timedtext format=\"3\"><head><pen id=\"1\"/></head><body><w t=\"0\" id=\"1\"/><p t=\"100\" d=\"2000\" w=\"1\"><s>One</s><s t=\"400\"> two</s></p><p t=\"900\" d=\"300\" a=\"1\">\n</p><p t=\"3000\" d=\"900\">Three\nfour &amp; 5</p></body></timedtext>",
    "textgrid":
      "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0\nxmax = 3\ntiers? <exists>\nsize = 1\nitem []:\n    item [1]:\n        class = \"IntervalTier\"\n        name = \"words\"\n        xmin = 0\n        xmax = 3\n        intervals: size = 2\n        intervals [1]:\n            xmin = 0\n            xmax = 1.5\n            text = \"one \"\"two\"\"\"\n        intervals [2]:\n            xmin = 1.5\n            xmax = 3\n            text = \"\"\n",
    "stm": "clip 1 ann 0.50 1.20 <o,f0,female> one two\nclip 1 bo 1.50 2.20 three\n",
    "eaf":
      "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"t1\" TIME_VALUE=\"500\"/><TIME_SLOT TIME_SLOT_ID=\"t2\" TIME_VALUE=\"1500\"/></TIME_ORDER><TIER TIER_ID=\"Ann\"><ANNOTATION><ALIGNABLE_ANNOTATION TIME_SLOT_REF1=\"t1\" TIME_SLOT_REF2=\"t2\"><ANNOTATION_VALUE>One &amp; two</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>",
    "ctm": "clip 1 0.50 0.20 one 0.9\nclip 1 0.70 0.30 two 0.9\nclip 1 1.00 0.20 <unk> 0.1\n",
    "hyperaudio":
      "<article><section><p><span class=\"speaker\" data-m=\"700\" data-d=\"0\">Ann: </span><span data-m=\"700\" data-d=\"200\">one </span><span data-m=\"900\" data-d=\"200\">two. </span></p></section></article>",
    "json":
      "{\"cues\":[{\"id\":\"a\",\"start\":1.0,\"end\":2.0,\"text\":\"<i>One</i>\",\"settings\":{\"line\":5,\"snapToLines\":false,\"region\":{\"id\":\"r\"}}}],\"regions\":[{\"id\":\"r\"}]}",
    "whisper":
      "{\"segments\":[{\"start\":1.0,\"end\":2.0,\"text\":\" One\",\"speaker\":\"Ann\"}],\"language\":\"en\"}",
  ]

  @Test(arguments: samples.keys.sorted()) func `every sample is recognized and read`(name: String) throws {
    let sample = try #require(Self.samples[name])
    let format = try #require(CaptionFormat.recognizing(sample))
    #expect(format.name == name)
    #expect(try !format.read(sample).cues.isEmpty)
  }

  @Test(arguments: samples.keys.sorted()) func `a damaged file is read or refused`(name: String) throws {
    let format = try #require(CaptionFormat.named(name))
    let bytes = Array(try #require(Self.samples[name]).utf8)
    for seed in UInt64(1)...1500 {
      var random = SeededGenerator(seed: seed)
      let file = String(decoding: random.damaged(bytes), as: UTF8.self)
      guard let document = try? format.read(file) else { continue }
      for cue in document.cues { #expect(cue.start >= 0 && cue.end >= 0, "seed \(seed)") }
      for other in CaptionFormat.all { _ = other.write(document) }
      _ = document.retimed(TimeMap(factor: 1.001, offset: -500))
    }
  }

  @Test(arguments: samples.keys.sorted()) func `a second round trip changes nothing`(name: String) throws {
    let format = try #require(CaptionFormat.named(name))
    let once = format.write(try format.read(try #require(Self.samples[name])))
    #expect(format.write(try format.read(once)) == once)
  }
}

extension SeededGenerator {
  /// Bytes with some of them changed, dropped, doubled or put elsewhere.
  fileprivate mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...6, using: &self) where bytes.count > 2 {
      let place = Int.random(in: 0..<bytes.count - 1, using: &self)
      let end = min(bytes.count, place + Int.random(in: 1...20, using: &self))
      switch Int.random(in: 0..<5, using: &self) {
      case 0: bytes[place] = UInt8.random(in: 0...255, using: &self)
      case 1: bytes.removeSubrange(place..<end)
      case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
      case 3: bytes.insert(contentsOf: "99999999999999999999".utf8, at: place)
      default:
        bytes.insert(contentsOf: Array("<>{}[]:-\"\\&;%,.\n\t\0".utf8).shuffled(using: &self).prefix(3), at: place)
      }
    }
    return bytes
  }
}

import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Interchange

/// Whatever a file holds, a reader ends, says what is wrong, and imports nothing of it.
@Suite struct HostileInputTests {
  static let readable = InterchangeFormat.allCases.filter(\.isRead)

  private static func name(_ format: InterchangeFormat) -> String { "in/a.\(format.endings[0])" }

  private static func read(_ format: InterchangeFormat, _ bytes: [UInt8]) -> Imported {
    format.read([
      InterchangeFile(name(format), bytes), InterchangeFile("in/a.txt", "😀 Ada\nmet Bo."),
    ])
  }

  @Test(arguments: readable)
  func badBytesAreRefusedWithTheirPlace(_ format: InterchangeFormat) {
    let imported = Self.read(format, Array("ok\nAd".utf8) + [0xFF, 0x41])
    #expect(
      imported.diagnostics.map { "\($0.code) \($0.place?.location ?? "")" } == [
        "X013 \(Self.name(format)):2:3"
      ])
    #expect(imported.articles.isEmpty)
  }

  @Test(arguments: readable.filter { ![.brat, .conll].contains($0) })
  func emptyBrokenAndWronglyShapedFilesAreErrors(_ format: InterchangeFormat) {
    let samples = [
      "", "   \n", "{", "[", "{\"text\":", "[1,2", "1", "\"x\"", "null", "[[]]", "{}", "[{}]",
      "{\"text\":1}", "{\"text\":\"Ada\"}", "{\"text\":\"Ada\",\"spans\":{\"a\":3}}",
      "{\"text\":\"Ada\",\"spans\":[[1]],\"label\":[[1]],\"quotes\":[{}]}",
      "{\"data\":{\"text\":\"Ada\"},\"annotations\":[{\"result\":[{\"type\":\"labels\"}]}]}",
      "{\"tokens\":[\"Ada\"],\"ner_tags\":[1,2]}", "{\"tokens\":[1],\"ner_tags\":[\"O\"]}",
      "{\"%FEATURE_STRUCTURES\":[{}]}", "{\"items\":3}", "{\"items\":[{\"body\":\"x\"}]}",
      "{\"text\":\"Ada\",\"text\":\"Bo\"}", "\u{0}", "{\"text\":\"\u{0}\"}",
      "#FORMAT=WebAnno TSV 3.3\n1-1\tx", "#FORMAT=WebAnno TSV 3.3\n1-1\t0--3\tAda", "<a", "<a>",
      "<a></b>", "<a b=c/>", "<a/><b/>", "<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
      "<a b=\"&x;\"/>", "<a b='1' b='2'/>", "<a/>",
    ]
    for sample in samples {
      let imported = Self.read(format, Array(sample.utf8))
      #expect(imported.diagnostics.hasErrors, "\(sample)")
      #expect(imported.articles.isEmpty, "\(sample)")
    }
  }

  @Test(arguments: readable)
  func deepNestingEndsTheReadingAndNotTheProgram(_ format: InterchangeFormat) {
    for (open, close) in [("[", "]"), ("{\"a\":", "}"), ("<a>", "</a>")] {
      let deep =
        String(repeating: open, count: 50_000) + "1" + String(repeating: close, count: 50_000)
      _ = Self.read(format, Array(deep.utf8))
    }
  }

  @Test func entitiesOfAFileAreRefusedBeforeTheyGrow() {
    let laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><root>&b;</root>"
    let imported = Self.read(.parc, Array(laughs.utf8))
    #expect(
      imported.diagnostics.map(\.message) == [
        "document types and entities are refused, since they can be turned against a reader"
      ])
  }

  @Test(arguments: readable.filter { ![.conll, .parc].contains($0) })
  func offsetsOfAnySizeAreNoCrash(_ format: InterchangeFormat) {
    for number in ["-1", "9223372036854775807", "1e300", "99999999999999999999", "0.5", "4096"] {
      let samples = [
        "{\"text\":\"Ada\",\"spans\":[{\"start\":0,\"end\":\(number),\"label\":\"x\"}]}",
        "{\"text\":\"Ada\",\"label\":[[0,\(number),\"x\"]]}",
        "{\"text\":\"Ada\",\"quotes\":[{\"contents\":[{\"start\":\(number),\"end\":\(number)}]}]}",
        "[{\"data\":{\"text\":\"Ada\"},\"annotations\":[{\"result\":[{\"type\":\"labels\",\"value\":{\"start\":0,\"end\":\(number),\"labels\":[\"x\"]}}]}]}]",
        "{\"%FEATURE_STRUCTURES\":[{\"%ID\":1,\"%TYPE\":\"uima.cas.Sofa\",\"sofaString\":\"Ada\"},{\"%TYPE\":\"x\",\"begin\":0,\"end\":\(number)}]}",
        "{\"items\":[{\"body\":\"x\",\"target\":{\"selector\":{\"type\":\"TextPositionSelector\",\"start\":0,\"end\":\(number)}}}]}",
        "{\"tokens\":[\"Ada\"],\"ner_tags\":[\(number)]}",
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x|value\n\n\n#Text=Ada\n1-1\t\(number)-\(number)\tAda\tx\n",
        "T1\tx 0 \(number)\tAda\n",
      ]
      for sample in samples { #expect(Self.read(format, Array(sample.utf8)).articles.count <= 1) }
    }
  }

  /// A hundred labels of nearly the whole of a long text, each with other words.
  @Test func manyWrongLabelsOfALongTextAreToldShortly() {
    let text = String(repeating: "Ada met Bo. ", count: 1000)
    let label = "{\"start\":1,\"end\":11990,\"label\":\"x\",\"text\":\"nowhere\"}"
    let labels = Array(repeating: label, count: 100).joined(separator: ",")
    let imported = Self.read(
      .spacy, Array("{\"text\":\"\(text)\",\"spans\":[\(labels)]}".utf8))
    #expect(imported.diagnostics.count == 100)
    #expect(imported.diagnostics.allSatisfy { $0.message.utf8.count < 200 })
  }

  /// Files of ours with bytes changed, cut and doubled: read as something, or refused with a place.
  @Test(arguments: readable.filter(\.isWritten))
  func damagedFilesAreReadOrRefused(_ format: InterchangeFormat) {
    var random = SplitMix64(seed: 11)
    let files = format.write([FormatExample.article]).files
    for _ in 0..<150 {
      var damaged = files
      let chosen = Int.random(in: 0..<files.count, using: &random)
      var bytes = damaged[chosen].bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0...3, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...127, using: &random)
        case 1: bytes.removeSubrange(place...)
        case 2: bytes.remove(at: place)
        default: bytes.insert(contentsOf: bytes[place...].prefix(20), at: place)
        }
      }
      damaged[chosen].bytes = bytes
      let imported = format.read(damaged)
      let errors = imported.diagnostics.filter { $0.severity == .error }
      #expect(errors.isEmpty || imported.articles.isEmpty)
      #expect(errors.allSatisfy { $0.place != nil })
      for article in imported.articles {
        let length = article.text?.length ?? 0
        let spans = (article.labels.entities?.mentions ?? []).map(\.span)
        #expect(spans.allSatisfy { $0.start >= 0 && $0.end <= length })
      }
    }
  }
}

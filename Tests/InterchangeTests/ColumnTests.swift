import Diagnostics
import LabelModel
import TestSupport
import Testing

@testable import Interchange

@Suite struct ColumnTests {
  private func read(_ columns: String, text: String? = nil) -> Imported {
    InterchangeFormat.conll.read(
      [InterchangeFile("a.conll", columns)] + (text.map { [InterchangeFile("a.txt", $0)] } ?? []))
  }

  private func words(_ imported: Imported) -> [[String]] {
    imported.articles.map { article in
      (article.labels.entities?.mentions ?? []).map {
        "\($0.type) \(article.text?.words($0.span) ?? "?")"
      }
    }
  }

  @Test func theFourSchemesSayTheSame() {
    let expected = [["PER Ada Lovelace", "PER Bo", "LOC Tova"]]
    for tags in [
      ["I", "I", "B", "I"], ["B", "I", "B", "B"], ["B", "L", "U", "U"], ["B", "E", "S", "S"],
    ] {
      let imported = read(
        "Ada \(tags[0])-PER\nLovelace \(tags[1])-PER\nBo \(tags[2])-PER\nin O\nTova \(tags[3])-LOC\n"
      )
      #expect(words(imported) == expected)
      #expect(imported.diagnostics == [])
    }
  }

  @Test func documentsAndSentencesArePartedAndTheTextRebuilt() {
    let imported = read(
      "-DOCSTART- O\n\nAda NN B-PER\nmet O O\n\nBo NN B-PER\n-DOCSTART- O\n\nTova B-LOC\n")
    #expect(words(imported) == [["PER Ada", "PER Bo"], ["LOC Tova"]])
    #expect(imported.articles.map(\.id) == ["a-1", "a-2"])
    #expect(imported.articles[0].text?.string == "Ada met\nBo")
  }

  /// Predictions with such a text are refused.
  @Test func aRebuiltTextHasNoCarriageReturnAndNoByteOrderMark() {
    let imported = read("\u{FEFF}\u{FEFF}A\rda B-PER\nBo\u{FEFF} B-PER\n")
    #expect(imported.articles.first?.text?.string == "\u{2060}A\nda Bo\u{FEFF}")
    #expect(words(imported) == [["PER \u{2060}A\nda", "PER Bo\u{FEFF}"]])
  }

  @Test func aLooseContinuationIsRepairedWithAWarning() {
    let imported = read("Ada I-PER\nmet O\nBo B-PER\nTova I-LOC\n")
    #expect(words(imported) == [["PER Ada", "PER Bo", "LOC Tova"]])
    #expect(
      imported.diagnostics.map { "\($0.code) \($0.place?.line ?? 0)" } == ["X009 1", "X009 4"])
  }

  @Test func tokensAreFoundInTheTextOrTheTextIsRebuilt() {
    let columns = "Ada B-PER\n, O\nmet O\n"
    #expect(read(columns, text: "😀Ada, met").diagnostics.map(\.code) == ["X010"])
    let imported = read(columns, text: "  Ada,\tmet")
    #expect(imported.diagnostics == [])
    #expect(imported.articles[0].labels.entities?.mentions.map(\.span) == [TextSpan(2, 5)])
  }

  @Test func columnsMayBeCalledTexts() {
    let file = InterchangeFile("train.txt", "Ada B-PER\nmet O\n")
    #expect(words(InterchangeFormat.conll.read([file])) == [["PER Ada"]])
    #expect(FormatDetection.formats(of: [file]) == [.conll])
    #expect(FormatDetection.formats(of: [InterchangeFile("a.txt", "Ada met Bo.\n")]) == [])
  }

  @Test func otherEncodingsAreRefused() {
    let imported = InterchangeFormat.conll.read([InterchangeFile("a.conll", [0xE9, 0x20, 0x4F])])
    #expect(imported.diagnostics.map(\.code) == ["X013"])
  }
}

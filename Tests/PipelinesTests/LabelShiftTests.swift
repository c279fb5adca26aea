import LabelModel
import TestSupport
import Testing

@testable import Pipelines

/// Every way of counting that is not ours is told from the labels alone.
@Suite struct LabelShiftTests {
  static let words = ["Maria Lopez", "John Smith", "Berlin", "Tuesday", "United Nations", "Geneva"]

  /// How an adapter changes a text, or counts in it.
  enum Habit: String, CaseIterable {
    case codePoints, utf16, utf8, characters, strips, composes, oneLineEnd, oneSpace
  }

  /// What each way gets wrong, by the ids of the articles.
  static let caught: [Habit: Set<String>] = [
    .codePoints: [],
    .utf16: ["emoji"],
    .utf8: ["emoji", "letters", "nfd", "spaces", "lines", "right-to-left", "invisible"],
    .characters: ["emoji", "nfd", "lines"],
    .strips: ["indented"],
    .composes: ["nfd"],
    .oneLineEnd: ["lines"],
    .oneSpace: ["spaces", "indented", "lines"],
  ]

  @Test(arguments: Habit.allCases) func isCaughtWhereItMatters(habit: Habit) throws {
    var found: Set<String> = []
    let ordinary = try labels(in: AdapterCase.tricky[0], habit)
    for item in AdapterCase.tricky {
      guard let prefix = item.prefix else { continue }
      switch LabelShift(of: ordinary, to: try labels(in: item, habit), prefix: prefix).verdict {
      case .right: break
      case .unknown: Issue.record("\(item.title) is not judged")
      case .wrong(let message, _):
        found.insert(item.article.id)
        if habit == .utf16 { #expect(message.contains("UTF-16")) }
        if habit == .utf8 { #expect(message.contains("bytes of UTF-8")) }
        if habit == .characters, item.article.id == "emoji" {
          #expect(message.contains("characters as people see them"))
        }
        if habit == .composes { #expect(message.contains("NFC")) }
        if habit == .strips { #expect(message.contains("white space at the start")) }
      }
    }
    #expect(found == Self.caught[habit])
  }

  @Test func withoutLabelsNothingIsSaid() {
    let shift = LabelShift(of: Labels(), to: Labels(), prefix: "🚢 ")
    guard case .unknown = shift.verdict else {
      Issue.record("it was judged")
      return
    }
  }

  private func labels(in item: AdapterCase, _ habit: Habit) throws -> Labels {
    let text = changed(try #require(item.article.text).string, habit)
    let mentions = try Self.words.map { word in
      let before = try #require(text.split(on: word))
      let start =
        switch habit {
        case .utf16: before.utf16.count
        case .utf8: before.utf8.count
        case .characters: before.count
        default: before.unicodeScalars.count
        }
      return Mention.make(start, start + word.count)
    }
    return Labels(entities: EntityLayer(mentions: mentions))
  }

  private func changed(_ text: String, _ habit: Habit) -> String {
    switch habit {
    case .strips: String(text.unicodeScalars.drop { $0.properties.isWhitespace })
    case .composes:
      text.replacing("e\u{308}", with: "ë").replacing("a\u{301}", with: "á")
        .replacing("a\u{303}", with: "ã")
    case .oneLineEnd: text.replacing("\r\n", with: "\n")
    case .oneSpace:
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.reduce(into: [Unicode.Scalar]()) { kept, scalar in
            let isSecond =
              kept.last?.properties.isWhitespace == true && scalar.properties.isWhitespace
            if !isSecond { kept.append(scalar) }
          }))
    default: text
    }
  }
}

extension String {
  /// What stands before the first `word`.
  fileprivate func split(on word: String) -> Substring? {
    firstRange(of: word).map { self[..<$0.lowerBound] }
  }
}

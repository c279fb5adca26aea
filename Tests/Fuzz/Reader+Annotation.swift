import GoldStore
import JSONNodes
import LabelModel
import TestSupport

@testable import AnnotationServer

/// What a browser sends to the annotation page, or somebody who is none.
extension Reader {
  /// A head is refused, or holds a path that stays on this server and a body within the limit.
  static func readRequest(_ bytes: [UInt8]) {
    guard let head = try? RequestHead(bytes) else { return }
    hold(
      head.path.hasPrefix("/") && !head.path.split(separator: "/").contains { $0 == ".." },
      "a path that leaves: \(head.path)")
    if let length = try? head.bodyLength(limit: 8 << 20) {
      hold((0...(8 << 20)).contains(length), "a body past the limit")
    }
  }

  /// Every line is an operation on an article: it is refused, or what it does can be saved and read.
  static func readEdits(_ bytes: [UInt8]) {
    guard var patch = try? GoldPatch(Array(article.utf8), file: file),
      let text = patch.content.article.text
    else { fatalError("the article does not load") }
    let tokens = ArticleTokens(text)
    let types = GoldOptions.standardTypes.sorted()
    for line in bytes.split(separator: 0x0A).prefix(16) {
      guard let command = try? JSONValue(parsing: Array(line)) else { continue }
      var editor = LabelEditor(patch.content, tokens: tokens, types: types)
      guard (try? editor.apply(EditCommand(command))) != nil else { continue }
      // What would not load again is refused here, and the file stays.
      if let next = try? patch.rewritten(to: editor.content) { patch = next }
    }
  }

  private static let article = """
    assay: gold/1
    id: ferry
    status: single
    article: { title: Ferry, published: 2031-03-04 }
    text: |
      Ana Kovač met Per Lind in Vienna on Tuesday. “The ferry will sail,” Kovač said, “at noon.”
    entities:
      - { id: kovac, type: person, name: Ana Kovač, mentions: [Ana Kovač, "[[Kovač]] said"] }
      - { id: lind, type: person, name: Per Lind, mentions: [Per Lind] }
      - { id: vienna, type: gpe, name: Vienna, mentions: [Vienna] }
    meetings:
      - id: talks
        status: held
        participants: [kovac, lind]
        date: { value: 2031-03-04, text: Tuesday }
        place: vienna
        evidence: ["Ana Kovač [[met]] Per Lind"]
    quotes:
      - { id: sail, kind: direct, speaker: kovac, cue: said, content: "The ferry will sail" }

    """
}

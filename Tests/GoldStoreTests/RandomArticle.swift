import LabelModel

/// An invented article of few words, so that most of them occur often, with hard characters.
struct RandomArticle {
  /// Some words of a paragraph.
  struct Target {
    var paragraph: Int
    var words: Range<Int>
  }

  struct Paragraph {
    var id: Int
    var words: [String]
  }

  var paragraphs: [Paragraph]
  var lineEnd = "\n"

  private static let vocabulary = [
    "Vass", "she", "he", "said", "“yes", "no,”", "\"yes", "no,\"", "the", "3\u{A0}March", "3",
    "March",
    "Rene\u{301}e", "Renée", "Okafor-Lind", "minister’s", "minister's", "—", "…", "...", "🙂", "👩‍👧",
    "Kovač", "Kovac\u{30C}", "東京", "[[sic]]", "U.S.", "co\u{AD}operate", "a\u{2028}b", "and", "met",
  ]

  init(using generator: inout some RandomNumberGenerator) {
    paragraphs = []
    for id in 0..<Int.random(in: 2...6, using: &generator) {
      paragraphs.append(Self.paragraph(id, using: &generator))
    }
  }

  static func paragraph(_ id: Int, using generator: inout some RandomNumberGenerator) -> Paragraph {
    let count = Int.random(in: 4...40, using: &generator)
    return Paragraph(
      id: id,
      words: (0..<count).map { _ in vocabulary.randomElement(using: &generator) ?? "word" })
  }

  var text: String {
    paragraphs.map { $0.words.joined(separator: " ") }.joined(separator: lineEnd + lineEnd)
      + lineEnd
  }

  func randomTarget(using generator: inout some RandomNumberGenerator) -> Target {
    let index = Int.random(in: paragraphs.indices, using: &generator)
    let count = paragraphs[index].words.count
    let start = Int.random(in: 0..<count, using: &generator)
    let end = min(count, start + Int.random(in: 1...5, using: &generator))
    return Target(paragraph: paragraphs[index].id, words: start..<end)
  }

  func has(_ target: Target) -> Bool { paragraphs.contains { $0.id == target.paragraph } }

  /// Where the target's words stand now.
  func span(_ target: Target) -> TextSpan {
    var offset = 0
    for paragraph in paragraphs {
      let words = paragraph.words
      if paragraph.id == target.paragraph {
        let start = offset + length(words[..<target.words.lowerBound])
        return TextSpan(start, offset + length(words[..<target.words.upperBound]) - 1)
      }
      offset += length(words[...]) - 1 + 2 * lineEnd.unicodeScalars.count
    }
    preconditionFailure("the target is gone")
  }

  /// Code points of words with a blank behind each.
  private func length(_ words: ArraySlice<String>) -> Int {
    words.reduce(0) { $0 + $1.unicodeScalars.count + 1 }
  }
}

/// What happens to a text between labelling and loading.
enum Edit: CaseIterable {
  case paragraphInserted, paragraphDeleted, quotesStraightened, quotesCurled, blanksPlain
  case composed, decomposed, softHyphensDropped, carriageReturns, oneParagraphStraightened

  func apply(to article: RandomArticle, using generator: inout some RandomNumberGenerator)
    -> RandomArticle
  {
    var edited = article
    switch self {
    case .paragraphInserted:
      let place = Int.random(in: 0...edited.paragraphs.count, using: &generator)
      edited.paragraphs.insert(RandomArticle.paragraph(99, using: &generator), at: place)
    case .paragraphDeleted:
      edited.paragraphs.remove(at: Int.random(in: edited.paragraphs.indices, using: &generator))
    case .carriageReturns:
      edited.lineEnd = "\r\n"
    case .oneParagraphStraightened:
      let index = Int.random(in: edited.paragraphs.indices, using: &generator)
      edited.paragraphs[index].words = edited.paragraphs[index].words.map {
        replace($0, Self.straight)
      }
    case .quotesStraightened: edited.replaceAll(Self.straight)
    case .quotesCurled: edited.replaceAll(["\"": "”", "'": "’"])
    case .blanksPlain: edited.replaceAll(["\u{A0}": " "])
    case .composed: edited.replaceAll(["e\u{301}": "é", "c\u{30C}": "č"])
    case .decomposed: edited.replaceAll(["é": "e\u{301}", "č": "c\u{30C}"])
    case .softHyphensDropped: edited.replaceAll(["\u{AD}": ""])
    }
    return edited
  }

  private static let straight = ["“": "\"", "”": "\"", "’": "'", "…": "..."]
}

extension RandomArticle {
  fileprivate mutating func replaceAll(_ table: [String: String]) {
    for index in paragraphs.indices {
      paragraphs[index].words = paragraphs[index].words.map { replace($0, table) }
    }
  }
}

/// Replaces runs of code points; `replacing` of the library takes NFC and NFD for the same.
private func replace(_ word: String, _ table: [String: String]) -> String {
  var bytes = Array(word.utf8)
  for (old, new) in table.sorted(by: { $0.key < $1.key }) {
    let (from, to) = (Array(old.utf8), Array(new.utf8))
    var index = 0
    while index + from.count <= bytes.count {
      if Array(bytes[index..<index + from.count]) == from {
        bytes.replaceSubrange(index..<index + from.count, with: to)
        index += to.count
      } else {
        index += 1
      }
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

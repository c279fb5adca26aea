package import LabelModel

/// Articles of nothing but typed spans, and the same as flat arrays.
package struct PlainMentions {
  package var gold: [Article] = []
  package var predictions: [Article] = []

  /// Random articles with duplicates, nested, crossing and touching spans, in any order, some of them
  /// empty; predictions that are partly right, with scores where `hasScores`, and for some articles none.
  package init(seed: UInt64, articles count: Int, hasScores: Bool = false) {
    var random = SplitMix64(seed: seed)
    for number in 0..<count {
      let longest = Int.random(in: 0...5, using: &random) == 0 ? 30 : 8
      let mentions = Self.mentions(upTo: longest, &random)
      let id = "a\(number * 7919 % 1000)-\(number)"
      gold.append(.make(id, mentions: mentions))
      if Int.random(in: 0...9, using: &random) == 0 { continue }
      let predicted = Self.predictions(of: mentions, hasScores, &random)
      predictions.append(.make(id, mentions: predicted))
    }
    predictions.shuffle(using: &random)
  }

  private static let types = ["person", "organization", "gpe", "місто", "a type of many letters"]

  private static func mentions(upTo most: Int, _ random: inout SplitMix64) -> [Mention] {
    let count = Int.random(in: 0...most, using: &random)
    return (0..<count).map { _ in
      let start = Int.random(in: 0...40, using: &random)
      return .make(
        start, start + Int.random(in: 1...9, using: &random),
        types[Int.random(in: 0...3, using: &random)])
    }
  }

  private static func predictions(
    of mentions: [Mention], _ hasScores: Bool, _ random: inout SplitMix64
  ) -> [Mention] {
    var predicted: [Mention] = []
    for mention in mentions {
      var copy = mention
      switch Int.random(in: 0...9, using: &random) {
      case 0: continue
      case 1: copy.type = types[Int.random(in: 0...4, using: &random)]
      case 2: copy.span = TextSpan(copy.span.start, copy.span.end + 2)
      case 3: copy.span = TextSpan(max(0, copy.span.start - 1), copy.span.end)
      case 4: predicted.append(copy)
      default: break
      }
      predicted.append(copy)
    }
    predicted += self.mentions(upTo: 3, &random)
    if hasScores {
      for index in predicted.indices where Int.random(in: 0...9, using: &random) > 0 {
        predicted[index].score = Double(Int.random(in: 0...20, using: &random)) / 20
      }
    }
    if Bool.random(using: &random) { predicted.shuffle(using: &random) }
    return predicted
  }
}

extension MentionColumns {
  /// The mentions of articles that have no other labels.
  package init(_ articles: [Article], _ names: TypeNames) {
    self.init()
    for article in articles {
      let mentions = article.labels.entities?.mentions ?? []
      for mention in mentions {
        spans.append(PackedSpan(Int32(mention.span.start), Int32(mention.span.end)))
        types.append(names.number(of: mention.type) ?? 0)
      }
      if mentions.contains(where: { $0.score != nil }) || !scores.isEmpty {
        scores += Array(repeating: .nan, count: spans.count - mentions.count - scores.count)
        scores += mentions.map { $0.score ?? .nan }
      }
      self.articles.append(article.id)
      articleEnds.append(spans.count)
    }
  }
}

extension Article {
  /// The article as a line of JSON, where it has plain mentions and no other label.
  package var plainLine: String {
    let mentions = (labels.entities?.mentions ?? []).map { mention -> String in
      let score = mention.score.map { ",\"score\":\($0)" } ?? ""
      return
        "{\"start\":\(mention.span.start),\"end\":\(mention.span.end),\"type\":\"\(mention.type)\"\(score)}"
    }
    return "{\"id\":\"\(id)\",\"entities\":[\(mentions.joined(separator: ","))]}"
  }
}

import Diagnostics
import LabelModel
import YAMLNodes

/// Checks that need all labels of an article.
extension ArticleReader {
  mutating func checkWhole(_ article: Article, _ root: YAMLNode) {
    checkNesting(article.labels.quotes ?? [])
    guard options.checksStyle else { return }
    checkLabelledTwice(article.labels)
    let entityNodes = Dictionary(
      (root["entities"]?.sequence ?? []).compactMap { node in
        node["id"]?.scalar.map { ($0, node) }
      },
      uniquingKeysWith: { first, _ in first })
    let mentioned = Set((article.labels.entities?.mentions ?? []).compactMap(\.entity))
    checkUnused(article.labels, mentioned, entityNodes)
    checkUnlabelled(article.labels, mentioned, entityNodes)
    checkSealed(article.metadata)
  }

  /// Refuses circles of quotes (`R002`).
  private mutating func checkNesting(_ quotes: [Quote]) {
    let outer = Dictionary(
      quotes.compactMap { quote in quote.within.map { (quote.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var finished: Set<String> = []
    for quote in quotes {
      var chain: [String] = []
      var onChain: Set<String> = []
      var next: String? = quote.id
      while let id = next, !finished.contains(id), onChain.insert(id).inserted {
        chain.append(id)
        next = outer[id]
      }
      finished.formUnion(chain)
      guard let entry = next, onChain.contains(entry), let start = chain.firstIndex(of: entry),
        let index = quotes.firstIndex(where: { $0.id == entry })
      else { continue }
      let circle = (chain[start...] + [entry]).joined(separator: " in ")
      report(
        .nestingCycle, "quotes stand inside one another in a circle: \(circle)",
        at: source.place(places.quotes[index]))
    }
  }

  /// Warns of labels at the same place (`W104`).
  private mutating func checkLabelledTwice(_ labels: Labels) {
    let mentions = labels.entities?.mentions ?? []
    reportTwice(mentions.map(\.span), places.mentions, "mention")
    reportTwice((labels.quotes ?? []).map(\.content), places.quotes, "quote")
  }

  private mutating func reportTwice(_ spans: [TextSpan], _ marks: [YAMLMark], _ what: String) {
    let sorted = spans.sorted()
    guard sorted.indices.dropFirst().contains(where: { sorted[$0] == sorted[$0 - 1] }) else {
      return
    }
    var first: [TextSpan: YAMLMark] = [:]
    for (span, mark) in zip(spans, marks) {
      guard let earlier = first[span] else {
        first[span] = mark
        continue
      }
      let words = resolver?.text.words(span).map { " \"\($0)\"" } ?? ""
      report(
        .labelledTwice, "the same place\(words) is labelled twice as a \(what)",
        at: source.place(mark), notes: ["first in line \(earlier.line), column \(earlier.column)"])
    }
  }

  /// Warns of entities without use (`R004`).
  private mutating func checkUnused(
    _ labels: Labels, _ mentioned: Set<String>, _ nodes: [String: YAMLNode]
  ) {
    guard let layer = labels.entities else { return }
    for (entity, node) in zip(layer.entities, places.entities) {
      if mentioned.contains(entity.id) || referencedEntities.contains(entity.id) { continue }
      let mentions = nodes[entity.id]?["mentions"]
      let hasFailed = mentions != nil && mentions?.sequence?.isEmpty != true
      if hasFailed { continue }
      report(
        .unusedEntity, "the entity \"\(entity.id)\" has no mentions and nothing refers to it",
        at: source.place(node))
    }
  }

  /// Warns of names that were passed over (`W108`).
  private mutating func checkUnlabelled(
    _ labels: Labels, _ mentioned: Set<String>, _ nodes: [String: YAMLNode]
  ) {
    guard let layer = labels.entities, let resolver, digestProblem == nil else { return }
    var searched: Set<String> = []
    var isTaken = [Bool](repeating: false, count: resolver.text.length)
    func take(_ range: TextRange) {
      for offset in range.start..<range.end { isTaken[offset] = true }
    }
    for mention in layer.mentions { take(mention.span.hull) }
    for region in labels.ignored where region.layers.contains(.entities) { take(region.span.hull) }
    for entity in layer.entities where mentioned.contains(entity.id) {
      var free: [TextRange] = []
      for name in [entity.name].compactMap(\.self) + entity.aliases {
        guard name.unicodeScalars.first?.properties.isUppercase == true else { continue }
        guard searched.insert(name).inserted else { continue }
        for range in resolver.wholeWords(name)
        where !isTaken[range.start..<range.end].contains(true) {
          take(range)
          free.append(range)
        }
      }
      guard !free.isEmpty, let node = nodes[entity.id] else { continue }
      let count = free.count == 1 ? "another place" : "\(free.count) other places"
      report(
        .unlabelledRepeat, "a name of \"\(entity.id)\" stands at \(count) without a label",
        at: node["name"] ?? node, fix: "label it, or put it under \"ignore\"",
        notes: free.sorted().prefix(5).map { resolver.excerpt($0) })
    }
  }

  /// Warns of words that must not go into git (`P002`).
  private mutating func checkSealed(_ metadata: ArticleMetadata) {
    guard metadata.license == "restricted", let first = anchors.first(where: { !$0.isSealed })
    else { return }
    let count = anchors.count { !$0.isSealed }
    report(
      .restrictedWords,
      "the text is restricted, but \(count) \(count == 1 ? "label shows" : "labels show") its words",
      at: first.node, fix: "run assay seal before the file goes into git")
  }
}

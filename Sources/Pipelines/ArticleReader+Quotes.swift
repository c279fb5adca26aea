internal import Diagnostics
internal import JSONNodes
internal import LabelModel

extension ArticleReader {
  mutating func readQuotes() throws(JSONProblem) -> [Quote] {
    var quotes: [Quote] = []
    guard try isNext(.array, "quotes") else { return [] }
    var offsets: [Int] = []
    var outer: [(index: Int, offset: Int)] = []
    try json.enterArray()
    while try json.nextElement() {
      guard try isNext(.object, "a quote") else { continue }
      offsets.append(json.position)
      var withinOffset = 0
      let quote = try readQuote(withinOffset: &withinOffset)
      if quote.within != nil { outer.append((quotes.count, withinOffset)) }
      quotes.append(quote)
    }
    let ids = uniqueIDs(quotes.map(\.id), "quote", at: offsets)
    for index in quotes.indices { quotes[index].id = ids[index] }
    checkNesting(quotes, outer)
    // A quote whose content has a problem was kept until here so that others may name it.
    return quotes.filter { $0.content.end > 0 }
  }

  private mutating func readQuote(withinOffset: inout Int) throws(JSONProblem) -> Quote {
    let offset = json.position
    var quote = Quote(id: "", content: TextSpan(0, 0))
    var hasContent = false
    try json.enterObject()
    while let key = try nextKey(QuoteKey.self) {
      switch key {
      case .id: quote.id = try readIdentifier("id") ?? ""
      case .content:
        hasContent = true
        guard let content = try readAcceptedSpan("content") else { continue }
        quote.content = content.span
        quote.alternativeContents = content.alternatives
      case .kind: quote.kind = try readChoiceSlot("kind")
      case .speaker: quote.speaker = try readReferenceSlot("speaker")
      case .source: quote.source = try readSpanSlot("source")
      case .cue: quote.cue = try readSpanSlot("cue")
      case .addressee: quote.addressee = try readReferenceSlot("addressee")
      case .via: quote.via = try readReferenceSlot("via")
      case .within:
        if try skipNull() { continue }
        withinOffset = try offsetOfNext()
        quote.within = try readIdentifier("within")
      case .optional: quote.isOptional = try readBoolean("optional")
      case .score: quote.score = try readScore()
      case .tags: quote.tags = try readStrings("tags")
      }
    }
    if !hasContent {
      problems.add(
        "S002", "a quote has no 'content'", at: offset, fix: "write the span of its words")
    }
    return quote
  }

  /// Notes quotes that stand inside one that is not there, or inside themselves.
  private mutating func checkNesting(_ quotes: [Quote], _ uses: [(index: Int, offset: Int)]) {
    guard !uses.isEmpty else { return }
    let ids = quotes.map(\.id)
    let outer = Dictionary(quotes.map { ($0.id, $0.within) }) { first, _ in first }
    for use in uses {
      guard let within = quotes[use.index].within else { continue }
      if outer[within] == nil {
        problems.add(
          "R001", "no quote of this article has the id '\(within)'", at: use.offset,
          width: within.unicodeScalars.count + 2,
          fix: nearest(to: within, in: ids).map { "write \"\($0)\"" })
        continue
      }
      var seen: Set<String> = []
      var current: String? = within
      while let id = current, id != quotes[use.index].id, seen.insert(id).inserted {
        current = outer[id] ?? nil
      }
      if current == quotes[use.index].id {
        problems.add(
          "R002", "the quote '\(quotes[use.index].id)' stands inside itself", at: use.offset,
          width: within.unicodeScalars.count + 2, fix: "remove one 'within' of the circle")
      }
    }
  }

  /// The ids, with one made up for each label that has none; ids that stand twice are noted.
  mutating func uniqueIDs(_ ids: [String], _ what: String, at offsets: [Int]) -> [String] {
    var taken: Set<String> = []
    for (index, id) in ids.enumerated() where !id.isEmpty && !taken.insert(id).inserted {
      problems.add(
        "R003", "two \(what)s have the id '\(id)'", at: offsets[index], fix: "give each its own id")
    }
    return ids.enumerated().map { index, id in
      guard id.isEmpty else { return id }
      var made = "\(what)-\(index + 1)"
      while !taken.insert(made).inserted { made += "′" }
      return made
    }
  }
}

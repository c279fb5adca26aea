internal import Diagnostics
internal import JSONNodes
internal import LabelModel

private enum Split: String, CaseIterable { case dev, test, sealed }
private enum GoldStatus: String, CaseIterable { case draft, single, double, adjudicated }

/// What a line was found to be.
enum LineContent {
  case header(PredictionHeader)
  case article(Article, idOffset: Int)
  /// The text became known after labels were read, which must be read again with it.
  case needsText(ArticleText)
  /// Nothing that can be used; the problems say why.
  case unusable
}

extension ArticleReader {
  mutating func read(texts: [String: ArticleText]) throws(JSONProblem) -> LineContent {
    guard try isNext(.object, "the line") else { return .unusable }
    var article = Article(id: "", text: text)
    var header = PredictionHeader()
    var idOffset: Int?
    var hasLabels = false
    var lateText: ArticleText?
    try json.enterObject()
    while let key = try nextKey(LineKey.self) {
      switch key {
      case .id:
        idOffset = try offsetOfNext()
        article.id = try readIdentifier("id") ?? ""
        if text == nil, let known = texts[article.id] {
          if hasLabels { lateText = known } else { text = known }
        }
      case .text:
        guard let found = try readText(texts) else { continue }
        if hasLabels, text == nil { lateText = found } else { text = text ?? found }
      case .entities:
        hasLabels = true
        article.labels.entities = try readLayer { (self: inout Self) throws(JSONProblem) in
          try self.readEntities()
        }
      case .meetings:
        hasLabels = true
        article.labels.meetings = try readLayer { (self: inout Self) throws(JSONProblem) in
          try self.readMeetings()
        }
      case .quotes:
        hasLabels = true
        article.labels.quotes = try readLayer { (self: inout Self) throws(JSONProblem) in
          try self.readQuotes()
        }
      case .ignore:
        hasLabels = true
        article.labels.ignored = try readIgnored()
      case .article: try readMetadata(into: &article.metadata)
      case .status: article.metadata.status = try readChoice("status", GoldStatus.self)?.rawValue
      case .split: article.metadata.split = try readChoice("split", Split.self)?.rawValue
      case .assay: header.version = try readVersion()
      case .pipeline: header.pipeline = try readPipeline()
      case .offsets: header.unit = try readChoice("unit of offsets", OffsetUnit.self)
      }
    }
    try json.finish()
    if header.version != nil { return .header(header) }
    if let lateText { return .needsText(lateText) }
    checkEntityUses()
    guard let idOffset else {
      problems.add(
        "S002", "the line has no 'id'", at: start,
        fix: "write the article's id, the name of its gold file without .yaml")
      return .unusable
    }
    if article.id.isEmpty { return .unusable }
    article.text = text
    return .article(article, idOffset: idOffset)
  }

  /// A layer; `null` is none.
  private mutating func readLayer<Labels>(
    _ read: (inout Self) throws(JSONProblem) -> Labels
  ) throws(JSONProblem) -> Labels? {
    try skipNull() ? nil : try read(&self)
  }

  /// The article's own text, in which offsets count.
  private mutating func readText(_ texts: [String: ArticleText]) throws(JSONProblem) -> ArticleText?
  {
    if try skipNull() { return nil }
    let offset = try offsetOfNext()
    guard let string = try readString("text") else { return nil }
    let hasMark = string.utf8.starts(with: [0xEF, 0xBB, 0xBF])
    if hasMark || string.utf8.contains(0x0D) {
      problems.add(
        "T004", "the text has \(hasMark ? "a byte-order mark" : "carriage returns")", at: offset,
        expected: "LF line ends and no byte-order mark, with offsets that count so")
    }
    let found = ArticleText(string)
    if let text, text != found {
      problems.add(
        "T001", "the text is not the one that is at hand for this article", at: offset,
        fix: "leave 'text' out, or extract from the text at hand")
    }
    return found
  }

  private mutating func readIgnored() throws(JSONProblem) -> [IgnoredRegion] {
    var regions: [IgnoredRegion] = []
    guard try isNext(.array, "ignore") else { return [] }
    try json.enterArray()
    while try json.nextElement() {
      guard try isNext(.object, "an element of ignore") else { continue }
      let offset = json.position
      var span = RawSpan()
      var layers: Set<Layer>?
      var reason: String?
      try json.enterObject()
      while let key = try nextKey(IgnoreKey.self) {
        switch key {
        case .start: try readStart(into: &span)
        case .end: try readEnd(into: &span)
        case .parts: try readParts(into: &span)
        case .text: try readWords(into: &span)
        case .reason: reason = try readOptionalString("reason")
        case .layers:
          guard try isNext(.array, "layers") else { continue }
          var named: Set<Layer> = []
          try json.enterArray()
          while try json.nextElement() {
            if let layer = try readChoice("layer", Layer.self) { named.insert(layer) }
          }
          layers = named
        }
      }
      guard let region = finish(span, "the region", at: offset) else { continue }
      regions.append(IgnoredRegion(region, layers: layers ?? Set(Layer.allCases), reason: reason))
    }
    return regions
  }

  private mutating func readMetadata(into metadata: inout ArticleMetadata) throws(JSONProblem) {
    guard try isNext(.object, "article") else { return }
    try json.enterObject()
    while let key = try nextKey(ArticleKey.self) {
      switch key {
      case .title: metadata.title = try readOptionalString("title")
      case .outlet: metadata.outlet = try readOptionalString("outlet")
      case .published: metadata.published = try readOptionalString("published")
      case .dateline: metadata.dateline = try readOptionalString("dateline")
      case .language: metadata.language = try readOptionalString("language")
      case .license: metadata.license = try readOptionalString("license")
      case .section: metadata.section = try readOptionalString("section")
      case .cluster: metadata.cluster = try readOptionalString("cluster")
      case .tags: metadata.tags = try readStrings("tags")
      }
    }
  }
}

internal import LabelModel

/// A brat file whose lines are tied to the text and to one another.
struct BratDocument {
  let file: InterchangeFile
  let text: ArticleText
  let lines: BratLines
  /// The text-bound lines that lie in the text, by id.
  private(set) var spans: [String: (span: TextSpan, type: String)] = [:]
  /// The entity of each text-bound line that has one.
  private(set) var entities: [String: String] = [:]
  private var used: Set<String> = []

  init(_ file: InterchangeFile, _ text: ArticleText, _ problems: inout ImportProblems) {
    self.file = file
    self.text = text
    lines = BratLines(file, &problems)
    let unit = OffsetProof.unit(of: lines.spans.map { ($0.claims, $0.copy) }, in: text)
    if unit != .codePoints {
      problems.add(
        .foreignOffsets, "offsets are \(unit.rawValue), as the copies of the words show",
        in: file.path)
    }
    for line in lines.spans {
      if let span = place(line, unit, &problems) { spans[line.id] = (span, line.type) }
    }
    for set in lines.sets { for id in set { entities[id] = set[0] } }
    for line in lines.spans {
      if let entity = lines.attributes[line.id]?["Entity"] { entities[line.id] = entity }
    }
  }

  mutating func labels(_ problems: inout ImportProblems) -> Labels {
    var labels = Labels()
    let triggers = Set(lines.events.map(\.trigger))
    let mentions = lines.spans.compactMap { line -> Mention? in
      guard !triggers.contains(line.id), !BratNames.reserved.contains(line.type),
        let span = spans[line.id]?.span
      else { return nil }
      let kind = lines.attributes[line.id]?["Kind"].flatMap { MentionKind(rawValue: $0) }
      return Mention(span, type: line.type, entity: entities[line.id], kind: kind)
    }
    labels.entities = Reduction.grouped(mentions)
    labels.meetings = []
    labels.quotes = []
    for event in lines.events {
      switch event.type {
      case BratNames.meeting:
        if let meeting = meeting(event, &problems) { labels.meetings?.append(meeting) }
      case BratNames.quote, BratNames.quoteWithoutSource:
        if let quote = quote(event, &problems) { labels.quotes?.append(quote) }
      default:
        note(
          .notALabel, "the event \(event.id) of type \(event.type) is left out", event, &problems)
      }
    }
    noteUnused(triggers, &problems)
    return labels
  }

  /// Where the words stand: as the offsets say, or where they are found nearest to that.
  private func place(
    _ line: BratLines.Span, _ unit: OffsetProof, _ problems: inout ImportProblems
  ) -> TextSpan? {
    let ranges = line.claims.compactMap { unit.range($0, text) }
    let isInside = ranges.count == line.claims.count
    if isInside, line.copy.isEmpty || unit.holds(line.claims, line.copy, text) {
      return LineBreaks.joined(ranges, text)
    }
    let stated = line.claims[0].start
    guard line.claims.count == 1, let found = nearest(line.copy, to: stated) else {
      let message =
        isInside
        ? "the text has other words there: `\(OffsetProof.words(ranges, text))`"
        : "the offsets do not lie in the text, which has \(text.length) code points"
      problems.add(
        isInside ? .copyDiffers : .offsetsOutsideText, "\(line.id) is left out: \(message)",
        in: file.path, line: line.line, excerpt: file.lines[line.line - 1])
      return nil
    }
    problems.add(
      .copyDiffers, "\(line.id) is taken to be at \(found.start), where its words stand nearest",
      in: file.path, line: line.line, excerpt: file.lines[line.line - 1])
    return TextSpan(found)
  }

  private func nearest(_ words: String, to stated: Int) -> TextRange? {
    let wanted = Array(words.unicodeScalars)
    let all = text.string.unicodeScalars.map { $0 == "\n" ? " " : $0 }
    guard !wanted.isEmpty, wanted.count <= all.count else { return nil }
    let starts = (0...all.count - wanted.count).filter {
      all[$0] == wanted[0] && all[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
    return starts.min { abs($0 - stated) < abs($1 - stated) }
      .map { TextRange($0, $0 + wanted.count) }
  }

  /// The spans of all roles of that name; several have a number behind it: `Content2`.
  mutating func targets(
    _ role: String, of event: BratLines.Event, _ problems: inout ImportProblems
  ) -> [String] {
    var ids: [String] = []
    for (name, target) in event.roles {
      let number = name.hasPrefix(role) ? name.dropFirst(role.count) : "-"
      guard number.isEmpty || Int(number) != nil else { continue }
      used.insert(target)
      if spans[target] != nil {
        ids.append(target)
      } else {
        note(
          .unknownIdentifier, "\(name) of \(event.id) is \(target), which is no span here", event,
          &problems)
      }
    }
    return ids
  }

  func note(
    _ kind: ImportProblems.Kind, _ message: String, _ event: BratLines.Event,
    _ problems: inout ImportProblems
  ) {
    problems.add(
      kind, message, in: file.path, line: event.line, excerpt: file.lines[event.line - 1])
  }

  /// Sources, cues and contents that no event points to, and remarks.
  private func noteUnused(_ triggers: Set<String>, _ problems: inout ImportProblems) {
    for line in lines.spans where BratNames.reserved.contains(line.type) {
      guard !used.contains(line.id), !triggers.contains(line.id) else { continue }
      let message =
        BratNames.remarks.contains(line.type)
        ? "the remark \(line.id) (\(line.type)) is left out"
        : "\(line.id) (\(line.type)) is left out: no event points to it"
      problems.add(
        .notALabel, message, in: file.path, line: line.line, excerpt: file.lines[line.line - 1])
    }
  }
}

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
    let proof = OffsetProof.scale(of: lines.spans.map(\.stated), in: text, usual: .codePoints)
    if proof.scale.unit != .codePoints {
      problems.add(
        .foreignOffsets, "offsets are \(proof.scale.unit.rawValue), \(proof.evidence.rawValue)",
        in: file.path)
    }
    let placer = SpanPlacer(proof.scale, labelCount: lines.spans.count)
    for line in lines.spans {
      if let span = place(line, placer, &problems) { spans[line.id] = (span, line.type) }
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
    var (meetingIDs, quoteIDs) = (LabelIDs(), LabelIDs())
    for event in lines.events {
      switch event.type {
      case BratNames.meeting:
        guard var meeting = meeting(event, &problems) else { continue }
        meeting.id = meetingIDs.take(meeting.id) {
          note(.duplicateIdentifier, $0, event, &problems)
        }
        labels.meetings?.append(meeting)
      case BratNames.quote, BratNames.quoteWithoutSource:
        guard var quote = quote(event, &problems) else { continue }
        quote.id = quoteIDs.take(quote.id) { note(.duplicateIdentifier, $0, event, &problems) }
        labels.quotes?.append(quote)
      default:
        problems.leaveOut("events of the type \(event.type)", in: file.path, line: event.line)
      }
    }
    noteUnused(triggers, &problems)
    return labels
  }

  /// Where the words stand: as the offsets say, or where they are found nearest to that.
  private func place(
    _ line: BratLines.Span, _ placer: SpanPlacer, _ problems: inout ImportProblems
  ) -> TextSpan? {
    switch placer.place(line.stated) {
    case .placed(let ranges): return LineBreaks.joined(ranges, text)
    case .moved(let found):
      note(
        .copyDiffers, "\(line.id) is taken to be at \(found.start), where its words stand nearest",
        line: line.line, &problems)
      return TextSpan(found)
    case .otherWords(let words):
      note(
        .copyDiffers, "\(line.id) is left out: the text has other words there: `\(words)`",
        line: line.line, &problems)
    case .outside:
      note(
        .offsetsOutsideText,
        "\(line.id) is left out: the offsets do not lie in the text, which has \(text.length) code points",
        line: line.line, &problems)
    }
    return nil
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
    note(kind, message, line: event.line, &problems)
  }

  private func note(
    _ kind: ImportProblems.Kind, _ message: String, line: Int, _ problems: inout ImportProblems
  ) {
    problems.add(kind, message, in: file.path, line: line, excerpt: lines.all[line - 1])
  }

  /// Sources, cues and contents that no event points to, and remarks.
  private func noteUnused(_ triggers: Set<String>, _ problems: inout ImportProblems) {
    for line in lines.spans where BratNames.reserved.contains(line.type) {
      guard !used.contains(line.id), !triggers.contains(line.id) else { continue }
      let kind =
        BratNames.remarks.contains(line.type)
        ? "remarks of the type \(line.type)"
        : "spans of the type \(line.type) that no event points to"
      problems.leaveOut(kind, in: file.path, line: line.line)
    }
  }
}

import Adjudication
import Diagnostics
import GoldStore
import JSONNodes
import LabelModel
import Storage

/// What two annotators of one article say differently, what was decided, and the gold that follows.
///
/// Files are read anew at every request, since passes may go on while somebody decides.
actor AdjudicationDesk {
  /// Whose passes are compared, and who decides.
  struct Source: Sendable {
    var article: String
    /// The folder of the article's passes.
    var folder: String
    var options: GoldOptions
    var journal: String
    var adjudicator: String?
    /// Whether one of the two annotators may decide.
    var isSolo: Bool
  }

  private let source: Source
  private let gold: AnnotationDocument

  init(_ source: Source, gold: AnnotationDocument) {
    self.source = source
    self.gold = gold
  }

  private var decisionsPath: String { source.folder + "/decisions.yaml" }

  private struct Table {
    var adjudicator: Adjudicator
    var file: DecisionFile
    var bytes: [UInt8]
  }

  /// Names of those who annotated an article, sorted.
  static func annotators(in folder: String) -> [String] {
    ((try? Folder.names(in: folder)) ?? [])
      .filter { $0.hasSuffix(".yaml") && $0 != "decisions.yaml" && $0.first != "." }
      .filter { (try? Folder.resolve($0, inside: folder)) != nil }
      .map { String($0.dropLast(5)) }
  }

  private func table() throws(HTTPFault) -> Table {
    let names = Array(Self.annotators(in: source.folder).prefix(2))
    guard names.count == 2 else {
      throw HTTPFault(.notFound, "\(source.article) has no two passes to compare")
    }
    if let name = source.adjudicator, names.contains(name), !source.isSolo {
      throw HTTPFault(
        .forbidden, "\(name) annotated this article; somebody else decides, or give --solo")
    }
    do {
      let passes = try names.map { name in
        let path = "\(source.folder)/\(name).yaml"
        let bytes = try FileReader.bytes(at: path, limit: GoldOptions.largestText)
        return try GoldPatch(bytes, file: path, options: source.options).content
      }
      let bytes =
        FileKind(at: decisionsPath) == nil
        ? [] : try FileReader.bytes(at: decisionsPath, limit: GoldOptions.largestText)
      let file = try DecisionFile(bytes, file: decisionsPath)
      let adjudicator = Adjudicator(
        first: passes[0], by: names[0], second: passes[1], by: names[1],
        decisions: file.decisions)
      return Table(adjudicator: adjudicator, file: file, bytes: bytes)
    } catch {
      throw Self.fault(error)
    }
  }

  private static func fault(_ error: any Error) -> HTTPFault {
    if let fault = error as? HTTPFault { return fault }
    guard let input = error as? InvalidInput else { return HTTPFault(.unprocessable, "\(error)") }
    let first = input.diagnostics.first
    return HTTPFault(
      .unprocessable, "\(first?.place?.location ?? ""): \(first?.message ?? "a pass is broken")")
  }

  // MARK: - Deciding

  /// `{"label", "at", "choice", "reason", "note"}`; adds the decision, or replaces the one there is.
  func decide(_ body: JSONValue) throws(HTTPFault) {
    let table = try table()
    guard let label = body["label"]?.string,
      let choice = body["choice"]?.string.flatMap(LabelChoice.init),
      let reason = body["reason"]?.string.flatMap(DecisionReason.init)
    else { throw HTTPFault(.unprocessable, "a decision needs label, choice and reason") }
    let place = body["at"]?.string
    let dispute = table.adjudicator.disputes.disputes.first {
      $0.label == label && $0.place.map(Decision.written) == place
    }
    guard let dispute else {
      throw HTTPFault(.unprocessable, "\(label) is not disputed any more")
    }
    let decision = Decision(
      dispute, choice: choice, reason: reason, note: body["note"]?.string,
      by: source.adjudicator)
    do {
      var journal = try openJournal(table.bytes)
      let bytes = table.file.adding(decision)
      try journal.add(bytes)
      try AtomicFile.write(bytes, to: decisionsPath)
    } catch {
      throw Self.fault(error)
    }
  }

  private func openJournal(_ bytes: [UInt8]) throws -> EditJournal {
    var journal = try EditJournal(at: source.journal, file: bytes)
    if journal.bytes != bytes { try journal.noteOutside(bytes) }
    return journal
  }

  /// Takes the last decision back, or makes it again; only where nobody else changed the file since.
  func step(isUndo: Bool) throws(HTTPFault) {
    let table = try table()
    do {
      var journal = try openJournal(table.bytes)
      guard let step = isUndo ? journal.nextUndo : journal.nextRedo else {
        throw HTTPFault(
          .unprocessable, isUndo ? "there is nothing to undo" : "there is nothing to do again")
      }
      let (from, to) = isUndo ? (step.to, step.from) : (step.from, step.to)
      guard table.bytes == from else {
        throw HTTPFault(.unprocessable, "somebody else changed the decisions since")
      }
      if isUndo { try journal.undo(to) } else { try journal.redo(to) }
      try AtomicFile.write(to, to: decisionsPath)
    } catch {
      throw Self.fault(error)
    }
  }

  /// Writes the labels that were decided into the gold article.
  ///
  /// With `isPartial`, what is open is taken from the first annotator, so that it can be edited by hand;
  /// that is done only where the gold has no labels yet.
  func write(isPartial: Bool) async throws(HTTPFault) -> AnnotationDocument.Outcome {
    let table = try table()
    let current = await gold.content
    let outcome: LabelDisputes.Outcome
    if isPartial {
      guard current.article.labels.isEmpty else { return .done(focus: nil) }
      let choices = Dictionary(
        table.adjudicator.disputes.disputes.map { ($0, table.adjudicator.decision(about: $0)) },
        uniquingKeysWith: { first, _ in first })
      outcome = table.adjudicator.disputes.decided { dispute in
        let choice = choices[dispute]??.choice
        return choice == .edited ? nil : choice
      }
    } else {
      outcome = table.adjudicator.adjudicated(
        current: current.article.labels.isEmpty ? nil : current, by: source.adjudicator,
        at: source.adjudicator.map { _ in WallClock.today })
      let left =
        outcome.open.map { "\($0.label) is undecided" }
        + outcome.impossible.map { "\($0.label) cannot be as decided" }
      guard left.isEmpty else {
        throw HTTPFault(.unprocessable, left.prefix(5).joined(separator: "; "))
      }
    }
    var wanted = PassAlignment.renamed(outcome.content, like: current)
    wanted.article.metadata = current.article.metadata
    if !isPartial { wanted.article.metadata.status = "adjudicated" }
    let result = wanted
    return await gold.change(seen: await gold.revision) { editor throws(EditFault) in
      editor.content = result
      return nil
    }
  }

  // MARK: - What the page shows

  func response() async throws(HTTPFault) -> ServerResponse {
    let adjudicator = try table().adjudicator
    var writer = DocumentWriter(gold.tokens)
    writer.begin()
    writer.member("first", adjudicator.firstBy)
    writer.member("second", adjudicator.secondBy)
    writer.member("agreed", adjudicator.disputes.agreedCount)
    writer.member("status", await gold.content.article.metadata.status ?? "draft")
    writer.agreement(AgreementFigures.of(adjudicator.disputes))
    writer.list("disputes", adjudicator.disputes.disputes) { writer, dispute in
      self.write(dispute, adjudicator, &writer)
    }
    writer.key("text")
    writer.text()
    writer.end()
    return ServerResponse(contentType: "application/json", body: writer.bytes)
  }

  private nonisolated func write(
    _ dispute: LabelDispute, _ adjudicator: Adjudicator, _ writer: inout DocumentWriter
  ) {
    writer.begin()
    writer.member("label", dispute.label)
    if let place = dispute.place { writer.member("at", Decision.written(place)) }
    if let key = dispute.key { writer.member("key", key.text) }
    if let first = dispute.first { writer.member("first", first) }
    if let second = dispute.second { writer.member("second", second) }
    let places = [adjudicator.disputes.first, adjudicator.disputes.second].compactMap { content in
      dispute.place ?? dispute.key.flatMap { content.article.labels.place(of: $0) }
    }
    if let place = places.first {
      writer.key("span")
      writer.span(place)
    }
    if let decision = adjudicator.decision(about: dispute) {
      writer.member("choice", decision.choice.rawValue)
      writer.member("reason", decision.reason.rawValue)
      if let note = decision.note { writer.member("note", note) }
      if let by = decision.by { writer.member("by", by) }
    }
    writer.end()
  }
}

extension Labels {
  /// Whether nobody has labelled anything yet.
  fileprivate var isEmpty: Bool {
    (entities?.entities ?? []).isEmpty && (meetings ?? []).isEmpty && (quotes ?? []).isEmpty
  }

  /// Where a label stands, by what is most telling of it.
  fileprivate func place(of key: LabelKey) -> TextSpan? {
    switch key {
    case .entity(let id): entities?.mentions.first { $0.entity == id }?.span
    case .mention(_, let span): span
    case .quote(let id): quotes?.first { $0.id == id }?.content
    case .meeting(let id):
      meetings?.first { $0.id == id }.flatMap { $0.trigger.value?.span ?? $0.evidence.first }
    }
  }
}

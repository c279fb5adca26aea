import Diagnostics
import GoldStore
import LabelModel
import Storage

/// A gold file or a pass that is open for annotation.
///
/// Every change is in the journal and then in the file before it is answered. Another program may change
/// the file at any time: what it did is merged with what was done here, label by label, and never
/// overwritten.
actor AnnotationDocument {
  /// Where a document is and what it may say.
  struct Source: Sendable {
    var id: String
    var file: String
    var journal: String
    var options: GoldOptions
    var types: [String]
    /// Who annotates, and whether a pipeline's labels are shown; noted at the first change.
    var pass: AnnotationPass?
    /// What the file will hold if it is not there yet.
    var initialBytes: [UInt8]?
  }

  nonisolated let source: Source
  nonisolated let tokens: ArticleTokens
  private let resolver: AnchorResolver
  /// The labels as the page shows them, which are those of the file but where `isSaved` is false.
  private var patch: GoldPatch
  /// The file as it was read or written last.
  private var disk: GoldPatch
  /// Nothing before the first change, so that looking at an article writes nothing.
  private var journal: EditJournal?
  private(set) var revision = 1
  /// What earlier revisions said, for windows that are behind.
  private var recent: [Int: GoldContent]
  private(set) var savedAt: Int?
  /// Why the file cannot be saved or read.
  private(set) var problem: String?
  /// What came from outside, newest last.
  private(set) var notices: [Notice] = []

  struct Notice: Sendable {
    var revision: Int
    var changes: [String]
  }

  /// A pipeline's labels, once they were asked for.
  private(set) var suggested: Labels?

  private static let keptRevisions = 500

  init(_ source: Source) throws {
    self.source = source
    let bytes =
      try source.initialBytes ?? FileReader.bytes(at: source.file, limit: GoldOptions.largestText)
    disk = try GoldPatch(bytes, file: source.file, options: source.options)
    patch = disk
    guard let resolver = disk.resolver else {
      throw EditFault("the text of \(source.id) is not at hand")
    }
    tokens = ArticleTokens(resolver.text)
    self.resolver = resolver
    recent = [1: disk.content]
    guard FileKind(at: source.journal) != nil else { return }
    var journal = try EditJournal(at: source.journal, file: bytes)
    if journal.bytes != bytes {
      if journal.nextUndo?.from == bytes {
        // A crash came between the journal and the file: the last step is brought to the file.
        patch = try disk.reading(journal.bytes)
        recent = [1: patch.content]
      } else {
        try journal.noteOutside(bytes)
      }
    }
    self.journal = journal
  }

  var content: GoldContent { patch.content }
  var undoCount: Int { journal?.undoCount ?? 0 }
  var redoCount: Int { journal?.redoCount ?? 0 }
  var isSaved: Bool { disk.bytes == patch.bytes }

  var editor: LabelEditor {
    LabelEditor(content, tokens: tokens, resolver: resolver, types: source.types)
  }

  func keepSuggested(_ labels: Labels) { suggested = labels }

  // MARK: - Changes

  /// What became of a request to change something.
  enum Outcome: Sendable {
    case done(focus: LabelKey?)
    /// The window that asked had not seen the last changes, which are these.
    case stale(changes: [String])
    case refused(String)
  }

  /// Does an operation that was asked for at `seen`, the revision that the window showed.
  ///
  /// A window that is behind is told so; it may then ask again with `base`, the revision that it asked at
  /// first, and gets both changes merged.
  func edit(_ command: EditCommand, seen: Int, base: Int?) -> Outcome {
    change(seen: seen, base: base) { editor throws(EditFault) in try editor.apply(command) }
  }

  /// Does several things as one step that is undone as one.
  func change(
    seen: Int, base: Int? = nil,
    _ work: @Sendable (inout LabelEditor) throws(EditFault) -> LabelKey?
  ) -> Outcome {
    save()
    guard seen == revision else { return .stale(changes: changes(since: seen)) }
    let origin = base.flatMap { recent[$0] } ?? content
    var editor = LabelEditor(origin, tokens: tokens, resolver: resolver, types: source.types)
    let focus: LabelKey?
    do throws(EditFault) {
      focus = try work(&editor)
    } catch {
      return .refused(error.message)
    }
    if editor.content == origin { return .done(focus: focus) }
    notePass(&editor.content)
    var wanted = editor.content
    if origin != content {
      let merge = LabelMerge(base: origin, ours: wanted, theirs: content)
      guard merge.conflicts.isEmpty else {
        return .refused(
          "changed elsewhere too, so that yours was not taken: "
            + merge.conflicts.map(\.sentence).joined(separator: "; "))
      }
      wanted = merge.merged
    }
    do {
      let next = try patch.rewritten(to: wanted)
      var journal = try startedJournal()
      try journal.add(next.bytes)
      self.journal = journal
      accept(next)
    } catch {
      return .refused(Self.words(error))
    }
    save()
    return .done(focus: focus)
  }

  func undo() -> Outcome {
    guard let step = journal?.nextUndo else { return .refused("there is nothing to undo") }
    return replace(step.to, by: step.from) { journal, bytes throws(FileError) in
      try journal.undo(bytes)
    }
  }

  func redo() -> Outcome {
    guard let step = journal?.nextRedo else { return .refused("there is nothing to do again") }
    return replace(step.from, by: step.to) { journal, bytes throws(FileError) in
      try journal.redo(bytes)
    }
  }

  /// Goes from one state of a step to the other; what came from outside since then stays.
  private func replace(
    _ old: [UInt8], by new: [UInt8], note: (inout EditJournal, [UInt8]) throws(FileError) -> Void
  ) -> Outcome {
    save()
    let before = content
    do {
      var next = try read(new)
      if patch.bytes != old {
        let merge = LabelMerge(
          base: try read(old).content, ours: next.content, theirs: content)
        next = try patch.rewritten(to: merge.merged)
      }
      var journal = try startedJournal()
      try note(&journal, next.bytes)
      self.journal = journal
      accept(next)
    } catch {
      return .refused(Self.words(error))
    }
    save()
    let changes = LabelDifference(from: before, to: content).changes
    return .done(focus: changes.first { $0.kind != .removed && $0.key != nil }?.key)
  }

  private func startedJournal() throws -> EditJournal {
    if let journal { return journal }
    let started = try EditJournal(at: source.journal, file: patch.bytes)
    journal = started
    return started
  }

  private func read(_ bytes: [UInt8]) throws -> GoldPatch {
    try patch.reading(bytes)
  }

  private func accept(_ next: GoldPatch) {
    patch = next
    revision += 1
    recent[revision] = content
    recent[revision - Self.keptRevisions] = nil
  }

  private func notePass(_ content: inout GoldContent) {
    guard let pass = source.pass, !content.record.passes.contains(where: { $0.by == pass.by })
    else { return }
    content.record.passes.append(pass)
  }

  private func changes(since seen: Int) -> [String] {
    guard let old = recent[seen] else { return ["the whole article"] }
    return LabelDifference(from: old, to: content).changes.map(\.sentence)
  }

  private static func words(_ error: any Error) -> String {
    guard let input = error as? InvalidInput else { return "\(error)" }
    let first = input.diagnostics.first
    let line = first?.place?.line.map { " (line \($0))" } ?? ""
    return (first?.message ?? "the file cannot be used") + line
  }

  // MARK: - The file

  /// Takes in what another program wrote, and writes what is not written yet.
  ///
  /// What goes wrong is told as `problem` until it is mended; a window asks for this every second.
  func save() {
    guard takeInFile(), !isSaved else { return }
    do {
      if let slash = source.file.lastIndex(of: "/") {
        try Folder.create(String(source.file[..<slash]))
      }
      try AtomicFile.write(patch.bytes, to: source.file)
      disk = patch
      savedAt = WallClock.milliseconds
      problem = nil
    } catch {
      problem = "not saved: \(Self.words(error))"
    }
  }

  /// Says whether the file may be written.
  private func takeInFile() -> Bool {
    do {
      let bytes = try FileReader.bytes(at: source.file, limit: GoldOptions.largestText)
      if bytes != disk.bytes { try takeIn(bytes) }
    } catch let error as FileError where error.isMissing {
      return true
    } catch let error as InvalidInput {
      problem =
        "somebody changed \(source.file) and it has an error: \(Self.words(error)); "
        + "nothing is saved until that is mended"
      return false
    } catch {
      problem = Self.words(error)
      return false
    }
    problem = nil
    return true
  }

  /// Merges what another program wrote with what is not in the file yet.
  private func takeIn(_ bytes: [UInt8]) throws {
    let changed = try read(bytes)
    guard changed.gold.article.text == tokens.text else {
      throw EditFault("the text of the article has changed; end the server and start it again")
    }
    let before = content
    var conflicts: [LabelConflict] = []
    var result = changed
    if !isSaved {
      let merge = LabelMerge(base: disk.content, ours: content, theirs: changed.content)
      conflicts = merge.conflicts
      result = try changed.rewritten(to: merge.merged)
    }
    if journal != nil {
      var journal = try startedJournal()
      try journal.noteOutside(result.bytes)
      self.journal = journal
    }
    disk = changed
    patch = result
    guard content != before else { return }
    revision += 1
    recent[revision] = content
    let sentences = LabelDifference(from: before, to: content).changes.map(\.sentence)
    notices.append(
      Notice(
        revision: revision,
        changes: sentences + conflicts.map { "yours was kept: " + $0.sentence }))
  }
}

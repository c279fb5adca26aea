import Diagnostics
import GoldStore
import JSONNodes
import LabelModel
import Storage

/// A gold file or a pass that is open for annotation.
///
/// The labels in memory are ahead of the file by less than a second. Another program may change the file
/// at any time: what it did is merged with what was done here, label by label, and never overwritten.
actor AnnotationDocument {
  /// Where a document is and what it may say.
  struct Source: Sendable {
    var id: String
    var file: String
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
  /// The file as it was read or written last.
  private var patch: GoldPatch
  private(set) var content: GoldContent
  private(set) var revision = 1
  private var history: EditHistory
  /// What earlier revisions said, for windows that are behind.
  private var recent: [Int: GoldContent]
  private var saving: Task<Void, Never>?
  private(set) var savedAt: Int?
  /// Why the file cannot be saved or read.
  private(set) var problem: String?
  /// What came from outside, newest last.
  private(set) var notices: [Notice] = []

  struct Notice: Sendable {
    var revision: Int
    var changes: [String]
  }

  /// How long a change may wait for those that follow it.
  private static let savingDelay = Duration.milliseconds(300)
  private static let keptRevisions = 500

  init(_ source: Source) throws {
    self.source = source
    let bytes =
      try source.initialBytes ?? FileReader.bytes(at: source.file, limit: GoldOptions.largestText)
    patch = try GoldPatch(bytes, file: source.file, options: source.options)
    content = patch.content
    guard let text = content.article.text else {
      throw EditFault("the text of \(source.id) is not at hand")
    }
    tokens = ArticleTokens(text)
    resolver = AnchorResolver(text)
    history = EditHistory()
    recent = [1: content]
  }

  var editor: LabelEditor {
    LabelEditor(content, tokens: tokens, resolver: resolver, types: source.types)
  }

  var undoCount: Int { history.undoCount }
  var redoCount: Int { history.redoCount }
  var isSaved: Bool { content == patch.content }

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
    _ work: (inout LabelEditor) throws(EditFault) -> LabelKey?
  ) -> Outcome {
    guard seen == revision else { return .stale(changes: changes(since: seen)) }
    let origin = base.flatMap { recent[$0] } ?? content
    var editor = LabelEditor(origin, tokens: tokens, resolver: resolver, types: source.types)
    let focus: LabelKey?
    do throws(EditFault) {
      focus = try work(&editor)
    } catch {
      return .refused(error.message)
    }
    notePass(&editor.content)
    var wanted = editor.content
    if origin != content {
      let merged = ContentMerge(base: origin, mine: wanted, theirs: content)
      guard merged.conflicts.isEmpty else {
        return .refused(
          "another window changed the same label: \(merged.conflicts.joined(separator: ", "))")
      }
      wanted = merged.content
    }
    guard wanted != content else { return .done(focus: focus) }
    history.add(from: content, to: wanted)
    accept(wanted)
    return .done(focus: focus)
  }

  func undo() -> Outcome {
    guard let step = history.undo() else { return .refused("there is nothing to undo") }
    return take(step.from, insteadOf: step.to)
  }

  func redo() -> Outcome {
    guard let step = history.redo() else { return .refused("there is nothing to do again") }
    return take(step.to, insteadOf: step.from)
  }

  /// What came from outside since then stays.
  private func take(_ wanted: GoldContent, insteadOf old: GoldContent) -> Outcome {
    let changed = ContentChanges(from: content == old ? content : old, to: wanted)
    accept(ContentMerge(base: old, mine: wanted, theirs: content).content)
    return .done(focus: changed.firstPresent)
  }

  private func accept(_ wanted: GoldContent) {
    content = wanted
    revision += 1
    recent[revision] = wanted
    recent[revision - Self.keptRevisions] = nil
    save(after: Self.savingDelay)
  }

  private func notePass(_ content: inout GoldContent) {
    guard let pass = source.pass, !content.record.passes.contains(where: { $0.by == pass.by })
    else { return }
    content.record.passes.append(pass)
  }

  private func changes(since seen: Int) -> [String] {
    guard let old = recent[seen] else { return ["the whole article"] }
    return ContentChanges(from: old, to: content).sentences
  }

  // MARK: - The file

  private func save(after delay: Duration) {
    guard saving == nil else { return }
    saving = Task {
      try? await Task.sleep(for: delay)
      self.saving = nil
      self.save()
    }
  }

  /// Writes what is not written yet; what is wrong is told by `state`.
  func save() {
    guard takeInFile(), content != patch.content else { return }
    do {
      let bytes = try patch.rewriting(to: content)
      try Folder.create(Self.folder(of: source.file))
      try AtomicFile.write(bytes, to: source.file)
      patch = try GoldPatch(bytes, file: source.file, options: source.options)
      // The same labels, in the order of the file.
      content = patch.content
      recent[revision] = content
      savedAt = WallClock.milliseconds
      problem = nil
    } catch let error as InvalidInput {
      problem = "not saved: " + (error.diagnostics.first?.message ?? "the file cannot be written")
    } catch {
      problem = "not saved: \(error)"
    }
  }

  private static func folder(of file: String) -> String {
    file.lastIndex(of: "/").map { String(file[..<$0]) } ?? "."
  }

  /// Merges what another program wrote into the file; says whether the file may be written.
  private func takeInFile() -> Bool {
    let bytes: [UInt8]
    do {
      bytes = try FileReader.bytes(at: source.file, limit: GoldOptions.largestText)
    } catch {
      if error.isMissing { return true }
      problem = "\(error)"
      return false
    }
    guard bytes != patch.bytes else { return true }
    do {
      let changed = try GoldPatch(bytes, file: source.file, options: source.options)
      guard changed.gold.article.text == tokens.text else {
        problem = "the article's text has changed; close this page and start again"
        return false
      }
      let merged = ContentMerge(base: patch.content, mine: content, theirs: changed.content)
      let sentences = ContentChanges(from: content, to: merged.content).sentences
      patch = changed
      if merged.content != content {
        content = merged.content
        revision += 1
        recent[revision] = content
        notices.append(Notice(revision: revision, changes: sentences))
      }
      problem = nil
      return true
    } catch {
      let first = error.diagnostics.first
      let place = first?.place.map { " in line \($0.line ?? 1)" } ?? ""
      problem =
        "somebody changed the file and it has an error\(place): \(first?.message ?? "")"
        + "; nothing is saved until that is mended"
    }
    return false
  }

  /// Looks whether the file was changed by somebody else; a window asks for this every second.
  func refresh() {
    if saving == nil { save() }
  }

}

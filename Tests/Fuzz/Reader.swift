import Adjudication
import Diagnostics
import Interchange
import LabelModel
import Pipelines
import Settings
import Storage
import Versions
import YAMLNodes

@testable import AnnotationServer
@testable import GoldStore

/// What reads bytes of unknown origin; each is fuzzed by itself.
enum Reader: String, CaseIterable {
  case gold, predictions, settings, record, accepted, decisions, interchange, request

  /// Reads `bytes`; what must hold of any outcome is a precondition.
  func read(_ bytes: [UInt8]) {
    switch self {
    case .gold: readGold(bytes)
    case .predictions: readPredictions(bytes)
    case .settings: check(ProjectSettings.read(bytes, file: Self.file).problems)
    case .record: readRecord(bytes)
    case .accepted: readAccepted(bytes)
    case .decisions: readDecisions(bytes)
    case .interchange: readInterchange(bytes)
    case .request: readRequest(bytes)
    }
  }

  static let file = "hostile"

  /// Gold that loads can be sealed, unsealing gives labels that seal to the same bytes, and writing what
  /// is there already changes no byte.
  private func readGold(_ bytes: [UInt8]) {
    let loaded = LoadedFile.read(YAMLDocument(bytes, file: Self.file), GoldOptions())
    precondition(
      (loaded.article == nil) == (loaded.diagnostics.hasErrors || loaded.skipped != nil),
      "gold with errors gives no article, gold without them gives one")
    check(loaded.diagnostics)
    if let patch = try? GoldPatch(bytes, file: Self.file) {
      var article = patch.gold.article
      precondition(try! patch.rewriting(to: article) == bytes, "an edit of nothing changes bytes")
      article.labels.quotes?.removeAll()
      if let cleared = try? patch.rewriting(to: article) {
        precondition((try? GoldPatch(cleared, file: Self.file)) != nil, "a patch broke the file")
      }
    }
    guard loaded.article != nil, let sealed = try? GoldSealing.seal(bytes, file: Self.file),
      let unsealed = try? GoldSealing.unseal(sealed, file: Self.file)
    else { return }
    precondition(
      (try? GoldSealing.seal(unsealed, file: Self.file)) == sealed, "sealing is not reversible")
  }

  /// Predictions that are read can be written, and read back the same.
  private func readPredictions(_ bytes: [UInt8]) {
    let file = PredictionFile(bytes, file: Self.file)
    check(file.diagnostics)
    guard !file.diagnostics.hasErrors else { return }
    var writer = PredictionWriter(pipeline: file.pipeline)
    for article in file.articles { writer.write(article) }
    let again = PredictionFile(writer.bytes, file: Self.file)
    precondition(again.articles == file.articles, "what was written reads back differently")
  }

  /// A record that is read is written as it was, or its bytes were not ours.
  private func readRecord(_ bytes: [UInt8]) {
    do throws(InvalidInput) {
      let record = try VersionRecord(json: bytes, file: Self.file)
      let written = Array(record.json.utf8)
      let again = try VersionRecord(json: written, file: Self.file)
      precondition(again.json == record.json, "a written record reads back differently")
    } catch {
      check(error.diagnostics)
    }
  }

  private func readAccepted(_ bytes: [UInt8]) {
    do {
      _ = try AcceptedFile.read(bytes, file: Self.file)
    } catch {
      check(error.diagnostics)
    }
  }

  private func readDecisions(_ bytes: [UInt8]) {
    do {
      _ = try DecisionFile(bytes, file: Self.file)
    } catch {
      check(error.diagnostics)
    }
  }

  /// A head is refused, or holds a path that stays on this server and a body within the limit.
  private func readRequest(_ bytes: [UInt8]) {
    guard let head = try? RequestHead(bytes) else { return }
    precondition(head.path.hasPrefix("/") && !head.path.contains(".."), "a path that leaves")
    if let length = try? head.bodyLength(limit: 8 << 20) {
      precondition((0...(8 << 20)).contains(length), "a body past the limit")
    }
  }

  /// The first byte says which format, and a line of `=== NAME` starts a file of the set.
  private func readInterchange(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    let formats = InterchangeFormat.allCases
    let format = formats[Int(first) % formats.count]
    guard format.isRead else { return }
    check(format.read(HostileSet.files(bytes.dropFirst())).diagnostics)
  }

  /// Every problem can be printed in every way, and drives no terminal.
  private func check(_ diagnostics: [Diagnostic]) {
    let text = diagnostics.text()
    precondition(
      !text.utf8.contains { $0 < 0x20 && $0 != 0x0A }, "a message holds control characters")
    _ = diagnostics.json()
    _ = diagnostics.githubCommands()
  }
}

import Adjudication
import Diagnostics
import LabelModel
import Settings
import Storage
import Versions
import YAMLNodes

@testable import GoldStore

/// Files of a project: gold, settings, recorded versions, and what people write beside them.
extension Reader {
  /// Gold that loads can be sealed, unsealing gives labels that seal to the same bytes, and writing what
  /// is there already changes no byte.
  static func readGold(_ bytes: [UInt8], _ isMeasured: Bool) {
    let loaded = LoadedFile.read(YAMLDocument(bytes, file: file), GoldOptions())
    hold(
      (loaded.article == nil) == (loaded.diagnostics.hasErrors || loaded.skipped != nil),
      "gold with errors gives no article, gold without them gives one")
    check(loaded.diagnostics)
    if isMeasured { return }
    if let patch = try? GoldPatch(bytes, file: file) {
      var article = patch.gold.article
      hold(
        (try? patch.rewriting(to: article)) == bytes, "an edit of nothing changes bytes")
      article.labels.quotes?.removeAll()
      if let cleared = try? patch.rewriting(to: article) {
        hold((try? GoldPatch(cleared, file: file)) != nil, "a patch broke the file")
      }
    }
    guard loaded.article != nil, let sealed = try? GoldSealing.seal(bytes, file: file),
      let unsealed = try? GoldSealing.unseal(sealed, file: file)
    else { return }
    hold(
      (try? GoldSealing.seal(unsealed, file: file)) == sealed, "sealing is not reversible")
  }

  static func readSettings(_ bytes: [UInt8]) {
    check(ProjectSettings.read(bytes, file: file).problems)
  }

  /// A record that is read can be written, and reads back the same.
  static func readRecord(_ bytes: [UInt8], _ isMeasured: Bool) {
    do throws(InvalidInput) {
      let record = try VersionRecord(json: bytes, file: file)
      if isMeasured { return }
      let again = try VersionRecord(json: Array(record.json.utf8), file: file)
      hold(again.json == record.json, "a written record reads back differently")
    } catch {
      check(error.diagnostics)
    }
  }

  /// The same for counts that are to be added up.
  static func readPartial(_ bytes: [UInt8], _ isMeasured: Bool) {
    do throws(InvalidInput) {
      let part = try PartialScore(bytes: bytes, file: file)
      if isMeasured { return }
      let again = try PartialScore(bytes: part.bytes, file: file)
      hold(again.bytes == part.bytes, "a written part reads back differently")
    } catch {
      check(error.diagnostics)
    }
  }

  static func readAccepted(_ bytes: [UInt8]) {
    do {
      _ = try AcceptedFile.read(bytes, file: file)
    } catch {
      check(error.diagnostics)
    }
  }

  static func readDecisions(_ bytes: [UInt8]) {
    do {
      _ = try DecisionFile(bytes, file: file)
    } catch {
      check(error.diagnostics)
    }
  }

  /// Each line is of a journal or of none, and is undone by its reverse.
  static func readJournal(_ bytes: [UInt8]) {
    var state: [UInt8] = []
    for line in bytes.split(separator: 0x0A) {
      guard let step = JournalLine(line) else { continue }
      hold(JournalLine(step.bytes.dropLast()) == step, "a step reads back differently")
      guard let next = step.patch.applied(to: state) else { continue }
      hold(step.patch.reversed.applied(to: next) == state, "a step cannot be undone")
      state = next
    }
  }
}

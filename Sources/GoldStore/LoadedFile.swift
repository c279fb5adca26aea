import Diagnostics
import LabelModel
import Storage
import YAMLNodes

/// What one gold file gave.
struct LoadedFile: Sendable {
  var article: GoldArticle?
  var skipped: SkippedArticle?
  var diagnostics: [Diagnostic] = []
  /// The article's id and where it stands, even if the rest is wrong.
  var id: (text: String, place: Place)?

  static func load(_ file: String, _ options: GoldOptions) -> LoadedFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileReader.bytes(at: file, limit: YAMLDocument.largestSize)
    } catch {
      return LoadedFile(diagnostics: [
        Diagnostic(.unreadableFile, error.description, at: Place(file))
      ])
    }
    return read(YAMLDocument(bytes, file: file), options)
  }

  static func read(_ document: YAMLDocument, _ options: GoldOptions) -> LoadedFile {
    var reader = ArticleReader(document, options)
    let loaded = reader.read()
    return loaded
  }
}

/// Articles of several files that have the same id.
enum DuplicateArticles {
  static func diagnostics(_ files: [LoadedFile]) -> [Diagnostic] {
    var first: [String: Place] = [:]
    var diagnostics: [Diagnostic] = []
    for case let (id, place)? in files.map(\.id) {
      if let earlier = first[id] {
        diagnostics.append(
          Diagnostic(
            .duplicateID, "another article has the id \"\(id)\" too", at: place,
            notes: ["it is \(earlier.location)"]))
      } else {
        first[id] = place
      }
    }
    return diagnostics
  }
}

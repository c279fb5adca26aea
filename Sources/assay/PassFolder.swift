import Adjudication
import ArgumentParser
import Diagnostics
import GoldStore
import LabelModel
import Storage

/// The passes of one article and what was decided about them.
struct PassFolder {
  let project: Project
  let article: String
  let folder: String

  /// Names of those who annotated the article, sorted.
  func annotators() throws -> [String] {
    guard FileKind(at: path) == .folder else {
      throw ValidationError("\(folder) holds no passes of \(article)")
    }
    return try Folder.names(in: path).filter { $0.hasSuffix(".yaml") && $0 != "decisions.yaml" }
      .map { String($0.dropLast(5)) }
  }

  var path: String { "\(folder)/\(article)" }
  var decisionsPath: String { path + "/decisions.yaml" }

  /// The adjudicated article, whether or not it is there.
  var goldPath: String {
    "\(project.options.gold.first { FileKind(at: $0) == .folder } ?? "gold/articles")/\(article).yaml"
  }

  func passPath(of annotator: String) -> String { "\(path)/\(annotator).yaml" }

  func pass(of annotator: String) throws -> GoldPatch {
    try patch(at: passPath(of: annotator))
  }

  /// `nil` where there is no adjudicated article yet.
  func gold() throws -> GoldPatch? {
    FileKind(at: goldPath) == nil ? nil : try patch(at: goldPath)
  }

  private func patch(at path: String) throws -> GoldPatch {
    try GoldPatch(
      try FileReader.bytes(at: path, limit: Project.largestFile), file: path,
      options: project.fileOptions)
  }

  func decisions() throws -> DecisionFile {
    let bytes =
      FileKind(at: decisionsPath) == nil
      ? [] : try FileReader.bytes(at: decisionsPath, limit: Project.largestFile)
    return try DecisionFile(bytes, file: decisionsPath)
  }
}

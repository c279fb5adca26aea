internal import JSONNodes
internal import LabelModel
package import Storage

/// Answers of a command pipeline's earlier runs, one file each, so that only changed articles run again.
///
/// An answer is found by the digest of what decides it: the command with the files that the settings
/// name as its inputs, and the article as the pipeline gets to see it. A file that is damaged, or whose
/// answer could not be read today, counts as none and is replaced.
package struct AnswerCache: Sendable {
  package static let format = "answer/1"

  /// What is known of an article from an earlier run.
  struct Found: Sendable {
    var article: Article
    /// What the pipeline called itself when it answered.
    var version: String?
  }

  private let folder: String
  private let fingerprint: String

  /// - Parameters:
  ///   - folder: is made when the first answer is kept.
  ///   - command: the program and its arguments; those that are files count with their content.
  ///   - inputs: files and folders that decide the answers too.
  package init(folder: String, command: [String], inputs: [String]) throws(FileError) {
    self.folder = folder
    var parts = [Self.format]
    for argument in command {
      let isFile = FileKind(at: argument) == .file
      parts.append(
        "argument \(argument) \(isFile ? try ContentDigest.hex(of: argument) ?? "" : "")")
    }
    for input in inputs {
      parts.append("input \(input) \(try ContentDigest.hex(of: input) ?? "none")")
    }
    fingerprint = SHA256.hex(of: parts.joined(separator: "\n"))
  }

  func answer(to article: Article) -> Found? {
    guard let bytes = try? FileReader.bytes(at: path(for: article), limit: 256 << 20),
      let lineEnd = bytes.firstIndex(of: 0x0A),
      let header = try? JSONValue(parsing: Array(bytes[..<lineEnd])),
      header["assay"]?.string == Self.format
    else { return nil }
    let answer = Array(bytes[(lineEnd + 1)...])
    guard header["sha256"]?.string == SHA256.hex(of: answer) else { return nil }
    let texts = article.text.map { [article.id: $0] } ?? [:]
    let read = PredictionFile(answer, file: "", texts: texts)
    guard read.diagnostics.isEmpty, let found = read.articles.first, found.id == article.id else {
      return nil
    }
    return Found(
      article: Article(id: article.id, labels: found.labels), version: header["version"]?.string)
  }

  func keep(_ answer: Article, to article: Article, version: String?) throws(FileError) {
    var writer = PredictionWriter()
    writer.write(answer)
    var header = JSONWriter()
    header.beginObject()
    let fields = [
      ("assay", Self.format), ("sha256", SHA256.hex(of: writer.bytes)), ("version", version),
    ]
    for (key, value) in fields {
      header.key(key)
      if let value { header.string(value) } else { header.null() }
    }
    header.endObject()
    header.newline()
    let path = path(for: article)
    try makeFolder(of: path)
    try AtomicFile.write(header.bytes + writer.bytes, to: path)
  }

  private func path(for article: Article) -> String {
    var hash = SHA256()
    hash.update(Array(fingerprint.utf8))
    hash.update(CommandArticle.line(article))
    let digest = hash.hexDigest()
    return "\(folder)/\(digest.prefix(2))/\(digest.dropFirst(2)).jsonl"
  }

  private func makeFolder(of path: String) throws(FileError) {
    if FileKind(at: folder) == nil {
      try Folder.create(folder)
      // Git leaves a folder alone that says so itself.
      try AtomicFile.write("*\n", to: folder + "/.gitignore")
    }
    try Folder.create(
      path.split(separator: "/", omittingEmptySubsequences: false)
        .dropLast().joined(separator: "/"))
  }
}

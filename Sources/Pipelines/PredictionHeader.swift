internal import Diagnostics
internal import JSONNodes

/// The first line of a predictions file, which may be left out.
struct PredictionHeader {
  /// The format's name and version.
  static let format = "predictions/1"

  var version: String?
  var pipeline: PipelineIdentity?
  /// Code points where the header does not say.
  var unit: OffsetUnit?
}

extension ArticleReader {
  /// The format, which marks the line as a header even where it is none that can be read.
  mutating func readVersion() throws(JSONProblem) -> String {
    let offset = try offsetOfNext()
    guard let version = try readString("assay") else { return "" }
    if version != PredictionHeader.format {
      problems.add(
        "H001", "'\(version)' is no format of predictions", at: offset,
        width: version.unicodeScalars.count + 2, expected: PredictionHeader.format,
        fix: "write \"assay\": \"\(PredictionHeader.format)\"")
    }
    return version
  }

  mutating func readPipeline() throws(JSONProblem) -> PipelineIdentity? {
    let offset = try offsetOfNext()
    guard try isNext(.object, "pipeline") else { return nil }
    var name: String?
    var version: String?
    try json.enterObject()
    while let key = try nextKey(PipelineKey.self) {
      switch key {
      case .name: name = try readIdentifier("name")
      case .version: version = try readOptionalString("version")
      }
    }
    if name == nil { problems.add("S002", "the pipeline has no 'name'", at: offset) }
    return name.map { PipelineIdentity(name: $0, version: version) }
  }
}

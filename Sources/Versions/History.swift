import Diagnostics
import JSONNodes
package import Storage

/// The recorded versions of a project, one file each, below one folder.
///
/// `versions/NAME.json` holds the counts, `predictions/NAME.jsonl` the pipeline's output, and
/// `gold/DIGEST.jsonl` the gold labels that it was scored on, as offsets: enough to score an old version
/// again, and to say what part of a change the gold made. The digest is that of the file's own bytes.
package struct History: Sendable {
  /// The folder, `reports` by custom.
  package let folder: String

  package init(folder: String) { self.folder = folder }

  package func recordPath(_ name: String) -> String { "\(folder)/versions/\(name).json" }
  package func predictionsPath(_ name: String) -> String { "\(folder)/predictions/\(name).jsonl" }
  /// Where the gold is stored that a version was scored on.
  package func goldPath(of record: VersionRecord) -> String {
    "\(folder)/gold/\((record.digests.storedGold ?? record.digests.gold).prefix(12)).jsonl"
  }

  /// The largest file that is read back, in bytes.
  static let largestFile = 1 << 30

  /// Names of all recorded versions, oldest first.
  package func names() throws(FileError) -> [String] {
    let versions = folder + "/versions"
    guard try FileKind.seen(at: versions) != nil else { return [] }
    return try Folder.names(in: versions)
      .filter { $0.hasSuffix(".json") }
      .map { String($0.dropLast(5)) }
      .sorted(by: VersionOrder.precedes)
  }

  /// - Parameter keepsLabels: whether the labels that were not right are wanted, which are half of a record.
  package func record(_ name: String, keepsLabels: Bool = false) throws -> VersionRecord {
    let path = recordPath(name)
    let bytes = try FileReader.bytes(at: path, limit: Self.largestFile)
    let record = try VersionRecord(json: bytes, file: path, keepsLabels: keepsLabels)
    guard record.name == name else {
      throw InvalidInput([
        Diagnostic(
          code: "V004", "says that it is version `\(record.name)`", at: Place(path),
          fix: "rename the file to \(record.name).json, or record the version again")
      ])
    }
    return record
  }

  /// How many recorded versions were scored on the gold with that digest: how often choices were made by it.
  package func uses(ofGold digest: String) throws -> Int {
    try names().count { try goldDigest(of: $0) == digest }
  }

  /// Read without the counts, which are most of a record; one that is not in order is read whole, which
  /// says what is wrong with it.
  private func goldDigest(of name: String) throws -> String {
    let bytes = try FileReader.bytes(at: recordPath(name), limit: Self.largestFile)
    let root = try? JSONValue(parsing: bytes, passingOver: ["articles", "wrong"])
    guard let root, root["assay"]?.string == VersionRecord.format,
      root["version"]?.string == name, let digest = root["digests"]?["gold"]?.string
    else { return try record(name).digests.gold }
    return digest
  }

  /// The bytes of a version's predictions, or `nil` where they were not kept.
  ///
  /// - Throws: where they are others than those that the version was scored on.
  package func predictions(of record: VersionRecord) throws -> [UInt8]? {
    try stored(predictionsPath(record.name), digest: record.digests.predictions)
  }

  /// The bytes of the gold that a version was scored on, or `nil` where it was not kept.
  ///
  /// - Throws: where they are others. Records of old do not say which they were.
  package func gold(of record: VersionRecord) throws -> [UInt8]? {
    try stored(goldPath(of: record), digest: record.digests.storedGold)
  }

  private func stored(_ path: String, digest: String?) throws -> [UInt8]? {
    guard try FileKind.seen(at: path) != nil else { return nil }
    let bytes = try FileReader.bytes(at: path, limit: Self.largestFile)
    let found = SHA256.hex(of: bytes)
    guard found == digest ?? found else {
      throw InvalidInput([
        Diagnostic(
          code: "V008", "is not what the version was scored on", at: Place(path),
          expected: digest.map { "SHA-256 \($0)" },
          fix: "its SHA-256 is \(found); restore the file from git")
      ])
    }
    return bytes
  }

  /// Keeps a version: gold and predictions first, so that a record never names what is not there.
  ///
  /// - Parameters:
  ///   - predictions: whose digest the record has.
  ///   - gold: whose digest the record has.
  package func keep(
    _ record: VersionRecord, predictions: [UInt8], gold: [UInt8]
  ) throws(FileError) {
    for subfolder in ["gold", "predictions", "versions"] {
      try Folder.create("\(folder)/\(subfolder)")
    }
    try AtomicFile.write(gold, to: goldPath(of: record))
    try AtomicFile.write(predictions, to: predictionsPath(record.name))
    try AtomicFile.write(record.json, to: recordPath(record.name))
  }

  /// Whether a name can be a version's: it becomes a file name.
  package static func isValid(name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first != ".", first != "-" else { return false }
    return name.utf8.count <= 100
      && name.unicodeScalars.allSatisfy {
        $0.isASCII
          && ($0.properties.isAlphabetic || $0.properties.numericType != nil
            || "._-+".unicodeScalars.contains($0))
      }
  }
}

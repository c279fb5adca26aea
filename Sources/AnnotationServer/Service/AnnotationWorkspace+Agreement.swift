import Adjudication
import GoldStore
import Storage

/// How far the two annotators of an article agree, for the list of articles.
struct PassAgreement: Sendable {
  /// The files from which it was computed.
  fileprivate let files: [[UInt8]]
  let figures: [(name: String, value: String)]
}

extension AnnotationWorkspace {
  /// `nil` where the article has no two passes, or one of them has an error.
  func agreement(of article: String) -> PassAgreement? {
    let folder = "\(configuration.passesFolder)/\(article)"
    let names = Array(AdjudicationDesk.annotators(in: folder).prefix(2))
    let paths = names.map { "\(folder)/\($0).yaml" }
    guard paths.count == 2,
      let files = try? paths.map({
        try FileReader.bytes(at: $0, limit: GoldOptions.largestText)
      })
    else { return nil }
    if let known = agreements[article], known.files == files { return known }
    var options = configuration.options
    options.textFolders.insert(configuration.goldFolder, at: 0)
    guard
      let passes = try? zip(files, paths).map({
        try GoldPatch($0, file: $1, options: options).content
      })
    else { return nil }
    let adjudicator = Adjudicator(
      first: passes[0], by: names[0], second: passes[1], by: names[1], decisions: [])
    let agreement = PassAgreement(
      files: files, figures: AgreementFigures.of(adjudicator.disputes))
    agreements[article] = agreement
    return agreement
  }
}

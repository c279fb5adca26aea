import LabelModel
import YAMLNodes

extension ArticleReader {
  mutating func metadata(_ root: YAMLNode) -> ArticleMetadata {
    var metadata = ArticleMetadata()
    if let node = root["status"] {
      metadata.status = text(node, "status").flatMap {
        value($0, at: node, "status", of: ["draft", "single", "double", "adjudicated"])
      }
    }
    if let node = root["split"] {
      metadata.split = text(node, "split").flatMap {
        value($0, at: node, "split", of: ["dev", "test", "sealed"])
      }
    }
    guard let article = root["article"] else { return metadata }
    guard isMapping(article, "\"article\"", keys: GoldKeys.article) else { return metadata }
    metadata.title = text(article, key: "title")
    metadata.outlet = text(article, key: "outlet")
    metadata.dateline = text(article, key: "dateline")
    metadata.language = text(article, key: "language")
    metadata.license = text(article, key: "license")
    metadata.section = text(article, key: "section")
    metadata.cluster = text(article, key: "cluster")
    metadata.tags = texts(article, key: "tags")
    _ = text(article, key: "url")
    if let node = article["published"], let published = text(node, "published") {
      if CalendarPeriod(edtf: published)?.granularity == .day {
        metadata.published = published
      } else {
        report(
          .badValue, "\"\(published)\" is no date", at: node,
          expected: "a day such as 2031-03-04, or with time 2031-03-04T09:15:00+01:00")
      }
    }
    return metadata
  }

  /// Who annotated and how; checked, and kept in the file only.
  mutating func checkAnnotation(_ root: YAMLNode) {
    guard let node = root["annotation"] else { return }
    guard isMapping(node, "\"annotation\"", keys: GoldKeys.annotation) else { return }
    if let guidelines = node["guidelines"] { _ = number(guidelines, "guidelines") }
    if let notes = node["notes"] { _ = text(notes, "notes") }
    if let passes = node["passes"], let nodes = list(passes, "passes") {
      for pass in nodes { checkPass(pass, "a pass") }
    }
    if let adjudicated = node["adjudicated"] { checkPass(adjudicated, "\"adjudicated\"") }
  }

  private mutating func checkPass(_ node: YAMLNode, _ what: String) {
    guard isMapping(node, what, keys: GoldKeys.pass, required: ["by"]) else { return }
    _ = text(node, key: "by")
    _ = text(node, key: "pipeline")
    if let mode = node["mode"], let word = text(mode, "mode") {
      _ = value(word, at: mode, "mode", of: ["blind", "suggested"])
    }
    if let day = node["at"], let word = text(day, "at"), CalendarPeriod(edtf: word) == nil {
      report(.badValue, "\"\(word)\" is no date", at: day, expected: "a day such as 2031-03-04")
    }
  }
}

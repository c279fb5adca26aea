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

  /// Who annotated, when and how.
  mutating func annotationRecord(_ root: YAMLNode) -> AnnotationRecord {
    var record = AnnotationRecord()
    guard let node = root["annotation"] else { return record }
    guard isMapping(node, "\"annotation\"", keys: GoldKeys.annotation) else { return record }
    record.guidelines = node["guidelines"].flatMap { number($0, "guidelines") }
    record.notes = text(node, key: "notes")
    if let passes = node["passes"], let nodes = list(passes, "passes") {
      record.passes = nodes.compactMap { pass($0, "a pass") }
    }
    record.adjudicated = node["adjudicated"].flatMap { pass($0, "\"adjudicated\"") }
    return record
  }

  private mutating func pass(_ node: YAMLNode, _ what: String) -> AnnotationPass? {
    guard isMapping(node, what, keys: GoldKeys.pass, required: ["by"]) else { return nil }
    var pass = AnnotationPass(by: text(node, key: "by") ?? "")
    pass.pipeline = text(node, key: "pipeline")
    pass.mode = node["mode"].flatMap { choice($0, "mode", AnnotationMode.self) }
    pass.at = text(node, key: "at")
    if let node = node["at"], let day = pass.at, CalendarPeriod(edtf: day) == nil {
      report(.badValue, "\"\(day)\" is no date", at: node, expected: "a day such as 2031-03-04")
    }
    return pass
  }
}

internal import JSONNodes
internal import LabelModel

/// Reads Label Studio's full JSON export: tasks with annotations, or with predictions alone.
enum LabelStudioReader {
  static func read(_ files: [InterchangeFile], _ problems: inout ImportProblems) -> [Article] {
    var ids = ArticleIDs()
    return files.flatMap { file in
      let (source, tasks) = JSONInput.values(file, &problems)
      return tasks.enumerated().flatMap { index, task -> [Article] in
        guard let data = problems.member("data", of: task, .object, in: source, required: true),
          let text = text(data, source, &problems)
        else { return [] }
        let keys = ["article", "article_id", "doc_id", "id"]
        let named = keys.contains { data[$0] != nil } || task["id"] == nil ? data : task
        let answers = answers(task, source, &problems)
        return answers.enumerated().map { number, answer in
          let id = ids.id(
            of: named, keys: keys, in: source, stem: file.stem, number: index + 1,
            count: tasks.count, suffix: answers.count == 1 ? "" : "-\(number + 1)", &problems)
          return article(id, text, answer, source, &problems)
        }
      }
    }
  }

  /// The field that holds the text: `text`, or the only one with words in it.
  private static func text(
    _ data: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> String? {
    if data["text"] != nil { return problems.text("text", of: data, in: source, required: true) }
    let words = (data.members ?? []).filter { $0.value.string != nil }
    if words.count == 1 { return words[0].value.string }
    problems.add(
      .missingValue, "`text` is missing, which is a string", at: Site(source, data.offset))
    return nil
  }

  /// The results of each annotation that was not cancelled; of a task without any, of its predictions.
  private static func answers(
    _ task: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> [JSONValue] {
    let annotations = problems.list("annotations", of: task, in: source).filter { annotation in
      guard annotation["was_cancelled"]?.boolean == true else { return true }
      problems.leaveOut("annotations that were cancelled", at: Site(source, annotation.offset))
      return false
    }
    let answers =
      annotations.isEmpty ? problems.list("predictions", of: task, in: source) : annotations
    if answers.isEmpty {
      problems.leaveOut("tasks without annotations", at: Site(source, task.offset))
    }
    if answers.count > 1 {
      problems.add(
        .severalAnnotations,
        "the task has \(answers.count) annotations, each of which becomes an article of its own",
        at: Site(source, task.offset))
    }
    return answers
  }

  private static func article(
    _ id: String, _ text: String, _ answer: JSONValue, _ source: SourceText,
    _ problems: inout ImportProblems
  ) -> Article {
    var labels: [SpanTriple] = []
    for result in problems.list("result", of: answer, in: source, required: true) {
      if let label = label(result, source, &problems) { labels.append(label) }
    }
    let placed = PlacedText(
      text, proofs: labels.map(\.stated), usual: .codePoints, at: Site(source, answer.offset),
      &problems)
    let mentions = labels.compactMap { $0.mention(in: placed, source, &problems) }
    return Article(
      id: id, text: placed.text, labels: Labels(entities: EntityLayer(mentions: mentions)))
  }

  private static func label(
    _ result: JSONValue, _ source: SourceText, _ problems: inout ImportProblems
  ) -> SpanTriple? {
    let site = Site(source, result.offset)
    guard let type = problems.text("type", of: result, in: source, required: true) else {
      return nil
    }
    guard type == "labels" || type == "hypertextlabels" else {
      problems.leaveOut("results of the type \(type)", at: site)
      return nil
    }
    guard let value = problems.member("value", of: result, .object, in: source, required: true)
    else { return nil }
    let names =
      problems.list("labels", of: value, in: source)
      + problems.list("hypertextlabels", of: value, in: source)
    guard let name = names.first?.string, !name.isBlank else {
      problems.leaveOut("regions without a label", at: site)
      return nil
    }
    for _ in names.dropFirst() { problems.leaveOut("further labels of a region", at: site) }
    // In HTML, the start is a path to the element; offsets over the whole text stand beside it.
    let place = value["globalOffsets"] ?? value
    guard let claim = problems.claim(of: place, in: source) else { return nil }
    return SpanTriple(
      stated: StatedSpan(claims: [claim], copy: value["text"]?.string), type: name,
      score: result["score"]?.number, offset: result.offset)
  }
}

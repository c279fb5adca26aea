internal import LabelModel

/// A WebAnno file taken apart.
struct WebAnnoLines {
  struct Row {
    /// `2-31.1` is a part of the token `2-31`.
    var token: Substring
    var isPart: Bool
    var stated: StatedSpan
    var columns: [Substring]
    var site: Site
  }

  let source: SourceText
  private var layers: [WebAnnoLayer] = []
  private(set) var rows: [Row] = []
  /// The text of each sentence and where it begins.
  private var sentences: [(text: String, start: Int)] = []

  var tokens: [Row] { rows.filter { !$0.isPart } }

  /// `nil`, with an error, where it is no such file.
  init?(_ file: InterchangeFile, _ problems: inout ImportProblems) {
    source = SourceText(file)
    var sentence: [String] = []
    var isRight = true
    for (number, range) in source.lines.enumerated() {
      let site = Site(source, range.lowerBound)
      let line = Substring(decoding: source.bytes[range], as: UTF8.self)
      if number == 0 {
        guard line.hasPrefix("#FORMAT=WebAnno TSV 3") else {
          problems.add(
            .brokenFile, "the first line is not `#FORMAT=WebAnno TSV 3.3` or one like it", at: site)
          return nil
        }
      } else if rows.isEmpty, sentence.isEmpty, let layer = WebAnnoLayer(line) {
        layers.append(layer)
        if layer.name.isBlank {
          problems.add(
            .missingValue, "this layer has no name, such as `webanno.custom.Person`", at: site)
          isRight = false
        }
      } else if line.hasPrefix("#Text=") {
        sentence.append(WebAnnoEscapes.unescaped(line.dropFirst(6)))
      } else if line.isEmpty || line.hasPrefix("#") {
        continue
      } else if let row = row(line, site) {
        if !row.isPart, !sentence.isEmpty {
          sentences.append((sentence.joined(separator: "\n"), row.stated.claims[0].start))
          sentence = []
        }
        rows.append(row)
      } else {
        problems.add(
          .brokenFile,
          "this is no line of a token, which has a number such as 1-2, offsets, the token and \(columnCount) columns",
          at: site)
        isRight = false
      }
    }
    guard isRight, hasPlausibleSentences(&problems) else { return nil }
  }

  /// Sentences follow one another, with no more between them than a text could have.
  private func hasPlausibleSentences(_ problems: inout ImportProblems) -> Bool {
    if sentences.isEmpty, let row = rows.first {
      problems.add(.missingValue, "no `#Text=` stands before this token", at: row.site)
      return false
    }
    let starts = tokens.map { $0.stated.claims[0].start }
    for (row, pair) in zip(tokens.dropFirst(), zip(starts, starts.dropFirst()))
    where pair.1 < pair.0 || pair.1 - pair.0 > Self.largestGap {
      problems.add(
        .wrongValue, "the token does not begin behind the one before it, or much too far",
        at: row.site)
      return false
    }
    if let first = tokens.first, starts[0] > Self.largestGap {
      problems.add(.wrongValue, "the first token begins much too far on", at: first.site)
      return false
    }
    return true
  }

  private static let largestGap = 1 << 20

  private var columnCount: Int { layers.reduce(0) { $0 + $1.columns } }

  private func row(_ line: Substring, _ site: Site) -> Row? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 3 + columnCount else { return nil }
    let number = fields[0].split(separator: ".", omittingEmptySubsequences: false)
    let ends = fields[1].split(separator: "-", omittingEmptySubsequences: false)
    guard number.count <= 2, number[0].split(separator: "-").count == 2, ends.count == 2,
      let start = Int(ends[0]), let end = Int(ends[1]), start >= 0, end > start
    else { return nil }
    return Row(
      token: number[0], isPart: number.count == 2,
      stated: StatedSpan(
        claims: [Claim(start: start, end: end)], copy: WebAnnoEscapes.unescaped(fields[2])),
      columns: Array(fields[3..<3 + columnCount]), site: site)
  }

  /// Whether each token stands in the text, by what any unit counts.
  func fit(_ text: ArticleText) -> Bool {
    let stated = tokens.map(\.stated)
    let scale = OffsetProof.scale(of: stated, in: text, usual: .utf16).scale
    return stated.allSatisfy { scale.holds($0) }
  }

  /// The sentences where their first tokens stand, with spaces or line breaks between them, since
  /// the file does not say what is there.
  var text: String {
    let countsUTF16 = tokens.allSatisfy { $0.length == $0.stated.copy?.utf16.count }
    var text = ""
    var end = 0
    for sentence in sentences {
      let gap = sentence.start - end
      if gap == 1 { text += " " }
      if gap > 1 { text += String(repeating: "\n", count: gap) }
      text += sentence.text
      end =
        max(end, sentence.start)
        + (countsUTF16 ? sentence.text.utf16.count : sentence.text.unicodeScalars.count)
    }
    return text
  }

  struct Label {
    var type: String
    var pieces: [Claim]
    var site: Site
  }

  /// The labels of the layers that say what a mention is.
  func labels(_ problems: inout ImportProblems) -> [Label] {
    var labels: [Label] = []
    var column = 0
    let hasNamed = layers.contains(where: \.isNamedEntity)
    for layer in layers {
      let isWanted = hasNamed ? layer.isNamedEntity : layer.isOwnSpan
      if isWanted {
        labels += self.labels(of: layer, at: column, &problems)
      } else {
        for row in rows where row.columns[column] != "_" {
          problems.leaveOut("tokens with a value of the layer \(layer.name)", at: row.site)
        }
      }
      column += layer.columns
    }
    return labels
  }

  private func labels(
    of layer: WebAnnoLayer, at column: Int, _ problems: inout ImportProblems
  ) -> [Label] {
    var labels: [Label] = []
    var numbered: [Int: Int] = [:]
    // Where a label stands on a part of a token, the token's own row says nothing more of it.
    var onParts: Set<[String]> = []
    for row in rows where row.isPart {
      for annotation in WebAnnoEscapes.annotations(row.columns[column + layer.valueColumn]) {
        if let number = annotation.number { onParts.insert([String(row.token), "\(number)"]) }
      }
    }
    for row in rows {
      let values = WebAnnoEscapes.annotations(row.columns[column + layer.valueColumn])
      for annotation in values {
        if let number = annotation.number {
          if !row.isPart, onParts.contains([String(row.token), "\(number)"]) { continue }
          if let known = numbered[number] {
            labels[known].pieces.append(row.stated.claims[0])
            continue
          }
          numbered[number] = labels.count
        }
        let type = annotation.value ?? layer.name
        if type.isBlank { problems.add(.wrongValue, "a label's type is words", at: row.site) }
        labels.append(Label(type: type, pieces: [row.stated.claims[0]], site: row.site))
      }
    }
    return labels
  }
}

extension WebAnnoLines.Row {
  fileprivate var length: Int { stated.claims[0].end - stated.claims[0].start }
}

/// A layer that the head of a file announces: `#T_SP=type|feature|feature`.
struct WebAnnoLayer {
  /// The type without its package.
  let name: String
  let isNamedEntity: Bool
  /// Whether it is a project's own layer of spans, and none of tokens, parts of speech or the like.
  let isOwnSpan: Bool
  let columns: Int
  /// The column that says what a label is, from 0.
  let valueColumn: Int

  init?(_ line: Substring) {
    let kinds = ["#T_SP=", "#T_CH=", "#T_RL="]
    guard let kind = kinds.first(where: { line.hasPrefix($0) }) else { return nil }
    let fields = line.dropFirst(kind.count).split(separator: "|", omittingEmptySubsequences: false)
    let type = String(fields[0])
    name = CASNames.short(type)
    isNamedEntity = kind == kinds[0] && CASNames.isNamedEntity(type)
    isOwnSpan = kind == kinds[0] && !CASNames.isLinguistic(type)
    columns = max(1, fields.count - 1)
    valueColumn = fields.dropFirst().firstIndex(of: "value").map { $0 - 1 } ?? 0
  }
}

internal import JSONNodes

/// The JSON values of a file, one a line or all in one list.
enum JSONInput {
  /// The objects of JSON lines, of a list, or the single one that a file holds.
  static func values(
    _ file: InterchangeFile, _ problems: inout ImportProblems
  ) -> (source: SourceText, values: [JSONValue]) {
    let source = SourceText(file)
    let first = source.bytes[source.start...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
    if first == nil {
      problems.add(.brokenFile, "the file is empty", in: file.path)
      return (source, [])
    }
    // A list is one document; so is an object that goes on behind its first line.
    let whole = value(source, source.start..<source.bytes.count)
    if let document = try? whole.get() {
      return (source, document.elements ?? [document])
    }
    if first == 0x5B {
      report(whole, source, &problems)
      return (source, [])
    }
    var values: [JSONValue] = []
    for line in source.lines where source.bytes[line].contains(where: { $0 != 0x20 && $0 != 0x09 })
    {
      let read = value(source, line)
      report(read, source, &problems)
      if let value = try? read.get() { values.append(value) }
    }
    return (source, values)
  }

  /// The one document that a file holds; `nil`, with an error, where it is no JSON.
  static func document(
    _ file: InterchangeFile, _ problems: inout ImportProblems
  ) -> (source: SourceText, value: JSONValue)? {
    let source = SourceText(file)
    let read = value(source, source.start..<source.bytes.count)
    report(read, source, &problems)
    return (try? read.get()).map { (source, $0) }
  }

  private static func value(
    _ source: SourceText, _ range: Range<Int>
  ) -> Result<JSONValue, JSONProblem> {
    do {
      var reader = JSONReader(source.bytes, range: range)
      let value = try reader.readValue()
      try reader.finish()
      return .success(value)
    } catch {
      return .failure(error)
    }
  }

  private static func report(
    _ read: Result<JSONValue, JSONProblem>, _ source: SourceText, _ problems: inout ImportProblems
  ) {
    guard case .failure(let problem) = read else { return }
    problems.add(
      .brokenFile, problem.message, at: Site(source, problem.offset), fix: problem.fix)
  }
}

extension ImportProblems {
  /// The member, or `nil` with an error where it is missing though `required`, or of another kind.
  mutating func member(
    _ key: String, of object: JSONValue, _ kind: JSONKind, in source: SourceText,
    required: Bool = false
  ) -> JSONValue? {
    guard object.kind == .object else {
      add(
        .wrongValue, "this is \(object.kind.name), not an object", at: Site(source, object.offset))
      return nil
    }
    guard let value = object[key], value.kind != .null else {
      if required {
        add(
          .missingValue, "`\(key)` is missing, which is \(kind.name)",
          at: Site(source, object.offset))
      }
      return nil
    }
    guard value.kind == kind else {
      add(
        .wrongValue, "`\(key)` is \(value.kind.name), not \(kind.name)",
        at: Site(source, value.offset))
      return nil
    }
    return value
  }

  mutating func text(
    _ key: String, of object: JSONValue, in source: SourceText, required: Bool = false
  ) -> String? {
    member(key, of: object, .string, in: source, required: required)?.string
  }

  mutating func list(
    _ key: String, of object: JSONValue, in source: SourceText, required: Bool = false
  ) -> [JSONValue] {
    member(key, of: object, .array, in: source, required: required)?.elements ?? []
  }

  /// A whole number that is not below 0.
  mutating func offset(
    _ value: JSONValue?, _ name: String, of owner: JSONValue, in source: SourceText
  )
    -> Int?
  {
    guard let value else {
      add(
        .missingValue, "`\(name)` is missing, which is a whole number",
        at: Site(source, owner.offset))
      return nil
    }
    guard let number = value.integer, number >= 0 else {
      add(
        .wrongValue, "`\(name)` is not a whole number from 0 on", at: Site(source, value.offset))
      return nil
    }
    return number
  }

  /// The range that the members `start` and `end` state.
  mutating func claim(
    of object: JSONValue, in source: SourceText, start: String = "start", end: String = "end"
  ) -> Claim? {
    guard object.kind == .object else {
      add(
        .wrongValue, "this is \(object.kind.name), not an object", at: Site(source, object.offset))
      return nil
    }
    let from = offset(object[start], start, of: object, in: source)
    let to = offset(object[end], end, of: object, in: source)
    guard let from, let to else { return nil }
    return Claim(start: from, end: to)
  }
}

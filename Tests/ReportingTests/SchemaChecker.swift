import JSONNodes

/// Checks JSON against the part of JSON Schema that the project's schemas use.
struct SchemaChecker {
  let schema: JSONValue

  /// What is wrong, each with its place; empty where nothing is.
  func problems(of value: JSONValue) -> [String] { problems(value, schema, at: "$") }

  private func problems(_ value: JSONValue, _ rule: JSONValue, at place: String) -> [String] {
    if let name = rule["$ref"]?.string?.split(separator: "/").last {
      guard let target = schema["$defs"]?[String(name)] else { return ["no \(name)"] }
      return problems(value, target, at: place)
    }
    if let choices = rule["anyOf"]?.elements {
      let fits = choices.contains { problems(value, $0, at: place).isEmpty }
      return fits ? [] : ["\(place) fits none"]
    }
    var found: [String] = []
    if let wanted = rule["const"], wanted != value { found.append("\(place) is not \(wanted)") }
    if let choices = rule["enum"]?.elements, !choices.contains(value) {
      found.append("\(place) is none of the choices")
    }
    if let type = rule["type"] {
      let types = type.elements?.compactMap(\.string) ?? [type.string ?? ""]
      if !types.contains(where: { Self.has(value, $0) }) {
        return found + ["\(place) is no \(types.joined(separator: " or "))"]
      }
    }
    return found + objectProblems(value, rule, place) + arrayProblems(value, rule, place)
  }

  private func objectProblems(_ value: JSONValue, _ rule: JSONValue, _ place: String) -> [String] {
    guard let members = value.members else { return [] }
    let properties = rule["properties"]
    var found = (rule["required"]?.elements ?? []).compactMap(\.string)
      .filter { value[$0] == nil }.map { "\(place) has no \($0)" }
    for member in members {
      let next = "\(place).\(member.key)"
      if let known = properties?[member.key] {
        found += problems(member.value, known, at: next)
      } else if let others = rule["additionalProperties"] {
        found +=
          others.boolean == false
          ? ["\(next) is not described"]
          : others.members == nil ? [] : problems(member.value, others, at: next)
      }
    }
    return found
  }

  private func arrayProblems(_ value: JSONValue, _ rule: JSONValue, _ place: String) -> [String] {
    guard let elements = value.elements else { return [] }
    let first = rule["prefixItems"]?.elements ?? []
    return elements.enumerated().flatMap { index, element -> [String] in
      let next = "\(place)[\(index)]"
      if index < first.count { return problems(element, first[index], at: next) }
      return rule["items"].map { problems(element, $0, at: next) } ?? []
    }
  }

  private static func has(_ value: JSONValue, _ type: String) -> Bool {
    switch (value.content, type) {
    case (.null, "null"), (.boolean, "boolean"), (.integer, "integer"), (.integer, "number"),
      (.number, "number"), (.string, "string"), (.array, "array"), (.object, "object"):
      true
    default: false
    }
  }
}

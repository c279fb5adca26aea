/// What libyaml reports.
enum YAMLEventKind {
  case streamStart, streamEnd, documentStart, documentEnd, alias, scalar
  case sequenceStart, mappingStart, collectionEnd
}

/// Where and why libyaml stopped, in its own words.
struct YAMLSyntaxProblem: Error {
  var problem: String
  /// What it was doing, such as "while scanning a quoted scalar"; may be empty.
  var context: String
  var mark: YAMLMark
  /// Where that began.
  var contextMark: YAMLMark
}

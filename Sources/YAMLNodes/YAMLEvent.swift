/// What libyaml reports next, with its place.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentEnd, collectionEnd
    case documentStart(hasDirective: Bool)
    case alias(String)
    case scalar(String, YAMLScalarStyle, Properties?)
    case sequenceStart(isFlow: Bool, Properties?)
    case mappingStart(isFlow: Bool, Properties?)
  }

  /// An anchor or tag that stands before a value.
  struct Properties {
    var anchor: String?
    var tag: String?
  }

  var kind: Kind
  var start: YAMLMark
  var end: YAMLMark

  init(_ kind: Kind, start: YAMLMark, end: YAMLMark) {
    self.kind = kind
    self.start = start
    self.end = end
  }
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

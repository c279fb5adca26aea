internal import CLibYAML

/// libyaml's parser over bytes that must outlive it, one event at a time.
///
/// What the current event says is read from libyaml's own memory, and copied only where it is asked for.
struct YAMLEventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// `nil` only where there is no memory left.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      event.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Goes on to the next event.
  func advance() throws(YAMLSyntaxProblem) {
    yaml_event_delete(event)
    guard yaml_parser_parse(parser, event) == 1 else { throw problem() }
  }

  var kind: YAMLEventKind {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: .scalar
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    case YAML_ALIAS_EVENT: .alias
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_DOCUMENT_END_EVENT: .documentEnd
    case YAML_STREAM_START_EVENT: .streamStart
    default: .streamEnd
    }
  }

  var start: YAMLMark { YAMLMark(event.pointee.start_mark) }
  var end: YAMLMark { YAMLMark(event.pointee.end_mark) }

  /// The text of a scalar.
  var text: String {
    let scalar = event.pointee.data.scalar
    return String(
      decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
  }

  /// How a scalar is written.
  var style: YAMLScalarStyle {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: .literal
    case YAML_FOLDED_SCALAR_STYLE: .folded
    default: .plain
    }
  }

  /// Whether a sequence or a mapping stands in brackets or braces.
  var isFlow: Bool {
    event.pointee.type == YAML_MAPPING_START_EVENT
      ? event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE
      : event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE
  }

  /// Whether a document starts with a directive.
  var hasDirective: Bool {
    let document = event.pointee.data.document_start
    return document.version_directive != nil || document.tag_directives.start != nil
  }

  /// The anchor before a value, or the one that an alias names.
  var anchor: String? {
    switch event.pointee.type {
    case YAML_ALIAS_EVENT: text(event.pointee.data.alias.anchor)
    case YAML_SCALAR_EVENT: text(event.pointee.data.scalar.anchor)
    case YAML_MAPPING_START_EVENT: text(event.pointee.data.mapping_start.anchor)
    case YAML_SEQUENCE_START_EVENT: text(event.pointee.data.sequence_start.anchor)
    default: nil
    }
  }

  /// The tag before a value.
  var tag: String? {
    switch event.pointee.type {
    case YAML_SCALAR_EVENT: text(event.pointee.data.scalar.tag)
    case YAML_MAPPING_START_EVENT: text(event.pointee.data.mapping_start.tag)
    case YAML_SEQUENCE_START_EVENT: text(event.pointee.data.sequence_start.tag)
    default: nil
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private func problem() -> YAMLSyntaxProblem {
    YAMLSyntaxProblem(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "out of memory",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      mark: YAMLMark(parser.pointee.problem_mark),
      contextMark: YAMLMark(parser.pointee.context_mark))
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(
      line: Int32(clamping: mark.line) &+ 1, column: Int32(clamping: mark.column) &+ 1)
  }
}

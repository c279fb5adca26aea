import GoldStore
package import JSONNodes
import LabelModel

/// An operation as the page sends it: an object with `op`, whose other members depend on that.
package struct EditCommand: Hashable, Sendable {
  private let value: JSONValue

  package init(_ value: JSONValue) { self.value = value }

  var operation: String { value["op"]?.string ?? "" }

  func has(_ name: String) -> Bool { value[name] != nil }

  func value(_ name: String) -> JSONValue? { value[name] }

  func string(_ name: String) throws(EditFault) -> String {
    guard let text = value[name]?.string, !text.isEmpty else {
      throw EditFault("the operation needs \"\(name)\"")
    }
    return text
  }

  func key(_ name: String = "key") throws(EditFault) -> LabelKey {
    let text = try string(name)
    guard let key = LabelKey(text) else { throw EditFault("\"\(text)\" is no label") }
    return key
  }

  func integer(_ name: String) throws(EditFault) -> Int {
    guard let number = value[name]?.integer else {
      throw EditFault("the operation needs the number \"\(name)\"")
    }
    return number
  }
}

/// A value that the page sent for a property of a label.
struct FieldValue {
  let field: String
  let value: JSONValue

  private func wrong(_ expected: String) -> EditFault {
    EditFault("\"\(field)\" must be \(expected)")
  }

  var isUnset: Bool { value["unset"] != nil }
  var isNull: Bool { value.kind == .null }

  /// Without white space at its ends; `nil` for `null` and for nothing but white space.
  func text() throws(EditFault) -> String? {
    if isNull { return nil }
    guard let text = value.string else { throw wrong("text") }
    return Self.trimmed(text)
  }

  func flag() throws(EditFault) -> Bool {
    guard let flag = value.boolean else { throw wrong("true or false") }
    return flag
  }

  func texts() throws(EditFault) -> [String] {
    guard let elements = value.elements else { throw wrong("a list") }
    return elements.compactMap { $0.string.flatMap(Self.trimmed) }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ type: Choice.Type)
    throws(EditFault) -> Choice
  {
    guard let choice = value.string.flatMap(Choice.init(rawValue:)) else {
      throw wrong("one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  /// `{"unset": true}` for a slot that is not annotated, `null` for one that the text leaves empty.
  func slot<Value>(_ read: (FieldValue) throws(EditFault) -> Value) throws(EditFault) -> Slot<Value>
  {
    if isUnset { return .unannotated }
    if isNull { return .empty }
    return .filled(try read(self))
  }

  private static func trimmed(_ text: String) -> String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}

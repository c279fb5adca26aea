internal import JSONNodes

/// Finds the article that a line is for without reading its labels, which may be wrong.
enum AnswerID {
  static func find(in bytes: [UInt8]) -> String? {
    var json = JSONReader(bytes)
    do throws(JSONProblem) {
      try json.enterObject()
      while let key = try json.nextKey() {
        if key == "id" { return try json.readString() }
        try json.skipValue()
      }
    } catch {
      return nil
    }
    return nil
  }
}

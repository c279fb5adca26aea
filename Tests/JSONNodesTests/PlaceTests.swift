import JSONNodes
import Testing

@Suite struct PlaceTests {
  @Test func valuesAndKeysKnowWhereTheyStand() throws {
    let value = try JSONValue(parsing: Array(#" {"a": [1, "é"], "b":null}"#.utf8))
    let members = try #require(value.members)
    #expect(value.offset == 1)
    #expect(members.map(\.offset) == [2, 18])
    #expect(members.map(\.value.offset) == [7, 22])
    #expect(members[0].value.elements?.map(\.offset) == [8, 11])
    #expect(value["b"]?.kind == .null)
    #expect(value["c"] == nil)
  }

  @Test func linesCountLineFeedsAndColumnsCountCodePoints() {
    let bytes = Array("a\r\né😀x\n\nlast".utf8)
    let lines = Array(SourceLines(bytes))
    #expect(lines.map { $0.text(in: bytes) } == ["a", "é😀x", "", "last"])
    #expect(lines.map(\.number) == [1, 2, 3, 4])
    #expect(lines[1].column(of: lines[1].range.lowerBound + 6, in: bytes) == 3)
    #expect(lines[1].column(of: 1000, in: bytes) == 4)
    for line in lines {
      for offset in line.range {
        #expect(SourceLines.line(containing: offset, in: bytes) == line)
      }
    }
    #expect(SourceLines.line(containing: bytes.count, in: bytes).number == 4)
    #expect(SourceLines.line(containing: 0, in: []).number == 1)
  }

  @Test func aReaderOfOneLineStopsAtItsEnd() throws {
    let bytes = Array("[1]\n[2]".utf8)
    for (line, expected) in zip(SourceLines(bytes), [1, 2]) {
      var reader = JSONReader(bytes, range: line.range)
      #expect(try reader.readValue() == [JSONValue(.integer(expected))])
      try reader.finish()
    }
    #expect(throws: JSONProblem(.endOfInput, at: 2)) {
      var reader = JSONReader(bytes, range: 0..<2)
      try reader.skipValue()
    }
  }

  @Test func aCopyLooksAheadAndLeavesTheOriginal() throws {
    var reader = JSONReader(Array(#"{"a":[1,2],"b":3}"#.utf8))
    try reader.enterObject()
    var ahead = reader
    #expect(try ahead.nextKey() == "a")
    try ahead.skipValue()
    #expect(try ahead.nextKey() == "b")
    #expect(try reader.nextKey() == "a")
    #expect(try reader.readValue() == [1, 2])
  }
}

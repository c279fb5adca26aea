import Diagnostics
import Testing

@testable import Versions

@Suite struct AcceptedFileTests {
  private let entry = AcceptedBreak(
    identity: "0123456789", reason: "the text says so: \"no\" # really", by: "ada",
    expires: "2031-04-01")

  @Test func whatIsAddedIsReadBack() throws {
    let first = try AcceptedFile.adding(entry, to: [], file: "a.yaml")
    var other = entry
    other.identity = "+aaaaaaaaaa"
    other.by = nil
    other.expires = "2031-03-01"
    let both = try AcceptedFile.adding(other, to: Array(first.utf8), file: "a.yaml")
    #expect(try AcceptedFile.read(Array(both.utf8), file: "a.yaml") == [other, entry])
  }

  @Test func aLabelIsAcceptedOnce() throws {
    var later = entry
    later.expires = "2032-01-01"
    let text = try AcceptedFile.adding(
      later, to: Array(try AcceptedFile.adding(entry, to: [], file: "a").utf8), file: "a")
    #expect(try AcceptedFile.read(Array(text.utf8), file: "a") == [later])
  }

  @Test(arguments: [
    ("accepted: []", "C002"),
    ("assay: accepted/1\nacepted: []", "C001"),
    ("assay: accepted/1\naccepted: yes", "C003"),
    ("assay: accepted/1\naccepted:\n  - { label: a, reason: b }", "C002"),
    ("assay: accepted/1\naccepted:\n  - { label: a, reason: b, expires: never }", "C004"),
    ("assay: accepted/1\naccepted:\n  - { label: a, reason: b, expires: 2031-02-30 }", "C004"),
    ("assay: accepted/1\naccepted:\n  - { label: a, reason: b, expires: 2031 }", "C004"),
    ("assay: accepted/1\naccepted:\n  - { label: a, reson: b, expires: 2031-01-01 }", "C001"),
  ])
  func whatIsWrongIsSaidWhereItStands(text: String, code: String) throws {
    let error = try #require(throws: InvalidInput.self) {
      try AcceptedFile.read(Array(text.utf8), file: "a.yaml")
    }
    #expect(error.diagnostics.contains { $0.code == code && $0.place?.file == "a.yaml" })
  }
}

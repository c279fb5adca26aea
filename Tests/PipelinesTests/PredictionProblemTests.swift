import Diagnostics
import LabelModel
import Pipelines
import Testing

/// What people are told about predictions that cannot be used, word for word.
@Suite struct PredictionProblemTests {
  /// A line, and all that is said of it: place, code, message, expected, fix.
  struct Case {
    var line: String
    var hasText: Bool
    var expected: String

    init(_ line: String, hasText: Bool = false, _ expected: String) {
      self.line = line
      self.hasText = hasText
      self.expected = expected
    }
  }

  @Test func eachProblemIsNamedWithItsRemedy() {
    let cases = [
      Case(
        #"{"id":7}"#,
        #"""
        1:7+1 S003 id is a number, not a string | expected: a string
        """#),
      Case(
        #"{"id":""}"#,
        #"""
        1:7+1 S003 id is empty | expected: a string of at least one letter
        """#),
      Case(
        #"{}"#,
        #"""
        1:1+1 S002 the line has no 'id' | fix: write the article's id, the name of its gold file without .yaml
        """#),
      Case(
        #"[1]"#,
        #"""
        1:1+1 S003 the line is a list, not an object | expected: an object
        """#),
      Case(
        #""a""#,
        #"""
        1:1+1 S003 the line is a string, not an object | expected: an object
        """#),
      Case(
        #"{"id":"a"} x"#,
        #"""
        1:12+1 J002 something follows the end of the JSON value | fix: write one value and nothing after it
        """#),
      Case(
        #"{"id":"a","entites":[]}"#,
        #"""
        1:12+7 S001 unknown key 'entites', which is left out | warning | expected: id, entities, meetings, quotes, text, assay, pipeline, offsets, article, status, split, ignore | fix: write 'entities'
        """#),
      Case(
        #"{"id":"a","colour":1}"#,
        #"""
        1:12+6 S001 unknown key 'colour', which is left out | warning | expected: id, entities, meetings, quotes, text, assay, pipeline, offsets, article, status, split, ignore | fix: remove it, or put it under 'meta'
        """#),
      Case(
        #"{"id":"a","entities":{}}"#,
        #"""
        1:22+1 S003 entities is an object, not a list | expected: a list
        """#),
      Case(
        #"{"id":"a","entities":["e"]}"#,
        #"""
        1:23+1 S003 an element of entities is a string, not an object | expected: an object
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":1}]}]}"#,
        #"""
        1:52+1 S002 the mention has no 'end' | expected: {"start": S, "end": E}, half open
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":-1,"end":4}]}]}"#,
        #"""
        1:61+1 O003 start is no offset | expected: a whole number from 0
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":1.0,"end":4}]}]}"#,
        #"""
        1:61+1 O003 start is no offset | expected: a whole number from 0 | fix: write 1
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":0,"end":9223372036854775808}]}]}"#,
        #"""
        1:69+1 O003 end is no offset | expected: a whole number from 0
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":"0","end":4}]}]}"#,
        #"""
        1:61+1 S003 start is a string, not a number | expected: a number
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":0,"end":40}]}]}"#,
        hasText: true,
        #"""
        1:69+2 O002 offset 40 lies past the text, which has 4 code points | expected: 0 to 4
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[{"start":0,"end":6}]}]}"#,
        hasText: true,
        #"""
        1:69+1 O002 offset 6 lies past the text, which has 4 code points | expected: 0 to 4 | fix: if the pipeline counts bytes of UTF-8, write "offsets": "utf8" in the header
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","start":0,"end":1,"text":"Bo"}]}"#, hasText: true,
        #"""
        1:65+4 O006 the text there is 'B', not 'Bo' | fix: check the offsets, and that the header's 'offsets' names their unit
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","start":0,"end":1,"score":NaN}]}"#,
        #"""
        1:66+1 J008 NaN is not JSON | fix: leave the key out, or write null
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","start":0,"end":1,"score":1e400}]}"#,
        #"""
        1:66+1 J007 the number is too large for a 64-bit float | fix: write a number below 1.8e308
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","start":0,"end":1,"score":"high"}]}"#,
        #"""
        1:66+1 S003 score is a string, not a number | expected: a number
        """#),
      Case(
        #"{"id":"a","entities":[{"start":0,"end":1}]}"#,
        #"""
        1:23+1 S002 an entity has no 'type' | fix: write its type, such as "person"
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","mentions":[],"start":0,"end":1}]}"#,
        #"""
        1:23+1 S005 an entity has both mentions and start or end | fix: keep one of the two
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","parts":[]}]}"#,
        #"""
        1:48+1 S003 parts covers nothing | expected: at least one span
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","parts":[{"start":0,"end":1}],"end":3}]}"#,
        #"""
        1:23+1 S005 the entity has both parts and start or end | fix: keep one of the two
        """#),
      Case(
        #"{"id":"a","entities":[{"type":"person","start":0,"end":1,"kind":"names"}]}"#,
        #"""
        1:65+7 S004 'names' is no kind | expected: name, nominal, pronoun, adjectival | fix: write "name"
        """#),
      Case(
        #"{"id":"a","entities":[{"id":"e1","type":"gpe","mentions":[]},{"id":"e1","type":"gpe","mentions":[]}]}"#,
        #"""
        1:68+4 R003 two entities have the id 'e1' | fix: give each its own id
        """#),
      Case(
        #"{"id":"a","entities":[{"id":"vienna","type":"gpe","mentions":[]}],"meetings":[{"place":"viena"}]}"#,
        #"""
        1:88+7 R001 no entity of this article has the id 'viena' | fix: write "vienna"
        """#),
      Case(
        #"{"id":"a","meetings":[{"participants":["Ana Kovač"]}]}"#,
        #"""
        1:40+11 R001 no entity of this article has the id 'Ana Kovač' | fix: write {"name": "Ana Kovač"} where the pipeline has no such entity
        """#),
      Case(
        #"{"id":"a","meetings":[{"participants":[{"role":"host"}]}]}"#,
        #"""
        1:40+1 S002 a participant names nobody | expected: one of an entity's id, {"name": …} and {"start": S, "end": E}
        """#),
      Case(
        #"{"id":"a","meetings":[{"participants":[{"name":"X","start":0,"end":1}]}]}"#,
        #"""
        1:40+1 S005 a participant is named in several ways | expected: one of an entity's id, {"name": …} and {"start": S, "end": E}
        """#),
      Case(
        #"{"id":"a","meetings":[{"place":{"name":"X","role":"host"}}]}"#,
        #"""
        1:45+4 S001 unknown key 'role', which is left out | warning | expected: entity, name, start, end, alt | fix: remove it, or put it under 'meta'
        """#),
      Case(
        #"{"id":"a","meetings":[{"date":"Thursday"}]}"#,
        #"""
        1:31+10 S004 'Thursday' is no date | expected: EDTF, such as 2031, 2031-03, 2031-03-04 or 2031-03-04/2031-03-06
        """#),
      Case(
        #"{"id":"a","meetings":[{"date":"2031-02-30"}]}"#,
        #"""
        1:31+12 S004 '2031-02-30' is no date | expected: EDTF, such as 2031, 2031-03, 2031-03-04 or 2031-03-04/2031-03-06
        """#),
      Case(
        #"{"id":"a","meetings":[{"date":{"start":3,"end":4}}]}"#,
        #"""
        1:33+5 S001 unknown key 'start', which is left out | warning | expected: value, alt, words, basis | fix: remove it, or put it under 'meta'
        1:43+3 S001 unknown key 'end', which is left out | warning | expected: value, alt, words, basis | fix: remove it, or put it under 'meta'
        1:31+1 S002 the date has no 'value' | fix: write {"value": "2031-03-04"}
        """#),
      Case(
        #"{"id":"a","meetings":[{"status":"canceled"}]}"#,
        #"""
        1:33+10 S004 'canceled' is no status | expected: held, ongoing, planned, postponed, cancelled, denied, hypothetical | fix: write "cancelled"
        """#),
      Case(
        #"{"id":"a","meetings":[{"mode":"phone"}]}"#,
        #"""
        1:31+7 S004 'phone' is no mode | expected: in-person, call, video, written
        """#),
      Case(
        #"{"id":"a","meetings":[{"id":"m"},{"id":"m"}]}"#,
        #"""
        1:34+1 R003 two meetings have the id 'm' | fix: give each its own id
        """#),
      Case(
        #"{"id":"a","quotes":[{"id":"q"}]}"#,
        #"""
        1:21+1 S002 a quote has no 'content' | fix: write the span of its words
        """#),
      Case(
        #"{"id":"a","quotes":[{"content":[]}]}"#,
        #"""
        1:32+1 S003 content covers nothing | expected: at least one span
        """#),
      Case(
        #"{"id":"a","quotes":[{"content":{"start":0,"end":1},"within":"q2"}]}"#,
        #"""
        1:61+4 R001 no quote of this article has the id 'q2'
        """#),
      Case(
        #"{"id":"a","quotes":[{"id":"q","content":{"start":0,"end":1},"within":"q"}]}"#,
        #"""
        1:70+3 R002 the quote 'q' stands inside itself | fix: remove one 'within' of the circle
        """#),
      Case(
        #"{"id":"a","quotes":[{"id":"p","content":{"start":0,"end":1},"within":"q"},{"id":"q","content":{"start":0,"end":1},"within":"p"}]}"#,
        #"""
        1:70+3 R002 the quote 'p' stands inside itself | fix: remove one 'within' of the circle
        1:124+3 R002 the quote 'q' stands inside itself | fix: remove one 'within' of the circle
        """#),
      Case(
        #"{"id":"a","ignore":[{"start":0,"end":1,"layers":["entity"]}]}"#,
        #"""
        1:50+8 S004 'entity' is no layer | expected: entities, meetings, quotes
        """#),
      Case(
        #"{"id":"a","status":"final","split":"train"}"#,
        #"""
        1:20+7 S004 'final' is no status | expected: draft, single, double, adjudicated
        1:36+7 S004 'train' is no split | expected: dev, test, sealed
        """#),
      Case(
        #"{"id":"a","text":"one\r\ntwo"}"#,
        #"""
        1:18+1 T004 the text has carriage returns | expected: LF line ends and no byte-order mark, with offsets that count so
        """#),
      Case(
        #"{"id":"a","text":"other"}"#, hasText: true,
        #"""
        1:18+1 T001 the text is not the one that is at hand for this article | fix: leave 'text' out, or extract from the text at hand
        """#),
      Case(
        #"{"id":"a","id":"b"}"#,
        #"""
        1:11+1 J003 the key 'id' stands twice in one object | fix: keep one of the two | first at column 2
        """#),
      Case(
        #"{"id":"a","x":"\ud800"}"#,
        #"""
        1:12+1 S001 unknown key 'x', which is left out | warning | expected: id, entities, meetings, quotes, text, assay, pipeline, offsets, article, status, split, ignore | fix: remove it, or put it under 'meta'
        1:16+1 J005 a \u escape is half of a surrogate pair | fix: write both halves, or the character itself
        """#),
      Case(
        #"{"assay":"predictions/2"}"#,
        #"""
        1:10+15 H001 'predictions/2' is no format of predictions | expected: predictions/1 | fix: write "assay": "predictions/1"
        """#),
      Case(
        #"{"assay":"prediction/1"}"#,
        #"""
        1:10+14 H001 'prediction/1' is no format of predictions | expected: predictions/1 | fix: write "assay": "predictions/1"
        """#),
      Case(
        #"{"assay":1}"#,
        #"""
        1:10+1 S003 assay is a number, not a string | expected: a string
        """#),
      Case(
        #"{"assay":"predictions/1","offsets":"utf-16"}"#,
        #"""
        1:36+8 S004 'utf-16' is no unit of offsets | expected: codepoint, utf16, utf8 | fix: write "utf16"
        """#),
      Case(
        #"{"assay":"predictions/1","offsets":"bytes"}"#,
        #"""
        1:36+7 S004 'bytes' is no unit of offsets | expected: codepoint, utf16, utf8
        """#),
      Case(
        #"{"assay":"predictions/1","pipeline":{"version":"2"}}"#,
        #"""
        1:37+1 S002 the pipeline has no 'name'
        """#),
      Case(
        #"{"assay":"predictions/1","pipeline":"x"}"#,
        #"""
        1:37+1 S003 pipeline is a string, not an object | expected: an object
        """#),
    ]
    for item in cases {
      let file = PredictionFile(
        Array(item.line.utf8), file: "p.jsonl",
        texts: item.hasText ? ["a": ArticleText("Bö 😀")] : [:])
      #expect(summary(file) == item.expected, "\(item.line)")
    }
  }

  /// Else a file with errors would be taken for one with warnings only, and scored.
  @Test func warningsDoNotHideErrors() {
    let warnings = (0..<2000).map { "{\"id\":\"a\($0)\",\"colour\":1}\n" }.joined()
    let file = PredictionFile(Array((warnings + #"{"id":7}"#).utf8), file: "p.jsonl")
    #expect(file.diagnostics.hasErrors)
    #expect(file.diagnostics.count == 1002)
    #expect(file.diagnostics.last?.message == "1000 more problems are not listed")
  }

  private func summary(_ file: PredictionFile) -> String {
    file.diagnostics.map { problem in
      let place = problem.place.map { "\($0.line ?? 0):\($0.column ?? 0)+\($0.width)" } ?? ""
      var parts = ["\(place) \(problem.code) \(problem.message)"]
      if problem.severity != .error { parts.append(problem.severity.rawValue) }
      if let expected = problem.expected { parts.append("expected: \(expected)") }
      if let fix = problem.fix { parts.append("fix: \(fix)") }
      return (parts + problem.notes).joined(separator: " | ")
    }.joined(separator: "\n")
  }
}

import FoundationEssentials
import LabelModel
import Storage
import TestSupport
import Testing

@testable import Pipelines

/// The quick reader of plain mentions takes only what the careful one reads without a word, and reads it alike.
@Suite struct BulkFileTests {
  @Test(arguments: [1, 30, 200, 1 << 20])
  func `any size of parts gives the articles of the careful reader`(partSize: Int) async throws {
    for seed in 0..<12 {
      let articles = PlainMentions(
        seed: UInt64(seed), articles: 20, hasScores: seed % 2 == 0
      ).predictions
      let text = lines(articles, spaced: seed % 3 == 0)
      let read = try #require(await columns(of: text, partSize: partSize))
      #expect(read.articles == articles)
      for ending in ["\r\n", "\n\n", "\n \t\n"] {
        let other = text.replacing("\n", with: ending)
        #expect(await columns(of: "\u{FEFF}" + other, partSize: partSize)?.articles == articles)
      }
      #expect(await columns(of: String(text.dropLast()), partSize: partSize)?.articles == articles)
    }
  }

  @Test func `digests are those of the written articles`() async throws {
    let articles = PlainMentions(seed: 5, articles: 30, hasScores: true).predictions
    let names = TypeNames()
    let digests = MentionColumns(articles, names).digests(names: names)
    let expected = articles.map { article in
      var writer = PredictionWriter()
      writer.write(article)
      return SHA256.hex(of: writer.bytes)
    }
    #expect(digests == expected)
  }

  @Test func `a header gives the pipeline, and another unit is left to the careful reader`()
    async
    throws
  {
    let line = #"{"id":"a","entities":[]}"#
    let header = #"{"assay":"predictions/1","pipeline":{"name":"wire","version":"2"}}"#
    let read = try #require(await columns(of: "\(header)\n\(line)\n", partSize: 10))
    #expect(read.pipeline == PipelineIdentity(name: "wire", version: "2"))
    #expect(read.articles.map(\.id) == ["a"])
    for other in [
      #"{"assay":"predictions/1","offsets":"utf16"}"#, #"{"assay":"predictions/2"}"#,
      #"{"assay":"predictions/1","colour":1}"#, #"{"assay":"predictions/1""#,
    ] {
      #expect(await columns(of: "\(other)\n\(line)\n", partSize: 10) == nil, "\(other)")
    }
  }

  @Test(arguments: [
    #"{"id":"a"}"#, #"{"entities":[]}"#, #"{"id":"","entities":[]}"#,
    #"{"id":"a","id":"b","entities":[]}"#, #"{"id":"a","entities":[],"quotes":[]}"#,
    #"{"id":"a","entities":null}"#, #"{"id":"a\n","entities":[]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2}]}"#,
    #"{"id":"a","entities":[{"start":2,"end":2,"type":"t"}]}"#,
    #"{"id":"a","entities":[{"start":-1,"end":2,"type":"t"}]}"#,
    #"{"id":"a","entities":[{"start":01,"end":2,"type":"t"}]}"#,
    #"{"id":"a","entities":[{"start":1.0,"end":2,"type":"t"}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":99999999999,"type":"t"}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":""}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":["t","u"]}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":"t","kind":"name"}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":"t","score":1e999}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":"t","score":.5}]}"#,
    #"{"id":"a","entities":[{"start":1,"end":2,"type":"t"},]}"#,
    #"{"id":"a","entities":[{"parts":[{"start":1,"end":2}],"type":"t"}]}"#,
    #"{"id":"a","entities":[]} x"#, #"{"id":"a","entities":[]"#, "[]", "\u{0}",
  ])
  func `anything else is left to the careful reader`(line: String) async {
    let text = "{\"id\":\"z\",\"entities\":[]}\n\(line)\n"
    #expect(await columns(of: text, partSize: 1 << 20) == nil)
    #expect(await columns(of: text, partSize: 7) == nil)
  }

  /// Random damage: what the quick reader still takes, the careful one takes too, and alike.
  @Test(arguments: 0..<8)
  func `damaged files are read alike or not at all`(seed: Int) async throws {
    var random = SplitMix64(seed: UInt64(seed))
    let articles = PlainMentions(
      seed: UInt64(seed), articles: 6, hasScores: seed % 2 == 0
    ).predictions
    let good = Array(lines(articles, spaced: seed % 3 == 0).utf8)
    let interesting = Array("\"\\{}[],: \n\t0123459-.eE\u{0}\u{80}aé".utf8)
    for _ in 0..<150 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        let byte = interesting.randomElement(using: &random) ?? 0
        switch Int.random(in: 0...2, using: &random) {
        case 0: bytes[place] = byte
        case 1: bytes.insert(byte, at: place)
        default: bytes.remove(at: place)
        }
      }
      let folder = TemporaryFolder()
      try Data(bytes).write(to: folder.url.appending(path: "some.jsonl"))
      guard let read = await columns(in: folder, partSize: 100) else { continue }
      let careful = PredictionFile(bytes, file: "some.jsonl")
      let isTwice = Set(read.articles.map(\.id)).count < read.articles.count
      if !isTwice {
        #expect(careful.diagnostics.isEmpty)
        #expect(read.articles == careful.articles)
      }
    }
  }

  private struct Read {
    var articles: [Article]
    var pipeline: PipelineIdentity?
  }

  private func columns(of text: String, partSize: Int) async -> Read? {
    guard let folder = try? TemporaryFolder(["some.jsonl": text]) else { return nil }
    return await columns(in: folder, partSize: partSize)
  }

  /// The articles as the general way would have them.
  private func columns(in folder: TemporaryFolder, partSize: Int) async -> Read? {
    let names = TypeNames()
    guard
      let file = try? BulkFile(
        path: folder("some.jsonl"), names: names, limit: 1 << 30, partSize: partSize),
      let parts = await file.parts({ $0 })
    else { return nil }
    var all = MentionColumns()
    for part in parts { all.append(part) }
    let types = names.all
    let articles = all.articles.indices.map { index in
      Article.make(
        all.articles[index],
        mentions: all.mentions(of: index).map {
          .make(
            Int(all.spans[$0].start), Int(all.spans[$0].end), types[Int(all.types[$0])],
            score: all.score($0))
        })
    }
    return Read(articles: articles, pipeline: file.pipeline)
  }

  private func lines(_ articles: [Article], spaced: Bool) -> String {
    var writer = PredictionWriter()
    for article in articles { writer.write(article) }
    let text = String(decoding: writer.bytes, as: UTF8.self)
    let lines = text.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    guard spaced else { return lines }
    return lines.replacing(",", with: " , ").replacing(":", with: ": ")
      .replacing("[", with: "[ ").replacing("}", with: " }")
  }
}

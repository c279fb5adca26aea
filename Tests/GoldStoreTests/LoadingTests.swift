import Diagnostics
import LabelModel
import Storage
import TestSupport
import Testing
import YAMLNodes

@testable import GoldStore

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct LoadingTests {
  let folder = TemporaryFolder()

  private func gold(_ id: String, _ labels: String = "", text: String = "Ana met Per. Per left.")
    -> String
  {
    "assay: gold/1\nid: \(id)\ntext: \"\(text)\"\n\(labels)"
  }

  private let labels = """
    entities:
      - { id: ana, type: person, name: Ana, mentions: [Ana] }
      - { id: per, type: person, name: Per, mentions: ["[[Per]]. Per", "[[Per]] left"] }

    """

  @Test func layersThatWereNotAnnotatedHoldNothing() async throws {
    try AtomicFile.write(gold("a", ""), to: folder("a.yaml"))
    let counts = await GoldCheck.run([folder.path]).counts
    #expect(counts == GoldCheck.Counts(articles: 1, mentions: 0, meetings: 0, quotes: 0))
  }

  @Test func foldersAndFilesInAnyOrderGiveTheSame() async throws {
    for number in 0..<90 {
      let broken = number % 7 == 0 ? "entities: none\n" : labels
      try AtomicFile.write(gold("article-\(number)", broken), to: folder("a\(number).yaml"))
    }
    try AtomicFile.write("not gold", to: folder("notes.txt"))
    try AtomicFile.write(": [", to: folder(".hidden.yaml"))
    let corpus = await GoldCorpus.load([folder.path + "/"])
    #expect(corpus.articles.count == 77)
    #expect(corpus.diagnostics.count == 13)
    let ids = corpus.articles.map(\.article.id)
    #expect(ids == ids.sorted())
    let check = await GoldCheck.run([folder.path])
    #expect(check.counts == GoldCheck(corpus).counts)
    #expect(check.counts.articles == 77)
    #expect(check.counts.mentions == 77 * 3)
    #expect(check.diagnostics == corpus.diagnostics)
    let again = await GoldCorpus.load([folder.path, folder("a1.yaml")])
    #expect(again.articles.map(\.labelDigest) == corpus.articles.map(\.labelDigest))
    #expect(again.diagnostics == corpus.diagnostics)
    let files = try Folder.names(in: folder.path).filter { $0.hasPrefix("a") }.reversed()
    let reversed = await GoldCorpus.load(files.map { folder($0) })
    #expect(reversed.articles.map(\.article) == corpus.articles.map(\.article))
    #expect(Set(reversed.diagnostics) == Set(corpus.diagnostics))
  }

  /// A turn of an interview, and a mark behind the full stop that the label leaves out, are quotation marks enough.
  @Test(arguments: [
    (": yes. Ana left.", "yes", 0), ("Yes.” Ana left.", "Yes", 0), ("A: yes. Ana left.", "yes", 0),
    ("So yes. Ana left.", "yes", 1), ("Yes. Ana left.", "Yes", 1),
  ])
  func directQuotesHaveMarks(text: String, content: String, warnings: Int) async throws {
    try AtomicFile.write(
      """
      assay: gold/1
      id: a
      text: "\(text)"
      quotes: [{ id: q, kind: direct, speaker: unknown, content: "\(content)" }]

      """, to: folder("a.yaml"))
    let corpus = await GoldCorpus.load([folder("a.yaml")])
    let found = corpus.diagnostics.filter { $0.code == GoldProblem.quotationMarks.code }
    #expect(found.count == warnings, "\(corpus.diagnostics.text())")
  }

  /// To look for the nearest takes time, and thousands of ids can be unknown.
  @Test func theFirstFiftyUnknownIdsAreGuessed() async throws {
    let quotes = (0..<60).map { "  - { id: q\($0), speaker: kovax, content: left }\n" }.joined()
    let entities = "entities: [{ id: kovac, type: person, mentions: [left] }]\n"
    try AtomicFile.write(gold("a", entities + "quotes:\n" + quotes), to: folder("a.yaml"))
    let corpus = await GoldCorpus.load([folder("a.yaml")])
    let unknown = corpus.diagnostics.filter { $0.code == GoldProblem.unknownReference.code }
    #expect(unknown.map { $0.fix == "did you mean \"kovac\"?" } == (0..<60).map { $0 < 50 })
  }

  @Test func foldersThatWereLookedInAreNamed() async throws {
    try AtomicFile.write(
      """
      assay: gold/1
      id: a
      text: { file: a.txt, sha256: \(String(repeating: "0", count: 64)) }

      """, to: folder("a.yaml"))
    let corpus = await GoldCorpus.load(
      [folder("a.yaml")], options: GoldOptions(textFolders: ["texts", "more"]))
    #expect(
      corpus.diagnostics.flatMap(\.notes) == ["looked in the folder of this file, texts, more"])
  }

  /// A text that was read before is taken for one only if it is the same.
  @Test func aKnownTextIsThatOfItsBytes() throws {
    var options = GoldOptions()
    options.knownText = KnownText(Array("Ana met Per.".utf8), isReadAgain: true)
    for text in ["Ana met Per.", "Ana met Pat."] {
      let yaml = "assay: gold/1\nid: a\ntext: \(text)\n"
      let loaded = LoadedFile.read(YAMLDocument(Array(yaml.utf8), file: "a.yaml"), options)
      let article = try #require(loaded.article)
      #expect(article.article.text == ArticleText(text))
      #expect(article.textDigest == ArticleText(text).digest)
    }
  }

  @Test(arguments: [
    ("ignore: ", ["{ text: left, why: b }", "{ text: left, why: a }"]),
    (
      "entities:\n  - id: a\n    type: person\n    mentions: ",
      ["left", "{ text: left, kind: nominal }"]
    ),
  ])
  func theOrderOfWhatStandsAtOnePlaceDoesNotMatter(before: String, items: [String]) async throws {
    var contents: [GoldContent] = []
    for (number, order) in [items, items.reversed()].enumerated() {
      let path = folder("\(number).yaml")
      try AtomicFile.write(gold("a", "\(before)[\(order.joined(separator: ", "))]\n"), to: path)
      let corpus = await GoldCorpus.load([path])
      contents.append(try #require(corpus.articles.first).content.normal)
    }
    #expect(contents[0] == contents[1])
  }

  @Test func placesRunParallelToTheLabels() async throws {
    try AtomicFile.write(
      gold(
        "a",
        labels + "quotes:\n  - id: q\n    content: met\nmeetings: [{ id: m }]\nignore: [left]\n"),
      to: folder("a.yaml"))
    let article = try #require(await GoldCorpus.load([folder("a.yaml")]).articles.first)
    #expect(article.places.entities.map(\.line) == [5, 6])
    #expect(article.places.mentions.map(\.column) == [52, 52, 68])
    #expect(article.places.quotes.map(\.line) == [8])
    #expect(article.places.meetings.map(\.line) == [10])
    #expect(article.places.ignored.map(\.line) == [11])
    #expect(article.file == folder("a.yaml"))
  }

  @Test func missingLayersAreNotEmptyLayers() async throws {
    try AtomicFile.write(gold("a"), to: folder("a.yaml"))
    try AtomicFile.write(
      gold("b", "entities: []\nmeetings: []\nquotes: []\n"), to: folder("b.yaml"))
    let corpus = await GoldCorpus.load([folder.path])
    #expect(corpus.articles[0].article.labels == Labels())
    #expect(
      corpus.articles[1].article.labels == Labels(entities: EntityLayer(), meetings: [], quotes: [])
    )
    #expect(corpus.articles[0].labelDigest != corpus.articles[1].labelDigest)
  }

  @Test func digestFollowsTheLabelsAndNotTheirWording() async throws {
    let reordered = """
      # a comment
      entities:
        - id: per
          name: Per
          type: [person]
          mentions: [{ text: Per, nth: [2, 1] }]
        - { id: ana, type: person, name: Ana, mentions: ["[[Ana]] met"] }

      """
    let variants = [
      labels.replacing("name: Ana", with: "name: Anna"), labels.replacing("[Ana]", with: "[met]"),
      labels.replacing("type: person, name: Per", with: "type: gpe, name: Per"),
      labels.replacing("[Ana]", with: "[{ text: Ana, optional: true }]"),
      labels.replacing("name: Ana", with: "name: Ana, aliases: [A]"),
      labels.replacing("name: Ana", with: "name: Ana, link: wikidata:Q1"),
      labels.replacing("[Ana]", with: "[{ text: Ana, alt: [met] }]"),
    ]
    var digests: [String] = []
    for (number, yaml) in ([labels, reordered] + variants).enumerated() {
      try AtomicFile.write(gold("a", yaml), to: folder("\(number).yaml"))
      let corpus = await GoldCorpus.load([folder("\(number).yaml")])
      digests.append(
        try #require(corpus.articles.first, "\(corpus.diagnostics.text())").labelDigest)
    }
    #expect(digests[0] == digests[1])
    #expect(Set(digests).count == variants.count + 1)
  }

  /// Texts are kept as they are stored, with the characters at which YAML would break lines.
  @Test func textsKeepEveryCharacter() async throws {
    let text = "Ana\u{85}met\u{2028}Per\u{B}and\u{C}Rene\u{301}e 🙂\u{A0}no 10:30.\n"
    try AtomicFile.write(text, to: folder("a.txt"))
    try AtomicFile.write(
      """
      assay: gold/1
      id: a
      text: { file: a.txt, sha256: \(SHA256.hex(of: text)), length: 35 }
      entities:
        - { id: no, type: person, name: no, mentions: [{ text: no, kind: nominal }] }
        - { id: time, type: date, name: 10:30, mentions: [10:30, "Per\\x0Band"] }

      """, to: folder("a.yaml"))
    let corpus = await GoldCorpus.load([folder("a.yaml")])
    #expect(corpus.diagnostics.text() == "")
    let article = try #require(corpus.articles.first).article
    #expect(article.text?.string == text)
    #expect(article.labels.entities?.entities.map(\.name) == ["no", "10:30"])
    #expect(
      article.labels.entities?.mentions.map(\.span)
        == [TextSpan(25, 27), TextSpan(28, 33), TextSpan(8, 15)])
  }

  @Test func typesComeFromTheOptions() async throws {
    try AtomicFile.write(
      gold("a", "entities: [{ id: ana, type: character, mentions: [Ana] }]\n"), to: folder("a.yaml")
    )
    #expect(await GoldCorpus.load([folder.path]).hasErrors)
    let corpus = await GoldCorpus.load([folder.path], options: GoldOptions(types: ["character"]))
    #expect(!corpus.hasErrors)
  }

  @Test func textsOutsideTheirFolderAreNotRead() async throws {
    try AtomicFile.write("secret", to: folder("secret.txt"))
    try Folder.create(folder("gold"))
    symlink("../secret.txt", folder("gold/link.txt"))
    for path in ["link.txt", "../secret.txt", folder("secret.txt")] {
      try AtomicFile.write(
        """
        assay: gold/1
        id: a
        text: { file: "\(path)", sha256: \(SHA256.hex(of: "secret")) }
        """, to: folder("gold/a.yaml"))
      let corpus = await GoldCorpus.load([folder("gold")])
      #expect(corpus.diagnostics.map(\.code) == ["T005"])
    }
  }

  @Test func pipesFoldersAndLargeFilesAreRefused() async throws {
    mkfifo(folder("pipe.txt"), 0o600)
    try Folder.create(folder("folder.txt"))
    for name in ["pipe.txt", "folder.txt"] {
      try AtomicFile.write(
        "assay: gold/1\nid: a\ntext: { file: \(name), sha256: \(SHA256.hex(of: "")) }\n",
        to: folder("a.yaml"))
      #expect(await GoldCorpus.load([folder("a.yaml")]).diagnostics.map(\.code) == ["T006"])
    }
    #expect(GoldOptions.largestText == 16 * 1024 * 1024)
    try AtomicFile.write("", to: folder("large.txt"))
    truncate(folder("large.txt"), GoldOptions.largestText + 1)
    guard case .failed = TextFinder.find("large.txt", goldFile: folder("a.yaml"), folders: [])
    else {
      Issue.record("a text of more than 16 MB was read")
      return
    }
    mkfifo(folder("b.yaml"), 0o600)
    #expect(await GoldCorpus.load([folder("b.yaml")]).diagnostics.map(\.code) == ["F001"])
  }
}

import Diagnostics
import LabelModel
import Testing

@testable import Interchange

/// What each format's files may look like beside those that are written here.
@Suite struct FormatTests {
  private func read(
    _ format: InterchangeFormat, _ content: String, name: String = "a.json", text: String? = nil
  ) -> Imported {
    format.read(
      [InterchangeFile(name, content)] + (text.map { [InterchangeFile("a.txt", $0)] } ?? []))
  }

  private func words(_ imported: Imported) -> [String] {
    imported.articles.flatMap { article in
      (article.labels.entities?.mentions ?? []).map {
        "\(article.id): \($0.type) \(article.text?.words($0.span) ?? "?")"
      }
    }
  }

  @Test func spacyIsReadAsProdigyDocsAndTrainingPairs() {
    let imported = read(
      .spacy,
      """
      {"text":"Ada met Bo","spans":[{"start":0,"end":3,"label":"P"}],"relations":[{}],"meta":{"id":"x"}}
      {"text":"Ada met Bo","ents":[{"start":8,"end":10,"label":"P"}],"spans":{"sc":[{"start":0,"end":3,"label":"Q"}]},"id":7}
      ["Ada met Bo", {"entities": [[0, 3, "P"]]}]
      {"text":"no","spans":[],"answer":"reject"}
      """)
    #expect(words(imported) == ["x: P Ada", "7: P Bo", "7: Q Ada", "a-3: P Ada"])
    #expect(
      imported.losses.map(\.kind) == [
        "articles that the annotator did not accept", "relations",
      ])
  }

  @Test func doccanoIsReadAsTriplesAndAsEntities() {
    let imported = read(
      .doccano,
      """
      {"id":3,"text":"😀 Ada","label":[[3,6,"P"]],"Comments":["?"]}
      {"id":4,"data":"Ada","entities":[{"id":1,"start_offset":0,"end_offset":3,"label":"P"}],"relations":[{"id":1}]}
      """)
    #expect(words(imported) == ["3: P Ada", "4: P Ada"])
    #expect(imported.losses.map(\.kind) == ["comments", "relations"])
  }

  @Test func labelStudioTakesAnnotationsBeforePredictions() {
    let region = { (label: String, start: Int) in
      "{\"type\":\"labels\",\"value\":{\"start\":\(start),\"end\":\(start + 3),\"labels\":[\"\(label)\"]}}"
    }
    let imported = read(
      .labelStudio,
      """
      [{"id":7,"data":{"body":"Ada Bob"},"annotations":[
         {"result":[\(region("P", 0)),{"type":"relation"}]},{"was_cancelled":true,"result":[]}],
        "predictions":[{"result":[\(region("Q", 4))]}]},
       {"data":{"article":"x","text":"Ada Bob"},"annotations":[],"predictions":[{"result":[\(region("Q", 4))]}]},
       {"data":{"article":"y","text":"Ada Bob"},"annotations":[{"result":[\(region("P", 0))]},{"result":[\(region("P", 4))]}]}]
      """)
    #expect(words(imported) == ["7: P Ada", "x: Q Bob", "y-1: P Ada", "y-2: P Bob"])
    #expect(imported.diagnostics.map(\.code) == ["X012"])
    #expect(
      imported.losses.map(\.kind) == [
        "annotations that were cancelled", "results of the type relation",
      ])
  }

  @Test func citronResolvesSpeakersAndNamesWhatItLeavesOut() throws {
    let imported = read(
      .citron,
      """
      {"text":"Ana met Bo. “Yes,” she said.","quotes":[
        {"cue":{"start":23,"end":27,"text":"said"},"sources":[{"start":19,"end":22,"text":"she"}],
         "contents":[{"start":12,"end":18,"text":"“Yes,”"}],"coreferences":[{"start":0,"end":3,"text":"Ana"}],"confidence":0.5}],
       "coreference_groups":[[]]}
      """)
    let quote = try #require(imported.articles.first?.labels.quotes?.first)
    #expect(quote.id == "q1")
    #expect(quote.score == 0.5)
    #expect(quote.source == .filled(AcceptedSpan(TextSpan(19, 22))))
    #expect(quote.speaker == .filled(AcceptedReference(.span(TextSpan(0, 3)))))
    #expect(imported.losses.map(\.kind) == ["groups of coreferent words, which have no type"])
  }

  @Test func citronsQuotesWithOneIdAreToldApart() {
    let content = "\"contents\":[{\"start\":0,\"end\":3}]"
    let quotes = "{\"id\":\"q2\",\(content)},{\(content)},{\"id\":7,\(content)}"
    let imported = read(.citron, "{\"text\":\"Yes.\",\"quotes\":[\(quotes)]}")
    #expect(imported.articles.first?.labels.quotes?.map(\.id) == ["q2", "q2-2", "7"])
    #expect(imported.diagnostics.map(\.code) == ["X008"])
  }

  @Test func tagNumbersNeedTheirNames() {
    let lines = "{\"tokens\":[\"Ada\",\"met\"],\"ner_tags\":[1,0]}"
    #expect(read(.tokenClassification, lines).diagnostics.map(\.code) == ["X015", "X015"])
    for names in [
      "{\"features\":{\"ner_tags\":{\"feature\":{\"names\":[\"O\",\"B-P\"]}}}}",
      "{\"id2label\":{\"0\":\"O\",\"1\":\"B-P\"}}",
    ] {
      let imported = InterchangeFormat.tokenClassification.read([
        InterchangeFile("a.jsonl", lines), InterchangeFile("config.json", names),
      ])
      #expect(words(imported) == ["a: P Ada"])
    }
  }

  @Test func webAnnoOfINCEpTIONHasLayersPartsAndSentencesOfSeveralLines() {
    let file = """
      #FORMAT=WebAnno TSV 3.3
      #T_SP=de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS|PosValue
      #T_SP=webanno.custom.Entity|certain|value


      #Text=😀 Tova-based
      #Text=Ada
      #Sentence.id=one
      1-1\t0-2\t😀\tSYM\t_\t_\t
      1-2\t3-13\tTova-based\tJJ\t*[1]\tLOC[1]\t
      1-2.1\t3-7\tTova\t_\t*[1]\tLOC[1]\t
      1-3\t14-17\tAda\tNNP\tyes[2]|no[3]\tPER[2]|a\\_b[3]\t

      #Text=Lovelace.
      2-1\t18-26\tLovelace\tNNP\tyes[2]\tPER[2]\t
      2-2\t26-27\t.\t.\t_\t*\t
      """
    let imported = read(.webAnno, file, name: "a.tsv")
    #expect(
      words(imported) == ["a: LOC Tova", "a: PER Ada Lovelace", "a: a_b Ada", "a: Entity ."])
    #expect(imported.articles.first?.text?.string == "😀 Tova-based\nAda Lovelace.")
    #expect(
      imported.losses.map { "\($0.kind) \($0.labels.count)" } == [
        "tokens with a value of the layer POS 5"
      ])
  }

  /// Predictions take no label without a type.
  @Test(arguments: [
    ("", "*", "2 X015"), ("a.\t", "*", "2 X015"), ("a.Person|value", "PER|", "5 X016"),
    ("a.Person|value", "\\t", "5 X016"),
  ])
  func webAnnoWithALabelWithoutATypeIsRefused(layer: String, value: String, problem: String) {
    let file = "#FORMAT=WebAnno TSV 3.3\n#T_SP=\(layer)\n\n#Text=Ana\n1-1\t0-3\tAna\t\(value)\n"
    let imported = read(.webAnno, file, name: "a.tsv")
    #expect(imported.diagnostics.map { "\($0.place?.line ?? 0) \($0.code)" } == [problem])
    #expect(imported.articles.isEmpty)
  }

  @Test func aTypeOfWhiteSpaceIsNone() {
    let line = "{\"text\":\"Ada.\",\"label\":[[0,3,\"\u{A0}\"]]}\n"
    let doccano = read(.doccano, line, name: "a.jsonl")
    #expect(doccano.diagnostics.map(\.code) == ["X016"])
    let columns = read(.conll, "Ada B-\u{A0}\n", name: "a.conll")
    #expect(columns.diagnostics.map(\.code) == ["X001"])
    #expect(words(columns) == [])
  }

  @Test func casOfOwnTypesIsReadByItsFeatures() {
    let imported = read(
      .cas,
      """
      {"%TYPES":{},"%FEATURE_STRUCTURES":{
        "1":{"%TYPE":"uima.cas.Sofa","sofaID":"_InitialView","sofaString":"😀 Ada met Bo."},
        "2":{"%TYPE":"custom.Person","@sofa":1,"begin":3,"end":6},
        "3":{"%TYPE":"custom.Entity","@sofa":1,"begin":11,"end":13,"label":"PERSON"},
        "4":{"%TYPE":"de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token","@sofa":1,"begin":3,"end":6}},
       "%VIEWS":{"_InitialView":{"%SOFA":1,"%MEMBERS":[2,3]}}}
      """)
    #expect(words(imported) == ["a: Person Ada", "a: PERSON Bo"])
    #expect(imported.losses.map(\.kind) == ["annotations of the type Token"])
  }

  @Test func aQuoteSelectorAloneMustStandInOnePlace() {
    func annotation(_ more: String) -> String {
      """
      {"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","body":"person",
       "target":{"source":"https://example.org/a.txt","selector":{"type":"TextQuoteSelector","exact":"Ada"\(more)}}}
      """
    }
    let found = read(
      .webAnnotation, annotation(",\"prefix\":\"then \""), text: "Ada, then Ada.")
    #expect(found.articles.first?.labels.entities?.mentions.map(\.span) == [TextSpan(10, 13)])
    let several = read(.webAnnotation, annotation(""), text: "Ada, then Ada.")
    #expect(several.diagnostics.map(\.message) == ["the words `Ada` stand in 2 places of the text"])
    #expect(read(.webAnnotation, annotation("")).diagnostics.map(\.code) == ["X011"])
  }

  @Test func parcIsReadWithItsSpacingOrIntoTheText() throws {
    let imported = InterchangeFormat.parc.read(InterchangeFormat.parc.sample)
    let article = try #require(imported.articles.first)
    #expect(article.id == "rail")
    #expect(article.text?.string == "Ana said so.")
    let quote = try #require(article.labels.quotes?.first)
    #expect(quote.content == TextSpan(9, 11))
    #expect(quote.source == .filled(AcceptedSpan(TextSpan(0, 3))))
    let placed = InterchangeFormat.parc.read(
      InterchangeFormat.parc.sample + [InterchangeFile("rail.txt", "  Ana said\nso.")])
    #expect(placed.articles.first?.labels.quotes?.first?.content == TextSpan(11, 13))
    #expect(placed.diagnostics == [])
  }

  /// The numbers are those of MurmurHash64A and of spaCy's `StringStore`.
  @Test func stringsHaveTheNumbersOfSpaCy() {
    #expect(SpacyHash.number("") == 0)
    #expect(SpacyHash.number("PERSON") == 380)
    #expect(SpacyHash.number("X") == 101)
    #expect(SpacyHash.number("coffee") == 3_197_928_453_018_144_401)
    #expect(Zlib.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
    #expect(Zlib.stored([1]) == [0x78, 1, 1, 1, 0, 0xFE, 0xFF, 1, 0, 2, 0, 2])
  }
}

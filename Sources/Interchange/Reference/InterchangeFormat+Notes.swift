extension InterchangeFormat {
  /// What a user of the format should know, as a list in Markdown.
  var notes: String {
    switch self {
    case .brat:
      """
      - `ID.txt` with `ID.ann`; `ID_ANNOTATOR.ann` is read with `ID.txt` too, and becomes an article of its own where
        several annotators labelled one text.
      - Attributions are named as in PolNeAR: events `Attribution` or `Attribution-no-source` with `Source`, `Cue`
        and `Content`; we add `Speaker`. A meeting is an event `Meeting` with `Participant` roles. Attributes `Entity`,
        `Id`, `Kind` and `Status` keep what brat has no place for; `Equiv` lines say the groups to other tools.
      - Real corpora have broken lines and labels that stand nowhere: each is left out with a warning of its own.
      - A span over a line break is written in pieces, and pieces with line breaks alone between them are read as one.

      """
    case .conll:
      """
      - The token comes first on a line, its tag last; `-DOCSTART-` begins a document, an empty line a sentence. IOB1,
        IOB2, BILOU and BIOES are told apart by their prefixes; `--scheme` chooses what is written.
      - A continuation that continues nothing is read as a beginning, as conlleval does, with a warning.
      - Where the text is at hand (`ID.txt` beside `ID.conll`, or the gold's when scoring) and has the tokens in order,
        offsets refer to it. Otherwise it is rebuilt with a space between tokens and a line a sentence.
      - Of overlapping mentions the longest is written; the others are reported.

      """
    case .spacy:
      """
      - One article a line: `text`, `spans` or spaCy's `ents` with `start`, `end` and `label`. `spans` may be an object of
        lists, as `Doc.to_json` writes it, and a line may be a training pair `["text", {"entities": [[0, 9, "PERSON"]]}]`.
      - `start` and `end` count code points; `token_end` is the last token itself, as Prodigy has it. The id is `meta.id`.
      - Articles that the annotator rejected or ignored, relations and categories are left out, with their number.

      """
    case .citron:
      """
      - One file an article (or one line) with `text` and `quotes`: `cue`, `sources`, `contents`, `coreferences`,
        `confidence`. Contents of several pieces are one discontinuous quote.
      - The speaker is the first of `coreferences`, else the source; our entities become the words of their first name.
      - `coreference_groups` have no types, so that no entities are made of them.

      """
    case .doccano:
      """
      - One article a line: `text` with `label`, a list of `[start, end, type]`, or with `entities` that have
        `start_offset`, `end_offset` and `label`. The key `article` is our id, which doccano keeps as a column.
      - The annotator's browser counts UTF-16 units, and so do the files. There are no copies of the words in them.
      - Relations and comments are left out, with their number.

      """
    case .labelStudio:
      """
      - The full JSON export, a list of tasks; not JSON-MIN, which drops what is needed. Each annotation that was not
        cancelled is read; where a task has several, each becomes an article of its own. Predictions are read where
        a task has no annotation.
      - Written for a labelling configuration with `<Labels name="label" toName="text">` and `<Text name="text"
        value="$text"/>`. The article's id is `data.article`.
      - Relations, choices and text areas are left out, with their number.

      """
    case .webAnno:
      """
      - As INCEpTION imports and exports it: `ID.tsv`, offsets in UTF-16 units, a label that cuts a token on a row of its
        own (`1-3.1`), and a number in brackets where a label has several rows or shares one.
      - The layer NamedEntity is read, in a project without it every span layer of the project's own; the layers of
        tokens, parts of speech and chains are left out, with their number.
      - The file does not say what stands between sentences: with `ID.txt` beside it the text is that; otherwise spaces
        or line breaks are put there.

      """
    case .cas:
      """
      - UIMA CAS JSON 0.4, a file an article, as INCEpTION and dkpro-cassis read and write it; offsets are UTF-16 units.
        Labels are DKPro's `NamedEntity` with `value`; `documentId` of the `DocumentMetaData` is the article's id.
      - In a file without named entities every annotation of the project's own types is read: its type is the feature
        `value` or `label`, else the name of the UIMA type. Tokens, sentences and the like are left out, with their number.
      - Only the first view is read.

      """
    case .webAnnotation:
      """
      - A page of annotations `ID.jsonld` with `ID.txt` beside it. A label's type is the tag, its kind the class, its entity
        the identifying resource. Several targets are one discontinuous label.
      - `TextPositionSelector` counts code points, which its copy in the `TextQuoteSelector` proves. A quote alone is
        looked for with its prefix and suffix, and must stand in one place.

      """
    case .tokenClassification:
      """
      - One article (or sentence) a line: `tokens` and `ner_tags`, which are words or numbers. The names of numbers are
        read from `dataset_info.json`, or from a model's `config.json` (`id2label`), given beside the lines.
      - All schemes of tags are read; `--scheme` chooses what is written. `text` is a column that we add; where it or
        the gold's text is at hand, offsets refer to it, and otherwise it is rebuilt with a space between tokens.

      """
    case .parc:
      """
      - A word belongs to the attributions that stand inside it, as `source`, `cue` or `content`; each attribution
        becomes a quote whose speaker is the source. Words that follow one another are one piece.
      - The text is `ID.txt` where that is at hand and has the words in order. Otherwise it is rebuilt: a line a sentence,
        and no space where `ByteCount` says that nothing stands between two words.
      - Document types and entities of a file's own are refused.

      """
    case .docBin:
      """
      - `articles.spacy`, as `spacy train` and `DocBin().from_disk` read it: tokens, white space and entities; the article's
        id is in `user_data`.

      """
    }
  }

  /// An example of a format that is not written.
  var sample: [InterchangeFile] {
    guard self == .parc else { return [] }
    return [
      InterchangeFile(
        "rail.xml",
        """
        <root><SENTENCE gorn="0">
          <WORD ByteCount="0,3" text="Ana"><attribution id="rail_set_0"><attributionRole roleValue="source"/></attribution></WORD>
          <WORD ByteCount="4,8" text="said"><attribution id="rail_set_0"><attributionRole roleValue="cue"/></attribution></WORD>
          <WORD ByteCount="9,11" text="so"><attribution id="rail_set_0"><attributionRole roleValue="content"/></attribution></WORD>
          <WORD ByteCount="11,12" text="."/>
        </SENTENCE></root>

        """)
    ]
  }
}

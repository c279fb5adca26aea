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
    case .tokenClassification:
      """
      - One article (or sentence) a line: `tokens` and `ner_tags`, which are words or numbers. The names of numbers are
        read from `dataset_info.json`, or from a model's `config.json` (`id2label`), given beside the lines.
      - All schemes of tags are read; `--scheme` chooses what is written. `text` is a column that we add; where it or
        the gold's text is at hand, offsets refer to it, and otherwise it is rebuilt with a space between tokens.

      """
    }
  }

  /// Examples of a format that is not written.
  var sample: [InterchangeFile] { [] }
}

/// The page `Documentation/Formats.md`.
package enum FormatReference {
  package static var page: String {
    var page = """
      # Formats of other tools

      Made by `assay export --reference` from `Sources/Interchange`; a test compares this page with the code.

      | you want to | type |
      | --- | --- |
      | score a pipeline's output in one of these formats | `assay score --predictions out.jsonl --predictions-format spacy` |
      | turn labels into predictions, or gold as JSON lines | `assay import spacy out.jsonl > predictions.jsonl` |
      | turn labels into gold that people go on with | `assay import brat FOLDER --to gold --output gold/articles` |
      | write the gold for another tool | `assay export doccano --output FOLDER` |
      | see each single loss | add `--losses full` |

      ## What holds for all

      - **Nothing is lost in silence.** Each conversion says on standard error what it could not carry, counted by kind.
      - **What offsets count is proved, not believed**: by the copies of the words that a file holds, the unit (code points,
        UTF-16 units, bytes of UTF-8, grapheme clusters, inclusive ends) is taken under which most stand where they should.
        Where a file has no copies, the usual unit of its tool is given up only for one under which every label begins and
        ends with a word. A label whose words stand elsewhere is moved to the nearest place, with a warning.
      - **A file with an error is not read in part**: all problems are listed with line and column
        ([codes](Diagnostics.md#files-of-other-tools)), and nothing is imported.
      - **An unknown format is not guessed.** `assay import FILE` finds the format where the file shows it beyond doubt,
        and says which it is; otherwise it asks for its name.
      - **Ids**: an article is called as the file says, else by the file's name and its number there. For scoring, an article
        whose id the gold does not have is known by its text. Where that differs in white space alone, as where it was
        rebuilt from tokens, labels are moved; any other text is an error, since offsets hold in one text only.
      - **Gold from ungrouped mentions**: with `--to gold`, mentions that a file does not group become one entity where their
        type and words are the same; look them over.
      - A text's CR LF and byte-order mark are taken out, and offsets moved accordingly.
      - `make verify-peers ARGS=formats` gives files to the tools' own readers and reads what their writers make: spaCy,
        dkpro-cassis, bratly, label-studio-sdk, web-anno-tsv, seqeval. It prints how many labels differ, and fails if any does.

      ## What each carries

      What is kept when labels are written and read again:


      """
    page += InterchangeFormat.matrix
    for format in InterchangeFormat.allCases { page += "\n" + section(format) }
    return page
  }

  private static func section(_ format: InterchangeFormat) -> String {
    var section = "## \(format.title)\n\n"
    section += "`\(format.rawValue)`, \(format.directions). \(format.lossSentence)\n\n"
    section += format.notes
    let exported = format.isWritten ? format.write([FormatExample.article]).files : format.sample
    let files = exported.filter { !$0.hasEnding("txt") }
    guard !files.isEmpty else { return section }
    section += "\n"
    for file in files {
      section += "\(format.isWritten ? "The example" : "An example") as `\(file.path)`:\n\n"
      section += "```\(file.language)\n\(FormatExample.shown(file))```\n"
    }
    return section
  }
}

extension InterchangeFormat {
  fileprivate var directions: String {
    isRead && isWritten ? "read and written" : isRead ? "read" : "written"
  }

  fileprivate var lossSentence: String {
    guard isWritten else { return "It is not written." }
    let kept = Feature.allCases.filter { carries.contains($0) }.map(\.rawValue)
    return "It loses all that the table names but " + kept.joined(separator: "; ") + "."
  }
}

extension InterchangeFile {
  fileprivate var language: String {
    hasEnding("json") || hasEnding("jsonld") || hasEnding("jsonl")
      ? "json" : hasEnding("xml") ? "xml" : "text"
  }
}

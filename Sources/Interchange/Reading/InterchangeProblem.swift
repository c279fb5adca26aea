package import Diagnostics

/// Every kind of problem that another tool's file can have; the table from which the reference is made.
package enum InterchangeProblem: String, CaseIterable, Sendable {
  case unreadableLine = "X001"
  case copyDiffers = "X002"
  case unknownIdentifier = "X003"
  case offsetsOutsideText = "X004"
  case foreignOffsets = "X005"
  case incompleteEvent = "X006"
  case notALabel = "X007"
  case duplicateIdentifier = "X008"
  case repairedTags = "X009"
  case tokenNotInText = "X010"
  case missingText = "X011"
  case severalAnnotations = "X012"
  case notUTF8 = "X013"
  case brokenFile = "X014"
  case missingValue = "X015"
  case wrongValue = "X016"
  case labelNotInText = "X017"
  case duplicateArticle = "X018"
  case nothingToRead = "X019"
  case otherText = "X020"
  case otherSpaces = "X021"
  case lost = "X100"
  case leftOut = "X101"
  case notAnnotated = "X102"

  package var code: String { rawValue }

  package var severity: Diagnostic.Severity {
    switch self {
    case .missingText, .notUTF8, .brokenFile, .missingValue, .wrongValue, .labelNotInText,
      .duplicateArticle, .nothingToRead, .otherText, .leftOut:
      .error
    default: .warning
    }
  }

  package var title: String {
    switch self {
    case .unreadableLine: "A line or tag that is not of the format is left out"
    case .copyDiffers: "The words of a label stand elsewhere than its offsets say, or nowhere"
    case .unknownIdentifier: "A label points to one that is not there"
    case .offsetsOutsideText: "A label of brat's whose offsets do not lie in the text is left out"
    case .foreignOffsets: "Offsets count something else than is usual for the format"
    case .incompleteEvent: "An event without the parts that make it a label is left out"
    case .notALabel: "Something that no label of ours says is left out"
    case .duplicateIdentifier: "An identifier stands twice"
    case .repairedTags: "A tag that continues nothing is read as a beginning"
    case .tokenNotInText: "The tokens are not those of the text, which is rebuilt from them"
    case .missingText: "Labels without their text"
    case .severalAnnotations: "One text has labels of several annotators"
    case .notUTF8: "Bytes that are not UTF-8"
    case .brokenFile: "A file that breaks the rules of JSON, XML or its format"
    case .missingValue: "A value that must be there"
    case .wrongValue: "A value that is not accepted"
    case .labelNotInText: "A label that the text does not have"
    case .duplicateArticle: "Two articles have one id"
    case .nothingToRead: "No file of the format"
    case .otherText: "The text is not the one that gold has under that id"
    case .otherSpaces:
      "A text that differs from the gold's in white space alone, to which labels are moved"
    case .lost: "Something that the other format cannot say is not written"
    case .leftOut: "An article cannot be written, since its text is not at hand"
    case .notAnnotated: "An article without the layer that the format is for is not written"
    }
  }

  package var remedy: String {
    switch self {
    case .unreadableLine: "An annotation of brat's must not hold a line break; join the lines."
    case .copyDiffers: "Look whether the label is where it should be; the message says where it is."
    case .unknownIdentifier: "Restore the label that it points to, or take the pointer out."
    case .offsetsOutsideText: "Look whether the text is the one that was labelled."
    case .foreignOffsets: "Nothing, if the labels look right; they are converted."
    case .incompleteEvent: "Complete the event in the tool that wrote it."
    case .notALabel: "Nothing, if it is not wanted; `--losses full` lists each."
    case .duplicateIdentifier: "Give each its own."
    case .repairedTags: "Nothing, if the labels look right; conlleval reads them so too."
    case .tokenNotInText: "Give the text from which the tokens were made."
    case .missingText: "Give the `.txt` too, or name its folder with `--texts`."
    case .severalAnnotations: "Score them against one another, or give the files of one annotator."
    case .notUTF8: "Convert the file, such as by `iconv -f latin1 -t utf8`."
    case .brokenFile: "Mend the file at that place, or write it anew with the tool that made it."
    case .missingValue: "Add it; the message says what it holds."
    case .wrongValue: "The message says what belongs there."
    case .labelNotInText:
      "Look whether the text is the one that was labelled, and what offsets count."
    case .duplicateArticle: "Give each article an id of its own."
    case .nothingToRead: "Name the files, and the format that they have."
    case .otherText: "Run the pipeline on the text of the gold."
    case .otherSpaces: "Nothing; run the pipeline on the gold's own text if you want none moved."
    case .lost: "Nothing, if it is not wanted; `--losses full` lists each."
    case .leftOut: "Name the folder of the texts with `--texts`."
    case .notAnnotated: "Nothing; written, it would say that there is nothing to find."
    }
  }

  /// The part of `Documentation/Diagnostics.md` about other tools' files, which is its last.
  package static var reference: String {
    var page = """

      ## Files of other tools

      What `assay import` and `assay export` can find; nothing is imported from files with an error.

      | code | | what | what to do |
      | --- | --- | --- | --- |

      """
    for problem in allCases {
      page +=
        "| \(problem.code) | \(problem.severity.rawValue) | \(problem.title) | \(problem.remedy) |\n"
    }
    return page
  }
}

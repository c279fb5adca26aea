package import Diagnostics

/// Every kind of problem that reading gold can find; the table from which the reference is generated.
package enum GoldProblem: String, CaseIterable, Sendable {
  case unreadableFile = "F001"
  case noGold = "F002"

  case tab = "Y001"
  case duplicateKey = "Y002"
  case refusedYAML = "Y003"
  case cutByComment = "Y004"
  case badEscape = "Y005"
  case badUTF8 = "Y006"
  case controlCharacter = "Y007"
  case brokenYAML = "Y008"
  case yamlLimit = "Y009"

  case unknownKey = "S001"
  case missingKey = "S002"
  case wrongShape = "S003"
  case badValue = "S004"

  case wrongDigest = "T001"
  case absentText = "T002"
  case wrongLength = "T003"
  case lineEndsOrMark = "T004"
  case pathLeavesFolder = "T005"
  case unreadableText = "T006"
  case unfitText = "T007"

  case notFound = "A001"
  case ambiguous = "A002"
  case numberOutOfRange = "A003"
  case bracketSyntax = "A004"
  case lastWordsNotFound = "A005"
  case splitsCharacter = "A006"
  case emptyTarget = "A007"
  case spaceAtTargetEnd = "A008"
  case wrongSeal = "A009"
  case severalPlaces = "A010"
  case unwritable = "A011"

  case foldedMatch = "W101"
  case punctuationAtTargetEnd = "W102"
  case mentionIsNoAlias = "W103"
  case labelledTwice = "W104"
  case quotationMarks = "W105"
  case wrongWeekday = "W106"
  case statusAgainstDate = "W107"
  case unlabelledRepeat = "W108"

  case unknownReference = "R001"
  case nestingCycle = "R002"
  case duplicateID = "R003"
  case unusedEntity = "R004"

  case restrictedTextInline = "P001"
  case restrictedWords = "P002"

  package var code: String { rawValue }

  package var severity: Diagnostic.Severity {
    switch self {
    case .cutByComment, .absentText, .foldedMatch, .punctuationAtTargetEnd, .mentionIsNoAlias,
      .labelledTwice, .quotationMarks, .wrongWeekday, .statusAgainstDate, .unlabelledRepeat,
      .unusedEntity, .restrictedWords:
      .warning
    default: .error
    }
  }

  /// What is wrong, in a few words.
  package var title: String {
    switch self {
    case .unreadableFile: "A file or folder cannot be read"
    case .noGold: "A folder holds no gold"
    case .tab: "A tab as indentation"
    case .duplicateKey: "A key twice in one mapping"
    case .refusedYAML: "An anchor, alias, tag, merge key, directive or second document of YAML"
    case .cutByComment: "An unquoted value cut off by ` #`"
    case .badEscape: "An escape in double quotes that YAML does not know"
    case .badUTF8: "Bytes that are not UTF-8"
    case .controlCharacter: "A control character or a line separator that YAML would change"
    case .brokenYAML: "Broken YAML"
    case .yamlLimit: "A file too large or nested too deep"
    case .unknownKey: "A key that the format does not have"
    case .missingKey: "A key that must be there"
    case .wrongShape: "A list where a single value belongs, or the like"
    case .badValue: "A value that is not accepted"
    case .wrongDigest: "The text is not the one that was labelled"
    case .absentText: "The text is not at hand"
    case .wrongLength: "The text has another length than stated"
    case .lineEndsOrMark: "The text has CR LF line ends or a byte-order mark"
    case .pathLeavesFolder: "The path of the text leaves its folder"
    case .unreadableText: "The text cannot be read or is not UTF-8"
    case .unfitText: "A new text that is not fit to be annotated"
    case .notFound: "The words of an anchor do not occur"
    case .ambiguous: "The words of an anchor occur several times"
    case .numberOutOfRange: "`nth` counts further than the words occur"
    case .bracketSyntax: "`[[ ]]` that are not paired"
    case .lastWordsNotFound: "The words of `to` do not follow"
    case .splitsCharacter: "A label that ends inside a character"
    case .emptyTarget: "An anchor without words"
    case .spaceAtTargetEnd: "A label that starts or ends with a space"
    case .wrongSeal: "A seal that does not fit the text"
    case .severalPlaces: "Several places where one belongs"
    case .unwritable: "A label that the format cannot write"
    case .foldedMatch: "Words found only after folding quotes, blanks or accents"
    case .punctuationAtTargetEnd: "A mention with punctuation at its end"
    case .mentionIsNoAlias: "A name that is neither the entity's name nor an alias"
    case .labelledTwice: "The same words labelled twice in one layer"
    case .quotationMarks: "A direct quote without quotation marks, or an indirect one inside them"
    case .wrongWeekday: "A date on another weekday than its words say"
    case .statusAgainstDate: "A planned meeting in the past, or a held one in the future"
    case .unlabelledRepeat: "A further place with an entity's name that is not labelled"
    case .unknownReference: "A reference to an `id` that does not exist"
    case .nestingCycle: "Quotes that stand inside one another in a circle"
    case .duplicateID: "An `id` used twice"
    case .unusedEntity: "An entity without mentions that nothing refers to"
    case .restrictedTextInline: "A restricted text written into the file"
    case .restrictedWords: "Words of a restricted text that are not sealed"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .unreadableFile: "Check the path and its permissions."
    case .noGold: "Name a folder with `.yaml` files, or a file."
    case .tab: "Use spaces."
    case .duplicateKey: "Keep one; the message names both places."
    case .refusedYAML: "Write the value out. Quote a text that starts with `&`, `*` or `!`."
    case .cutByComment: "Put the value in double quotes, or a space behind `#` if it is a comment."
    case .badEscape: "Double the backslash, or use single quotes."
    case .badUTF8: "Save the file as UTF-8."
    case .controlCharacter: "Take it out, or write it as an escape in double quotes."
    case .brokenYAML: "Mostly a value that needs double quotes, or a line that is not aligned."
    case .yamlLimit: "At most 64 MB a file and 100 levels."
    case .unknownKey: "The message lists the keys and the nearest one."
    case .missingKey: "Add it; the message says what it holds."
    case .wrongShape: "The message says what belongs there."
    case .badValue: "The message lists the values and the nearest one."
    case .wrongDigest:
      "Get the right text; if the change is wanted, mend the anchors and then write the new `sha256`."
    case .absentText:
      "Put the text into a folder of `--texts` or `ASSAY_TEXTS`; until then the article is skipped."
    case .wrongLength: "Lengths count code points. Write the right one, or leave it out."
    case .lineEndsOrMark: "Save the text as UTF-8 with LF line ends and without a byte-order mark."
    case .pathLeavesFolder: "Use a relative path without `..` and without links that lead outside."
    case .unreadableText: "Check its permissions, and save it as UTF-8."
    case .unfitText:
      "Give the article's words as plain text in UTF-8; the message says what is in the way."
    case .notFound: "Copy the words from the text; the message shows the closest places."
    case .ambiguous: "Add words of context around `[[ ]]`, or `nth`; the message shows all places."
    case .numberOutOfRange: "Count from 1, from left to right."
    case .bracketSyntax:
      "Close each `[[` with `]]`; for brackets of the text write `literal: true`."
    case .lastWordsNotFound: "`to` holds words that come after those of `text`."
    case .splitsCharacter: "Take the whole character with its accents."
    case .emptyTarget: "Write the words of the label."
    case .spaceAtTargetEnd: "Move the brackets to the words."
    case .wrongSeal: "The text or the offsets were changed; unseal where the right text is."
    case .severalPlaces: "Choose one place; only `mentions` and `evidence` may name several."
    case .unwritable:
      "Labels cover whole characters of the text and refer to entities of the article by id."
    case .foldedMatch: "Write the text's own characters, which the message shows."
    case .punctuationAtTargetEnd: "Labels leave out surrounding punctuation."
    case .mentionIsNoAlias: "Add the alias, or say `kind: nominal` or `kind: pronoun`."
    case .labelledTwice: "Delete one of them."
    case .quotationMarks: "Check `kind`."
    case .wrongWeekday: "Check the date against `article.published`."
    case .statusAgainstDate: "Check `status` and `date`."
    case .unlabelledRepeat: "Label it, or put it under `ignore`."
    case .unknownReference: "The message names the nearest `id`."
    case .nestingCycle: "`within` names the outer quote."
    case .duplicateID: "Rename one; the message names both places."
    case .unusedEntity: "Delete it, or label its mentions."
    case .restrictedTextInline: "Keep the text in a file outside git and name it in `text.file`."
    case .restrictedWords: "Run `assay seal` before the file goes into git."
    }
  }
}

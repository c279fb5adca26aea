internal import LabelModel

/// A format of other tools that is read, written, or both.
package enum InterchangeFormat: String, CaseIterable, Hashable, Sendable {
  case brat
  case conll
  case spacy
  case citron
  case doccano
  case labelStudio = "label-studio"
  case webAnno = "webanno"
  case cas = "uima-cas"
  case webAnnotation = "web-annotation"
  case tokenClassification = "hugging-face"
  case parc = "parc3"
  case docBin = "docbin"

  package var title: String {
    switch self {
    case .brat: "brat standoff"
    case .conll: "CoNLL columns"
    case .spacy: "spaCy and Prodigy JSONL"
    case .citron: "Citron JSON"
    case .doccano: "doccano JSONL"
    case .labelStudio: "Label Studio JSON"
    case .webAnno: "WebAnno TSV 3.3"
    case .cas: "UIMA CAS JSON"
    case .webAnnotation: "W3C Web Annotation"
    case .tokenClassification: "Hugging Face token classification"
    case .parc: "PARC 3 XML"
    case .docBin: "spaCy DocBin"
    }
  }

  package var isRead: Bool { self != .docBin }
  package var isWritten: Bool { self != .parc }

  /// How names of files with labels end; texts are `.txt` beside them where the format holds none.
  package var endings: [String] {
    switch self {
    case .brat: ["ann"]
    case .conll: ["conll", "bio", "iob", "iob2", "tsv", "columns"]
    case .spacy, .citron, .doccano, .labelStudio, .tokenClassification: ["jsonl", "json"]
    case .webAnno: ["tsv"]
    case .cas: ["json"]
    case .webAnnotation: ["jsonld", "json"]
    case .parc: ["xml"]
    case .docBin: ["spacy"]
    }
  }

  /// What is kept when an article is written and read again.
  package var carries: Set<Feature> {
    switch self {
    case .brat:
      [
        .mentions, .discontinuous, .overlapping, .withinTokens, .groups, .mentionKinds, .quotes,
        .speakers, .quoteKinds, .meetings, .statuses,
      ]
    case .conll, .tokenClassification, .docBin: [.mentions]
    case .spacy, .labelStudio: [.mentions, .overlapping, .withinTokens, .scores]
    case .doccano, .webAnno, .cas: [.mentions, .overlapping, .withinTokens]
    case .webAnnotation:
      [.mentions, .discontinuous, .overlapping, .withinTokens, .groups, .mentionKinds]
    case .citron: [.quotes, .speakers, .scores]
    case .parc: [.quotes, .speakers]
    }
  }

  /// The layers that it is for.
  var layers: Set<Layer> {
    let all: [(Layer, Feature)] = [
      (.entities, .mentions), (.quotes, .quotes), (.meetings, .meetings),
    ]
    return Set(all.filter { carries.contains($0.1) }.map(\.0))
  }

  enum LabelEdges { case anywhere, letters, tokens }

  /// Where a label may begin and end.
  var labelEdges: LabelEdges {
    switch self {
    case .conll, .tokenClassification, .docBin: .tokens
    case .webAnno: .letters
    default: .anywhere
    }
  }

  /// Whether a label cannot begin or end with a line break, or be written in one piece over it.
  var breaksLabelsAtLines: Bool { self == .brat || labelEdges == .tokens }

  func accepts(type: String) -> Bool {
    switch self {
    case .brat: !Reduction.hasSpace(type) && !BratNames.reserved.contains(type)
    case .conll: !Reduction.hasSpace(type)
    default: !type.isEmpty
    }
  }
}

import LabelModel

extension Metric {
  static let mentionIoU50 = mentionIoU(percent: 50, correct: 1)
  static let mentionIoU75 = mentionIoU(percent: 75, correct: 0)

  private static func mentionIoU(percent: Int, correct: Double) -> Metric {
    Metric(
      name: "entities.mentions.iou-\(percent)", layer: .entities,
      summary: "A mention is right when its span shares at least \(percent) % of the union.",
      formula: "COR: |g∩p|/|g∪p| ≥ \(percent)/100, in code points; INC: any other pair",
      citation: "Jaccard 1912; as a threshold after Everingham et al. 2010 (PASCAL VOC)",
      conventions: [
        "The threshold itself counts as reached; compared in integers.",
        "The pairs are those of the one alignment, whatever the types.",
      ],
      reading: .retrieval,
      example: WorkedExample(
        story: "Six of ten code points are found.",
        gold: .mentions((0, 10, "person")), predicted: .mentions((4, 10, "person")),
        expected: [("correct", correct), ("incorrect", 1 - correct), ("f1", correct)]),
      measure: .perArticle { article in
        MentionCounting(
          outcome: { $0.hasIoU(atLeast: percent) ? .correct : .incorrect }, isTypeAware: false
        ).counts(article)
      })
  }
}

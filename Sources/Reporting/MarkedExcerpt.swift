import LabelModel
import Versions

/// An excerpt cut into runs at the ends of its labels, for formats that mark them.
struct MarkedExcerpt {
  struct Run: Equatable {
    var text: String
    var isGold: Bool
    var isPredicted: Bool
  }

  let runs: [Run]

  init(_ excerpt: Excerpt) {
    var runs: [Run] = []
    var scalars = String.UnicodeScalarView()
    var state = (gold: false, predicted: false)
    let gold = excerpt.gold?.parts ?? []
    let predicted = excerpt.predicted?.parts ?? []
    func close() {
      if scalars.isEmpty { return }
      runs.append(
        Run(text: String(scalars), isGold: state.gold, isPredicted: state.predicted))
      scalars = String.UnicodeScalarView()
    }
    for (index, scalar) in excerpt.text.unicodeScalars.enumerated() {
      let next = (
        gold: gold.contains { $0.start <= index && index < $0.end },
        predicted: predicted.contains { $0.start <= index && index < $0.end }
      )
      if next != state {
        close()
        state = next
      }
      scalars.append(scalar)
    }
    close()
    if excerpt.isCutBefore {
      runs.insert(Run(text: "…", isGold: false, isPredicted: false), at: 0)
    }
    if excerpt.isCutAfter { runs.append(Run(text: "…", isGold: false, isPredicted: false)) }
    self.runs = runs
  }

  /// In plain text: ⟦gold⟧ and ⟪predicted⟫; where both cover the same words, ⟦gold⟧ alone.
  func bracketed(_ escape: (String) -> String) -> String {
    let areSame = !runs.contains { $0.isGold != $0.isPredicted }
    var text = ""
    var last = Run(text: "", isGold: false, isPredicted: false)
    for run in runs + [Run(text: "", isGold: false, isPredicted: false)] {
      let (wasMarked, isMarked) = (last.isPredicted && !areSame, run.isPredicted && !areSame)
      if wasMarked, !isMarked { text += "⟫" }
      if last.isGold, !run.isGold { text += "⟧" }
      if !last.isGold, run.isGold { text += "⟦" }
      if !wasMarked, isMarked { text += "⟪" }
      text += escape(run.text)
      last = run
    }
    return text
  }
}

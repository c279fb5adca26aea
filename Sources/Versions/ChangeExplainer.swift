import Scoring
import Statistics

/// Splits the change of a figure over articles and labels, exactly: the points of all labels add up to it.
struct ChangeExplainer {
  let figure: FigureDefinition
  let base: Evaluation
  let head: Evaluation
  /// Those that both were scored on, sorted.
  let articles: [String]

  /// `nil` where the figure is undefined on a side, or its labels were not kept.
  func explanation() -> ChangeExplanation? {
    guard figure.slice == nil else { return nil }
    let (before, after) = (fates(of: base), fates(of: head))
    if before.isEmpty, after.isEmpty { return nil }
    let (old, new) = (table(before, articles), table(after, articles))
    let formula = figure.formula(of: TallyColumns(startingAt: 0))
    guard let baseValue = formula.value(of: old.sums()),
      let headValue = formula.value(of: new.sums()),
      let contributions = ChangeContributions(of: formula, from: old, to: new)
    else { return nil }
    var labels: [LabelChange] = []
    for (old, new) in Self.merged(before, after) {
      let difference = zip(Self.columns(new?.tally), Self.columns(old?.tally)).map { $0 - $1 }
      guard let kind = Self.kind(old, new, isCountedAlike: difference.allSatisfy { $0 == 0 })
      else { continue }
      labels.append(
        LabelChange(
          kind: kind, base: old, head: new, points: contributions.of(difference: difference)))
    }
    labels.sort(by: Self.isListedBefore)
    let shares = zip(articles, contributions.ofArticles())
      .map { ArticleContribution(article: $0, points: $1) }
      .sorted { ($0.points, $0.article) < ($1.points, $1.article) }
    return ChangeExplanation(
      figure: figure.name, metric: figure.metric, base: baseValue, head: headValue,
      articles: shares, labels: labels,
      rootCauses: RootCauseFinder(labels: labels, right: after.filter(\.isRight)).causes(),
      withoutTopArticle: changeWithoutTop(shares, articles, formula, old, new))
  }

  /// The figure's fates in common articles, sorted by article and identity; of equal ones the first.
  private func fates(of evaluation: Evaluation) -> [LabelFate] {
    let common = Set(articles)
    let mine = evaluation.fates.filter {
      $0.metric == figure.metric && common.contains($0.article)
    }
    let isSorted = mine.indices.dropFirst().allSatisfy {
      Self.key(mine[$0 - 1]) < Self.key(mine[$0])
    }
    if isSorted { return mine }
    var sorted: [LabelFate] = []
    for fate in mine.sorted(by: { Self.key($0) < Self.key($1) })
    where sorted.last.map({ Self.key($0) != Self.key(fate) }) ?? true {
      sorted.append(fate)
    }
    return sorted
  }

  private static func key(_ fate: LabelFate) -> (String, String) { (fate.article, fate.identity) }

  /// The fates of each label in both versions, of which one may lack it.
  private static func merged(
    _ before: [LabelFate], _ after: [LabelFate]
  ) -> [(old: LabelFate?, new: LabelFate?)] {
    var merged: [(old: LabelFate?, new: LabelFate?)] = []
    var (b, a) = (0, 0)
    while b < before.count || a < after.count {
      let isOld = a == after.count || (b < before.count && key(before[b]) <= key(after[a]))
      let isNew = b == before.count || (a < after.count && key(after[a]) <= key(before[b]))
      merged.append((isOld ? before[b] : nil, isNew ? after[a] : nil))
      if isOld { b += 1 }
      if isNew { a += 1 }
    }
    return merged
  }

  private func table(_ fates: [LabelFate], _ articles: [String]) -> CountTable {
    var sums: [String: Tally] = [:]
    // In their order, since sums of fractions depend on it.
    for fate in fates { sums[fate.article, default: Tally()] += fate.tally }
    return CountTable(rows: articles.map { Self.columns(sums[$0]) })
  }

  private static func columns(_ tally: Tally?) -> [Double] {
    guard let tally else { return [0, 0, 0, 0] }
    return [tally.goldHits, tally.gold, tally.predictedHits, tally.predicted]
  }

  /// `nil` where there is nothing to tell.
  ///
  /// A label may be right twice and yet count for more, such as
  /// a meeting of which an inferred place was found too.
  private static func kind(
    _ old: LabelFate?, _ new: LabelFate?, isCountedAlike: Bool
  ) -> LabelChange.Kind? {
    switch (old?.isRight ?? true, new?.isRight ?? true) {
    case (true, true): isCountedAlike ? nil : .changed
    case (true, false): .broken
    case (false, true): .fixed
    case (false, false):
      old?.category == new?.category && isCountedAlike ? .stillWrong : .changed
    }
  }

  private static func isListedBefore(_ left: LabelChange, _ right: LabelChange) -> Bool {
    let order = LabelChange.Kind.allCases
    let ranks = (order.firstIndex(of: left.kind) ?? 0, order.firstIndex(of: right.kind) ?? 0)
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    let (cost, otherCost) = (abs(left.points), abs(right.points))
    if cost != otherCost { return cost > otherCost }
    let (mine, theirs) = (left.shown, right.shown)
    return (mine?.article ?? "", mine?.path ?? "", mine?.identity ?? "")
      < (theirs?.article ?? "", theirs?.path ?? "", theirs?.identity ?? "")
  }

  /// The change if the article with the greatest part in it, either way, were left out.
  private func changeWithoutTop(
    _ shares: [ArticleContribution], _ articles: [String], _ formula: FigureFormula,
    _ old: CountTable, _ new: CountTable
  ) -> Double? {
    let top = shares.max { (abs($0.points), $1.article) < (abs($1.points), $0.article) }
    guard let top, let row = articles.firstIndex(of: top.article) else { return nil }
    let (before, after) = (
      zip(old.sums(), old.row(row)).map { $0 - $1 }, zip(new.sums(), new.row(row)).map { $0 - $1 }
    )
    guard let from = formula.value(of: before), let to = formula.value(of: after) else {
      return nil
    }
    return to - from
  }
}

package import LabelModel

extension Meeting {
  /// The words that a meeting stands on, its trigger and its evidence; `nil` where it has neither.
  package var anchors: TextSpan? {
    let trigger = trigger.value.map { [$0.span] + $0.alternatives } ?? []
    return TextSpan(parts: (trigger + evidence).flatMap(\.parts))
  }
}

extension [IgnoredRegion] {
  /// Whether at least half of `span` lies in regions in which predictions of the layer do not count.
  func coverHalf(of span: TextSpan, layer: Layer) -> Bool {
    let parts = filter { $0.layers.contains(layer) }.flatMap(\.span.parts)
    guard let region = TextSpan(parts: parts) else { return false }
    return 2 * region.overlapLength(span) >= span.length
  }
}

/// Every metric that Assay computes, in print order.
package enum MetricCatalogue {
  package static let all: [Metric] = mentions + entities

  package static let mentions: [Metric] = [
    .mentionStrict,
    .mentionExact,
    .mentionPartial,
    .mentionType,
  ]

  package static let entities: [Metric] = []
}

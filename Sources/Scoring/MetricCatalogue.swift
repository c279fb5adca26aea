/// Every metric that Assay computes, in print order.
package enum MetricCatalogue {
  package static let all: [Metric] = []
}

/// A stretch of a text that an annotator put into a category: `[start, end)` on the continuum.
package struct AnnotatedUnit<Category: Hashable & Sendable>: Sendable, Hashable {
  package var start: Int
  package var end: Int
  package var category: Category

  package init(start: Int, end: Int, category: Category) {
    precondition(start < end, "a unit is not empty")
    self.start = start
    self.end = end
    self.category = category
  }

  var length: Int { end - start }
}

import GoldStore

/// The steps that can be undone and done again, as many as there were.
struct EditHistory: Sendable {
  struct Step: Sendable {
    var from: GoldContent
    var to: GoldContent
  }

  private var done: [Step] = []
  private var undone: [Step] = []

  var undoCount: Int { done.count }
  var redoCount: Int { undone.count }

  mutating func add(from: GoldContent, to: GoldContent) {
    done.append(Step(from: from, to: to))
    undone = []
  }

  mutating func undo() -> Step? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step
  }

  mutating func redo() -> Step? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step
  }
}

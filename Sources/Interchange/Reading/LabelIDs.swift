/// The ids of one article's quotes or meetings, of which no two may be the same.
struct LabelIDs {
  private var taken: Set<String> = []

  /// `id`, or one with a number behind it where a label before has it; `note` is then called with why.
  mutating func take(_ id: String, note: (String) -> Void) -> String {
    if taken.insert(id).inserted { return id }
    var number = 2
    while !taken.insert("\(id)-\(number)").inserted { number += 1 }
    note("the id \(id) is taken, so that this label is called \(id)-\(number)")
    return "\(id)-\(number)"
  }
}

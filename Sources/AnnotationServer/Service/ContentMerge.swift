import GoldStore

/// What two parties made of the same article, label by label.
struct ContentMerge {
  var content: GoldContent
  /// Labels that both changed, each in another way.
  var conflicts: [String]

  init(base: GoldContent, mine: GoldContent, theirs: GoldContent) {
    content = mine
    conflicts = theirs == base ? [] : ["everything"]
  }
}

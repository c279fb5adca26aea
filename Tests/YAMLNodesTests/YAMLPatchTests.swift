import TestSupport
import Testing

@testable import YAMLNodes

@Suite struct YAMLPatchTests {
  private func patched(_ text: String, _ change: YAMLChange) -> String {
    String(
      decoding: YAMLPatch.apply(change, to: YAMLDocument(Array(text.utf8), file: "a")),
      as: UTF8.self)
  }

  private func key(_ key: String, _ outcome: YAMLKeyChange.Outcome, order: [String] = [])
    -> YAMLChange
  {
    .keys([YAMLKeyChange(key, outcome)], order: order)
  }

  @Test func scalarsKeepTheirQuotesAndComments() {
    let file = "a: 'x'   # one\nb: \"y\"\nc: z # three\nd:\ne: |\n  text\n\nf: 1\n"
    #expect(patched(file, key("a", .set(.text("it's")))) == file.replacing("'x'", with: "'it''s'"))
    #expect(patched(file, key("b", .set(.text("q")))) == file.replacing("\"y\"", with: "\"q\""))
    #expect(
      patched(file, key("c", .set(.text("a: b")))) == file.replacing("z #", with: "\"a: b\" #"))
    #expect(patched(file, key("d", .set(.text("v")))) == file.replacing("d:\n", with: "d: v\n"))
    #expect(
      patched(file, key("e", .set(.text("v")))) == file.replacing("|\n  text", with: "v"))
  }

  @Test func blockListsTurnIntoBracketsAndBack() {
    let file = "a:   # why\n  - x\n  # two\n  - y\nb: 1\n"
    #expect(patched(file, key("a", .set(.plain("null")))) == "a: null   # why\n  # two\nb: 1\n")
    #expect(patched(file, key("a", .change(.items([])))) == "a: []   # why\n  # two\nb: 1\n")
    let new = YAMLChange.items([
      .new(.text("z")), .new(.mapping([YAMLPair("k", .text("v"))], .block)),
    ])
    #expect(
      patched("a: []  # none\nb: 1", key("a", .change(new)))
        == "a:  # none\n  - z\n  - k: v\nb: 1")
  }

  @Test func theFirstKeyOfAnItemCanGoAndCome() {
    let file = "- a: 1   # one\n  # two\n  b: 2\n- a: 3\n"
    let remove = YAMLChange.items([.old(0, key("a", .remove)), .old(1, .keep)])
    #expect(patched(file, remove) == "- b: 2\n- a: 3\n")
    let insert = YAMLChange.items([
      .old(0, key("z", .set(.plain("0")), order: ["z", "a", "b"])), .old(1, .keep),
    ])
    #expect(patched(file, insert) == "- z: 0\n  a: 1   # one\n  # two\n  b: 2\n- a: 3\n")
  }

  @Test func itemsStaySpacedAsTheyAre() {
    let file = "- a: 1\n\n- a: 2\n\n# end\n"
    #expect(
      patched(file, .items([.old(0, .keep), .old(1, .keep), .new(.text("x"))]))
        == "- a: 1\n\n- a: 2\n\n- x\n\n# end\n")
    #expect(
      patched(file, .items([.old(1, .keep)]))
        == "- a: 2\n\n# end\n".replacing("- a", with: "\n- a", maxReplacements: 1))
    #expect(patched(file, .items([.old(0, .keep)])) == "- a: 1\n\n# end\n")
  }

  @Test func bracketsKeepTheirLine() {
    let file = "a: [x, {k: 1, l: 2} , \"y\"]  # c\n"
    #expect(
      patched(file, key("a", .change(.items([.old(1, key("l", .remove)), .new(.text("z"))]))))
        == "a: [{k: 1}, z]  # c\n")
    #expect(patched(file, key("a", .change(.items([])))) == "a: []  # c\n")
    #expect(
      patched(
        "a: [k: 1]\n",
        key("a", .change(.items([.old(0, key("l", .set(.plain("2")), order: ["k", "l"]))]))))
        == "a: [{ k: 1, l: 2 }]\n")
  }

  @Test func keysAreOrderedWithTheirComments() {
    let file =
      "# top\nb: 1   # one\n\n# two\na:\n  - {z: 1, y: 2}\n  - z: 1 # z\n    # why\n    y: 2\n  - z: 1\n    y: 2 # c"
    let ordered = YAMLPatch.ordering(YAMLDocument(Array(file.utf8), file: "a")) { path in
      path.isEmpty ? ["a", "b"] : ["y", "z"]
    }
    #expect(
      String(decoding: ordered, as: UTF8.self)
        == "# top\n\n# two\na:\n  - {y: 2, z: 1}\n  - z: 1 # z\n    # why\n    y: 2\n  - y: 2 # c\n    z: 1\nb: 1   # one"
    )
  }

  /// Ordering keys changes no value, and nothing the second time.
  @Test func orderingIsIdempotent() {
    for seed in 0..<500 {
      var random = RandomYAML(seed: UInt64(seed))
      let value = random.mapping(depth: 3)
      let text = random.file(value)
      func ordered(_ bytes: [UInt8]) -> [UInt8] {
        YAMLPatch.ordering(YAMLDocument(bytes, file: "a")) { _ in ["d", "c", "b", "a"] }
      }
      let bytes = ordered(Array(text.utf8))
      let root = YAMLDocument(bytes, file: "a").root
      #expect(root.map { RandomYAML.isSame($0, value) } ?? false, "\(seed)\n\(text)")
      #expect(ordered(bytes) == bytes, "\(seed)\n\(text)")
      if root == nil { return }
    }
  }

  /// Any change of any file gives what it says.
  @Test func changesMeanWhatTheySay() {
    for seed in 0..<3000 {
      var random = RandomYAML(seed: UInt64(seed))
      let value = random.mapping(depth: 3)
      let text = random.file(value)
      let document = YAMLDocument(Array(text.utf8), file: "a")
      guard let root = document.root else {
        Issue.record("\(seed): \(text)")
        continue
      }
      #expect(RandomYAML.isSame(root, value), "\(seed)\n\(text)")
      let (change, expected) = random.change(of: value)
      let bytes = YAMLPatch.apply(change, to: document)
      let after = YAMLDocument(bytes, file: "a")
      let isSame = after.root.map { RandomYAML.isSame($0, expected) } ?? false
      #expect(isSame, "\(seed)\n\(text)\n=>\n\(String(decoding: bytes, as: UTF8.self))\n\(change)")
      if !isSame { return }
    }
  }
}

/// Random files, and random changes of them with what should come of it.
struct RandomYAML {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  // MARK: - Values

  mutating func value(depth: Int) -> YAMLValue {
    switch int(0...(depth > 0 ? 5 : 2)) {
    case 0...2: .text(word())
    // No list directly in a list: gold has none, and `- - x` leaves no line to put an item into.
    case 3: .list((0..<int(0...3)).map { _ in item(depth: depth - 1) }, layout())
    default: mapping(depth: depth - 1)
    }
  }

  private mutating func item(depth: Int) -> YAMLValue {
    int(0...1) == 0 ? .text(word()) : mapping(depth: depth)
  }

  mutating func mapping(depth: Int) -> YAMLValue {
    let keys = ["a", "b", "c", "d"].filter { _ in int(0...2) > 0 }
    return .mapping(
      (keys.isEmpty ? ["e"] : keys).map { YAMLPair($0, value(depth: depth)) }, layout())
  }

  private mutating func layout() -> YAMLLayout { int(0...2) == 0 ? .flow : .block }

  private mutating func word() -> String {
    ["x", "it's", "a: b", "“q”, r", "12", "no", "[z]", "# h", "y z"][int(0...8)]
  }

  private mutating func int(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  // MARK: - Files

  /// The value as a file with comments, blank lines and the line ends of one system or another.
  mutating func file(_ value: YAMLValue) -> String {
    let lines = YAMLValueWriter(bracePadding: int(0...1) == 0 ? "" : " ")
      .lines(partsOf: value, indent: 0)
    var written: [String] = int(0...3) == 0 ? ["# top"] : []
    for line in lines {
      if int(0...9) == 0 { written.append("") }
      if int(0...9) == 0 { written.append("  # comment") }
      written.append(int(0...5) == 0 ? line + "  # c" : line)
    }
    let end = int(0...3) == 0 ? "\r\n" : "\n"
    return written.joined(separator: end) + (int(0...3) == 0 ? "" : end)
  }

  static func isSame(_ node: YAMLNode, _ value: YAMLValue) -> Bool {
    switch value {
    case .text(let text), .plain(let text): return node.scalar == text
    case .list(let items, _):
      guard let nodes = node.sequence, nodes.count == items.count else { return false }
      return zip(nodes, items).allSatisfy { isSame($0, $1) }
    case .mapping(let pairs, _):
      guard let entries = node.mapping, entries.count == pairs.count else { return false }
      return pairs.allSatisfy { pair in node[pair.key].map { isSame($0, pair.value) } ?? false }
    }
  }

  // MARK: - Changes

  mutating func change(of value: YAMLValue) -> (YAMLChange, YAMLValue) {
    switch value {
    case .text, .plain:
      let new = self.value(depth: 0)
      return (.replace(new), new)
    case .list(let items, let layout): return change(of: items, layout)
    case .mapping(let pairs, let layout): return change(of: pairs, layout)
    }
  }

  private mutating func change(of items: [YAMLValue], _ layout: YAMLLayout)
    -> (YAMLChange, YAMLValue)
  {
    var changes: [YAMLItemChange] = []
    var expected: [YAMLValue] = []
    func new(_ value: YAMLValue) {
      changes.append(.new(value))
      expected.append(value)
    }
    if int(0...4) == 0 { new(self.item(depth: 1)) }
    for (index, item) in items.enumerated() {
      switch int(0...5) {
      case 0: break
      case 1:
        let (change, result) = self.change(of: item)
        changes.append(.old(index, change))
        expected.append(result)
      default:
        changes.append(.old(index, .keep))
        expected.append(item)
        if int(0...5) == 0 {
          let (change, result) = self.change(of: item)
          changes.append(.copy(index, change))
          expected.append(result)
        }
      }
      if int(0...5) == 0 { new(self.item(depth: 1)) }
    }
    return (.items(changes), .list(expected, layout))
  }

  private mutating func change(of pairs: [YAMLPair], _ layout: YAMLLayout) -> (
    YAMLChange, YAMLValue
  ) {
    var changes: [YAMLKeyChange] = []
    var expected: [YAMLPair] = []
    for (index, pair) in pairs.enumerated() {
      switch int(0...5) {
      case 0 where index < pairs.count - 1: changes.append(YAMLKeyChange(pair.key, .remove))
      case 1:
        let new = value(depth: 1)
        changes.append(YAMLKeyChange(pair.key, .set(new)))
        expected.append(YAMLPair(pair.key, new))
      case 2, 3:
        let (change, result) = self.change(of: pair.value)
        changes.append(YAMLKeyChange(pair.key, .change(change)))
        expected.append(YAMLPair(pair.key, result))
      case 4 where int(0...2) == 0:
        let new = [
          YAMLPair("x" + pair.key, value(depth: 0)), YAMLPair("y" + pair.key, value(depth: 0)),
        ]
        changes.append(YAMLKeyChange(pair.key, .become(new)))
        expected += new
      default: expected.append(pair)
      }
    }
    for key in ["a", "b", "c", "d", "f"] where !pairs.contains(where: { $0.key == key }) {
      guard int(0...3) == 0 else { continue }
      let new = value(depth: 1)
      changes.append(YAMLKeyChange(key, .set(new)))
      expected.append(YAMLPair(key, new))
    }
    changes.shuffle(using: &random)
    return (.keys(changes, order: ["a", "b", "c", "d", "e", "f"]), .mapping(expected, layout))
  }
}

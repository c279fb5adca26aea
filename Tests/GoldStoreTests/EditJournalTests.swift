import Storage
import TestSupport
import Testing

@testable import GoldStore

@Suite struct EditJournalTests {
  private func random(_ generator: inout SplitMix64) -> [UInt8] {
    let lines = ["é: ü\n", "  - \"x\"\r\n", "# 🙂\n", "\n", "\u{FEFF}a: b\n", "no end"]
    return (0..<Int.random(in: 0...6, using: &generator)).flatMap { _ in
      Array((lines.randomElement(using: &generator) ?? "").utf8)
    }
  }

  @Test func patchesGoBothWays() {
    var generator = SplitMix64(seed: 1)
    for _ in 0..<2000 {
      let (a, b) = (random(&generator), random(&generator))
      let patch = BytePatch(from: a, to: b)
      #expect(patch.applied(to: a) == b)
      #expect(patch.reversed.applied(to: b) == a)
      #expect(String(validating: patch.old, as: UTF8.self) != nil)
    }
  }

  /// A journal that was written to by hand may name any place.
  @Test func aPatchOfAPlaceThatIsNotThereIsRefused() {
    for offset in [-1, 3, Int.max] {
      #expect(BytePatch(offset: offset, old: [1], new: [2]).applied(to: [1, 1, 1]) == nil)
    }
  }

  /// Any sequence of steps survives a restart at any byte of its last line.
  @Test func journalsAreReplayed() throws {
    var generator = SplitMix64(seed: 2)
    for round in 0..<30 {
      let folder = TemporaryFolder()
      let path = EditJournal.path(article: "a", annotator: "ada", in: folder.path)
      let first = random(&generator)
      var journal = try EditJournal(at: path, file: first)
      var states = [first]
      var place = 0
      for _ in 0..<20 {
        switch Int.random(in: 0...3, using: &generator) {
        case 0 where journal.undoCount > 0:
          let step = try #require(journal.nextUndo)
          #expect(step.from == states[place - 1])
          #expect(step.to == states[place])
          try journal.undo(step.from)
          place -= 1
        case 1 where journal.redoCount > 0:
          let step = try #require(journal.nextRedo)
          try journal.redo(step.to)
          place += 1
          #expect(step.to == states[place])
        default:
          let next = random(&generator)
          guard next != states[place] else { continue }
          try journal.add(next)
          states = states[...place] + [next]
          place += 1
        }
        #expect(journal.bytes == states[place])
      }
      let again = try EditJournal(at: path, file: [])
      #expect(again.bytes == journal.bytes)
      #expect(again.undoCount == place)
      #expect(again.redoCount == states.count - 1 - place)

      // All back gives the file as it was.
      var back = again
      while let step = back.nextUndo { try back.undo(step.from) }
      #expect(back.bytes == first)

      guard round < 5 else { continue }
      let whole = try FileReader.bytes(at: path, limit: 1 << 20)
      let lastLine = (whole.dropLast().lastIndex(of: 0x0A) ?? -1) + 1
      for cut in stride(from: lastLine, to: whole.count, by: 7) {
        try AtomicFile.write(Array(whole[..<cut]), to: path)
        var torn = try EditJournal(at: path, file: [1])
        try torn.add(Array("x\n".utf8))
        #expect(try EditJournal(at: path, file: []).bytes == Array("x\n".utf8))
      }
    }
  }

  @Test func aStepBeforeAnotherProgramsIsStillKnown() throws {
    let folder = TemporaryFolder()
    let (a, b, c) = (Array("a\n".utf8), Array("b\n".utf8), Array("b\nc\n".utf8))
    var journal = try EditJournal(at: folder("log"), file: a)
    try journal.add(b)
    try journal.noteOutside(c)
    #expect(journal.nextUndo == EditJournal.Step(from: a, to: b))
    #expect(journal.bytes == c)
    try journal.undo(Array("a\nc\n".utf8))
    #expect(journal.undoCount == 0)
    #expect(try EditJournal(at: folder("log"), file: []).bytes == Array("a\nc\n".utf8))
  }

  /// Another program may have done by itself what undo or redo would do.
  @Test func stepsThatLeaveTheFileAsItIsCount() throws {
    let folder = TemporaryFolder()
    let (a, b) = (Array("a\n".utf8), Array("b\n".utf8))
    var journal = try EditJournal(at: folder("log"), file: a)
    try journal.add(a)
    #expect(journal.undoCount == 0)
    try journal.add(b)
    try journal.noteOutside(a)
    try journal.undo(a)
    #expect(journal.undoCount == 0)
    #expect(journal.redoCount == 1)
    try journal.noteOutside(b)
    try journal.redo(b)
    #expect(journal.undoCount == 1)
    #expect(journal.redoCount == 0)
    let again = try EditJournal(at: folder("log"), file: b)
    #expect(again.undoCount == 1)
  }

  @Test func namesOfJournalsStayInTheirFolder() {
    #expect(
      EditJournal.path(article: "x", annotator: "../a b") == "./.assay-journal/x.---a-b.log")
  }
}

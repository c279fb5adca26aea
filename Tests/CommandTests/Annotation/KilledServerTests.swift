import JSONNodes
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// The annotation server is killed at every call by which it changes a file: what it answered is there
/// when it starts again, and can be undone to the first byte.
@Suite(.disabled(if: Sanitizer.isOn, "\(Sanitizer.keepsFaultsOut)"))
struct KilledServerTests {
  @Test func aKillAtAnyMomentLosesNothingThatWasAnswered() throws {
    var call = 0
    var survived = false
    while !survived {
      call += 1
      try #require(call < 200)
      let folder = try AnnotationSession.folder()
      var answered = 0
      do {
        let session = try AnnotationSession(
          in: folder, ["--no-open"],
          environment: Faults.preloaded(["FAULT_KIND": "kill", "FAULT_AT": String(call)]))
        for words in AnnotationSession.words where session.label(words, at: answered + 1) {
          answered += 1
        }
        survived = answered == AnnotationSession.words.count
        session.program.send(SIGKILL)
        session.program.waitForEnd()
      }
      try expectAll(answered, in: folder, "killed at call \(call)")
    }
    // Several calls for each change: the journal's and the file's.
    #expect(call > 5 * AnnotationSession.words.count)
  }

  private func expectAll(_ answered: Int, in folder: TemporaryFolder, _ when: Comment) throws {
    let session = try AnnotationSession(in: folder, ["--no-open"])
    defer {
      session.program.send(SIGKILL)
      session.program.waitForEnd()
    }
    let names = try #require(session.names(), when)
    // The change that was under way may be there or not.
    #expect(names.count == answered || names.count == answered + 1, when)
    #expect(Set(AnnotationSession.words.prefix(answered)).isSubset(of: names), when)
    for _ in names { _ = session.call("articles/talks/undo", [:]) }
    #expect(session.names() == [], when)
    #expect(try folder.read("gold/talks.yaml") == AnnotationSession.yaml, when)
    #expect(
      try folder.files().filter { $0.hasPrefix("gold/") && !$0.hasSuffix(".tmp") }
        == ["gold/talks.txt", "gold/talks.yaml"], when)
  }
}

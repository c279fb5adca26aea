import TestSupport
import Testing

/// `queue` as an annotator types it.
@Suite struct QueueCommandTests {
  @Test func textsAreRankedWithReasons() throws {
    let folder = try SampleProject.folder([
      "texts/quiet.txt": "It rained all day and nobody said a word about it at all.\n",
      "texts/talks.txt":
        "“We will sign,” Mara Oduya told Per Lind. They met in Lisbon on Friday, and Ana Kovač of Vienna said no.\n",
      "texts/2031-03-05-strike.txt": "Mara Oduya told reporters.\n",
      "wire2.jsonl":
        "{\"assay\":\"predictions/1\",\"pipeline\":{\"name\":\"wire\",\"version\":\"2\"}}\n"
        + "{\"id\":\"talks\",\"entities\":[],\"meetings\":[],\"quotes\":[]}\n",
    ])
    let program = Program.assay(in: folder)
    let queue = try program.run("queue", "texts", "--predictions", "wire2.jsonl")
    #expect(queue.status == 0, "\(queue.errors)")
    #expect(queue.output.hasPrefix("1  talks  1.00\n"))
    #expect(queue.output.contains("reference and wire 2 differ on "))
    #expect(queue.output.contains("\n2  quiet  "))
    // What is annotated already is no candidate.
    #expect(!queue.output.contains("strike"))
    let json = try program.run("queue", "texts", "--format", "json", "--limit", "1").output
    #expect(json.contains("\"assay\": \"queue/1\""))
    #expect(!json.contains("quiet"))
    let none = try program.run("queue")
    #expect(none.status == 2)
    #expect(none.errors.contains("there is nothing to annotate"))
  }
}

import GoldStore
import LabelModel
import Testing

/// How much the gold of this repository holds; `assay check --stats` prints the same counts.
@Suite struct RepositoryCountTests {
  /// Counted once for all.
  private static let statistics = Task {
    GoldStatistics(await GoldCorpus.load(["gold/articles"]).articles)
  }

  @Test(
    "The gold is large enough for its figures to mean something",
    arguments: [
      ("articles", 39), ("words", 18_000), ("mentions", 2_000), ("meetings", 120),
      ("quotes", 350), ("quotes of several parts", 30), ("annotated twice, blind", 12),
      ("outlets", 20), ("sections", 39),
    ])
  func least(name: String, count: Int) async {
    #expect(await Self.statistics.value.count(name) >= count)
  }

  @Test("Every status, mode and kind occurs, and no split is a handful")
  func kinds() async {
    let found = await Self.statistics.value
    for status in MeetingStatus.allCases {
      #expect(found.count("meetings", status.rawValue) >= 5, "\(status)")
    }
    for mode in MeetingMode.allCases {
      #expect(found.count("modes of meeting", mode.rawValue) >= 5, "\(mode)")
    }
    for kind in QuoteKind.allCases {
      #expect(found.count("quotes", kind.rawValue) >= 50, "\(kind)")
    }
    #expect(3 * found.count("articles", "test") >= found.count("articles"))
  }
}

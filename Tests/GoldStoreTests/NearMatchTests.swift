import LabelModel
import Testing

@testable import GoldStore

/// What is suggested for words that an article does not have.
@Suite struct NearMatchTests {
  private func near(_ words: String, in text: String, limit: Int = 3) -> [String] {
    let resolver = AnchorResolver(ArticleText(text))
    return resolver.nearMatches(to: words, limit: limit).map { resolver.words($0) }
  }

  @Test func theClosestPlacesComeFirst() {
    let text = "Mark Vas left. Marek Voss met Marek Vass’s aunt."
    #expect(near("Marek Vasz", in: text) == ["Marek Vass", "Mark Vas", "Marek Voss"])
    #expect(near("Marek Vasz", in: text, limit: 2) == ["Marek Vass", "Mark Vas"])
  }

  @Test func placesAreWholeWordsFromTheirFirstLetterToTheirLast() {
    #expect(near("a bog house", in: "It was a big house") == ["a big house"])
    #expect(near("bog", in: "a big, old house") == ["big"])
    #expect(near("rall", in: "A railway.") == ["railway"])
    #expect(near("it’s ovr", in: "“It's over”, he said.") == ["It's over"])
  }

  /// A quarter of the letters, and one in the shortest words.
  @Test func whatIsTooFarIsNotSuggested() {
    #expect(near("Bxb", in: "Bob") == ["Bob"])
    #expect(near("Bxx", in: "Bob") == [])
    #expect(near("abcdefxx", in: "abcdefgh") == ["abcdefgh"])
    #expect(near("abcdexxx", in: "abcdefgh") == [])
    #expect(near("", in: "Bob") == [])
    #expect(near("Bob", in: "") == [])
  }
}

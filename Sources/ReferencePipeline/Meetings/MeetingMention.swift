/// One place in the text that tells of a meeting.
struct MeetingMention: Sendable {
  var trigger: Range<Int>
  var evidence: Range<Int>
  /// Those who meet: the subject's side first.
  var subjects: [Party]
  var others: [Party]
  var status: Status
  var mode: Mode
  /// "separate meetings with A, B and C" are three.
  var isDistributive = false
  var isMultilateral = false
  /// "the two leaders": those who met are known from before.
  var refersBack = false
  /// "the meeting", "their talks": told of before, if anything fits.
  var isDefinite = false
  /// A noun that names nobody.
  var isBare = false
  /// "there was no such meeting": it only denies what was told before.
  var isDenial = false
  /// A cabinet, board or council that meets by itself.
  var isBody = false
  /// Somebody mediates between the others.
  var isMediated = false
  /// Those who were named last before it, for "they" and "the two men".
  var recent: [Party] = []
  /// What it is about, one range of words for each topic.
  var topics: [Range<Int>] = []
  /// Descriptions that stand for a party: "the minister".
  var descriptions: [Description] = []
  /// Position in the list of dates.
  var date: Int?
  /// The name that says where, by position in the list of names.
  var place: Int?

  struct Description: Sendable {
    var words: Range<Int>
    var group: Int
  }

  enum Party: Hashable, Sendable {
    case entity(Int)
    case words(Range<Int>)
  }

  enum Status: Hashable, Sendable {
    case held, ongoing, planned, postponed, cancelled, denied, hypothetical
  }

  enum Mode: Hashable, Sendable {
    case inPerson, call, video, written
  }

  var entities: Set<Int> {
    var found: Set<Int> = []
    for case .entity(let group) in subjects + others { found.insert(group) }
    return found
  }
}

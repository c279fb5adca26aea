/// The types of entities that the rules tell apart.
enum NameType: Int, CaseIterable, Sendable {
  case person, organization, gpe, location, facility, norp, event, date, money, misc

  /// The type's name in labels.
  var label: String {
    switch self {
    case .person: "person"
    case .organization: "organization"
    case .gpe: "gpe"
    case .location: "location"
    case .facility: "facility"
    case .norp: "norp"
    case .event: "event"
    case .date: "date"
    case .money: "money"
    case .misc: "misc"
    }
  }

  var isPlace: Bool { self == .gpe || self == .location }
}

/// What a name in the lists is.
enum KnownName: Sendable {
  case country, majorCity, city, region, province, nationality, organization, misc, holiday

  /// The lists in order of precedence: the first that holds a name decides.
  static var lists: [(list: String, kind: KnownName)] {
    [
      (WordLists.countries, .country), (WordLists.majorCities, .majorCity),
      (WordLists.regions, .region),
      (WordLists.nationalities, .nationality), (WordLists.organizationNames, .organization),
      (WordLists.organizationAcronyms, .organization), (WordLists.miscNames, .misc),
      (WordLists.holidays, .holiday), (WordLists.provinces, .province), (WordLists.cities, .city),
    ]
  }

  var isPlace: Bool {
    switch self {
    case .country, .majorCity, .city, .region, .province: true
    default: false
    }
  }

  /// The entity type that stands for it.
  var type: NameType {
    switch self {
    case .country, .majorCity, .city, .province: .gpe
    case .region: .location
    case .nationality: .norp
    case .organization: .organization
    case .misc: .misc
    case .holiday: .date
    }
  }
}

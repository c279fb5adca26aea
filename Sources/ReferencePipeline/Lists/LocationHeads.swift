// swift-format-ignore-file
// Words that make a capitalised name a place where they end it (or, for some, begin it), one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let locationHeads = #"""
Archipelago
Area
Atoll
Autonomous Region
Basin
Bay
Beach
Block
Borough
Canton
Cape
City
Coast
Colony
Constituency
Corridor
County
Creek
Delta
Desert
District
Division
Downs
Economic Zone
Emirate
Estuary
Falls
Forest
Free Zone
Glacier
Governorate
Gulf
Heights
Highlands
Hill
Hills
Industrial Area
Islamic Republic
Island
Islands
Isle
Kingdom
Lake
Locality
Mandal
Mountain
Mountains
Municipality
Nagar
National Park
Neighborhood
Neighbourhood
Ocean
Outskirts
Park
Pass
Peak
Peninsula
Plain
Plains
Plateau
Prefecture
Province
Range
Reef
Region
Republic
Reserve
Reservoir
Ridge
River
Riverfront
Sea
Sector
Settlement
Shore
Special Administrative Region
State
States
Strait
Straits
Strip
Suburb
Taluk
Taluka
Tehsil
Territories
Territory
Thana
Town
Township
Tract
Upazila
Upazilla
Upazla
Valley
Village
Ward
Wilderness
Woods
Zone
"""#
}

// swift-format-ignore-file
// Words that make a capitalised name an event where they end it (or, for some, stand in it), one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let eventHeads = #"""
Anniversary
Awards
Battle
Biennale
Bowl
Carnival
Ceremony
Championship
Championships
Conflict
Conference
Contest
Convention
Convocation
Coup
Crisis
Cup
Derby
Dialogue
Disaster
Earthquake
Election
Elections
Expo
Exhibition
Fair
Famine
Festival
Final
Finals
Forum
Games
Genocide
Gala
Grand Prix
Holocaust
Hurricane
Congress
Intifada
Invasion
Lecture
Marathon
Massacre
Meeting
Mela
Mission
Offensive
Olympiad
Olympics
Open
Operation
Pandemic
Parade
Partition
Premier League
Prize
Procession
Race
Rally
Referendum
Revolt
Revolution
Riots
Seminar
Show
Siege
Spring
Summit
Symposium
Tournament
Trophy
Typhoon
Uprising
War
Wars
Week
World Cup
World War
Yatra
Yatre
"""#
}

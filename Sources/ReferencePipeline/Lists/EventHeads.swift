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
Conference
Conflict
Congress
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
Exhibition
Expo
Fair
Famine
Festival
Final
Finals
Forum
Gala
Games
Genocide
Grand Prix
Holocaust
Hurricane
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

// swift-format-ignore-file
// Words that make a capitalised name a law, treaty, programme, prize or work where they end it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let miscHeads = #"""
Accord
Accords
Act
Agreement
Agenda
Amendment
Award
Bill
Article
Belt
Charter
Code
Constitution
Convention
Covenant
Curriculum
Declaration
Doctrine
Economic Corridor
Edition
Index
Initiative
Law
Ordinance
Pact
Plan
Policy
Prize
Program
Programme
Project
Protocol
Report
Resolution
Roadmap
Scheme
Sharia
Statute
Strategy
Treaty
Understanding
Vision
Manifesto
Class
Medal
Highway Code
Penal Code
Road Initiative
Framework
"""#
}

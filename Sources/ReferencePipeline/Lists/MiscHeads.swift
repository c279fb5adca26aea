// swift-format-ignore-file
// Words that make a capitalised name a law, treaty, programme, prize or work where they end it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let miscHeads = #"""
Accord
Accords
Act
Agenda
Agreement
Amendment
Article
Award
Belt
Bill
Charter
Class
Code
Constitution
Convention
Covenant
Curriculum
Declaration
Doctrine
Economic Corridor
Edition
Framework
Highway Code
Index
Initiative
Law
Manifesto
Medal
Ordinance
Pact
Penal Code
Plan
Policy
Prize
Program
Programme
Project
Protocol
Report
Resolution
Road Initiative
Roadmap
Scheme
Sharia
Statute
Strategy
Treaty
Understanding
Vision
"""#
}

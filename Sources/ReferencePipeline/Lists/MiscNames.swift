// swift-format-ignore-file
// Laws, programmes, faiths, holy books, works, languages of law and other names that are none of the other types, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let miscNames = #"""
Covid
COVID
Covid-19
COVID-19
SARS-CoV-2
Ebola
Zika
HIV
AIDS
Olympics
Olympic Games
World Cup
World War I
World War II
First World War
Second World War
World War One
World War Two
Cold War
Gulf War
Vietnam War
Civil War
Iraq War
Holocaust
Nakba
Intifada
Arab Spring
Hajj
Haj
Umrah
Quran
Koran
Holy Quran
Bible
Torah
Bhagavad Gita
Ramayana
Mahabharata
Islam
Christianity
Hinduism
Buddhism
Judaism
Sikhism
Hindutva
Nobel Prize
Nobel Peace Prize
Oscar
Oscars
Grammy
Grammys
Emmy
Booker Prize
Ballon d'Or
Brexit
JCPOA
Joint Comprehensive Plan of Action
Belt and Road Initiative
Belt and Road
BRI
CPEC
China-Pakistan Economic Corridor
Abraham Accords
Oslo Accords
Paris Agreement
Kyoto Protocol
Geneva Conventions
Geneva Convention
Magna Carta
Constitution
Aadhaar
Aadhar
FIR
GDP
GST
Internet
Android
iPhone
iPad
Windows
Bitcoin
Ethereum
Obamacare
Affordable Care Act
Medicare
Medicaid
Social Security
NAFTA
Indus Waters Treaty
Simla Agreement
Lahore Declaration
Vision 2030
Saudi Vision 2030
Premier League
Champions League
Bundesliga
La Liga
Serie A
Wimbledon
Super Bowl
Eurovision
Ram Navami
Super Tuesday
Black Death
Great Depression
Big Ben
Mona Lisa
Zionism
Marxism
Communism
Islamophobia
Taj
Article 370
"""#
}

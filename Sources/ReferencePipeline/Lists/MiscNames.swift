// swift-format-ignore-file
// Laws, programmes, faiths, holy books, works, languages of law and other names that are none of the other types, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let miscNames = #"""
AIDS
Aadhaar
Aadhar
Abraham Accords
Affordable Care Act
Android
Arab Spring
Article 370
BRI
Ballon d'Or
Belt and Road
Belt and Road Initiative
Bhagavad Gita
Bible
Big Ben
Bitcoin
Black Death
Booker Prize
Brexit
Buddhism
Bundesliga
COVID
COVID-19
CPEC
Champions League
China-Pakistan Economic Corridor
Christianity
Civil War
Cold War
Communism
Constitution
Covid
Covid-19
Ebola
Emmy
Ethereum
Eurovision
FIR
First World War
GDP
GST
Geneva Convention
Geneva Conventions
Grammy
Grammys
Great Depression
Gulf War
HIV
Haj
Hajj
Hinduism
Hindutva
Holocaust
Holy Quran
Indus Waters Treaty
Internet
Intifada
Iraq War
Islam
Islamophobia
JCPOA
Joint Comprehensive Plan of Action
Judaism
Koran
Kyoto Protocol
La Liga
Lahore Declaration
Magna Carta
Mahabharata
Marxism
Medicaid
Medicare
Mona Lisa
NAFTA
Nakba
Nobel Peace Prize
Nobel Prize
Obamacare
Olympic Games
Olympics
Oscar
Oscars
Oslo Accords
Paris Agreement
Premier League
Quran
Ram Navami
Ramayana
SARS-CoV-2
Saudi Vision 2030
Second World War
Serie A
Sikhism
Simla Agreement
Social Security
Super Bowl
Super Tuesday
Taj
Torah
Umrah
Vietnam War
Vision 2030
Wimbledon
Windows
World Cup
World War I
World War II
World War One
World War Two
Zika
Zionism
iPad
iPhone
"""#
}

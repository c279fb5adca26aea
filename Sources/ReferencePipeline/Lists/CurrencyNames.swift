// swift-format-ignore-file
// Currency names and signs, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let currencyNames = #"""
dollar
dollars
euro
euros
pound
pounds
sterling
yen
yuan
renminbi
rupee
rupees
taka
riyal
riyals
rial
rials
dinar
dinars
dirham
dirhams
shekel
shekels
lira
liras
ruble
rubles
rouble
roubles
won
baht
ringgit
rupiah
peso
pesos
franc
francs
krona
kronor
krone
kroner
rand
naira
shilling
shillings
dong
kyat
cents
cent
real
reais
zloty
forint
hryvnia
tenge
som
afghani
afghanis
birr
cedi
"""#
}

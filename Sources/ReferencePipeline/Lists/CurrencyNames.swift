// swift-format-ignore-file
// Currency names and signs, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let currencyNames = #"""
afghani
afghanis
baht
birr
cedi
cent
cents
dinar
dinars
dirham
dirhams
dollar
dollars
dong
euro
euros
forint
franc
francs
hryvnia
krona
krone
kroner
kronor
kyat
lira
liras
naira
peso
pesos
pound
pounds
rand
reais
real
renminbi
rial
rials
ringgit
riyal
riyals
rouble
roubles
ruble
rubles
rupee
rupees
rupiah
shekel
shekels
shilling
shillings
som
sterling
taka
tenge
won
yen
yuan
zloty
"""#
}

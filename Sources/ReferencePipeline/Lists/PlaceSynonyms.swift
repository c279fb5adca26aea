// swift-format-ignore-file
// Places with several names: the usual name first, then the others after equals signs, one place a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let placeSynonyms = #"""
United States=US=U.S.=USA=U.S.A.=America=United States of America
United Kingdom=UK=U.K.=Britain=Great Britain
United Arab Emirates=UAE=U.A.E.=Emirates
South Korea=Republic of Korea
North Korea=DPRK=Democratic People's Republic of Korea
China=People's Republic of China
Russia=Russian Federation
Myanmar=Burma
Turkey=Türkiye=Turkiye
Iran=Islamic Republic of Iran
Pakistan=Islamic Republic of Pakistan
Syria=Syrian Arab Republic
Saudi Arabia=Kingdom of Saudi Arabia=KSA
Democratic Republic of the Congo=DRC=DR Congo=Democratic Republic of Congo
Ivory Coast=Cote d'Ivoire
Czech Republic=Czechia
Vatican City=Vatican=Holy See
Washington=Washington D.C.=Washington DC=Washington, D.C.=Washington, DC
New York=New York City
Beijing=Peking
Kyiv=Kiev
Mumbai=Bombay
Kolkata=Calcutta
Chennai=Madras
Bengaluru=Bangalore
Tehran=Teheran
Mecca=Makkah
Medina=Madinah
Ho Chi Minh City=Saigon
Yangon=Rangoon
Naypyidaw=Naypyitaw
Jammu and Kashmir=Jammu & Kashmir=J&K
Line of Control=LoC
Gulf=Persian Gulf=Arabian Gulf
India=Bharat
Sri Lanka=Ceylon
Soviet Union=USSR
Timor-Leste=East Timor
Eswatini=Swaziland
Cape Verde=Cabo Verde
Macau=Macao
St. Petersburg=St Petersburg=Petersburg
"""#
}

// swift-format-ignore-file
// Places with several names: the usual name first, then the others after equals signs, one place a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let placeSynonyms = #"""
Beijing=Peking
Bengaluru=Bangalore
Cape Verde=Cabo Verde
Chennai=Madras
China=People's Republic of China
Czech Republic=Czechia
Democratic Republic of the Congo=DRC=DR Congo=Democratic Republic of Congo
Eswatini=Swaziland
Gulf=Persian Gulf=Arabian Gulf
Ho Chi Minh City=Saigon
India=Bharat
Iran=Islamic Republic of Iran
Ivory Coast=Cote d'Ivoire
Jammu and Kashmir=Jammu & Kashmir=J&K
Kolkata=Calcutta
Kyiv=Kiev
Line of Control=LoC
Macau=Macao
Mecca=Makkah
Medina=Madinah
Mumbai=Bombay
Myanmar=Burma
Naypyidaw=Naypyitaw
New York=New York City
North Korea=DPRK=Democratic People's Republic of Korea
Pakistan=Islamic Republic of Pakistan
Russia=Russian Federation
Saudi Arabia=Kingdom of Saudi Arabia=KSA
South Korea=Republic of Korea
Soviet Union=USSR
Sri Lanka=Ceylon
St. Petersburg=St Petersburg=Petersburg
Syria=Syrian Arab Republic
Tehran=Teheran
Timor-Leste=East Timor
Turkey=Türkiye=Turkiye
United Arab Emirates=UAE=U.A.E.=Emirates
United Kingdom=UK=U.K.=Britain=Great Britain
United States=US=U.S.=USA=U.S.A.=America=United States of America
Vatican City=Vatican=Holy See
Washington=Washington D.C.=Washington DC=Washington, D.C.=Washington, DC
Yangon=Rangoon
"""#
}

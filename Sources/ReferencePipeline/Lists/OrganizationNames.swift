// swift-format-ignore-file
// Well-known organisations whose names do not say what they are, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let organizationNames = #"""
House of Commons
House of Lords
Labour party
Conservative party
Republican party
Democratic party
Communist party
Indian Air force
Al Jazeera
Al-Jazeera
Al Arabiya
Al-Qaeda
Al Qaeda
al-Qaida
Al-Qaida
Al-Shabaab
al-Shabab
Al Shabaab
Taliban
Afghan Taliban
Hamas
Hezbollah
Hizbullah
Hezbullah
Fatah
Houthi
Houthis
Islamic State
Islamic State of Iraq and the Levant
Islamic State of Iraq and Syria
ISIS
ISIL
IS
Daesh
Da'esh
Da'ish
Boko Haram
Ansar Allah
Ansarullah
Lashkar-e-Taiba
Jaish-e-Mohammed
Jaish-e-Mohammad
Hizbul Mujahideen
Tehreek-e-Taliban Pakistan
Tehreek-e-Insaf
Pakistan Tehreek-e-Insaf
Pakistan Muslim League
Pakistan Muslim League-Nawaz
PML-N
PML-Q
Jamaat-e-Islami
Jamiat Ulema-e-Islam
Muttahida Qaumi Movement
Awami League
Bangladesh Nationalist Party
Jatiya Party
Bharatiya Janata Party
Indian National Congress
Aam Aadmi Party
Shiv Sena
Trinamool Congress
Samajwadi Party
Bahujan Samaj Party
Janata Dal
Rashtriya Janata Dal
Rashtriya Swayamsevak Sangh
Vishva Hindu Parishad
Vishwa Hindu Parishad
Bajrang Dal
Kuomintang
Likud
Knesset
Shin Bet
Mossad
Haganah
Peshmerga
Hurriyat
Interpol
Europol
Eurojust
Frontex
Kremlin
Pentagon
White House Press Corps
Congress
Capitol Hill
Wall Street
Downing Street
Scotland Yard
Westminster
Whitehall
Bundestag
Bundesbank
Duma
State Duma
Verkhovna Rada
Majlis
Supreme Court
High Court
Senate
House of Representatives
Parliament
Lok Sabha
Rajya Sabha
Vidhan Sabha
Jatiya Sangsad
National Assembly
Security Council
General Assembly
United Nations
U.N.
UN Security Council
UN General Assembly
European Union
European Commission
European Parliament
European Council
Arab League
African Union
Gulf Cooperation Council
Commonwealth
Red Cross
Red Crescent
Amnesty
Amnesty International
Human Rights Watch
Greenpeace
World Bank
International Monetary Fund
World Health Organization
World Health Organisation
World Trade Organization
World Trade Organisation
World Food Programme
Shanghai Cooperation Organisation
Shanghai Cooperation Organization
Organization of Islamic Cooperation
Organisation of Islamic Cooperation
Inter-Services Public Relations
Inter-Services Intelligence
State Department
Treasury
Justice Department
Foreign Office
Home Office
Federal Reserve
Xinhua
Reuters
Bloomberg
Associated Press
Agence France-Presse
The Associated Press
Tass
Kyodo
Yonhap
Bernama
Antara
Interfax
Sputnik
Press Trust of India
Deutsche Welle
Dawn
Haaretz
Ha'aretz
Prothom Alo
The Hindu
The Guardian
The Economist
Newsweek
Politico
Breitbart
BuzzFeed
Axios
Vox
Le Monde
Der Spiegel
El Pais
Asharq Al-Awsat
Arab News
Global Times
People's Daily
China Daily
Straits Times
Jerusalem Post
Times of India
Hindustan Times
Indian Express
Press TV
Fars
Tasnim
Mehr
Petra
SANA
WAFA
KUNA
Google
Facebook
Meta
Twitter
YouTube
WhatsApp
Instagram
TikTok
Telegram
Netflix
Amazon
Apple
Microsoft
Tesla
Uber
Airbnb
Boeing
Airbus
Samsung
Huawei
Xiaomi
Alibaba
Tencent
Baidu
Toyota
Honda
Nissan
Hyundai
Sony
Panasonic
Siemens
Volkswagen
Mercedes
Volvo
Ford
General Motors
Goldman Sachs
Morgan Stanley
JPMorgan
HSBC
Citigroup
Barclays
Deutsche Bank
Credit Suisse
Moody's
Standard & Poor's
Fitch
Aramco
Saudi Aramco
Gazprom
Rosneft
Lukoil
Exxon
ExxonMobil
Chevron
Shell
BP
TotalEnergies
Petronas
Reliance
Tata
Tata Motors
Infosys
Wipro
Adani
Ola
Flipkart
Walmart
Starbucks
McDonald's
Coca-Cola
Pepsi
Pfizer
Moderna
AstraZeneca
BioNTech
Sinopharm
Sinovac
Nestle
Unilever
Emirates Airlines
Etihad
Qatar Airways
Lufthansa
Ryanair
IndiGo
Nasdaq
Dow Jones
Manchester United
Real Madrid
Barcelona FC
Chelsea
Arsenal
Liverpool FC
Juventus
Grameen
Grameenphone
BRAC
Wagner
Wagner Group
Revolutionary Guards
Islamic Revolutionary Guard Corps
Quds Force
Popular Mobilization Forces
Syrian Democratic Forces
Free Syrian Army
Mujahideen
Janjaweed
Tamil Tigers
Khmer Rouge
Viet Cong
Muslim Brotherhood
Republican Party
Democratic Party
Labour
Labour Party
Conservative Party
Liberal Democrats
Communist Party
Central Military Commission
People's Liberation Army
Politburo
State Council
Inter-Parliamentary Union
Ikhwan
Tatmadaw
Inland Revenue
Nato
NATO
Opec
OPEC
Asean
ASEAN
SAARC
Saarc
Brics
BRICS
Quad
G7
G20
G-7
G-20
G77
"""#
}

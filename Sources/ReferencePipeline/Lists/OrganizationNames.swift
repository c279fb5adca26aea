// swift-format-ignore-file
// Well-known organisations whose names do not say what they are, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let organizationNames = #"""
ASEAN
Aam Aadmi Party
Adani
Afghan Taliban
African Union
Agence France-Presse
Airbnb
Airbus
Al Arabiya
Al Jazeera
Al Qaeda
Al Shabaab
Al-Jazeera
Al-Qaeda
Al-Qaida
Al-Shabaab
Alibaba
Amazon
Amnesty
Amnesty International
Ansar Allah
Ansarullah
Antara
Apple
Arab League
Arab News
Aramco
Arsenal
Asean
Asharq Al-Awsat
Associated Press
AstraZeneca
Awami League
Axios
BP
BRAC
BRICS
Bahujan Samaj Party
Baidu
Bajrang Dal
Bangladesh Nationalist Party
Barcelona FC
Barclays
Bernama
Bharatiya Janata Party
BioNTech
Bloomberg
Boeing
Boko Haram
Breitbart
Brics
Bundesbank
Bundestag
BuzzFeed
Capitol Hill
Central Military Commission
Chelsea
Chevron
China Daily
Citigroup
Coca-Cola
Commonwealth
Communist Party
Communist party
Congress
Conservative Party
Conservative party
Credit Suisse
Da'esh
Da'ish
Daesh
Dawn
Democratic Party
Democratic party
Der Spiegel
Deutsche Bank
Deutsche Welle
Dow Jones
Downing Street
Duma
El Pais
Emirates Airlines
Etihad
Eurojust
European Commission
European Council
European Parliament
European Union
Europol
Exxon
ExxonMobil
Facebook
Fars
Fatah
Federal Reserve
Fitch
Flipkart
Ford
Foreign Office
Free Syrian Army
Frontex
G-20
G-7
G20
G7
G77
Gazprom
General Assembly
General Motors
Global Times
Goldman Sachs
Google
Grameen
Grameenphone
Greenpeace
Gulf Cooperation Council
HSBC
Ha'aretz
Haaretz
Haganah
Hamas
Hezbollah
Hezbullah
High Court
Hindustan Times
Hizbul Mujahideen
Hizbullah
Home Office
Honda
House of Commons
House of Lords
House of Representatives
Houthi
Houthis
Huawei
Human Rights Watch
Hurriyat
Hyundai
IS
ISIL
ISIS
Ikhwan
IndiGo
Indian Air force
Indian Express
Indian National Congress
Infosys
Inland Revenue
Instagram
Inter-Parliamentary Union
Inter-Services Intelligence
Inter-Services Public Relations
Interfax
International Monetary Fund
Interpol
Islamic Revolutionary Guard Corps
Islamic State
Islamic State of Iraq and Syria
Islamic State of Iraq and the Levant
JPMorgan
Jaish-e-Mohammad
Jaish-e-Mohammed
Jamaat-e-Islami
Jamiat Ulema-e-Islam
Janata Dal
Janjaweed
Jatiya Party
Jatiya Sangsad
Jerusalem Post
Justice Department
Juventus
KUNA
Khmer Rouge
Knesset
Kremlin
Kuomintang
Kyodo
Labour
Labour Party
Labour party
Lashkar-e-Taiba
Le Monde
Liberal Democrats
Likud
Liverpool FC
Lok Sabha
Lufthansa
Lukoil
Majlis
Manchester United
McDonald's
Mehr
Mercedes
Meta
Microsoft
Moderna
Moody's
Morgan Stanley
Mossad
Mujahideen
Muslim Brotherhood
Muttahida Qaumi Movement
NATO
Nasdaq
National Assembly
Nato
Nestle
Netflix
Newsweek
Nissan
OPEC
Ola
Opec
Organisation of Islamic Cooperation
Organization of Islamic Cooperation
PML-N
PML-Q
Pakistan Muslim League
Pakistan Muslim League-Nawaz
Pakistan Tehreek-e-Insaf
Panasonic
Parliament
Pentagon
People's Daily
People's Liberation Army
Pepsi
Peshmerga
Petra
Petronas
Pfizer
Politburo
Politico
Popular Mobilization Forces
Press TV
Press Trust of India
Prothom Alo
Qatar Airways
Quad
Quds Force
Rajya Sabha
Rashtriya Janata Dal
Rashtriya Swayamsevak Sangh
Real Madrid
Red Crescent
Red Cross
Reliance
Republican Party
Republican party
Reuters
Revolutionary Guards
Rosneft
Ryanair
SAARC
SANA
Saarc
Samajwadi Party
Samsung
Saudi Aramco
Scotland Yard
Security Council
Senate
Shanghai Cooperation Organisation
Shanghai Cooperation Organization
Shell
Shin Bet
Shiv Sena
Siemens
Sinopharm
Sinovac
Sony
Sputnik
Standard & Poor's
Starbucks
State Council
State Department
State Duma
Straits Times
Supreme Court
Syrian Democratic Forces
Taliban
Tamil Tigers
Tasnim
Tass
Tata
Tata Motors
Tatmadaw
Tehreek-e-Insaf
Tehreek-e-Taliban Pakistan
Telegram
Tencent
Tesla
The Associated Press
The Economist
The Guardian
The Hindu
TikTok
Times of India
TotalEnergies
Toyota
Treasury
Trinamool Congress
Twitter
U.N.
UN General Assembly
UN Security Council
Uber
Unilever
United Nations
Verkhovna Rada
Vidhan Sabha
Viet Cong
Vishva Hindu Parishad
Vishwa Hindu Parishad
Volkswagen
Volvo
Vox
WAFA
Wagner
Wagner Group
Wall Street
Walmart
Westminster
WhatsApp
White House Press Corps
Whitehall
Wipro
World Bank
World Food Programme
World Health Organisation
World Health Organization
World Trade Organisation
World Trade Organization
Xiaomi
Xinhua
Yonhap
YouTube
al-Qaida
al-Shabab
"""#
}

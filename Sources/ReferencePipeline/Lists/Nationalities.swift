// swift-format-ignore-file
// Peoples, nationalities, religions and political leanings, one a line (nouns and adjectives).
// Source: common knowledge, written for Assay.

extension WordLists {
  static let nationalities = #"""
Aboriginal
Adivasi
Adivasis
Afghan
Afghans
African
African American
African Americans
Africans
Ahmadi
Ahmadis
Alawite
Alawites
Albanian
Algerian
American
Americans
Amhara
Anglican
Anglicans
Anglo
Angolan
Arab
Arabian
Arabic
Arabs
Argentine
Argentinian
Armenian
Asian
Asians
Assamese
Assyrian
Assyrians
Aussie
Australian
Austrian
Azerbaijani
Azeri
Baathist
Baathists
Baha'i
Bahai
Bahasa
Bahraini
Balkan
Baloch
Balochi
Baltic
Baluch
Bangalee
Bangla
Bangladeshi
Baptist
Baptists
Bedouin
Bedouins
Belarusian
Belarussian
Belgian
Bengali
Bengalis
Berber
Berbers
Bhutanese
Bihari
Biharis
Bolivian
Bosnian
Brahmin
Brahmins
Brazilian
Brit
British
Briton
Britons
Brits
Bruneian
Buddhist
Buddhists
Bulgarian
Burmese
Burundian
Cambodian
Cameroonian
Canadian
Cantonese
Caribbean
Catalan
Catholic
Catholics
Caucasian
Central Asian
Central European
Chadian
Chaldean
Chechen
Chilean
Chinese
Christian
Christians
Colombian
Communist
Communists
Congolese
Copt
Coptic
Copts
Cossack
Costa Rican
Croat
Croatian
Cuban
Cypriot
Czech
Dalit
Dalits
Dane
Danes
Danish
Dari
Delhiite
Democrat
Democratic
Democrats
Dominican
Druze
Dutch
East African
East Asian
East Timorese
Eastern European
Easterner
Ecuadorian
Egyptian
Emirati
English
Englishman
Englishmen
Eritrean
Estonian
Ethiopian
Eurasian
European
Europeans
Evangelical
Farsi
Fascist
Fijian
Filipina
Filipino
Filipinos
Finn
Finnish
French
Frenchman
Gambian
Gazan
Gazans
Georgian
German
Germans
Ghanaian
Goan
Greek
Greeks
Guatemalan
Guinean
Gujarati
Gujaratis
Haitian
Hashemite
Hashemites
Hausa
Hazara
Hazaras
Hebrew
Hindi
Hindu
Hindus
Hispanic
Hispanics
Honduran
Hong Konger
Hong Kongers
Hungarian
Hyderabadi
Icelandic
Igbo
Indian
Indians
Indonesian
Inuit
Iranian
Iraqi
Irish
Irishman
Islamic
Islamist
Islamists
Ismaili
Israeli
Israelis
Italian
Ivorian
Jain
Jains
Jamaican
Japanese
Jat
Jats
Jew
Jewish
Jews
Jordanian
Kannada
Kannadiga
Kannadigas
Kashmiri
Kashmiris
Kazakh
Kenyan
Keralite
Keralites
Korean
Koreans
Kosovar
Kurd
Kurdish
Kurds
Kurmi
Kuwaiti
Kyrgyz
Labourite
Lao
Laotian
Latin
Latin American
Latina
Latino
Latinos
Latvian
Lebanese
Leninist
Liberian
Libyan
Lingayat
Lingayats
Lithuanian
Londoner
Londoners
Lutheran
Lutherans
Macedonian
Malagasy
Malawian
Malay
Malayalam
Malayali
Malayalis
Malays
Malaysian
Maldivian
Malian
Maltese
Mandarin
Manipuri
Maoist
Maoists
Maori
Maratha
Marathas
Marathi
Maronite
Maronites
Marxist
Marxists
Mauritanian
Mauritian
Mediterranean
Methodist
Mexican
Middle Eastern
Moldovan
Mongolian
Montenegrin
Mormon
Mormons
Moroccan
Mozambican
Mumbaikar
Muslim
Muslims
Naga
Nagas
Nair
Nairs
Namibian
Native American
Native Americans
Naxal
Naxalite
Naxalites
Naxals
Nazi
Nazis
Nepalese
Nepali
Nepalis
New Yorker
New Yorkers
New Zealander
New Zealanders
Nicaraguan
Nigerian
Nigerien
Nordic
North African
North American
North Korean
North Koreans
Norwegian
Omani
Oromo
Orthodox
Ottoman
Ottomans
Pakistani
Palestinian
Panamanian
Pandit community
Paraguayan
Parisian
Parsi
Parsis
Pashto
Pashtun
Pashtuns
Pathan
Patidar
Persian
Persians
Peruvian
Pole
Poles
Polish
Portuguese
Protestant
Protestants
Punjabi
Punjabis
Qatari
Quaker
Rajasthani
Rajput
Rajputs
Republican
Republicans
Rohingya
Rohingyas
Roma
Roman
Roman Catholic
Roman Catholics
Romanian
Russian
Rwandan
Salafi
Salafis
Salafist
Salafists
Samoan
Sanskrit
Saudi
Saudi Arabian
Saudis
Scandinavian
Scot
Scots
Scottish
Senegalese
Serb
Serbian
Serbs
Shi'ite
Shia
Shias
Shiite
Shiites
Sicilian
Sierra Leonean
Sikh
Sikhs
Sindhi
Singaporean
Sinhala
Sinhalese
Slav
Slavic
Slovak
Slovakian
Slovene
Slovenian
Socialist
Socialists
Somali
Somalis
South African
South Africans
South American
South Asian
South Asians
South Korean
South Koreans
South Sudanese
South-East Asian
Southeast Asian
Southeast Asians
Soviet
Soviets
Spaniard
Spaniards
Spanish
Sri Lankan
Sri Lankans
Sudanese
Sufi
Sufis
Sunni
Sunnis
Swede
Swedes
Swedish
Swiss
Syrian
Taiwanese
Tajik
Tajiks
Tamil
Tamils
Tanzanian
Tatar
Tatars
Telugu
Thai
Thais
Tibetan
Tibetans
Tigrayan
Tigrayans
Togolese
Tories
Tory
Transjordanian
Tunisian
Turk
Turkic
Turkish
Turkmen
Turks
Ugandan
Uighur
Uighurs
Ukrainian
Urdu
Uruguayan
Uyghur
Uyghurs
Uygur
Uygurs
Uzbek
Uzbeks
Venezuelan
Vietnamese
Vokkaliga
Vokkaligas
Wahhabi
Welsh
Welshman
West African
West Indian
West Indians
Western
Western European
Westerner
Westerners
Yadav community
Yazidi
Yazidis
Yemeni
Yemenis
Yemenite
Yoruba
Zambian
Zimbabwean
Zionist
Zionists
Zoroastrian
Zoroastrians
Zulu
"""#
}

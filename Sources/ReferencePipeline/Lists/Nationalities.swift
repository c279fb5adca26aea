// swift-format-ignore-file
// Peoples, nationalities, religions and political leanings, one a line (nouns and adjectives).
// Source: common knowledge, written for Assay.

extension WordLists {
  static let nationalities = #"""
Afghan
Afghans
African
Africans
African American
African Americans
Albanian
Algerian
American
Americans
Anglo
Angolan
Arab
Arabs
Arabian
Argentine
Argentinian
Armenian
Asian
Asians
Australian
Aussie
Austrian
Azerbaijani
Azeri
Bahraini
Bangladeshi
Bangalee
Bengali
Bengalis
Belarusian
Belarussian
Belgian
Bhutanese
Bolivian
Bosnian
Brazilian
British
Briton
Britons
Brit
Brits
Bruneian
Bulgarian
Burmese
Burundian
Cambodian
Cameroonian
Canadian
Caribbean
Catalan
Chadian
Chechen
Chilean
Chinese
Colombian
Congolese
Costa Rican
Croatian
Croat
Cuban
Cypriot
Czech
Dane
Danes
Danish
Dominican
Dutch
East Timorese
Ecuadorian
Egyptian
Emirati
English
Englishman
Englishmen
Eritrean
Estonian
Ethiopian
European
Europeans
Fijian
Filipino
Filipinos
Filipina
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
Greek
Greeks
Guatemalan
Gujarati
Gujaratis
Guinean
Haitian
Hispanic
Hispanics
Honduran
Hong Konger
Hong Kongers
Hungarian
Icelandic
Indian
Indians
Indonesian
Iranian
Iraqi
Irish
Irishman
Israeli
Israelis
Italian
Ivorian
Jamaican
Japanese
Jordanian
Kashmiri
Kashmiris
Kazakh
Kenyan
Korean
Koreans
North Korean
North Koreans
South Korean
South Koreans
Kosovar
Kurd
Kurds
Kurdish
Kuwaiti
Kyrgyz
Lao
Laotian
Latino
Latinos
Latina
Latvian
Lebanese
Liberian
Libyan
Lithuanian
Macedonian
Malagasy
Malawian
Malay
Malays
Malaysian
Maldivian
Malian
Maltese
Mauritanian
Mauritian
Mexican
Moldovan
Mongolian
Montenegrin
Moroccan
Mozambican
Namibian
Nepalese
Nepali
Nepalis
New Zealander
New Zealanders
Nicaraguan
Nigerian
Nigerien
Norwegian
Omani
Ottoman
Ottomans
Pakistani
Palestinian
Panamanian
Paraguayan
Pashtun
Pashtuns
Persian
Persians
Peruvian
Polish
Pole
Poles
Portuguese
Punjabi
Punjabis
Qatari
Rohingya
Rohingyas
Roma
Roman
Romanian
Russian
Rwandan
Samoan
Saudi
Saudis
Saudi Arabian
Scot
Scots
Scottish
Senegalese
Serb
Serbs
Serbian
Sicilian
Sierra Leonean
Sindhi
Singaporean
Sinhalese
Sinhala
Slav
Slavic
Slovak
Slovakian
Slovene
Slovenian
Somali
Somalis
South African
South Africans
Soviet
Soviets
Spaniard
Spaniards
Spanish
Sri Lankan
Sri Lankans
Sudanese
South Sudanese
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
Telugu
Thai
Thais
Tibetan
Tibetans
Togolese
Tunisian
Turk
Turks
Turkish
Turkmen
Turkic
Ugandan
Uighur
Uighurs
Uyghur
Uyghurs
Uygur
Uygurs
Ukrainian
Uruguayan
Uzbek
Uzbeks
Venezuelan
Vietnamese
Welsh
Welshman
Yazidi
Yazidis
Yemeni
Yemenis
Yemenite
Zambian
Zimbabwean
Zulu
Hausa
Yoruba
Igbo
Amhara
Oromo
Tigrayan
Tigrayans
Hazara
Hazaras
Baloch
Baluch
Balochi
Pathan
Bedouin
Bedouins
Berber
Berbers
Caucasian
Cossack
Eurasian
Maori
Native American
Native Americans
Aboriginal
Inuit
Transjordanian
West Indian
West Indians
East Asian
South Asian
South Asians
Southeast Asian
South-East Asian
Southeast Asians
Central Asian
Latin American
North American
South American
West African
East African
North African
Middle Eastern
Eastern European
Western European
Central European
Nordic
Baltic
Balkan
Scandinavian
Mediterranean
Muslim
Muslims
Islamic
Islamist
Islamists
Christian
Christians
Jew
Jews
Jewish
Hindu
Hindus
Buddhist
Buddhists
Sikh
Sikhs
Jain
Jains
Parsi
Parsis
Zoroastrian
Zoroastrians
Shia
Shias
Shi'ite
Shiite
Shiites
Sunni
Sunnis
Sufi
Sufis
Salafi
Salafis
Salafist
Wahhabi
Ahmadi
Ahmadis
Ismaili
Alawite
Alawites
Druze
Baha'i
Bahai
Catholic
Catholics
Roman Catholic
Roman Catholics
Protestant
Protestants
Orthodox
Anglican
Anglicans
Baptist
Baptists
Methodist
Evangelical
Mormon
Mormons
Quaker
Lutheran
Lutherans
Maronite
Maronites
Coptic
Copt
Copts
Chaldean
Assyrian
Assyrians
Brahmin
Brahmins
Dalit
Dalits
Jat
Jats
Rajput
Rajputs
Lingayat
Lingayats
Vokkaliga
Vokkaligas
Patidar
Kurmi
Yadav community
Maratha
Marathas
Nair
Nairs
Adivasi
Adivasis
Pandit community
Republican
Republicans
Democrat
Democrats
Democratic
Tory
Tories
Labourite
Communist
Communists
Marxist
Marxists
Maoist
Maoists
Naxal
Naxals
Naxalite
Naxalites
Leninist
Socialist
Socialists
Zionist
Zionists
Nazi
Nazis
Fascist
Baathist
Baathists
Hashemite
Hashemites
Salafists
Hindi
Urdu
Arabic
Bangla
Mandarin
Cantonese
Hebrew
Kannada
Malayalam
Marathi
Pashto
Farsi
Dari
Bahasa
Latin
Sanskrit
Tatar
Tatars
Kannadiga
Kannadigas
Malayali
Malayalis
Keralite
Keralites
Bihari
Biharis
Rajasthani
Assamese
Manipuri
Naga
Nagas
Goan
Hyderabadi
Mumbaikar
Delhiite
Londoner
Londoners
New Yorker
New Yorkers
Parisian
Westerner
Westerners
Western
Easterner
"""#
}

// swift-format-ignore-file
// Regions, continents, seas, disputed territories and other places without a government, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let regions = #"""
Africa
North Africa
West Africa
East Africa
Southern Africa
Central Africa
Horn of Africa
Sahel
Sub-Saharan Africa
Maghreb
Asia
South Asia
Southeast Asia
South-East Asia
East Asia
Central Asia
West Asia
North Asia
Northeast Asia
Asia-Pacific
Asia Pacific
Indo-Pacific
Eurasia
Europe
Eastern Europe
Western Europe
Central Europe
Northern Europe
Southern Europe
Balkans
Baltics
Scandinavia
Caucasus
South Caucasus
North Caucasus
Middle East
Near East
Far East
Gulf
Persian Gulf
Arabian Gulf
Arabian Peninsula
Korean Peninsula
Gulf of Oman
Gulf of Aden
Gulf of Mexico
Gulf of Tonkin
Levant
Mesopotamia
Anatolia
Kurdistan
Iraqi Kurdistan
Kurdistan Region
Balochistan
Baluchistan
Sindh
Punjab
Khyber Pakhtunkhwa
Gilgit-Baltistan
Gilgit Baltistan
Azad Kashmir
Azad Jammu and Kashmir
AJK
Kashmir
Jammu and Kashmir
Jammu & Kashmir
J&K
Jammu
Ladakh
Line of Control
LoC
Line of Actual Control
LAC
Waziristan
North Waziristan
South Waziristan
Gaza
Gaza Strip
West Bank
East Jerusalem
Golan Heights
Golan
Sinai
Sinai Peninsula
Galilee
Negev
Judea
Samaria
Old City
Temple Mount
Crimea
Donbas
Donbass
Donetsk
Luhansk
Nagorno-Karabakh
Karabakh
Abkhazia
South Ossetia
Transnistria
Chechnya
Dagestan
Siberia
Tibet
Xinjiang
Inner Mongolia
Manchuria
Guangdong
Sichuan
Yunnan
Hainan
Hubei
Hunan
Henan
Hebei
Shandong
Shanxi
Shaanxi
Zhejiang
Jiangsu
Jiangxi
Fujian
Guizhou
Guangxi
Gansu
Qinghai
Heilongjiang
Jilin
Liaoning
Anhui
Ningxia
Okinawa
Hokkaido
Fukushima
Kanto
Java
Sumatra
Borneo
Kalimantan
Sulawesi
Bali
Papua
West Papua
Aceh
Maluku
Sabah
Sarawak
Johor
Penang
Selangor
Kelantan
Perak
Pahang
Kedah
Perlis
Terengganu
Malacca
Melaka
Negeri Sembilan
Luzon
Mindanao
Visayas
Bangsamoro
Rakhine
Shan
Kachin
Chittagong Hill Tracts
Cox's Bazar
Sylhet
Andhra Pradesh
Arunachal Pradesh
Assam
Bihar
Chhattisgarh
Goa
Gujarat
Haryana
Himachal Pradesh
Himachal
Jharkhand
Karnataka
Kerala
Madhya Pradesh
Maharashtra
Manipur
Meghalaya
Mizoram
Nagaland
Odisha
Orissa
Rajasthan
Sikkim
Tamil Nadu
Telangana
Tripura
Uttar Pradesh
UP
Uttarakhand
West Bengal
Bengal
East Bengal
Andaman and Nicobar Islands
Andaman
Lakshadweep
Puducherry
Deccan
Malabar
Terai
Himalayas
Himalaya
Hindu Kush
Karakoram
Nile
Ganges
Ganga
Yamuna
Brahmaputra
Indus
Mekong
Yangtze
Yellow River
Jordan River
Jordan Valley
Tigris
Euphrates
Danube
Rhine
Volga
Amazon
Congo River
Jhelum
Chenab
Ravi
Sutlej
Beas
Padma
Jamuna
Meghna
Teesta
Cauvery
Krishna River
Godavari
Narmada
Mediterranean
Mediterranean Sea
Red Sea
Dead Sea
Black Sea
Caspian Sea
Aral Sea
Baltic Sea
North Sea
Arabian Sea
South China Sea
East China Sea
Yellow Sea
Sea of Japan
Sea of Azov
Bay of Bengal
Indian Ocean
Pacific
Pacific Ocean
South Pacific
Atlantic
Atlantic Ocean
Arctic
Arctic Ocean
Antarctica
Antarctic
Caribbean
Aegean
Adriatic
English Channel
Strait of Hormuz
Taiwan Strait
Malacca Strait
Strait of Malacca
Bosphorus
Suez Canal
Panama Canal
Sahara
Thar
Gobi
Everest
Mount Everest
Alps
Andes
Rockies
Appalachia
Latin America
South America
North America
Central America
Americas
West Indies
Oceania
Polynesia
Melanesia
Antilles
Catalonia
Basque Country
Brittany
Normandy
Provence
Bavaria
Saxony
Tuscany
Sicily
Sardinia
Corsica
Crete
Flanders
Wallonia
Ulster
Cornwall
Yorkshire
Kent
Essex
Sussex
Surrey
Midlands
West Midlands
Darfur
Tigray
Amhara
Oromia
Puntland
Western Sahara
Biafra
Kivu
North Kivu
South Kivu
Katanga
Transvaal
KwaZulu-Natal
Zanzibar
Alabama
Alaska
Arizona
Arkansas
California
Colorado
Connecticut
Delaware
Florida
Hawaii
Idaho
Illinois
Indiana
Iowa
Kansas
Kentucky
Louisiana
Maine
Maryland
Massachusetts
Michigan
Minnesota
Mississippi
Missouri
Montana
Nebraska
Nevada
New Hampshire
New Jersey
New Mexico
New York
New York State
North Carolina
North Dakota
Ohio
Oklahoma
Oregon
Pennsylvania
Rhode Island
South Carolina
South Dakota
Tennessee
Texas
Utah
Vermont
Virginia
West Virginia
Washington State
Wisconsin
Wyoming
New England
Midwest
Silicon Valley
Ontario
Quebec
British Columbia
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland
Yukon
Nunavut
New South Wales
Queensland
Tasmania
South Australia
Western Australia
Northern Territory
Middle America
Global South
Anbar
Al-Anbar
Nineveh
Kirkuk
Diyala
Dhi Qar
Idlib
Hasakah
Rojava
Raqqa
Deir ez-Zor
Bekaa Valley
Bekaa
Hadramaut
Hodeidah
Marib
Hejaz
Najd
Asir
Khuzestan
Helmand
Kandahar
Nangarhar
Panjshir
Badakhshan
"""#
}

// swift-format-ignore-file
// Regions, continents, seas, disputed territories and other places without a government, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let regions = #"""
AJK
Abkhazia
Aceh
Adriatic
Aegean
Africa
Al-Anbar
Alabama
Alaska
Alberta
Alps
Amazon
Americas
Amhara
Anatolia
Anbar
Andaman
Andaman and Nicobar Islands
Andes
Andhra Pradesh
Anhui
Antarctic
Antarctica
Antilles
Appalachia
Arabian Gulf
Arabian Peninsula
Arabian Sea
Aral Sea
Arctic
Arctic Ocean
Arizona
Arkansas
Arunachal Pradesh
Asia
Asia Pacific
Asia-Pacific
Asir
Assam
Atlantic
Atlantic Ocean
Azad Jammu and Kashmir
Azad Kashmir
Badakhshan
Bali
Balkans
Balochistan
Baltic Sea
Baltics
Baluchistan
Bangsamoro
Basque Country
Bavaria
Bay of Bengal
Beas
Bekaa
Bekaa Valley
Bengal
Biafra
Bihar
Black Sea
Borneo
Bosphorus
Brahmaputra
British Columbia
Brittany
California
Caribbean
Caspian Sea
Catalonia
Caucasus
Cauvery
Central Africa
Central America
Central Asia
Central Europe
Chechnya
Chenab
Chhattisgarh
Chittagong Hill Tracts
Colorado
Congo River
Connecticut
Cornwall
Corsica
Cox's Bazar
Crete
Crimea
Dagestan
Danube
Darfur
Dead Sea
Deccan
Deir ez-Zor
Delaware
Dhi Qar
Diyala
Donbas
Donbass
Donetsk
East Africa
East Asia
East Bengal
East China Sea
East Jerusalem
Eastern Europe
English Channel
Essex
Euphrates
Eurasia
Europe
Everest
Far East
Flanders
Florida
Fujian
Fukushima
Galilee
Ganga
Ganges
Gansu
Gaza
Gaza Strip
Gilgit Baltistan
Gilgit-Baltistan
Global South
Goa
Gobi
Godavari
Golan
Golan Heights
Guangdong
Guangxi
Guizhou
Gujarat
Gulf
Gulf of Aden
Gulf of Mexico
Gulf of Oman
Gulf of Tonkin
Hadramaut
Hainan
Haryana
Hasakah
Hawaii
Hebei
Heilongjiang
Hejaz
Helmand
Henan
Himachal
Himachal Pradesh
Himalaya
Himalayas
Hindu Kush
Hodeidah
Hokkaido
Horn of Africa
Hubei
Hunan
Idaho
Idlib
Illinois
Indian Ocean
Indiana
Indo-Pacific
Indus
Inner Mongolia
Iowa
Iraqi Kurdistan
J&K
Jammu
Jammu & Kashmir
Jammu and Kashmir
Jamuna
Java
Jharkhand
Jhelum
Jiangsu
Jiangxi
Jilin
Johor
Jordan River
Jordan Valley
Judea
Kachin
Kalimantan
Kandahar
Kansas
Kanto
Karabakh
Karakoram
Karnataka
Kashmir
Katanga
Kedah
Kelantan
Kent
Kentucky
Kerala
Khuzestan
Khyber Pakhtunkhwa
Kirkuk
Kivu
Korean Peninsula
Krishna River
Kurdistan
Kurdistan Region
KwaZulu-Natal
LAC
Ladakh
Lakshadweep
Latin America
Levant
Liaoning
Line of Actual Control
Line of Control
LoC
Louisiana
Luhansk
Luzon
Madhya Pradesh
Maghreb
Maharashtra
Maine
Malabar
Malacca
Malacca Strait
Maluku
Manchuria
Manipur
Manitoba
Marib
Maryland
Massachusetts
Mediterranean
Mediterranean Sea
Meghalaya
Meghna
Mekong
Melaka
Melanesia
Mesopotamia
Michigan
Middle America
Middle East
Midlands
Midwest
Mindanao
Minnesota
Mississippi
Missouri
Mizoram
Montana
Mount Everest
Nagaland
Nagorno-Karabakh
Najd
Nangarhar
Narmada
Near East
Nebraska
Negeri Sembilan
Negev
Nevada
New Brunswick
New England
New Hampshire
New Jersey
New Mexico
New South Wales
New York
New York State
Newfoundland
Nile
Nineveh
Ningxia
Normandy
North Africa
North America
North Asia
North Carolina
North Caucasus
North Dakota
North Kivu
North Sea
North Waziristan
Northeast Asia
Northern Europe
Northern Territory
Nova Scotia
Nunavut
Oceania
Odisha
Ohio
Okinawa
Oklahoma
Old City
Ontario
Oregon
Orissa
Oromia
Pacific
Pacific Ocean
Padma
Pahang
Panama Canal
Panjshir
Papua
Penang
Pennsylvania
Perak
Perlis
Persian Gulf
Polynesia
Provence
Puducherry
Punjab
Puntland
Qinghai
Quebec
Queensland
Rajasthan
Rakhine
Raqqa
Ravi
Red Sea
Rhine
Rhode Island
Rockies
Rojava
Sabah
Sahara
Sahel
Samaria
Sarawak
Sardinia
Saskatchewan
Saxony
Scandinavia
Sea of Azov
Sea of Japan
Selangor
Shaanxi
Shan
Shandong
Shanxi
Siberia
Sichuan
Sicily
Sikkim
Silicon Valley
Sinai
Sinai Peninsula
Sindh
South America
South Asia
South Australia
South Carolina
South Caucasus
South China Sea
South Dakota
South Kivu
South Ossetia
South Pacific
South Waziristan
South-East Asia
Southeast Asia
Southern Africa
Southern Europe
Strait of Hormuz
Strait of Malacca
Sub-Saharan Africa
Suez Canal
Sulawesi
Sumatra
Surrey
Sussex
Sutlej
Sylhet
Taiwan Strait
Tamil Nadu
Tasmania
Teesta
Telangana
Temple Mount
Tennessee
Terai
Terengganu
Texas
Thar
Tibet
Tigray
Tigris
Transnistria
Transvaal
Tripura
Tuscany
UP
Ulster
Utah
Uttar Pradesh
Uttarakhand
Vermont
Virginia
Visayas
Volga
Wallonia
Washington State
Waziristan
West Africa
West Asia
West Bank
West Bengal
West Indies
West Midlands
West Papua
West Virginia
Western Australia
Western Europe
Western Sahara
Wisconsin
Wyoming
Xinjiang
Yamuna
Yangtze
Yellow River
Yellow Sea
Yorkshire
Yukon
Yunnan
Zanzibar
Zhejiang
"""#
}

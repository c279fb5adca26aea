// swift-format-ignore-file
// Capitals and other cities in the news, with their common English spellings, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let majorCities = #"""
Abidjan
Abu Dhabi
Abuja
Accra
Addis Ababa
Aden
Agra
Ahmedabad
Ajman
Aleppo
Alexandria
Algiers
Allahabad
Almaty
Amman
Amritsar
Amsterdam
Ankara
Antananarivo
Aqaba
Ashgabat
Asmara
Astana
Nur-Sultan
Athens
Atlanta
Auckland
Ayodhya
Baghdad
Baku
Baltimore
Bamako
Bandung
Bangalore
Bengaluru
Bangkok
Banja Luka
Barcelona
Basra
Basel
Beijing
Peking
Beirut
Belgrade
Berlin
Bern
Bethlehem
Bhopal
Birmingham
Bishkek
Bogota
Bogotá
Bombay
Bonn
Boston
Brasilia
Bratislava
Brazzaville
Brisbane
Brussels
Bucharest
Budapest
Buenos Aires
Bujumbura
Busan
Cairo
Calcutta
Kolkata
Calgary
Canberra
Cape Town
Caracas
Casablanca
Chandigarh
Chennai
Madras
Chengdu
Chicago
Chittagong
Chattogram
Chisinau
Chongqing
Coimbatore
Colombo
Conakry
Copenhagen
Cumilla
Comilla
Dakar
Dallas
Dalian
Damascus
Dammam
Dar es Salaam
Davos
Dehradun
Delhi
New Delhi
Denver
Detroit
Dhaka
Dili
Doha
Dohuk
Donetsk
Dresden
Dubai
Dublin
Durban
Dushanbe
Edinburgh
Erbil
Irbil
Faisalabad
Fallujah
Frankfurt
Freetown
Fukuoka
Gaborone
Gaza City
Gdansk
Geneva
Glasgow
Gothenburg
Guangzhou
Gurgaon
Gurugram
Guwahati
Gwadar
Haifa
Hamburg
Hangzhou
Hanoi
Harare
Harbin
Havana
Hebron
Helsinki
Herat
Hiroshima
Ho Chi Minh City
Homs
Hodeidah
Houston
Hyderabad
Ibadan
Incheon
Indore
Isfahan
Islamabad
Istanbul
Izmir
Jaffna
Jaipur
Jakarta
Jalalabad
Jeddah
Jenin
Jericho
Jerusalem
Johannesburg
Johor Bahru
Juba
Kabul
Kampala
Kano
Kanpur
Karachi
Karbala
Kathmandu
Kazan
Kharkiv
Khartoum
Khulna
Kigali
Kingston
Kinshasa
Kochi
Kota Kinabalu
Kozhikode
Krakow
Kuala Lumpur
Kuching
Kunming
Kuwait City
Kyiv
Kiev
Kyoto
Lagos
Lahore
Las Vegas
Latakia
Leipzig
Lhasa
Libreville
Lilongwe
Lima
Lisbon
Liverpool
Ljubljana
Lome
London
Los Angeles
Luanda
Lucknow
Lusaka
Lviv
Lyon
Macau
Madinah
Medina
Madrid
Makkah
Mecca
Malé
Manama
Manchester
Mandalay
Mangaluru
Manila
Maputo
Marseille
Mashhad
Mazar-i-Sharif
Melbourne
Mexico City
Miami
Milan
Minneapolis
Minsk
Mogadishu
Mombasa
Monrovia
Montevideo
Montreal
Moscow
Mosul
Multan
Mumbai
Munich
Murree
Muscat
Muzaffarabad
Mymensingh
Mysuru
Nablus
Nagasaki
Nagoya
Nagpur
Nairobi
Najaf
Nanjing
Naples
Narayanganj
Nasiriyah
Naypyidaw
Naypyitaw
N'Djamena
New Orleans
New York
New York City
Niamey
Nicosia
Nouakchott
Odesa
Odessa
Osaka
Oslo
Ottawa
Ouagadougou
Palermo
Panama City
Paris
Patna
Penang
Perth
Peshawar
Petersburg
Philadelphia
Phnom Penh
Phuket
Port-au-Prince
Port Sudan
Prague
Pretoria
Pristina
Pune
Putrajaya
Pyongyang
Qom
Quetta
Quezon City
Quito
Rabat
Rafah
Rajshahi
Ramallah
Ranchi
Rawalpindi
Reykjavik
Riga
Rio de Janeiro
Riyadh
Rome
Rotterdam
Rostov
Saigon
Samarkand
San Francisco
San Diego
San Jose
San Salvador
Sanaa
Sana'a
Santiago
Santo Domingo
Sao Paulo
São Paulo
Sarajevo
Seattle
Seoul
Sevastopol
Shanghai
Sharjah
Sharm el-Sheikh
Shenzhen
Shiraz
Shimla
Sialkot
Singapore
Skopje
Sochi
Sofia
Srinagar
St Petersburg
St. Petersburg
Stockholm
Strasbourg
Surabaya
Surat
Sydney
Tabriz
Taipei
Tallinn
Tashkent
Tbilisi
Tegucigalpa
Tehran
Teheran
Tel Aviv
The Hague
Thessaloniki
Thimphu
Thiruvananthapuram
Tianjin
Tirana
Tokyo
Toronto
Tripoli
Tunis
Turin
Tyre
Sidon
Ulaanbaatar
Ulan Bator
Urumqi
Vadodara
Valletta
Vancouver
Varanasi
Venice
Vienna
Vientiane
Vijayawada
Visakhapatnam
Vilnius
Vladivostok
Volgograd
Warsaw
Washington
Washington D.C.
Washington DC
Washington, D.C.
Washington, DC
Wellington
Windhoek
Wuhan
Xi'an
Yangon
Rangoon
Yaounde
Yerevan
Yokohama
Zagreb
Zaporizhzhia
Zhengzhou
Zurich
Brooklyn
Manhattan
Queens
Bronx
Harlem
Hollywood
Bollywood
Tahrir Square
Tiananmen Square
Chinatown
Uptown
Camp David
Pahalgam
Pulwama
Anantnag
Baramulla
Kupwara
Kulgam
Shopian
Poonch
Rajouri
Udhampur
Kishtwar
Doda
Ramban
Kargil
Leh
Drass
Mirpur
Kotli
Savar
Gazipur
Tangail
Bogura
Barishal
Rangpur
Dinajpur
Jashore
Jessore
Noakhali
Feni
Faridpur
Kushtia
Pabna
Natore
Naogaon
Sirajganj
Kishoreganj
Netrokona
Sunamganj
Habiganj
Moulvibazar
Brahmanbaria
Chandpur
Lakshmipur
Bandarban
Rangamati
Khagrachhari
Teknaf
Ukhiya
Uttara
Gulshan
Motijheel
Dhanmondi
Mohammadpur
Sulaymaniyah
Samarra
Tikrit
Sinjar
Zakho
Salalah
Irbid
Zarqa
Mafraq
Jubail
Tabuk
Taif
Dhahran
Khobar
Al Khobar
Neom
NEOM
Hawally
Farwaniya
Jahra
Salmiya
"""#
}

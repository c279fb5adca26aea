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
Al Khobar
Aleppo
Alexandria
Algiers
Allahabad
Almaty
Amman
Amritsar
Amsterdam
Anantnag
Ankara
Antananarivo
Aqaba
Ashgabat
Asmara
Astana
Athens
Atlanta
Auckland
Ayodhya
Baghdad
Baku
Baltimore
Bamako
Bandarban
Bandung
Bangalore
Bangkok
Banja Luka
Baramulla
Barcelona
Barishal
Basel
Basra
Beijing
Beirut
Belgrade
Bengaluru
Berlin
Bern
Bethlehem
Bhopal
Birmingham
Bishkek
Bogota
Bogotá
Bogura
Bollywood
Bombay
Bonn
Boston
Brahmanbaria
Brasilia
Bratislava
Brazzaville
Brisbane
Bronx
Brooklyn
Brussels
Bucharest
Budapest
Buenos Aires
Bujumbura
Busan
Cairo
Calcutta
Calgary
Camp David
Canberra
Cape Town
Caracas
Casablanca
Chandigarh
Chandpur
Chattogram
Chengdu
Chennai
Chicago
Chinatown
Chisinau
Chittagong
Chongqing
Coimbatore
Colombo
Comilla
Conakry
Copenhagen
Cumilla
Dakar
Dalian
Dallas
Damascus
Dammam
Dar es Salaam
Davos
Dehradun
Delhi
Denver
Detroit
Dhahran
Dhaka
Dhanmondi
Dili
Dinajpur
Doda
Doha
Dohuk
Donetsk
Drass
Dresden
Dubai
Dublin
Durban
Dushanbe
Edinburgh
Erbil
Faisalabad
Fallujah
Faridpur
Farwaniya
Feni
Frankfurt
Freetown
Fukuoka
Gaborone
Gaza City
Gazipur
Gdansk
Geneva
Glasgow
Gothenburg
Guangzhou
Gulshan
Gurgaon
Gurugram
Guwahati
Gwadar
Habiganj
Haifa
Hamburg
Hangzhou
Hanoi
Harare
Harbin
Harlem
Havana
Hawally
Hebron
Helsinki
Herat
Hiroshima
Ho Chi Minh City
Hodeidah
Hollywood
Homs
Houston
Hyderabad
Ibadan
Incheon
Indore
Irbid
Irbil
Isfahan
Islamabad
Istanbul
Izmir
Jaffna
Jahra
Jaipur
Jakarta
Jalalabad
Jashore
Jeddah
Jenin
Jericho
Jerusalem
Jessore
Johannesburg
Johor Bahru
Juba
Jubail
Kabul
Kampala
Kano
Kanpur
Karachi
Karbala
Kargil
Kathmandu
Kazan
Khagrachhari
Kharkiv
Khartoum
Khobar
Khulna
Kiev
Kigali
Kingston
Kinshasa
Kishoreganj
Kishtwar
Kochi
Kolkata
Kota Kinabalu
Kotli
Kozhikode
Krakow
Kuala Lumpur
Kuching
Kulgam
Kunming
Kupwara
Kushtia
Kuwait City
Kyiv
Kyoto
Lagos
Lahore
Lakshmipur
Las Vegas
Latakia
Leh
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
Madras
Madrid
Mafraq
Makkah
Malé
Manama
Manchester
Mandalay
Mangaluru
Manhattan
Manila
Maputo
Marseille
Mashhad
Mazar-i-Sharif
Mecca
Medina
Melbourne
Mexico City
Miami
Milan
Minneapolis
Minsk
Mirpur
Mogadishu
Mohammadpur
Mombasa
Monrovia
Montevideo
Montreal
Moscow
Mosul
Motijheel
Moulvibazar
Multan
Mumbai
Munich
Murree
Muscat
Muzaffarabad
Mymensingh
Mysuru
N'Djamena
NEOM
Nablus
Nagasaki
Nagoya
Nagpur
Nairobi
Najaf
Nanjing
Naogaon
Naples
Narayanganj
Nasiriyah
Natore
Naypyidaw
Naypyitaw
Neom
Netrokona
New Delhi
New Orleans
New York
New York City
Niamey
Nicosia
Noakhali
Nouakchott
Nur-Sultan
Odesa
Odessa
Osaka
Oslo
Ottawa
Ouagadougou
Pabna
Pahalgam
Palermo
Panama City
Paris
Patna
Peking
Penang
Perth
Peshawar
Petersburg
Philadelphia
Phnom Penh
Phuket
Poonch
Port Sudan
Port-au-Prince
Prague
Pretoria
Pristina
Pulwama
Pune
Putrajaya
Pyongyang
Qom
Queens
Quetta
Quezon City
Quito
Rabat
Rafah
Rajouri
Rajshahi
Ramallah
Ramban
Ranchi
Rangamati
Rangoon
Rangpur
Rawalpindi
Reykjavik
Riga
Rio de Janeiro
Riyadh
Rome
Rostov
Rotterdam
Saigon
Salalah
Salmiya
Samarkand
Samarra
San Diego
San Francisco
San Jose
San Salvador
Sana'a
Sanaa
Santiago
Santo Domingo
Sao Paulo
Sarajevo
Savar
Seattle
Seoul
Sevastopol
Shanghai
Sharjah
Sharm el-Sheikh
Shenzhen
Shimla
Shiraz
Shopian
Sialkot
Sidon
Singapore
Sinjar
Sirajganj
Skopje
Sochi
Sofia
Srinagar
St Petersburg
St. Petersburg
Stockholm
Strasbourg
Sulaymaniyah
Sunamganj
Surabaya
Surat
Sydney
São Paulo
Tabriz
Tabuk
Tahrir Square
Taif
Taipei
Tallinn
Tangail
Tashkent
Tbilisi
Tegucigalpa
Teheran
Tehran
Teknaf
Tel Aviv
The Hague
Thessaloniki
Thimphu
Thiruvananthapuram
Tiananmen Square
Tianjin
Tikrit
Tirana
Tokyo
Toronto
Tripoli
Tunis
Turin
Tyre
Udhampur
Ukhiya
Ulaanbaatar
Ulan Bator
Uptown
Urumqi
Uttara
Vadodara
Valletta
Vancouver
Varanasi
Venice
Vienna
Vientiane
Vijayawada
Vilnius
Visakhapatnam
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
Yaounde
Yerevan
Yokohama
Zagreb
Zakho
Zaporizhzhia
Zarqa
Zhengzhou
Zurich
"""#
}

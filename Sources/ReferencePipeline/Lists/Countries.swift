// swift-format-ignore-file
// Countries, territories with a government of their own and their usual short names, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let countries = #"""
Afghanistan
Albania
Algeria
America
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
Bermuda
Bharat
Bhutan
Bolivia
Bosnia
Bosnia and Herzegovina
Botswana
Brazil
Britain
Brunei
Brunei Darussalam
Bulgaria
Burkina Faso
Burma
Burundi
Cabo Verde
Cambodia
Cameroon
Canada
Cape Verde
Cayman Islands
Central African Republic
Ceylon
Chad
Chile
China
Colombia
Comoros
Congo
Costa Rica
Cote d'Ivoire
Croatia
Cuba
Cyprus
Czech Republic
Czechia
Czechoslovakia
Côte d'Ivoire
DPRK
DR Congo
DRC
Democratic People's Republic of Korea
Democratic Republic of Congo
Democratic Republic of the Congo
Denmark
Djibouti
Dominica
Dominican Republic
East Germany
East Timor
Ecuador
Egypt
Eire
El Salvador
Emirates
England
Equatorial Guinea
Eritrea
Estonia
Eswatini
Ethiopia
Fiji
Finland
France
Gabon
Gambia
Germany
Ghana
Gibraltar
Great Britain
Greece
Greenland
Grenada
Guam
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Herzegovina
Holland
Holy See
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Islamic Republic
Islamic Republic of Iran
Islamic Republic of Pakistan
Israel
Italy
Ivory Coast
Jamaica
Japan
Jordan
KSA
Kazakhstan
Kenya
Kingdom of Saudi Arabia
Kiribati
Korea
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
Macao
Macau
Macedonia
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
Namibia
Nauru
Nepal
Netherlands
New Zealand
Nicaragua
Niger
Nigeria
North Korea
North Macedonia
Northern Ireland
Norway
Oman
Pakistan
Palau
Palestine
Palestinian Territories
Panama
Papua New Guinea
Paraguay
People's Republic of China
Persia
Peru
Philippines
Poland
Portugal
Prussia
Puerto Rico
Qatar
Republic of Korea
Republic of the Congo
Rhodesia
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
Scotland
Senegal
Serbia
Seychelles
Siam
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
South Africa
South Korea
South Sudan
Soviet Union
Spain
Sri Lanka
State of Palestine
Sudan
Suriname
Swaziland
Sweden
Switzerland
Syria
Syrian Arab Republic
Taiwan
Tajikistan
Tanzania
Thailand
Timor-Leste
Togo
Tonga
Transjordan
Trinidad and Tobago
Tunisia
Turkey
Turkiye
Turkmenistan
Tuvalu
Türkiye
U.A.E.
U.K.
U.S.
U.S.A.
UAE
UK
US
USA
USSR
Uganda
Ukraine
United Arab Emirates
United Kingdom
United States
United States of America
Uruguay
Uzbekistan
Vanuatu
Vatican
Vatican City
Venezuela
Viet Nam
Vietnam
Wales
West Germany
Yemen
Yugoslavia
Zambia
Zimbabwe
"""#
}

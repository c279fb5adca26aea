// swift-format-ignore-file
// Titles that stand before a person's name and are no part of it, one a line. Longer titles are built from them.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let titles = #"""
President
Vice President
Vice-President
Prime Minister
Deputy Prime Minister
Premier
Chancellor
Vice Chancellor
Vice-Chancellor
Minister
Deputy Minister
Foreign Minister
Defence Minister
Defense Minister
Finance Minister
Home Minister
Interior Minister
Chief Minister
Deputy Chief Minister
Secretary
Secretary-General
Secretary General
Foreign Secretary
Home Secretary
Defence Secretary
Defense Secretary
Treasury Secretary
Secretary of State
Press Secretary
Undersecretary
Under-Secretary
Under Secretary
Deputy Secretary
Assistant Secretary
Chief Secretary
Principal Secretary
Joint Secretary
Additional Secretary
Attorney General
Solicitor General
Advocate General
Inspector General
Director General
Director-General
Auditor General
Surgeon General
Governor General
Senator
Sen
Sens
Congressman
Congresswoman
Representative
Rep
Reps
Governor
Gov
Lieutenant Governor
Lt Governor
Lt. Gov
Mayor
Deputy Mayor
Councillor
Councilor
Councilman
Councilwoman
Alderman
Commissioner
Deputy Commissioner
Ambassador
High Commissioner
Consul
Consul General
Envoy
Special Envoy
Speaker
Deputy Speaker
Chairman
Vice Chairman
Chairwoman
Chairperson
Chair
Director
Deputy Director
Managing Director
Executive Director
Chief Executive
CEO
CFO
COO
Judge
Justice
Chief Justice
Magistrate
General
Gen
Lieutenant General
Lt General
Lt Gen
Lt. Gen
Major General
Maj Gen
Maj. Gen
Brigadier
Brigadier General
Brig
Brig Gen
Colonel
Col
Lieutenant Colonel
Lt Col
Lt. Col
Major
Maj
Captain
Capt
Lieutenant
Lt
Sergeant
Sgt
Corporal
Cpl
Private
Pvt
Admiral
Adm
Rear Admiral
Vice Admiral
Commodore
Commander
Cmdr
Marshal
Field Marshal
Air Marshal
Air Chief Marshal
Air Vice Marshal
Wing Commander
Squadron Leader
Group Captain
Petty Officer
Constable
Head Constable
Inspector
Sub-Inspector
Sub Inspector
Superintendent
Detective
Officer
Sheriff
Deputy Sheriff
Police Chief
Army Chief
Chief
Deputy Chief
Chief of Staff
King
Queen
Prince
Crown Prince
Princess
Crown Princess
Duke
Duchess
Earl
Count
Baron
Baroness
Lord
Lady
Emperor
Empress
Emir
Amir
Sultan
Shah
Tsar
Pope
Pope Emeritus
Cardinal
Archbishop
Bishop
Father
Fr
Reverend
Rev
Rabbi
Imam
Ayatollah
Grand Ayatollah
Hojatoleslam
Sheikh
Shaikh
Sheikha
Maulana
Mufti
Grand Mufti
Mullah
Qazi
Pandit
Swami
Sadhvi
Mahant
Guru
Acharya
Saint
St
Sister
Brother
Mother
Professor
Prof
Associate Professor
Assistant Professor
Doctor
Dr
Drs
Dean
Principal
Coach
Head Coach
Manager
Spokesman
Spokeswoman
Spokesperson
Advocate
Barrister
Attorney
Engineer
Er
Architect
Actor
Actress
Singer
Author
Journalist
Comrade
Leader
Supreme Leader
First Lady
First Minister
Datuk
Datuk Seri
Dato
Dato'
Dato Sri
Dato' Seri
Tan Sri
Tun
Tunku
Tengku
Begum
Haji
Hajj
Ustad
Ustaz
Member of Parliament
MP
MLA
MLC
MNA
Whip
Treasurer
Counsel
Custodian
Custodian of the Two Holy Mosques
His Highness
Her Highness
His Majesty
Her Majesty
His Excellency
Her Excellency
Royal Highness
SP
SSP
DSP
DIG
IGP
ADGP
DGP
ASP
OC
SI
ASI
SHO
DC
UNO
ACP
DCP
Officer-in-Charge
Officer in Charge
Sub-inspector
Shri
Sri
Smt
Kumari
Janab
Hazrat
Syedna
Nobel laureate
Foreign minister
Prime minister
Chief minister
Vice president
General Secretary
Secretary of Defense
Chief Adviser
Adviser
Advisor
National Security Adviser
National Security Advisor
Special Representative
Special Assistant
Chief Election Commissioner
Registrar
Proctor
Provost
Chief Prosecutor
Prosecutor
Chargé d'Affaires
Charge d'Affaires
Co-founder
Founder
Analyst
Deputy
Hon'ble
Honourable
Honorable
Hon
PM
CM
HH
HRH
HE
DG
DGM
GM
EC
Highness
Majesty
Excellency
His Royal Highness
Her Royal Highness
"""#
}

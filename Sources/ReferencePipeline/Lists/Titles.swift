// swift-format-ignore-file
// Titles that stand before a person's name and are no part of it, one a line. Longer titles are built from them.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let titles = #"""
ACP
ADGP
ASI
ASP
Acharya
Actor
Actress
Additional Secretary
Adm
Admiral
Adviser
Advisor
Advocate
Advocate General
Air Chief Marshal
Air Marshal
Air Vice Marshal
Alderman
Ambassador
Amir
Analyst
Archbishop
Architect
Army Chief
Assistant Professor
Assistant Secretary
Associate Professor
Attorney
Attorney General
Auditor General
Author
Ayatollah
Baron
Baroness
Barrister
Begum
Bishop
Brig
Brig Gen
Brigadier
Brigadier General
Brother
CEO
CFO
CM
COO
Capt
Captain
Cardinal
Chair
Chairman
Chairperson
Chairwoman
Chancellor
Charge d'Affaires
Chargé d'Affaires
Chief
Chief Adviser
Chief Election Commissioner
Chief Executive
Chief Justice
Chief Minister
Chief Prosecutor
Chief Secretary
Chief minister
Chief of Staff
Cmdr
Co-founder
Coach
Col
Colonel
Commander
Commissioner
Commodore
Comrade
Congressman
Congresswoman
Constable
Consul
Consul General
Corporal
Councillor
Councilman
Councilor
Councilwoman
Counsel
Count
Cpl
Crown Prince
Crown Princess
Custodian
Custodian of the Two Holy Mosques
DC
DCP
DG
DGM
DGP
DIG
DSP
Dato
Dato Sri
Dato'
Dato' Seri
Datuk
Datuk Seri
Dean
Defence Minister
Defence Secretary
Defense Minister
Defense Secretary
Deputy
Deputy Chief
Deputy Chief Minister
Deputy Commissioner
Deputy Director
Deputy Mayor
Deputy Minister
Deputy Prime Minister
Deputy Secretary
Deputy Sheriff
Deputy Speaker
Detective
Director
Director General
Director-General
Doctor
Dr
Drs
Duchess
Duke
EC
Earl
Emir
Emperor
Empress
Engineer
Envoy
Er
Excellency
Executive Director
Father
Field Marshal
Finance Minister
First Lady
First Minister
Foreign Minister
Foreign Secretary
Foreign minister
Founder
Fr
GM
Gen
General
General Secretary
Gov
Governor
Governor General
Grand Ayatollah
Grand Mufti
Group Captain
Guru
HE
HH
HRH
Haji
Hajj
Hazrat
Head Coach
Head Constable
Her Excellency
Her Highness
Her Majesty
Her Royal Highness
High Commissioner
Highness
His Excellency
His Highness
His Majesty
His Royal Highness
Hojatoleslam
Home Minister
Home Secretary
Hon
Hon'ble
Honorable
Honourable
IGP
Imam
Inspector
Inspector General
Interior Minister
Janab
Joint Secretary
Journalist
Judge
Justice
King
Kumari
Lady
Leader
Lieutenant
Lieutenant Colonel
Lieutenant General
Lieutenant Governor
Lord
Lt
Lt Col
Lt Gen
Lt General
Lt Governor
Lt. Col
Lt. Gen
Lt. Gov
MLA
MLC
MNA
MP
Magistrate
Mahant
Maj
Maj Gen
Maj. Gen
Majesty
Major
Major General
Manager
Managing Director
Marshal
Maulana
Mayor
Member of Parliament
Minister
Mother
Mufti
Mullah
National Security Adviser
National Security Advisor
Nobel laureate
OC
Officer
Officer in Charge
Officer-in-Charge
PM
Pandit
Petty Officer
Police Chief
Pope
Pope Emeritus
Premier
President
Press Secretary
Prime Minister
Prime minister
Prince
Princess
Principal
Principal Secretary
Private
Proctor
Prof
Professor
Prosecutor
Provost
Pvt
Qazi
Queen
Rabbi
Rear Admiral
Registrar
Rep
Representative
Reps
Rev
Reverend
Royal Highness
SHO
SI
SP
SSP
Sadhvi
Saint
Secretary
Secretary General
Secretary of Defense
Secretary of State
Secretary-General
Sen
Senator
Sens
Sergeant
Sgt
Shah
Shaikh
Sheikh
Sheikha
Sheriff
Shri
Singer
Sister
Smt
Solicitor General
Speaker
Special Assistant
Special Envoy
Special Representative
Spokesman
Spokesperson
Spokeswoman
Squadron Leader
Sri
St
Sub Inspector
Sub-Inspector
Sub-inspector
Sultan
Superintendent
Supreme Leader
Surgeon General
Swami
Syedna
Tan Sri
Tengku
Treasurer
Treasury Secretary
Tsar
Tun
Tunku
UNO
Under Secretary
Under-Secretary
Undersecretary
Ustad
Ustaz
Vice Admiral
Vice Chairman
Vice Chancellor
Vice President
Vice president
Vice-Chancellor
Vice-President
Whip
Wing Commander
"""#
}

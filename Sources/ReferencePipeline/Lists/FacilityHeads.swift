// swift-format-ignore-file
// Words that make a capitalised name a building or other structure where they end it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let facilityHeads = #"""
Airport
International Airport
Airbase
Air Base
Airfield
Arena
Auditorium
Avenue
Barracks
Base
Basilica
Boulevard
Bridge
Building
Bhavan
Bhawan
Cafe
Camp
Canal
Cantonment
Castle
Cathedral
Cemetery
Chapel
Circuit House
Clinic
Complex
Crossing
Dam
Dock
Expressway
Factory
Fort
Fortress
Garden
Gardens
Gate
Guest House
Hall
Harbour
Harbor
Highway
Hospital
Hotel
House
Hostel
Inn
Jail
Junction
Lane
Lodge
Mall
Mandir
Mansion
Market
Masjid
Mausoleum
Memorial
Monument
Mosque
Motorway
Palace
Pier
Pipeline
Plant
Plaza
Police Station
Port
Power Plant
Power Station
Prison
Quarters
Railway Station
Refinery
Residence
Resort
Restaurant
Road
Roundabout
Shrine
Skyscraper
Speedway
Square
Stadium
Station
Street
Synagogue
Temple
Terminal
Theatre
Theater
Tower
Towers
Tunnel
Villa
Wharf
Yard
Zoo
Gurdwara
Dargah
Ghat
Chowk
Metro Station
Stock Yard
Seaport
Spaceport
Space Center
Cosmodrome
Observatory
"""#
}

// swift-format-ignore-file
// Words that make a capitalised name a building or other structure where they end it, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let facilityHeads = #"""
Air Base
Airbase
Airfield
Airport
Arena
Auditorium
Avenue
Barracks
Base
Basilica
Bhavan
Bhawan
Boulevard
Bridge
Building
Cafe
Camp
Canal
Cantonment
Castle
Cathedral
Cemetery
Chapel
Chowk
Circuit House
Clinic
Complex
Cosmodrome
Crossing
Dam
Dargah
Dock
Expressway
Factory
Fort
Fortress
Garden
Gardens
Gate
Ghat
Guest House
Gurdwara
Hall
Harbor
Harbour
Highway
Hospital
Hostel
Hotel
House
Inn
International Airport
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
Metro Station
Monument
Mosque
Motorway
Observatory
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
Seaport
Shrine
Skyscraper
Space Center
Spaceport
Speedway
Square
Stadium
Station
Stock Yard
Street
Synagogue
Temple
Terminal
Theater
Theatre
Tower
Towers
Tunnel
Villa
Wharf
Yard
Zoo
"""#
}

// swift-format-ignore-file
// Feasts and named days, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let holidays = #"""
Ash Wednesday
Ashura
Baisakhi
Black Friday
Boxing Day
Chinese New Year
Christmas
Christmas Day
Christmas Eve
Deepavali
Diwali
Durga Puja
Dussehra
Easter
Easter Sunday
Eid
Eid al-Adha
Eid al-Fitr
Eid ul-Fitr
Eid-ul-Adha
Eid-ul-Azha
Eid-ul-Fitr
Father's Day
Ganesh Chaturthi
Good Friday
Halloween
Hanukkah
Holi
Independence Day
Janmashtami
Labor Day
Labour Day
Lent
Lunar New Year
Mawlid
May Day
Memorial Day
Mid-Autumn Festival
Mother's Day
Muharram
Navratri
New Year
New Year's Day
New Year's Eve
Nowruz
Onam
Palm Sunday
Passover
Pohela Boishakh
Pongal
Purim
Raksha Bandhan
Ramadan
Ramazan
Ramzan
Republic Day
Rosh Hashanah
Sabbath
Songkran
Spring Festival
Sukkot
Tet
Thanksgiving
Valentine's Day
Vesak
Veterans Day
Victory Day
Women's Day
Yom Kippur
"""#
}

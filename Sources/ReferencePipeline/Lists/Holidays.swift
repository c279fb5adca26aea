// swift-format-ignore-file
// Feasts and named days, one a line.
// Source: common knowledge, written for Assay.

extension WordLists {
  static let holidays = #"""
Christmas
Christmas Eve
Christmas Day
Boxing Day
New Year
New Year's Day
New Year's Eve
Easter
Easter Sunday
Good Friday
Ash Wednesday
Palm Sunday
Thanksgiving
Halloween
Valentine's Day
Independence Day
Republic Day
Labour Day
Labor Day
May Day
Memorial Day
Veterans Day
Victory Day
Mother's Day
Father's Day
Women's Day
Eid
Eid al-Fitr
Eid-ul-Fitr
Eid ul-Fitr
Eid al-Adha
Eid-ul-Azha
Eid-ul-Adha
Ramadan
Ramazan
Ramzan
Muharram
Ashura
Mawlid
Nowruz
Diwali
Deepavali
Holi
Dussehra
Navratri
Durga Puja
Ganesh Chaturthi
Janmashtami
Raksha Bandhan
Onam
Pongal
Baisakhi
Pohela Boishakh
Vesak
Passover
Yom Kippur
Rosh Hashanah
Hanukkah
Purim
Sukkot
Sabbath
Lunar New Year
Chinese New Year
Spring Festival
Mid-Autumn Festival
Tet
Songkran
Lent
Black Friday
"""#
}

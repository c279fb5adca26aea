"""Days that news names: weekdays, today and its neighbours, a day of a month."""

import datetime
import re

DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
          "october", "november", "december"]
NEAR = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1}


def day(words, published, is_ahead):
    """The day in EDTF, or None. `is_ahead` says on which side of the publication a weekday is."""
    words = words.casefold()
    base = datetime.date.fromisoformat(published[:10]) if published else None
    month = next((number for number, name in enumerate(MONTHS, 1) if name in words), None)
    number = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", words)
    year = re.search(r"\b(\d{4})\b", words)
    if month and number and (year or base):
        return safe_day(int(year[1]) if year else base.year, month, int(number[1]))
    if base is None:
        return None
    for name, distance in NEAR.items():
        if re.search(rf"\b{name}\b", words):
            return str(base + datetime.timedelta(days=distance))
    for weekday, name in enumerate(DAYS):
        if name in words:
            back = (base.weekday() - weekday) % 7
            ahead = (weekday - base.weekday()) % 7
            return str(base + datetime.timedelta(days=ahead if is_ahead else -back))
    return None


def safe_day(year, month, day):
    try:
        return str(datetime.date(year, month, day))
    except ValueError:
        return None

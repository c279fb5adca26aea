// A first guess at the date that some words mean, in EDTF; the annotator confirms it.

const months = ["january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december"];
const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const two = (number) => String(number).padStart(2, "0");
const iso = (date) => `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
const month = (word) => months.findIndex((name) => word.length >= 3 && name.startsWith(word.replace(".", "")));

/** `published` is a date with or without a time; the guess is empty where there is none. */
export function guessDate(words, published) {
  const text = words.toLowerCase().trim();
  const written = /\d{4}-\d{2}(-\d{2})?/.exec(text);
  if (written) return written[0];
  const today = /^\d{4}-\d{2}-\d{2}/.test(published || "") ? new Date(published.slice(0, 10) + "T00:00Z") : null;
  const year = /\b(1[89]|20)\d\d\b/.exec(text);
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+)/.exec(text);
  const monthFirst = /\b([a-z]+)\.?\s+(\d{1,2})\b/.exec(text);
  const found = dayFirst && month(dayFirst[2]) >= 0 ? [dayFirst[1], dayFirst[2]]
    : monthFirst && month(monthFirst[1]) >= 0 ? [monthFirst[2], monthFirst[1]] : null;
  const inYear = year ? year[0] : today ? String(today.getUTCFullYear()) : "";
  if (found && inYear) return `${inYear}-${two(month(found[1]) + 1)}-${two(found[0])}`;
  const name = text.split(/\s+/).find((word) => month(word) >= 0);
  if (name && inYear) return `${inYear}-${two(month(name) + 1)}`;
  if (today) {
    const shift = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
    const near = Object.keys(shift).find((word) => text.includes(word));
    const weekday = days.findIndex((day) => text.includes(day));
    const moved = new Date(today);
    if (near) {
      moved.setUTCDate(moved.getUTCDate() + shift[near]);
      return iso(moved);
    }
    if (weekday >= 0) {
      const ahead = /\bnext\b|\bcoming\b/.test(text);
      let difference = weekday - today.getUTCDay();
      if (ahead && difference <= 0) difference += 7;
      if (!ahead && difference > 0) difference -= 7;
      moved.setUTCDate(moved.getUTCDate() + difference);
      return iso(moved);
    }
  }
  return year ? year[0] : "";
}

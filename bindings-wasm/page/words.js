// How the pages write what the library says.

const LONG = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** `health_advisor` as "Health advisor". */
export function spelt(word) {
  const text = word.replaceAll("_", " ").replace(/^it\b/, "IT");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `2026-12-01` as "1 December 2026". */
export function longDay(day) {
  return LONG.format(new Date(`${day}T00:00:00Z`));
}

/** The day so many days later. */
export function daysLater(day, days) {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Today, by the clock of whoever looks. */
export function today() {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part, place) => String(part).padStart(place === 0 ? 4 : 2, "0")).join("-");
}

/** What a verdict says of somebody. */
export const VERDICTS = {
  eligible: "May work from home",
  not_eligible: "May not work from home",
  incomplete: "More has to be known",
};

/** Until when a decision holds. */
export function untilWhen({ changes_on: day, changes_to: verdict }) {
  if (day === null) return "This holds while the facts stay as they are.";
  return `This holds until ${longDay(daysLater(day, -1))}. From ${longDay(day)}: ${VERDICTS[verdict].toLowerCase()}.`;
}

/** What a fact says. */
export function shownValue(value) {
  if (value === true) return "Yes";
  if (value === false) return "No";
  if (Array.isArray(value)) return value.length === 0 ? "None" : value.map(shownItem).join("; ");
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) return longDay(value);
  return typeof value === "string" ? spelt(value) : String(value);
}

function shownItem(item) {
  return typeof item === "string" ? item.replaceAll("_", " ") : `${spelt(item.kind)}, ${longDay(item.on)}`;
}

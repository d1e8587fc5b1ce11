// Days as numbers, and what renewal comes to: on which side of one day something was done.

import { daysLater, monthsLater } from "./plain.js";

/** A day as a number: days since 1970-01-01. */
export function numberOf(day) {
  return Date.parse(day) / 86_400_000;
}

/**
 * The latest day that, so many months on, has come by `on`: what was done on it, or before, is to be done again. Months differ in length,
 * so it is looked for from the day that as many months back would be.
 */
export function cutoff(on, months) {
  let day = daysLater(monthsLater(on, -months), 4);
  while (monthsLater(day, months) > on) day = daysLater(day, -1);
  return day;
}

export { daysLater };

// How subjects are measured: by turns within one run, the best turn of each.

/** The best time of each subject, in nanoseconds an item; a subject is a name, how many items a turn decides, and the turn. */
export function measured(subjects, turns) {
  const best = new Map(subjects.map(([name]) => [name, Infinity]));
  for (let turn = 0; turn < turns; turn++) {
    for (const [name, items, work] of subjects) {
      const begun = process.hrtime.bigint();
      work();
      best.set(name, Math.min(best.get(name), Number(process.hrtime.bigint() - begun) / items));
    }
  }
  return best;
}

/** A part of the table. */
export function shown(title, found, base) {
  console.log(`\n${title.padEnd(60)} ${"microseconds".padStart(12)} ${"times".padStart(9)}`);
  for (const [name, nanoseconds] of found) {
    const times = (found.get(base) / nanoseconds).toFixed(2);
    console.log(`  ${name.padEnd(58)} ${(nanoseconds / 1000).toFixed(3).padStart(12)} ${times.padStart(9)}`);
  }
}

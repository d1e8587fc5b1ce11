// A week of the rota: home or site, a shift at a time.

import { html, nothing } from "lit";
import { set } from "../state.js";
import { longDay } from "../../words.js";
import { pages, problemsTable, reasons } from "./parts.js";

const SHOWN = 40;
const NAMES = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });

export function rotaTemplate({ overview, week, rules, rotaFrom = 0 }) {
  if (week === undefined) return html`<h1 tabindex="-1">The rota</h1>`;
  const { monday, before, after, days, rows, problems } = week;
  const shown = rows.slice(rotaFrom, rotaFrom + SHOWN);
  const shifts = rows.flatMap((row) => row.week.flat());
  const atHome = shifts.filter(({ location }) => location === "home").length;
  return html`<h1 tabindex="-1">The week from ${longDay(monday)}</h1>
    <p class="buttons">
      <a class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href="#rota/${before}">The week before</a>
      <a class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" href="#rota/${after}">The week after</a>
    </p>
    ${overview.rota.shifts === 0 ? html`<p>No rota is opened. A rota is a file of shifts: CSV or JSON.</p>` : html`<p>
          ${shifts.length} shifts: <strong>${atHome}</strong> may be worked from home, <strong>${shifts.length - atHome}</strong> on site.
        </p>`}
    ${problems.length === 0 ? nothing : problemsTable(problems.slice(0, 100), "Shifts that were not placed")}
    ${shown.length === 0 ? nothing : html`<div class="wide" role="region" aria-label="The week" tabindex="0">
          <table class="nhsuk-table week">
            <caption class="nhsuk-u-visually-hidden">Where each shift may be worked, by advisor and day</caption>
            <thead><tr><th scope="col">Advisor</th>${days.map((day) => html`<th scope="col">${NAMES.format(new Date(`${day}T00:00:00Z`))}</th>`)}</tr></thead>
            <tbody>${shown.map((row) => rowTemplate(row, rules))}</tbody>
          </table>
        </div>
        ${pages({ from: rotaFrom, total: rows.length, shown: SHOWN }, (from) => set({ rotaFrom: from }))}`}`;
}

function rowTemplate({ id, week }, rules) {
  return html`<tr>
    <th scope="row"><a href="#advisor/${encodeURIComponent(id)}">${id}</a></th>
    ${week.map((shifts) => html`<td>${shifts.map((shift) => shiftTemplate(shift, rules))}</td>`)}
  </tr>`;
}

function shiftTemplate({ shift_id, starts, ends, location, because }, rules) {
  const times = `${starts.slice(11, 16)}–${ends.slice(11, 16)}`;
  if (location === "home") return html`<div class="shift shift--home" data-shift=${shift_id} data-location="home"><span>${times}</span> <strong>Home</strong></div>`;
  return html`<details class="shift shift--site" data-shift=${shift_id} data-location="site" data-because=${because.join(" ")}>
    <summary><span>${times}</span> <strong>Site</strong> <span class="why">why</span></summary>
    ${reasons(rules, because)}
  </details>`;
}


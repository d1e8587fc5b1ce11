// A provider's readiness, area by area.

import { html, nothing } from "lit";
import { FLOOR } from "../../terms.js";
import { spelt } from "../../words.js";
import { problemsSummary } from "./parts.js";

const READY = { yes: "Ready for homeworking", no: "Not ready for homeworking", incomplete: "More has to be known" };

export function readinessTemplate({ readiness, overview, readinessRules }) {
  const head = html`<h1 tabindex="-1">The provider's readiness</h1>`;
  if (readiness?.problems) return html`${head}${problemsSummary(readiness.problems)}`;
  if (!readiness?.readiness) return html`${head}<p>${overview.hasReadiness ? "" : "No provider's readiness is opened. It is a JSON file of what the provider has in place, by area."}</p>`;
  const { ready, areas } = readiness.readiness;
  return html`${head}
    <p class="nhsuk-body-l"><strong class="nhsuk-tag verdict verdict--${{ yes: "eligible", no: "not_eligible", incomplete: "incomplete" }[ready]}">${READY[ready]}</strong></p>
    <p>That rests on what the guidance requires; what it advises, or leaves to providers, is told beside it.</p>
    ${areas.map(({ area, findings }) => areaTemplate(area, findings, readinessRules))}`;
}

function areaTemplate(area, findings, descriptions) {
  const heading = descriptions.get(findings[0]?.rule)?.heading ?? spelt(area);
  const lacking = findings.filter(({ status }) => status === "not_met" || status === "unknown");
  return html`<section class="area" aria-label=${heading}>
    <h2>${heading}</h2>
    <p>${findings.length - lacking.length} of ${findings.length} met.</p>
    ${lacking.length === 0 ? nothing : html`<ul class="findings">
          ${lacking.map(({ message, sections, rule, force, remedy }) => html`<li data-rule=${rule}>
            ${FLOOR.includes(force) ? html`<strong>Required.</strong> ` : nothing}${message}
            ${remedy === null ? nothing : html`<span class="remedy">${remedy.action}</span>`}
            <span class="place">${sections.join("; ")} <code>${rule}</code></span>
          </li>`)}
        </ul>`}
  </section>`;
}

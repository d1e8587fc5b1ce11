// Generated from the core: change it there.

import { call } from "./call.js";
import { Document, caseOfRow, enforcementOf, fingerprint } from "./document.js";

export { HomeworkingError } from "./error.js";
export { default, initSync } from "./init.js";
export { TableOutcome, assessTable, explain } from "./table.js";

export class Case extends Document {
  static kind = "Case";

  static ofRow(row) {
    return caseOfRow(this, row);
  }
}

export class Policy extends Document {
  static kind = "Policy";

  get fingerprint() {
    return fingerprint(this);
  }

  enforcementOf(rule) {
    return enforcementOf(this, rule);
  }
}

export class Shift extends Document {
  static kind = "Shift";
}

export class Provider extends Document {
  static kind = "Provider";
}

export class ReviewRecord extends Document {
  static kind = "ReviewRecord";
}

export class Incident extends Document {
  static kind = "Incident";
}

export class Disruption extends Document {
  static kind = "Disruption";
}

export class CostModel extends Document {
  static kind = "CostModel";
}

export function assess(caseOf, policy, on) {
  return call(8, caseOf, policy, on);
}

export function decide(caseOf, policy, on) {
  return call(9, caseOf, policy, on);
}

export function statuses(caseOf, policy, on) {
  return call(10, caseOf, policy, on);
}

export function assessMany(cases, policy, on) {
  return call(11, cases, policy, on);
}

export function decideMany(cases, policy, on) {
  return call(12, cases, policy, on);
}

export function timeline(caseOf, policy, from, through) {
  return call(13, caseOf, policy, from, through);
}

export function earliestEligible(caseOf, policy, from, through) {
  return call(14, caseOf, policy, from, through);
}

export function whatIf(caseOf, policy, on, changes) {
  return call(15, caseOf, policy, on, changes);
}

export function compare(cases, policyA, policyB, on) {
  return call(16, cases, policyA, policyB, on);
}

export function summarise(decisions) {
  return call(17, decisions);
}

export function remedies(decision) {
  return call(18, decision);
}

export function needed(policy, role, advised) {
  return call(19, policy, role, advised);
}

export function nextQuestion(caseOf, policy, on) {
  return call(20, caseOf, policy, on);
}

export function openQuestions(caseOf, policy, on) {
  return call(21, caseOf, policy, on);
}

export function checklist(policy, role) {
  return call(22, policy, role);
}

export function assessShift(caseOf, policy, shift) {
  return call(23, caseOf, policy, shift);
}

export function assessRota(cases, policy, shifts) {
  return call(24, cases, policy, shifts);
}

export function assessReadiness(provider, on) {
  return call(25, provider, on);
}

export function review(record, policy, on) {
  return call(26, record, policy, on);
}

export function respondToIncident(caseOf, policy, incident) {
  return call(27, caseOf, policy, incident);
}

export function planDisruption(disruption, roster, policy) {
  return call(28, disruption, roster, policy);
}

export function estimateCosts(model) {
  return call(29, model);
}

export function catalogue() {
  return call(30);
}

export function readinessCatalogue() {
  return call(31);
}

export function sections() {
  return call(32);
}

export function referenceScenarios() {
  return call(33);
}

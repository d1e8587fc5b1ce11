import type { CaseInput, Decision, Fact, HomeworkingError, PolicyInput } from "./index.js";

/** What a check tells when a question was answered; `null` says that the answer is not known. */
export interface HomeworkingAnswer {
  readonly path: Fact;
  readonly value: unknown;
  readonly case: CaseInput;
}

/** `<homeworking-check>`: asks what can still matter, and says who may work from home, why, and until when. */
export class HomeworkingCheck extends HTMLElement {
  /** Where the policy is, as JSON; or the policy itself. */
  policy: string | PolicyInput | undefined;
  /** The day asked about, `2026-12-01`; today, where it is left out. */
  on: string | undefined;
  /** Whose check it is: an opaque id, never a name. */
  advisor: string | undefined;
  /** What is known, as a case. What a case to begin with does not say is asked for. */
  get case(): CaseInput;
  set case(given: Partial<CaseInput> | null);
  /** The decision by what is known so far; none until the role is. */
  readonly decision: Decision | null;
  /** Begins anew. */
  reset(): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "homeworking-check": HomeworkingCheck;
  }
  interface HTMLElementEventMap {
    /** The policy is loaded. */
    "homeworking-ready": CustomEvent<{ readonly fingerprint: string }>;
    /** A question was answered. */
    "homeworking-answer": CustomEvent<HomeworkingAnswer>;
    /** The verdict, or until when it holds, is another than before. */
    "homeworking-decision": CustomEvent<{ readonly case: CaseInput; readonly decision: Decision }>;
    /** The check cannot begin. */
    "homeworking-error": CustomEvent<{ readonly error: HomeworkingError | Error }>;
  }
}

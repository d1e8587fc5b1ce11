// What a page found out, or what went wrong in it, for the test.

/** Tells it. */
export const tell = (found) => fetch("/told", { method: "POST", body: JSON.stringify(found) });

const failed = (error) => tell({ failed: String(error?.stack ?? error) });
addEventListener("error", (event) => failed(event.error ?? event.message));
addEventListener("unhandledrejection", (event) => failed(event.reason));
addEventListener("securitypolicyviolation", (event) => failed(`refused by the policy: ${event.violatedDirective}`));

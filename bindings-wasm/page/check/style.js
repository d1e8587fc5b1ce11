// How the check looks. A page sets the custom properties; all have a value of their own.

import { css } from "lit";

export const STYLES = css`
  :host {
    --accent: var(--homeworking-accent, #005eb8);
    --on-accent: var(--homeworking-on-accent, #ffffff);
    --text: var(--homeworking-text, #212b32);
    --muted: var(--homeworking-muted, #4c6272);
    --background: var(--homeworking-background, #ffffff);
    --line: var(--homeworking-line, #aeb7bd);
    --focus: var(--homeworking-focus, #ffeb3b);
    --error: var(--homeworking-error, #d5281b);
    --eligible: var(--homeworking-eligible, #007f3b);
    --not-eligible: var(--homeworking-not-eligible, #b02117);
    --incomplete: var(--homeworking-incomplete, #005eb8);
    --radius: var(--homeworking-radius, 4px);
    display: block;
    box-sizing: border-box;
    max-width: 44rem;
    color: var(--text);
    background: var(--background);
    font-family: var(--homeworking-font, Arial, sans-serif);
    font-size: var(--homeworking-font-size, 1.1875rem);
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  :host([hidden]) { display: none; }
  h2, h3, h4 { margin: 0 0 0.5rem; line-height: 1.25; }
  h2 { font-size: 1.5em; }
  h2 small { font-size: 0.6em; font-weight: normal; }
  h3 { font-size: 1.2em; margin-top: 1.5rem; }
  h4 { font-size: 1em; margin-top: 1rem; }
  p { margin: 0 0 1rem; }
  ul { margin: 0 0 1rem; padding-left: 1.25rem; }
  li { margin-bottom: 0.5rem; }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
  legend { padding: 0; }
  small { display: block; color: var(--muted); font-size: 0.875em; }
  .hint, .part { color: var(--muted); font-size: 0.9em; }
  .hint p { margin: 0 0 0.25rem; }
  .error { color: var(--error); font-weight: bold; border-left: 4px solid var(--error); padding-left: 0.75rem; }
  .hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .choice label { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; cursor: pointer; }
  input[type="radio"], input[type="checkbox"] { flex: none; width: 1.75rem; height: 1.75rem; margin: 0; accent-color: var(--accent); }
  input:not([type]) {
    box-sizing: border-box; max-width: 100%; min-height: 2.75rem; padding: 0.25rem 0.5rem; font: inherit;
    color: var(--text); background: var(--background); border: 2px solid var(--muted); border-radius: var(--radius);
  }
  input[aria-invalid="true"] { border-color: var(--error); border-width: 3px; }
  .two { width: 3.5rem; }
  .four { width: 6.5rem; }
  .part { display: block; margin-bottom: 0.5rem; }
  .part input { display: block; }
  .day { display: flex; flex-wrap: wrap; gap: 0.75rem; margin: 0 0 0.5rem 2.5rem; }
  fieldset > .day, .group .day { margin-left: 0; }
  .buttons { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.25rem; }
  button { font: inherit; cursor: pointer; }
  .buttons button, .failed button {
    min-height: 2.75rem; padding: 0.5rem 1rem; font-weight: bold; border-radius: var(--radius);
    border: 2px solid var(--accent); color: var(--on-accent); background: var(--accent);
  }
  .buttons .other { color: var(--accent); background: var(--background); }
  .link { padding: 0; border: 0; background: none; color: var(--accent); text-decoration: underline; }
  a { color: var(--accent); }
  :focus-visible, .focus:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; box-shadow: 0 0 0 5px var(--text); }
  .focus:focus { outline: none; box-shadow: none; }
  .verdict { padding: 1rem 1.25rem; color: #ffffff; background: var(--incomplete); border-radius: var(--radius); margin-bottom: 1rem; }
  .eligible .verdict { background: var(--eligible); }
  .not_eligible .verdict { background: var(--not-eligible); }
  .verdict p { margin: 0; }
  dl { margin: 0; border-top: 1px solid var(--line); }
  .row { display: grid; grid-template-columns: 2fr 1.5fr auto; gap: 0.25rem 1rem; padding: 0.5rem 0; border-bottom: 1px solid var(--line); }
  dt { font-weight: bold; }
  dd { margin: 0; }
  @media (max-width: 40rem) { .row { grid-template-columns: 1fr; } }
  @media print { .buttons, .action { display: none; } }
`;

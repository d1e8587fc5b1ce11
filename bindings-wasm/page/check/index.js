// The script of an intranet page: defines `<homeworking-check>`, once.

import { HomeworkingCheck } from "./check.js";

export { HomeworkingCheck };

customElements.get("homeworking-check") ?? customElements.define("homeworking-check", HomeworkingCheck);

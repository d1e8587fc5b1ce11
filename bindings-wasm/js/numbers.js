// Generated from `src/numbers.rs`, which says what they mean: change it there.

export const ABSENT = 0;
export const NULL = 1;
export const FLAG = 2;
export const WHOLE = 3;
export const DIGITS = 4;
export const TEXT = 5;
export const WORD = 6;
export const LIST = 7;
export const OBJECT = 8;
export const READY = 9;
export const OTHER = 15;
export const ANSWER_JSON = 0;
export const ANSWER_PROBLEMS = 1;
export const ANSWER_TEXT = 2;
export const ANSWER_SLOT = 3;
export const ANSWER_OUTCOME = 4;
export const ANSWER_OUTCOMES = 5;
export const MAKE = 0;
export const MAKE_FROM_JSON = 1;
export const TO_JSON = 2;
export const FINGERPRINT = 3;
export const ENFORCEMENT_OF = 4;
export const FIRST_OF_CORE = 5;

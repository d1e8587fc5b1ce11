// Documents made ready: read and checked once, and kept in the module's memory.

import { call, release } from "./call.js";
import { CASE_OF_ROW, ENFORCEMENT_OF, FINGERPRINT, MAKE, MAKE_FROM_JSON, TO_JSON } from "./numbers.js";
import { FREED, slots } from "./tape.js";

const forgotten = new FinalizationRegistry(release);

/** The slot of a document that is there, where a constructor takes what is to be read. */
class Made {
  constructor(slot) {
    this.slot = slot;
  }
}

/** What all documents can do; they differ in what they are read as. */
export class Document {
  constructor(input) {
    const slot = input instanceof Made ? input.slot : call(MAKE, new.target.kind, input);
    slots.set(this, slot);
    forgotten.register(this, slot, this);
  }

  static fromJson(text) {
    return new this(new Made(call(MAKE_FROM_JSON, this.kind, text)));
  }

  toJson() {
    return call(TO_JSON, this);
  }

  toObject() {
    return JSON.parse(this.toJson());
  }

  toJSON() {
    return this.toObject();
  }

  free() {
    const slot = slots.get(this);
    if (slot === FREED) return;
    slots.set(this, FREED);
    forgotten.unregister(this);
    release(slot);
  }
}

if (Symbol.dispose) Document.prototype[Symbol.dispose] = Document.prototype.free;

/** A case from a row of a table. */
export function caseOfRow(kind, row) {
  return new kind(new Made(call(CASE_OF_ROW, row)));
}

/** The fingerprint of a policy. */
export function fingerprint(policy) {
  return call(FINGERPRINT, policy);
}

/** What a rule does to the verdict under a policy. */
export function enforcementOf(policy, rule) {
  return call(ENFORCEMENT_OF, policy, rule);
}

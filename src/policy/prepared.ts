import type { BareDecision } from '../core/decision'
import type { AccessQuestion } from '../core/question'
import type { AccessRules } from './access'
import { isForeign, type Asked, type Caller } from './caller'
import { denied, type Judge } from './judge'
import type { Slot } from './slot'

/** A question about one action on one resource, for any caller. */
export interface PreparedAccess {
  /**
   * The decision without its explanation. The caller is one that the same engine prepared.
   *
   * @param attributes as in an access question.
   */
  readonly judge: (caller: Caller, attributes: AccessQuestion['attributes']) => BareDecision
}

/** Finds the rules of a question once. */
export function prepareAccess(
  { action, resource }: Asked,
  { rules, judge }: AccessRules,
): PreparedAccess {
  return new Prepared({ action, resource }, rules.slot(action, resource), judge)
}

// A class, because its method is one function for all questions: measured, a closure for each takes
// twice as long to call.
class Prepared implements PreparedAccess {
  readonly #asked: Asked
  readonly #slot: Slot
  readonly #judge: Judge

  constructor(asked: Asked, slot: Slot, judge: Judge) {
    this.#asked = asked
    this.#slot = slot
    this.#judge = judge
  }

  judge(caller: Caller, attributes: AccessQuestion['attributes']): BareDecision {
    if (caller.models !== undefined && isForeign(caller, this.#asked.resource)) return denied
    return this.#judge(this.#slot, caller, this.#asked, attributes)
  }
}

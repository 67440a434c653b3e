import type { BareDecision } from '../../core/decision'
import type { Carried } from '../../core/obligation'
import type { AccessQuestion } from '../../core/question'
import { overlap } from '../rules/bits'
import { factsOf, type Asked, type Caller } from './caller'
import { mergeObligations } from '../rules/obligations'
import { suffice } from '../rules/scopes'
import {
  maxRemembered,
  type DutifulGrant,
  type Duties,
  type Grant,
  type PlainSlot,
  type Slot,
} from '../rules/slot'

type Carriers = ReadonlyMap<string, Carried>

type Values = AccessQuestion['attributes']

/**
 * Answers from a slot. Makes no object but the facts of a condition, and the obligations that are merged
 * the first time.
 */
export type Judge = (slot: Slot, caller: Caller, asked: Asked, attributes: Values) => BareDecision

/**
 * Default deny; any deny that matches or cannot be told wins; an allow applies only where its
 * condition is true. Obligations come from every rule that allows.
 */
export function compileJudge(carriers: Carriers): Judge {
  const allowWith = dutiesOf(carriers)
  return (slot, caller, asked, attributes) => {
    if (slot.plain !== undefined) return isPlainlyGranted(slot.plain, caller) ? allowed : denied
    if (isDenied(slot, caller, asked, attributes)) return denied
    const dutiful = slot.duties && allowWith(slot.duties, caller, asked, attributes)
    if (dutiful !== undefined) return dutiful
    return isGranted(slot.grants, caller, asked, attributes) ? allowed : denied
  }
}

export const denied: BareDecision & { readonly effect: 'deny' } = Object.freeze({
  effect: 'deny',
  code: 'access-denied',
})

export const allowed: BareDecision = Object.freeze({
  effect: 'allow',
  obligations: Object.freeze([]),
})

const unsupported: BareDecision = Object.freeze({ effect: 'deny', code: 'obligation-unsupported' })

function isPlainlyGranted(slot: PlainSlot, { roles, scopes }: Caller): boolean {
  if ((slot.granted & roles.low) === 0 || (slot.denied & roles.low) !== 0) return false
  return (slot.needed & ~scopes.low) === 0
}

/** True where a rule denies the caller: one that applies, or whose condition cannot be told. */
export function isDenied(
  { denied: roles, denials }: Slot,
  caller: Caller,
  asked: Asked,
  attributes: Values,
): boolean {
  if (overlap(roles, caller.roles)) return true
  for (const denial of denials) {
    if (
      overlap(denial.roles, caller.roles) &&
      denial.test(factsOf(caller, asked, attributes)) !== false
    )
      return true
  }
  return false
}

function isGranted(
  grants: readonly Grant[],
  caller: Caller,
  asked: Asked,
  attributes: Values,
): boolean {
  for (const grant of grants) if (applies(grant, caller, asked, attributes)) return true
  return false
}

function applies(
  { roles, needs, test }: Grant,
  caller: Caller,
  asked: Asked,
  attributes: Values,
): boolean {
  if (!overlap(roles, caller.roles)) return false
  if (needs !== undefined && !suffice(caller.scopes, needs)) return false
  return test === undefined || test(factsOf(caller, asked, attributes)) === true
}

// Grants are told apart by the bits of one number; what comes of longer lists is not remembered.
const maxBits = 30

/** Merges the obligations of the grants that apply. */
function dutiesOf(carriers: Carriers) {
  const merged = (grants: readonly DutifulGrant[]): BareDecision => {
    const all = mergeObligations(
      grants.flatMap(({ obligations }) => obligations),
      carriers,
    )
    if (!all.carried) return unsupported
    return Object.freeze({ effect: 'allow', obligations: all.obligations })
  }
  return (
    duties: Duties,
    caller: Caller,
    asked: Asked,
    attributes: Values,
  ): BareDecision | undefined => {
    const { grants, remembered } = duties
    if (grants.length > maxBits) {
      const applying = grants.filter((grant) => applies(grant, caller, asked, attributes))
      return applying.length === 0 ? undefined : merged(applying)
    }
    const chosen = bitsOfApplying(grants, caller, asked, attributes)
    if (chosen === 0) return undefined
    const known = remembered.get(chosen)
    if (known !== undefined) return known
    const made = merged(grants.filter((_, index) => (chosen & (1 << index)) !== 0))
    if (remembered.size >= maxRemembered) remembered.clear()
    remembered.set(chosen, made)
    return made
  }
}

function bitsOfApplying(
  grants: readonly Grant[],
  caller: Caller,
  asked: Asked,
  attributes: Values,
): number {
  let bits = 0
  let bit = 1
  for (const grant of grants) {
    if (applies(grant, caller, asked, attributes)) bits |= bit
    bit <<= 1
  }
  return bits
}

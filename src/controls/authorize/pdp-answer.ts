import type { Obligation } from '../../core/obligation'
import type { PdpDecision } from '../../core/pdp'
import { UnusableAnswer } from '../../remote/breaker'
import { isPlainObject, ownMember } from '../../remote/json-object'

/**
 * Reads the answer to an access evaluation request (AuthZEN Authorization API 1.0, §6). Its `context` is free:
 * `reason_admin` becomes reasons, `obligations` a list of `{ type, … }` as the document has them.
 *
 * @throws UnusableAnswer for anything that is no answer.
 */
export function decisionIn(answer: unknown): PdpDecision {
  const decision = isPlainObject(answer) ? ownMember(answer, 'decision') : undefined
  if (!isPlainObject(answer) || typeof decision !== 'boolean') {
    throw new UnusableAnswer('the PDP answered without a `decision` that is true or false')
  }
  const context = ownMember(answer, 'context') ?? {}
  if (!isPlainObject(context)) throw new UnusableAnswer('`context` of the PDP is no object')
  return Object.freeze({
    effect: decision ? 'allow' : 'deny',
    reasons: textsIn(ownMember(context, 'reason_admin')),
    obligations: obligationsIn(ownMember(context, 'obligations')),
  })
}

// A text, or texts by language or by an id of the PDP's own.
function textsIn(reason: unknown): readonly string[] {
  if (typeof reason === 'string') return [reason]
  if (!isPlainObject(reason)) return []
  return Object.values(reason).filter((text) => typeof text === 'string')
}

function obligationsIn(value: unknown): readonly Obligation[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw new UnusableAnswer('`obligations` of the PDP is no list')
  return value.map((item: unknown): Obligation => {
    const type = isPlainObject(item) ? ownMember(item, 'type') : undefined
    if (!isPlainObject(item) || typeof type !== 'string') {
      throw new UnusableAnswer('an obligation of the PDP has no `type`')
    }
    return Object.freeze({ ...item, type })
  })
}

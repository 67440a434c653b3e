import type { Decision } from '../core/decision'
import type { Engine } from '../core/engine'
import type { DecisionPoint } from '../core/guard'
import { encodeSegment } from '../policy/rules/segment-name'

/** Answers questions about access that belong to no exchange. */
export function decider({ decide }: Engine): DecisionPoint['decide'] {
  return ({ principal, action, resource: { type, id }, attributes }) => {
    const kind = encodeSegment(type)
    const name = encodeSegment(id)
    if (!kind || !name) return unnamed
    return decide({ kind: 'access', principal, action, resource: `${kind}/${name}`, attributes })
  }
}

const unnamed: Decision = Object.freeze({
  effect: 'deny',
  code: 'resource-invalid',
  reasons: Object.freeze([
    { text: 'the type or the id of the resource is empty or no Unicode text' },
  ]),
})

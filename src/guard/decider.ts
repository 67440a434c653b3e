import type { AccessLayer } from '../core/question'
import type { Decision } from '../core/decision'
import type { DecisionPoint } from '../core/guard'
import { encodeSegment } from '../policy/rules/segment-name'
import type { Policies } from './policies/policies'
import type { Tenants } from './policies/tenants'

/** Answers questions about access that belong to no exchange. */
export function decider({ current }: Policies, { layersOf }: Tenants): DecisionPoint['decide'] {
  return ({ principal, action, resource: { type, id }, attributes }) => {
    const kind = encodeSegment(type)
    const name = encodeSegment(id)
    if (!kind || !name) return unnamed
    const resource = `${kind}/${name}`
    const { engine } = current()
    const decide = (layers: readonly AccessLayer[]): Decision =>
      engine.decide({ kind: 'access', principal, action, resource, attributes, layers })
    let layers: ReturnType<typeof layersOf>
    try {
      layers = layersOf({ principal })
    } catch {
      return unloaded()
    }
    return layers instanceof Promise ? layers.then(decide, unloaded) : decide(layers)
  }
}

const unnamed: Decision = Object.freeze({
  effect: 'deny',
  code: 'resource-invalid',
  reasons: Object.freeze([
    { text: 'the type or the id of the resource is empty or no Unicode text' },
  ]),
})

function unloaded(): Decision {
  const text = 'the document of the tenant cannot be loaded'
  return { effect: 'deny', code: 'control-failed', reasons: [{ text }] }
}

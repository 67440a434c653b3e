import type { Decision } from '../../../src/core/decision'
import type { AccessLayer } from '../../../src/core/question'
import type { FilterRow } from '../../../src/core/access-plan'
import { compilePolicy, type PolicyEngine } from '../../../src/policy/compile'
import type { Predicate } from '../../../src/policy/conditions/predicates'
import { loadPolicy } from '../../../src/policy/load'
import { encodeSegment } from '../../../src/policy/rules/segment-name'
import { carried } from '../support'
import type { Planned } from './random-plans'

const predicates = new Map<string, Predicate>([['isAnn', ({ principal: { id } }) => id === 'ann']])

export function engineFor({ document }: Pick<Planned, 'document'>): PolicyEngine {
  return compilePolicy(loadPolicy(document), { carried, predicates })
}

/** The documents that narrow it, as a guard asks them. */
function layersOf({ narrowing }: Planned): readonly AccessLayer[] {
  if (narrowing === undefined) return []
  return [{ name: 'the document of a tenant', ...engineFor({ document: narrowing }) }]
}

export function planOf(asked: Planned, engine: PolicyEngine) {
  const { type, caller, ids, context } = asked
  const question = { principal: caller, action: `${type}:read`, type, ids, attributes: context }
  return engine.plan({ ...question, layers: layersOf(asked) })
}

/** What `decide` says of one row. */
export function decisionsOn(asked: Planned, engine: PolicyEngine): (row: FilterRow) => Decision {
  const { type, caller, ids, context } = asked
  const layers = layersOf(asked)
  return (row) => {
    const segments = ids === 'path' ? row.id.split('/') : [row.id]
    return engine.decide({
      kind: 'access',
      principal: caller,
      action: `${type}:read`,
      resource: [type, ...segments.map((segment) => encodeSegment(segment))].join('/'),
      attributes: new Map([...context, ...(row.attributes as ReadonlyMap<string, unknown>)]),
      layers,
    })
  }
}

import type { Condition, RuleEntry } from '../document'
import { questionOf } from './cases'
import { comparisonsIn, referenceOf } from './comparisons'
import { sourceOf, type Dimension, type Part } from './dimensions'
import { joinedHolder } from './holders'

/** Beyond this many decisions, values are left as they are. */
const maxDecisions = 20_000

/**
 * Leaves out values that no comparison tells from one that is kept, as the engine decides it. Values
 * that are compared with other attributes all stay.
 */
export function distinctValues(dimension: Dimension, parts: readonly Part[]): Dimension {
  const probes = parts.flatMap((part) => probesOf(dimension.source, part))
  if (probes.length === 0 || probes.length * dimension.values.length > maxDecisions)
    return dimension
  const kept = new Map<string, unknown>()
  for (const value of dimension.values) {
    const values = new Map([[dimension.source, value]])
    const question = questionOf({ holder: joinedHolder([]), values }, 'a', 'a', [])
    const signature = probes.map((decide) => decide(question).effect).join()
    // A value that is there says more than one that is absent and has a default.
    if (kept.get(signature) === undefined) kept.set(signature, value)
  }
  return { ...dimension, values: [...kept.values()] }
}

type Probe = ReturnType<Part['subject']['engineOf']>

// An allow rule holds where its condition is true, a deny rule where it is not false.
function probesOf(source: string, { subject, rules }: Part): readonly Probe[] {
  const uses = new Map<string, Condition>()
  for (const use of rules.flatMap(({ when }) => comparisonsIn(when))) {
    const reference = referenceOf(use)
    const names = reference === undefined ? [use.attr] : [use.attr, reference]
    if (!names.some((name) => sourceOf(subject, name) === source)) continue
    if (reference !== undefined) return []
    const condition: unknown = { attr: use.attr, [use.operator]: use.operand }
    // A comparison that was taken out of a condition is one.
    uses.set(JSON.stringify(condition), condition as Condition)
  }
  return [...uses.values()].flatMap((when) =>
    (['allow', 'deny'] as const).map((effect) => {
      const rule: RuleEntry = { id: 'probe', effect, actions: ['*'], resources: ['**'], when }
      const open: RuleEntry = { id: 'open', effect: 'allow', actions: ['*'], resources: ['**'] }
      return subject.engineOf(effect === 'allow' ? [rule] : [rule, open])
    }),
  )
}

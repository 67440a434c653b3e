import type { AccessPlan, FilterTree } from '../../core/access-plan'
import type { PlanQuestion } from '../../core/question'
import { ConfigurationError } from '../../core/errors'
import { describe } from '../../core/options'
import type { Obligation } from '../../core/obligation'
import { mergeObligations } from '../rules/obligations'
import type { Rule } from '../rules/rules'
import { encodeSegment } from '../rules/segment-name'
import type { AttributeType } from '../document'
import { comparedIn } from './conditions'
import { coveredBy, type Rows } from './ids'
import { isColumn } from './known'
import { narrowedPlan } from './narrowed'
import { openTo, patternsOf, type Open, type PlanGrounds } from './openings'
import { asFilter, untoldIn, type Part } from './part'
import { compilePredicate } from './predicate'
import { toSql } from './sql/sql'

/**
 * Decides on access for all resources of a type at once, as `decide` would for each: what is known of
 * the principal, the action and the context is folded in, and what is left is a filter of rows.
 *
 * @throws ConfigurationError for what no filter can tell: a predicate in code that looks at the resource,
 * and obligations of several rules that contradict each other.
 */
export function planAccess(question: PlanQuestion, grounds: PlanGrounds): AccessPlan {
  return narrowedPlan(planAlone(question, grounds), question, grounds.access.carriers)
}

function planAlone(question: PlanQuestion, grounds: PlanGrounds): AccessPlan {
  const { principal, action } = question
  const rows = rowsOf(question)
  const { access, terms } = grounds
  const covering = access.rules
    .forAction(action)
    .filter((rule) => coveredBy(patternsOf(rule), rows) !== false)
  const open =
    principal === undefined
      ? nothing
      : openTo(access.callerOf(principal), covering, { question, rows }, grounds)
  const filter = filterOf(open.rows, question)
  const columns = columnsOf(covering, grounds)
  return Object.freeze({
    ...(typeof filter === 'boolean'
      ? { kind: filter ? ('always' as const) : ('never' as const) }
      : { kind: 'filter' as const, filter }),
    obligations: filter === false ? [] : dutiesOf(open.rules, grounds),
    toSql: (options) => toSql(filter, columns, options),
    toPredicate: () => compilePredicate(filter, terms.attributes, rows),
  } satisfies AccessPlan)
}

const nothing: Open = { rows: false, rules: [] }

function rowsOf({ type, ids = 'segment' }: PlanQuestion): Rows {
  const segment = typeof type === 'string' ? encodeSegment(type) : undefined
  if (segment === undefined || segment === '') {
    throw new ConfigurationError(
      'a plan is for one type of resource, such as `document` for rules on `document/*`; ' +
        `received ${describe(type)}`,
    )
  }
  if (ids === 'segment' || ids === 'path') return { type: segment, ids }
  throw new ConfigurationError(
    `\`ids\` of a plan must be "segment" or "path"; received ${describe(ids)}`,
  )
}

function filterOf(part: Part, { action, type }: PlanQuestion): FilterTree | boolean {
  if (typeof part === 'boolean') return part
  const lines = untoldIn(part)
  if (lines.length === 0) return asFilter(part)
  throw new ConfigurationError(
    [`\`${action}\` on \`${type}\` cannot be planned`, ...lines].join('\n'),
  )
}

/** The attributes that rules compare for anybody, so that a forgotten column is noticed by the first caller. */
function columnsOf(
  covering: readonly Rule[],
  { terms }: PlanGrounds,
): ReadonlyMap<string, AttributeType> {
  const names = covering.flatMap(({ entry }) => (entry.when ? comparedIn(entry.when) : []))
  return new Map(
    [...new Set(names)].filter(isColumn).flatMap((name) => {
      const attribute = terms.attributes.get(name)
      return attribute === undefined ? [] : [[name, attribute.type] as const]
    }),
  )
}

function dutiesOf(rules: readonly Rule[], { access }: PlanGrounds): readonly Obligation[] {
  const merged = mergeObligations(
    rules.flatMap(({ obligations }) => obligations),
    access.carriers,
  )
  if (merged.carried) return merged.obligations
  const names = rules
    .filter(({ obligations }) => obligations.some(({ type }) => type === merged.type))
    .map(({ id }) => `\`${id}\``)
  throw new ConfigurationError(
    `the obligations \`${merged.type}\` of the rules ${names.join(', ')} cannot be carried out ` +
      'together, so that there is no plan for rows that either may let in; ask `decide` for each row',
  )
}

import type { AccessPlan, FilterTree, SqlCondition, SqlOptions } from '../../core/access-plan'
import type { PlanQuestion } from '../../core/question'
import { ConfigurationError } from '../../core/errors'
import type { Carried, Obligation } from '../../core/obligation'
import { mergeObligations } from '../rules/obligations'

/**
 * What a plan comes to under the documents that narrow it: a row has to be open in each of them. They may
 * declare an attribute in different ways, so that each translates its own part.
 *
 * @throws ConfigurationError for what one of them cannot plan, and for duties that contradict each other.
 */
export function narrowedPlan(
  own: AccessPlan,
  question: PlanQuestion,
  carriers: ReadonlyMap<string, Carried>,
): AccessPlan {
  const { layers = [], ...alone } = question
  if (layers.length === 0 || own.kind === 'never') return own
  const plans = [own, ...layers.map((layer) => layer.plan(alone))]
  const filters = plans.flatMap((plan) => (plan.kind === 'filter' ? [plan.filter] : []))
  const isOpen = plans.every(({ kind }) => kind !== 'never')
  return Object.freeze({
    ...(isOpen ? rowsOf(filters) : { kind: 'never' as const }),
    obligations: isOpen ? dutiesOf(plans, carriers) : [],
    toSql: (options) =>
      sqlOf(isOpen ? plans : plans.filter(({ kind }) => kind === 'never'), options),
    toPredicate: () => {
      const tests = plans.map((plan) => plan.toPredicate())
      return (row) => tests.every((test) => test(row))
    },
  } satisfies AccessPlan)
}

function rowsOf(filters: readonly FilterTree[]) {
  const [only] = filters
  if (only === undefined) return { kind: 'always' as const }
  const filter: FilterTree = filters.length === 1 ? only : { kind: 'all', of: filters }
  return { kind: 'filter' as const, filter }
}

/** Placeholders of one plan begin where those of the one before end. */
function sqlOf(plans: readonly AccessPlan[], options: SqlOptions): SqlCondition {
  const parts: SqlCondition[] = []
  let count = 0
  for (const plan of plans) {
    const { firstPlaceholder = 1 } = count === 0 ? {} : options
    const moved = count === 0 ? options : { ...options, firstPlaceholder: firstPlaceholder + count }
    const part = plan.toSql(moved)
    parts.push(part)
    count += part.values.length
  }
  const texts = parts.map(({ text }) => text)
  return {
    text: texts.length === 1 ? texts.join('') : `(${texts.join(' AND ')})`,
    values: parts.flatMap(({ values }) => values),
  }
}

function dutiesOf(
  plans: readonly AccessPlan[],
  carriers: ReadonlyMap<string, Carried>,
): readonly Obligation[] {
  const merged = mergeObligations(
    plans.flatMap(({ obligations }) => obligations),
    carriers,
  )
  if (merged.carried) return merged.obligations
  throw new ConfigurationError(
    `the obligations \`${merged.type}\` of several documents cannot be carried out together, so that ` +
      'there is no plan for rows that all of them let in; ask `decide` for each row',
  )
}

import { isDeepStrictEqual } from 'node:util'
import type { Decision } from '../../core/decision'
import type { DecisionDifference } from '../../core/events'
import type { AccessQuestion } from '../../core/question'
import type { PolicyEngine, TypedAttribute } from '../../policy/compile'
import { cleaned } from '../../policy/printable'
import { differences, type Differences } from './differences'
import type { ParsedGuardOptions } from '../options'
import { openPolicies, type Policies } from './policies'

/** The policy of a guard with what is on trial beside it, and what came of that. */
export interface PoliciesOnTrial extends Policies {
  /** What would have been decided otherwise, the most frequent first. */
  readonly differences: () => readonly DecisionDifference[]
}

/** @throws ConfigurationError for a document that does not load. */
export function openPoliciesOnTrial(options: ParsedGuardOptions): PoliciesOnTrial {
  const counted = differences(options)
  const shadow =
    options.shadow === undefined
      ? undefined
      : openPolicies(options.shadow, { part: 'shadow' }, options)
  const policies = openPolicies(
    options.policy,
    { part: 'policy' },
    options,
    (engine, monitored) => {
      const trials: Trial[] = []
      if (monitored !== undefined) {
        trials.push({ part: 'monitored-rules', engine: () => monitored })
      }
      if (shadow !== undefined) {
        trials.push({ part: 'shadow', engine: () => shadow.current().engine })
      }
      return onTrial(engine, trials, counted)
    },
  )
  shadow?.onChange(() => counted.clear('shadow'))
  policies.onChange(() => {
    counted.clear('shadow')
    counted.clear('monitored-rules')
  })
  return { ...policies, differences: () => counted.list() }
}

/** An engine that decides beside the one in force, and is not obeyed. */
interface Trial {
  readonly part: DecisionDifference['part']
  readonly engine: () => PolicyEngine
}

/**
 * The engine with others beside it: each access question is put to them too, with the same facts, and
 * where one would have decided otherwise, that is counted and noted on the decision. An attribute that only
 * a trial looks at is spare: where it cannot be loaded, it is missing there and nothing else happens.
 */
function onTrial(
  engine: PolicyEngine,
  trials: readonly Trial[],
  counted: Differences,
): PolicyEngine {
  if (trials.length === 0) return engine
  return Object.freeze({
    ...engine,
    decide: (question) => {
      const decision = engine.decide(question)
      if (question.kind !== 'access') return decision
      const notes = trials.flatMap((trial) => compare(question, decision, trial, counted) ?? [])
      if (notes.length > 0) Object.defineProperty(decision, 'would', { value: notes })
      return decision
    },
    get gathered() {
      return [
        ...engine.gathered,
        ...spareNeeds(
          engine.gathered,
          trials.flatMap((trial) => trial.engine().gathered),
        ),
      ]
    },
    needs: (action) => [
      ...engine.needs(action),
      ...spareNeeds(
        engine.needs(action),
        trials.flatMap((trial) => trial.engine().needs(action)),
      ),
    ],
  } satisfies PolicyEngine)
}

function compare(
  question: AccessQuestion,
  decision: Decision,
  { part, engine }: Trial,
  counted: Differences,
): string | undefined {
  const other = engine().decide(question)
  if (decision.effect === other.effect && isDeepStrictEqual(dutiesOf(decision), dutiesOf(other))) {
    return undefined
  }
  // Callers of other services may bring any words, of any length.
  const action = cleaned(question.action)
  const resourceType = cleaned(question.resource.split('/', 1)[0] ?? '')
  const rules = rulesOf(other)
  const { effect } = decision
  counted.add({ part, action, resourceType, effect, would: other.effect, rules })
  return `would ${other.effect} by ${part === 'shadow' ? 'the shadow document' : 'rules on trial'}`
}

function dutiesOf(decision: Decision): unknown {
  return decision.effect === 'allow' ? decision.obligations : undefined
}

/** The rules that would have decided. */
function rulesOf({ reasons }: Decision): readonly string[] {
  return [...new Set(reasons.flatMap(({ rule }) => rule ?? []))]
}

function spareNeeds(
  needed: readonly TypedAttribute[],
  others: readonly TypedAttribute[],
): readonly TypedAttribute[] {
  const spare = new Map(others.map((need) => [need.name, { ...need, spare: true }]))
  for (const { name } of needed) spare.delete(name)
  return [...spare.values()]
}

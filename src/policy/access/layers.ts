import type { AllowDecision, BareDecision, Decision, DenyDecision } from '../../core/decision'
import type { Carried, Obligation } from '../../core/obligation'
import type { AccessLayer, AccessQuestion } from '../../core/question'
import { mergeObligations } from '../rules/obligations'

type Carriers = ReadonlyMap<string, Carried>

/**
 * What a decision comes to under the documents that narrow it: each of them has to allow too, and the
 * duties of all are carried out.
 */
export function narrowed(own: Decision, question: AccessQuestion, carriers: Carriers): Decision {
  const { layers = [] } = question
  if (layers.length === 0 || own.effect === 'deny') return own
  const allowing: AllowDecision[] = [own]
  for (const layer of layers) {
    const decision = layer.decide({ ...question, external: undefined, layers: undefined })
    if (decision.effect === 'deny') return deniedBy(layer, decision)
    allowing.push(decision)
  }
  const merged = merge(allowing, carriers)
  if (!merged.carried) return unsupported(merged.type)
  return {
    effect: 'allow',
    get reasons() {
      return allowing.flatMap(({ reasons }) => reasons)
    },
    obligations: merged.obligations,
    treatments: [],
  }
}

/** The same without reasons. */
export function narrowedBare(
  own: BareDecision,
  question: AccessQuestion,
  carriers: Carriers,
): BareDecision {
  const { layers = [] } = question
  if (layers.length === 0 || own.effect === 'deny') return own
  const allowing = [own]
  for (const layer of layers) {
    const decision = layer.decide({ ...question, external: undefined, layers: undefined })
    if (decision.effect === 'deny') return { effect: 'deny', code: decision.code }
    allowing.push(decision)
  }
  const merged = merge(allowing, carriers)
  if (!merged.carried) return { effect: 'deny', code: 'obligation-unsupported' }
  return { effect: 'allow', obligations: merged.obligations }
}

function merge(
  decisions: readonly { readonly obligations: readonly Obligation[] }[],
  carriers: Carriers,
) {
  return mergeObligations(
    decisions.flatMap(({ obligations }) => obligations),
    carriers,
  )
}

function deniedBy({ name }: AccessLayer, decision: DenyDecision): DenyDecision {
  return {
    effect: 'deny',
    code: decision.code,
    get reasons() {
      return decision.reasons.map((reason) => ({ ...reason, text: `${name}: ${reason.text}` }))
    },
    get scopes() {
      return decision.scopes
    },
    get hint() {
      return decision.hint === undefined ? undefined : `in ${name}: ${decision.hint}`
    },
  }
}

function unsupported(type: string): DenyDecision {
  const text = `nobody carries out \`${type}\` as all documents together ask for it`
  return { effect: 'deny', code: 'obligation-unsupported', reasons: [{ text }] }
}

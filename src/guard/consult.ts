import type { Consult } from '../controls/authorize'
import type { Exchange } from '../core/exchange'
import type { Obligation } from '../core/obligation'
import type { PdpDecision, PolicyDecisionPoint } from '../core/pdp'
import { decodeSegment } from '../policy/rules/segment-name'
import { plainCopy } from '../policy/source/plain-copy'
import type { ExchangeState } from './state'

/** Nobody is asked about a caller who is not known: such a question is denied. */
export function consultant(
  pdp: PolicyDecisionPoint | undefined,
  stateOf: (exchange: Exchange) => ExchangeState,
): Consult | undefined {
  if (pdp === undefined) return undefined
  return async (exchange, question) => {
    const { principal, action, resource } = question
    if (principal === undefined) return question
    const external = await pdp.evaluate({
      principal,
      action,
      resource: namesIn(resource),
      attributes: stateOf(exchange).judge.engine.values(question),
      requestId: exchange.id,
    })
    return { ...question, external: checked(external, pdp) }
  }
}

/** Without an answer the rules of the document would decide, which nobody asked for. */
function checked(answer: unknown, { name }: PolicyDecisionPoint): PdpDecision {
  const decision = copyOf(answer)
  const { effect, reasons, obligations } = decision
  const isAnswer = effect === 'allow' || effect === 'deny'
  if (isAnswer && isListOf(reasons, isText) && isListOf(obligations, hasType)) {
    return decision as PdpDecision
  }
  throw new Error(`the policy decision point \`${name}\` gave no decision`)
}

/** A frozen copy of what an answer says, which nobody can change later; nothing where it is no plain data. */
function copyOf(answer: unknown): Partial<Record<keyof PdpDecision, unknown>> {
  const { effect, reasons, obligations } = Object(answer) as Partial<PdpDecision>
  try {
    return plainCopy({ effect, reasons, obligations }) as Partial<PdpDecision>
  } catch {
    return {}
  }
}

function isListOf(value: unknown, isItem: (item: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isItem)
}

function isText(value: unknown): boolean {
  return typeof value === 'string'
}

function hasType(value: unknown): boolean {
  return isText((value as Partial<Obligation> | null)?.type)
}

/** The type is the first segment, the id the rest; a slash within a name is no slash between names. */
function namesIn(resource: string): { readonly type: string; readonly id: string } {
  const [type = '', ...names] = resource.split('/')
  const id = names.length === 1 ? names.map((name) => decodeSegment(name) ?? name) : names
  return { type: decodeSegment(type) ?? type, id: id.join('/') }
}

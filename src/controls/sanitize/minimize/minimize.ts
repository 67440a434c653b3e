import type { Control } from '../../../core/control'
import { GuardError } from '../../../core/errors'
import type { Exchange } from '../../../core/exchange'
import type { Format, Fulfilled } from '../../../core/format'
import type { ContentQuestion, ObligationQuestion } from '../../../core/question'
import { keepFields, unknownField } from '../../../formats/fields/keep'
import { mostDuty, mostOf } from '../most'
import { bodyDrop, bodyKeep, minimizeFields } from './field-duties'

/** `history.max`: how many messages may stand beside those of the system. */
export const historyMax = mostDuty('history.max', 'messages', 'messages')

/** `documents.max`: how many documents a request may hold. */
export const documentsMax = mostDuty('documents.max', 'documents', 'documents')

/** A part of the body that must not reach the handler, and what takes it out. */
interface Due {
  /** As a denial names it. */
  readonly name: string
  /** `undefined` where the format has no means for it. */
  readonly run: (() => Fulfilled) | undefined
}

/**
 * What need not go in? Takes out of the body what the route and the duties of the decision do not want in
 * it, before anything looks at its texts: what the handler never gets is nobody's to judge.
 *
 * @param onRewritten called when the body was changed; throws where a decision on what it was holds no more.
 */
export function minimize(
  onRewritten: (exchange: Exchange) => void,
): Control<ObligationQuestion | ContentQuestion> {
  return {
    name: 'sanitize',
    step: 'minimize',
    carries: [bodyKeep, bodyDrop, historyMax, documentsMax],
    observe: (exchange) => {
      const due = dueOn(exchange)
      if (due.length === 0 || exchange.body?.kind === 'empty') return undefined
      const isReadable = isStructured(exchange)
      const unsupported = due.flatMap(({ name, run }) => (isReadable && run ? [] : [name]))
      const detail = unsupported.length === 0 ? strange(exchange) : undefined
      if (detail === undefined) return { kind: 'obligation', unsupported }
      const violation = { code: 'body-invalid', detail } as const
      return { kind: 'content', direction: 'request', findings: [], violation }
    },
    enforce: (exchange, _facts, decision) => {
      if (decision.effect === 'allow') takeOut(exchange, onRewritten)
    },
  }
}

/** In the order in which they are carried out: what a field takes with it need not be counted. */
function dueOn(exchange: Exchange): readonly Due[] {
  const { body, format, route, obligations } = exchange
  const value = body?.value
  const unknown = route?.body.unknown ?? 'keep'
  const fields = obligations.filter(({ type }) => type === bodyKeep.type || type === bodyDrop.type)
  const dues: Due[] = []
  if (unknown !== 'keep') {
    dues.push({ name: `unknown: ${unknown}`, run: dropping(unknown, value, format) })
  }
  if (fields.length > 0) {
    const name = fields.map(({ type }) => type).join('`, `')
    dues.push({ name, run: () => (minimizeFields(exchange) ? 'changed' : 'unchanged') })
  }
  const messages = mostOf(exchange, historyMax, 'messages')
  const limit = format?.limitHistory
  if (messages !== undefined) {
    dues.push({ name: historyMax.type, run: limit && (() => limit(value, messages)) })
  }
  const documents = mostOf(exchange, documentsMax, 'documents')
  const lessen = format?.limitDocuments
  if (documents !== undefined) {
    dues.push({ name: documentsMax.type, run: lessen && (() => lessen(value, documents)) })
  }
  return dues
}

function dropping(unknown: 'drop' | 'refuse', value: unknown, format: Format | undefined) {
  const known = format?.requestFields
  if (known === undefined) return undefined
  return (): Fulfilled =>
    unknown === 'drop' && keepFields(value, known, 'keep') ? 'changed' : 'unchanged'
}

/** Fields stand in objects and lists; a bare text would be all of the body and none of its fields. */
function isStructured({ body }: Exchange): boolean {
  return body?.kind === 'json' && typeof body.value === 'object' && body.value !== null
}

/** Where a field stands that the format does not know and the route refuses; never its name. */
function strange({ body, format, route }: Exchange): string | undefined {
  const known = format?.requestFields
  if (route?.body.unknown !== 'refuse' || known === undefined) return undefined
  const place = unknownField(body?.value, known)
  return (
    place && `\`/${place.join('/')}\` has a field that the format \`${format?.id}\` does not know`
  )
}

function takeOut(exchange: Exchange, onRewritten: (exchange: Exchange) => void): void {
  const { body, format, ledger } = exchange
  if (body === undefined) return
  const wasValid = format?.check(body.value) === undefined
  const changed: string[] = []
  for (const { name, run } of dueOn(exchange)) {
    const fulfilled = run?.() ?? 'impossible'
    if (fulfilled === 'impossible') throw unfit(name)
    if (fulfilled === 'changed') changed.push(name)
  }
  if (changed.length === 0) return
  // A body that was broken before is its sender's, and is refused as that when its schema is asked.
  if (wasValid && format?.check(body.value) !== undefined) throw unfit(changed.join('`, `'))
  body.rewritten = true
  ledger.record({
    control: 'sanitize',
    step: 'minimize',
    verdict: 'pass',
    note: `taken out: ${changed.map((name) => name.replaceAll('`', '')).join(', ')}`,
  })
  onRewritten(exchange)
}

function unfit(names: string): GuardError {
  return new GuardError('obligation-unsupported', {
    detail: `\`${names}\` would leave a body that is no request of its format`,
  })
}

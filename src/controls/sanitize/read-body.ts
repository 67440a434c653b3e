import type { Control } from '../../core/control'
import { GuardError } from '../../core/errors'
import type { BodyLimits, Exchange, RequestBody } from '../../core/exchange'
import type { Format, FormatFacts } from '../../core/format'
import type { ContentQuestion } from '../../core/question'
import { generic } from '../../formats/generic'

export interface ReadBodyOptions {
  readonly limits: BodyLimits
  /** The wire format for these facts; `undefined` where it is none of those that the route names. */
  readonly detectFormat: (
    named: readonly string[] | undefined,
    facts: FormatFacts,
  ) => Format | undefined
  /** Gets ready what the responses of the exchange's format are read with; never rejects. */
  readonly prepare: (exchange: Exchange) => Promise<void> | undefined
}

/**
 * Brings the body in, after the caller is known and before anything is decided on its contents. A
 * body that is too large, malformed or of a type nobody can look at is refused by the reader. The
 * ledger says where a parser that was mounted earlier has read it.
 */
export function readBody({
  limits,
  detectFormat,
  prepare,
}: ReadBodyOptions): Control<ContentQuestion> {
  return {
    name: 'sanitize',
    step: 'read',
    carries: [],
    observe: async (exchange) => {
      if (exchange.body !== undefined) return nothingFound
      const { route, request } = exchange
      const maxBytes = route?.body.maxBytes ?? limits.maxBytes
      const opaque = route?.body.opaque === true
      exchange.body = await request.body.read({ ...limits, maxBytes }, opaque)
      const facts = { path: request.path, body: valueOf(exchange.body) }
      exchange.format = detectFormat(route?.format, facts) ?? refuseUnknown(route?.format)
      requireReadable(exchange.format, exchange.body)
      if (exchange.body.source === 'already parsed') recordParsed(exchange)
      const preparing = prepare(exchange)
      if (preparing !== undefined) await preparing
      return nothingFound
    },
    enforce: () => undefined,
  }
}

const nothingFound: ContentQuestion = { kind: 'content', direction: 'request', findings: [] }

function refuseUnknown(named: readonly string[] = []): never {
  throw new GuardError('media-unsupported', {
    detail: `the route takes ${named.join(', ')}, and the body is not certainly one of them`,
  })
}

/** A format that is known is JSON, or a form too: its schema could not be asked of a text that a handler parses. */
function requireReadable({ id, form }: Format, { kind }: RequestBody): void {
  const isMisfit = kind === 'form' ? form === undefined : kind === 'text'
  if (!isMisfit || id === generic.id) return
  throw new GuardError('media-unsupported', { detail: `a body of the format \`${id}\` is JSON` })
}

function valueOf({ kind, value }: RequestBody): unknown {
  return kind === 'json' ? value : undefined
}

function recordParsed({ ledger }: Exchange): void {
  const note = 'the body was parsed before the gate saw it'
  ledger.record({ control: 'sanitize', step: 'read', verdict: 'pass', note })
}

import { randomBytes } from 'node:crypto'
import { sanitize } from '../../src/controls/sanitize'
import { parseCaps, type CapsOptions } from '../../src/controls/sanitize/caps'
import { parseMediaOptions, type MediaOptions } from '../../src/controls/sanitize/media/options'
import { partReader } from '../../src/controls/sanitize/media/read'
import type { SchemaCheck } from '../../src/controls/sanitize/schema'
import type { Detector } from '../../src/core/detector'
import type { Exchange, RequestBody } from '../../src/core/exchange'
import { runSteps } from '../../src/core/pipeline'
import type { Route } from '../../src/core/route'
import { invisible, pii, secrets } from '../../src/detectors/all'
import { compileDetectors } from '../../src/detectors/compile'
import { formats } from '../../src/formats/detect'
import { compilePolicy, type PolicyEngine } from '../../src/policy/compile'
import type { ContentEntry } from '../../src/policy/document'
import { loadPolicy } from '../../src/policy/load'
import { createVault } from '../../src/vault/vault'
import { exchangeOf, type ExchangeFacts } from '../support/exchange'

/** An engine with these content rules and nothing else. */
export function engineWith(content?: readonly ContentEntry[]): PolicyEngine {
  const document = { version: 1, ...(content && { content }) } as const
  return compilePolicy(loadPolicy(document), { carried: [] })
}

export interface Sanitizing {
  readonly content?: readonly ContentEntry[]
  readonly detectors?: readonly Detector[]
  readonly caps?: CapsOptions
  readonly schema?: SchemaCheck
  readonly onRewritten?: (exchange: Exchange) => void
  readonly detectorTimeoutMs?: number
  readonly media?: MediaOptions
}

/** The control, as a guard would make it. */
export function sanitizing(how: Sanitizing = {}): ReturnType<typeof sanitize> {
  const detectors = compileDetectors(how.detectors ?? [secrets(), pii(), invisible()])
  return sanitize({
    detectorsOf: () => detectors,
    caps: parseCaps(how.caps ?? {}),
    schemaOf: () => how.schema,
    detectorTimeoutMs: how.detectorTimeoutMs ?? 10_000,
    readParts: partReader(how.media && parseMediaOptions(how.media)),
    randomBytes,
    vault: createVault({}, { randomBytes, clock: Date.now }),
    onRewritten: how.onRewritten ?? (() => undefined),
  })
}

/** Runs the control on an exchange, as the pipeline does. */
export async function sanitized(exchange: Exchange, how: Sanitizing = {}): Promise<Exchange> {
  const control = sanitizing(how)
  await runSteps(exchange, [{ control, mode: 'enforce' }], engineWith(how.content))
  return exchange
}

export function bodyOf(kind: RequestBody['kind'], value: unknown): RequestBody {
  return { kind, value, rewritten: false, source: 'read' }
}

/** An exchange whose JSON body has been read. */
export function jsonExchange(
  value: unknown,
  format = 'generic',
  more: ExchangeFacts = {},
): Exchange {
  return exchangeOf({ body: bodyOf('json', value), format: formats.get(format), ...more })
}

/** A chat request as it was read. */
export function chatExchange(messages: readonly object[], more: object = {}): Exchange {
  return jsonExchange({ model: 'm', messages, ...more }, 'openai-chat')
}

/** A route with these options, as the document's compiler would make it. */
export function routeWith(change: Partial<Route>): Route {
  return {
    match: 'POST /v1/things',
    anonymous: false,
    action: 'thing:use',
    resource: undefined,
    format: undefined,
    purposes: [],
    body: {
      opaque: false,
      maxBytes: undefined,
      media: { mode: 'refuse', metadata: 'strip' },
      unknown: 'keep',
      schema: undefined,
    },
    coverage: undefined,
    detectors: undefined,
    limit: undefined,
    filter: true,
    encodedSlash: false,
    upgrade: undefined,
    ...change,
  }
}

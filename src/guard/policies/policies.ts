import { analysisErrors } from '../../policy/analyze/errors'
import { isConfigurationError, ConfigurationError } from '../../core/errors'
import type { GuardEvent, PolicyPart } from '../../core/events'
import { Listeners } from '../../core/listeners'
import { isPolicyFeed, type PolicyFeed } from '../../policy/feeds/feed'
import { readSource } from '../../policy/source/read-source'
import type { ParsedGuardOptions } from '../options'
import { policyInForce, type Beside, type PolicyInForce } from './in-force'

interface About {
  readonly part: PolicyPart
  readonly tenant?: string
}

/** The document that a guard enforces, which may be another one tomorrow. */
export interface Policies {
  readonly current: () => PolicyInForce
  /** True where there may be another one. */
  readonly isLive: boolean
  readonly onChange: (listener: () => void) => () => void
}

/**
 * Loads a document, and the one after it when its feed says so. A new one is compiled as a whole before
 * it takes the place of the old one; one that fails its check, or whose analysis finds an error, is
 * refused and told, and the old one stays.
 *
 * @throws ConfigurationError for the first document: nothing is in force yet.
 */
export function openPolicies(
  input: string | object | PolicyFeed,
  about: About,
  options: ParsedGuardOptions,
  beside: Beside = alone,
): Policies {
  const feed = isPolicyFeed(input) ? input : undefined
  const { onEvent, clock } = options
  let current = policyInForce(feed ? feed.read() : readSource(input), options, beside)
  const listeners = new Listeners()
  const take = (changed: PolicyFeed): void => {
    const { digest: previous } = current
    try {
      const next = policyInForce(changed.read(), options, beside)
      if (next.digest === previous) return
      refuseErrors(next)
      current = next
      tell(onEvent, { type: 'policy-loaded', at: clock(), ...about, digest: next.digest, previous })
      listeners.tell()
    } catch (error) {
      const problem = problemIn(error)
      tell(onEvent, { type: 'policy-refused', at: clock(), ...about, digest: previous, problem })
    }
  }
  feed?.onChange(() => take(feed))
  return {
    current: () => current,
    isLive: feed !== undefined,
    onChange: (listener) => listeners.add(listener),
  }
}

const alone: Beside = (engine) => engine

/** What `policy check` prints as an error: nobody is there to read it when a document is reloaded. */
function refuseErrors({ engine }: PolicyInForce): void {
  const { name } = engine.source
  const lines = analysisErrors(engine, engine.carried).map(
    ({ line, text }) => `${name}${line === undefined ? '' : `:${line}`}: ${text}`,
  )
  if (lines.length > 0) throw new ConfigurationError(lines.join('\n'))
}

function problemIn(error: unknown): string {
  return isConfigurationError(error) ? error.message : 'the document could not be compiled'
}

/** It is in force, or is not, whoever listens. */
function tell(onEvent: (event: GuardEvent) => void, event: GuardEvent): void {
  try {
    onEvent(event)
  } catch {
    // The listener's own fault.
  }
}

import { redactedTypes } from '../controls/filter'
import { detectorsFor } from '../controls/sanitize/coverage'
import type { Detector } from '../core/detector'
import { ConfigurationError } from '../core/errors'
import type { GuardEvent } from '../core/events'
import type { PolicyEngine } from '../policy/compile'
import type { ParsedGuardOptions } from './options'
import type { PolicyInForce } from './policies/in-force'

/**
 * Tells, at construction, what the document asks for and this guard does not do.
 *
 * @throws ConfigurationError where the listener throws: later nobody would hear of it.
 */
export function announceGaps(
  { engine, detectors }: PolicyInForce,
  { loaders, onEvent }: ParsedGuardOptions,
): void {
  for (const event of gaps(engine, detectors, Object.keys(loaders))) tell(event, onEvent)
}

function tell(event: GuardEvent, onEvent: ParsedGuardOptions['onEvent']): void {
  try {
    onEvent(event)
  } catch (cause) {
    throw new ConfigurationError(
      `option \`onEvent\` of \`createGuard\` threw when it was told of \`${event.type}\`; it must not throw`,
      { cause },
    )
  }
}

function gaps(
  { routes, document }: PolicyEngine,
  detectors: readonly Detector[],
  loaders: readonly string[],
): readonly GuardEvent[] {
  const unfiltered = routes
    .filter(({ filter }) => !filter)
    .map(({ match }): GuardEvent => ({ type: 'control-disabled', control: 'filter', route: match }))
  const uncovered = routes.flatMap(({ match, coverage }): GuardEvent[] =>
    (coverage === 'none' ? [] : (coverage ?? []))
      .filter((word) => detectorsFor(word, detectors).length === 0)
      .map((detector) => ({ type: 'coverage-unavailable', detector, route: match })),
  )
  const duties = (document.rules ?? []).flatMap(({ obligations = [] }) => obligations)
  const words = [...(document.content ?? []).flatMap(({ find }) => find), ...redactedTypes(duties)]
  const unfound = [...new Set(words)]
    .filter((word) => detectorsFor(word, detectors).length === 0)
    .map((find): GuardEvent => ({ type: 'find-unavailable', find }))
  const named = Object.values(document.attributes ?? {}).flatMap(({ load }) => load ?? [])
  const unloaded = [...new Set(named)]
    .filter((loader) => !loaders.includes(loader))
    .map((loader): GuardEvent => ({ type: 'loader-missing', loader }))
  return [...unfiltered, ...uncovered, ...unfound, ...unloaded]
}

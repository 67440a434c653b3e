import type { Control } from '../../core/control'
import { isBelow } from '../../core/finding'
import { runsIn, type Detector } from '../../core/detector'
import type { Exchange } from '../../core/exchange'
import type { LedgerEntry } from '../../core/ledger'
import type { CoverageQuestion } from '../../core/question'
import { mediaStep } from './media/record'

type Named = Pick<Detector, 'name' | 'types' | 'directions'>

/**
 * Holds the route to its coverage: a detector that did not run on all of the request is a denial,
 * like one that found something. Reads the ledger, so it believes only what was recorded.
 *
 * @param isListed true where somebody says what has to run: media that passed unread are a denial then.
 */
export function coverage(
  detectorsOf: (exchange: Exchange) => readonly Named[],
  isListed = ({ route }: Exchange): boolean => route?.coverage !== undefined,
): Control<CoverageQuestion> {
  const everythingIn = remembered((detectors: readonly Named[]) =>
    detectors.filter(runsIn('request')).map(({ name }) => name),
  )
  const needsIn = remembered((detectors: readonly Named[]) =>
    remembered((words: readonly string[]): readonly Need[] =>
      words.map((word) => ({ word, names: detectorsFor(word, detectors) })),
    ),
  )
  return {
    name: 'sanitize',
    step: 'coverage',
    carries: [],
    observe: (exchange) => {
      const { route, ledger } = exchange
      const detectors = detectorsOf(exchange)
      const own = route?.detectors ?? everythingIn(detectors)
      const required = route?.coverage === 'none' ? [] : (route?.coverage ?? own)
      const frames = framesOf(route)
      if (required.length === 0 && frames.length === 0) return undefined
      const unread = isListed(exchange) ? unreadMedia(ledger.entries) : undefined
      const missing = needsIn(detectors)(required).flatMap((need) =>
        unread === undefined
          ? gapsOf(ledger.entries, need)
          : [{ detector: need.word, reason: unread }],
      )
      return {
        kind: 'coverage',
        direction: 'request',
        required: [...required, ...frames.map(({ detector }) => detector)],
        missing: [...missing, ...frames],
      }
    },
    enforce: () => undefined,
  }
}

/** Frames of which the document does not say who reads them, or that nobody does. */
function framesOf(route: Exchange['route']): CoverageQuestion['missing'] {
  const isUnsaid = route?.upgrade !== undefined && route.upgrade.frames === undefined
  return isUnsaid ? [{ detector: 'frames', reason: 'no frame codec' }] : noGaps
}

/** What is made of an object is known as long as the object is: a list goes when its document does. */
function remembered<Key extends object, Result>(make: (key: Key) => Result) {
  const known = new WeakMap<Key, Result>()
  return (key: Key): Result => {
    const found = known.get(key)
    if (found !== undefined) return found
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** A word of a route's coverage, with the detectors it asks for. */
interface Need {
  readonly word: string
  readonly names: readonly string[]
}

/** The detectors that a word of a route's coverage asks for: their name, or a type they find. */
export function detectorsFor(word: string, detectors: readonly Named[]): readonly string[] {
  const finds = (type: string): boolean => isBelow(type, word)
  return detectors
    .filter(({ name, types }) => name === word || types.some(finds))
    .map(({ name }) => name)
}

const noGaps: CoverageQuestion['missing'] = []

function gapsOf(
  entries: readonly LedgerEntry[],
  { word, names }: Need,
): CoverageQuestion['missing'] {
  if (names.length === 0) return [{ detector: word, reason: 'no such detector ran' }]
  const gaps = names.map((name) => gapOf(entries, name)).filter((reason) => reason !== undefined)
  return gaps.length === 0 ? noGaps : gaps.map((reason) => ({ detector: word, reason }))
}

/**
 * Why no detector ran on all of the request, where media passed unread. A route that lists what has to run is held to it;
 * one that lists nothing has let media pass in words.
 */
function unreadMedia(entries: readonly LedgerEntry[]): string | undefined {
  const isUnread = ({ step, verdict, direction }: LedgerEntry): boolean =>
    step === mediaStep && verdict === 'not-run' && direction === 'request'
  return entries.some(isUnread) ? 'media, unscanned' : undefined
}

/** Why a detector did not run on all of the request; `undefined` where it did. */
function gapOf(entries: readonly LedgerEntry[], name: string): string | undefined {
  let ran = false
  for (const { detector, direction, verdict, note } of entries) {
    if (detector !== name || direction !== 'request') continue
    if (verdict === 'not-run' || verdict === 'error') return note ?? verdict
    ran = true
  }
  return ran ? undefined : 'no such detector ran'
}

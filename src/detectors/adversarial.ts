import type { FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import type { Direction } from '../core/segment'
import * as all from './adversarial/all'
import { Profile, profileOption, type AdversarialProfileOptions } from './adversarial/profile'
import type { Place, Sign } from './adversarial/sign'
import { directionList } from './directions'

export type { AdversarialProfileOptions }

/** The words for what `adversarial` looks for. */
export type AdversarialKind = (typeof all)[keyof typeof all]['kind']

export interface AdversarialOptions {
  /** What is looked for. @defaultValue all of it */
  readonly types?: readonly AdversarialKind[]
  /**
   * Where it runs. In a stream it holds a text until it is complete, up to 64 KiB, over which the stream
   * is refused. @defaultValue `['request']`
   */
  readonly directions?: readonly Direction[]
  /**
   * Compares each text with those that came before it, of the same direction, kind, role and origin, and
   * reports all of a text as `adversarial.unusual` that is far longer or built otherwise. What was learned is
   * in the detector: one for each route learns each route's own, and a restart forgets. @defaultValue false
   */
  readonly profile?: boolean | AdversarialProfileOptions
}

const signs: readonly Sign<AdversarialKind>[] = Object.values(all)
const kinds = signs.map(({ kind }) => kind)

/**
 * Finds texts that are made for a model and not for a reader: `adversarial.repetition`, a word or a
 * character over and over; `adversarial.hidden`, text in invisible characters;
 * `adversarial.mixed-script`, words with letters of other scripts that look alike;
 * `adversarial.glitch-token`, tokens that models are known to stumble over; `adversarial.optimized-suffix`,
 * noise that was searched for because it makes models comply; where `profile` is on, `adversarial.unusual`.
 *
 * @example
 * createGuard({ detectors: [secrets(), pii(), adversarial()] })
 * @throws ConfigurationError for an unknown or empty list of types, other directions, wrong options of the profile.
 */
export function adversarial(options: AdversarialOptions = {}): FunctionDetector {
  const { types, directions, profile } = parseOptions('adversarial', options, {
    types: optional(kindList, kinds),
    directions: optional(directionList, ['request'] as const),
    profile: profileOption,
  })
  const asked = signs
    .filter(({ kind }) => types.includes(kind))
    .map(({ kind, finder }) => ({ kind, find: finder() }))
  const learned = profile === undefined ? undefined : new Profile(profile)
  return {
    name: 'adversarial',
    types: [...asked.map(({ kind }) => typeOf(kind)), ...(learned === undefined ? [] : [unusual])],
    directions,
    lookahead: 'whole',
    // What is hidden, and letters that look alike, are not in the view.
    raw: true,
    detect: (text, context, from) => {
      const found = asked.map(({ kind, find }) => find(text).map((place) => findingOf(kind, place)))
      const places = found.reduce(beside, [])
      // What was found is not learned from, and what is asked for again is not new.
      if (places.length > 0 || from > 0) return places.filter(({ start }) => start >= from)
      const score = learned === undefined || text === '' ? 0 : learned.meet(text, context)
      return score === 0
        ? []
        : [{ detector: 'adversarial', type: unusual, start: 0, end: text.length, score }]
    },
  }
}

const unusual = 'adversarial.unusual'

const kindWord = oneOf(kinds)

const kindList: OptionParser<readonly AdversarialKind[]> = (value, fail) =>
  Array.isArray(value) && value.length > 0
    ? value.map((item: unknown) => kindWord(item, fail))
    : fail('a list of types, not empty')

function typeOf(kind: AdversarialKind): string {
  return `adversarial.${kind}`
}

function findingOf(kind: AdversarialKind, { start, end, score }: Place): Finding {
  return { detector: 'adversarial', type: typeOf(kind), start, end, score }
}

/** Findings, and of others what they do not cover. Both are in order and apart, and so is what comes out. */
function beside(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const kept: Finding[] = [...findings]
  let next = 0
  for (const other of others) {
    let { start } = other
    while ((findings[next]?.end ?? Infinity) <= start) next += 1
    for (let at = next; (findings[at]?.start ?? Infinity) < other.end; at += 1) {
      const taken = findings[at] as Finding
      if (taken.start > start) kept.push({ ...other, start, end: taken.start })
      start = taken.end
    }
    if (start < other.end) kept.push({ ...other, start })
  }
  return kept.sort((left, right) => left.start - right.start)
}

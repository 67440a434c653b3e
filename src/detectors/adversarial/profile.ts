import { LRUCache } from 'lru-cache'
import type { DetectionContext } from '../../core/detector'
import { integer, optional, parseOptions, type OptionParser } from '../../core/options'
import { measures, measuresOf, type Measures } from './profile/measures'
import { limitOf, Quantiles } from './profile/quantiles'

export interface AdversarialProfileOptions {
  /** Texts that must have come before it says anything, from 50 to 5,000. @defaultValue 200 */
  readonly minTexts?: number
  /** How many times what 99 of 100 texts stay below is unusual, from 2 to 100. @defaultValue 4 */
  readonly margin?: number
  /** Sorts of texts that are kept apart; the ones seen longest ago go. @defaultValue 1000 */
  readonly maxEntries?: number
}

type ParsedProfileOptions = Required<AdversarialProfileOptions>

/** What is usual lies below this share of the texts. */
const usual = 0.99
/** After so many texts older ones begin to fade. */
const memory = 10_000

/** `true`, `false` or options; `undefined` for none. */
export const profileOption: OptionParser<ParsedProfileOptions | undefined> = (value, fail) => {
  if (value === undefined || value === false) return undefined
  if (value !== true && (typeof value !== 'object' || value === null)) {
    return fail('true, false or an object of options')
  }
  return parseOptions('adversarial profile', value === true ? {} : value, {
    minTexts: optional(integer(50, 5000, 'texts'), 200),
    margin: optional(integer(2, 100, 'times'), 4),
    maxEntries: optional(integer(1, 100_000, 'entries'), 1000),
  })
}

type Sketches = Readonly<Record<(typeof measures)[number], Quantiles>>

/**
 * What texts usually look like, for each direction, kind, role and origin apart. Texts that are unusual are not
 * learned from, and of others no more than a little above what is usual: whoever wants to move the profile has to
 * send a good share of the traffic, again and again.
 */
export class Profile {
  readonly #options: ParsedProfileOptions
  readonly #known: LRUCache<string, Sketches>

  constructor(options: ParsedProfileOptions) {
    this.#options = options
    this.#known = new LRUCache({ max: options.maxEntries })
  }

  /** How unusual a text is, above 0 and below 1; 0 for a usual one, which is learned from. */
  meet(text: string, context: DetectionContext): number {
    const sketches = this.#sketchesFor(context)
    const measured = measuresOf(text)
    const excess = this.#excessOf(measured, sketches)
    if (excess > this.#options.margin) return Math.min(0.99, 1 - 1 / excess)
    this.#learn(measured, sketches)
    return 0
  }

  /** How many times more than usual the text has of what it has most of. */
  #excessOf(measured: Partial<Measures>, sketches: Sketches): number {
    return measures.reduce((most, name) => {
      const value = measured[name]
      const isKnown = sketches[name].total >= this.#options.minTexts
      return value === undefined || !isKnown
        ? most
        : Math.max(most, value / sketches[name].at(usual))
    }, 0)
  }

  #learn(measured: Partial<Measures>, sketches: Sketches): void {
    for (const name of measures) {
      const value = measured[name]
      if (value === undefined) continue
      const sketch = sketches[name]
      const isKnown = sketch.total >= this.#options.minTexts
      sketch.add(value, isKnown ? limitOf(sketch.at(usual)) : Infinity)
    }
  }

  #sketchesFor({ direction, kind, role, origin }: DetectionContext): Sketches {
    const key = JSON.stringify([direction, kind, role, origin.kind, origin.name])
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const made = Object.fromEntries(
      measures.map((name) => [name, new Quantiles(memory)]),
    ) as Sketches
    this.#known.set(key, made)
    return made
  }
}

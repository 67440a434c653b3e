import type { DecisionDifference, GuardEvent } from '../../core/events'

export interface DifferencesOptions {
  readonly onEvent: (event: GuardEvent) => void
  /** Milliseconds since the epoch. */
  readonly clock: () => number
}

/** What a document on trial would have decided otherwise, counted. */
export interface Differences {
  readonly add: (difference: Omit<DecisionDifference, 'count'>) => void
  /** All that were counted, the most frequent first. */
  readonly list: () => readonly DecisionDifference[]
  /** Forgets those of one part: another document is on trial. */
  readonly clear: (part: DecisionDifference['part']) => void
}

/** Callers may bring any action and resource type: further kinds are counted as one. */
const maxKinds = 1000
/** Counts that have grown are told again after it, in milliseconds. */
const tellEveryMs = 60_000

interface Kind {
  readonly difference: Omit<DecisionDifference, 'count'>
  count: number
  told: number
}

/** A kind is told when it is first met, and its count once a minute while it grows. */
export function differences(options: DifferencesOptions): Differences {
  const counted = new Counted(options)
  return {
    add: (difference) => counted.add(difference),
    list: () => counted.list(),
    clear: (part) => counted.clear(part),
  }
}

/** INVARIANT: a timer runs while a count is untold. */
class Counted {
  readonly #options: DifferencesOptions
  readonly #kinds = new Map<string, Kind>()
  #timer: NodeJS.Timeout | undefined

  constructor(options: DifferencesOptions) {
    this.#options = options
  }

  add(difference: Omit<DecisionDifference, 'count'>): void {
    const key = JSON.stringify(Object.values(difference))
    const isKind = this.#kinds.has(key) || this.#kinds.size < maxKinds
    if (isKind) this.#count(key, difference)
    else this.#count(...others(difference))
  }

  list(): readonly DecisionDifference[] {
    return [...this.#kinds.values()]
      .map(({ difference, count }) => ({ ...difference, count }))
      .sort((a, b) => b.count - a.count)
  }

  clear(part: DecisionDifference['part']): void {
    for (const [key, { difference }] of this.#kinds) {
      if (difference.part === part) this.#kinds.delete(key)
    }
  }

  #count(key: string, difference: Omit<DecisionDifference, 'count'>): void {
    const kind = this.#kinds.get(key) ?? { difference, count: 0, told: 0 }
    this.#kinds.set(key, kind)
    kind.count += 1
    if (kind.told === 0) this.#tell(kind)
    else if (this.#timer === undefined) {
      this.#timer = setTimeout(() => this.#tellAll(), tellEveryMs).unref()
    }
  }

  #tellAll(): void {
    this.#timer = undefined
    for (const kind of this.#kinds.values()) if (kind.told < kind.count) this.#tell(kind)
  }

  #tell(kind: Kind): void {
    const { onEvent, clock } = this.#options
    kind.told = kind.count
    try {
      onEvent({ type: 'decision-difference', at: clock(), ...kind.difference, count: kind.count })
    } catch {
      // The decision stands, whoever listens.
    }
  }
}

/** What is told of those that are no kind of their own: which way they would have gone. */
function others({ part, effect, would }: Omit<DecisionDifference, 'count'>) {
  const difference = { part, action: '*', resourceType: '*', effect, would, rules: [] }
  return [JSON.stringify(['others', part, effect, would]), difference] as const
}

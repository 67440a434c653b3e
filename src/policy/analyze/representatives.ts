import type { ComparisonUse } from './comparisons'
import { addressesAround } from './sample-addresses'
import { areListsExact, listsAround } from './sample-lists'
import { numbersAround } from './sample-numbers'
import { areTextsExact, constantsOf, textsAround } from './sample-texts'
import { momentsOf, timestampText, weekOfQuarters } from './sample-times'

/** Values that stand for all values of an attribute. */
export interface Representatives {
  readonly values: readonly unknown[]
  /** True where any other value behaves as one of these, in every comparison they were made for. */
  readonly exact: boolean
}

export interface Comparisons {
  /** Those of the attribute and of all that it is compared with, directly or not. */
  readonly uses: readonly ComparisonUse[]
  /** How many attributes that is. */
  readonly compared: number
}

/**
 * Values by type. The constants of comparisons divide what an attribute can be into parts; there is a
 * value of each part, and as many of each as there are attributes that are compared with each other.
 */
const byType: ReadonlyMap<string, (comparisons: Comparisons) => Representatives> = new Map([
  ['boolean', () => ({ values: [true, false], exact: true })],
  ['integer', (comparisons: Comparisons) => numbers(comparisons, true)],
  ['number', (comparisons: Comparisons) => numbers(comparisons, false)],
  ['string', texts],
  ['string-list', lists],
  ['ip', addresses],
  ['timestamp', timestamps],
])

/** Comparisons of which the table of a type knows all; with others its values are a sample. */
const known: ReadonlySet<string> = new Set(
  [
    'eq',
    'ne',
    'lt',
    'lte',
    'gt',
    'gte',
    'in',
    'contains',
    'has',
    'inCidr',
    'before',
    'after',
  ].concat(['startsWith', 'endsWith', 'matchesGlob']),
)

/** Values for an attribute of a type; for an unknown type the constants that it is compared with. */
export function representativesOf(type: string, comparisons: Comparisons): Representatives {
  const make = byType.get(type)
  if (make === undefined) {
    return { values: comparisons.uses.flatMap(({ operand }) => scalarsOf(operand)), exact: false }
  }
  const { values, exact } = make(comparisons)
  return { values, exact: exact && comparisons.uses.every(({ operator }) => known.has(operator)) }
}

function numbers({ uses, compared }: Comparisons, isInteger: boolean): Representatives {
  const constants = uses
    .flatMap(({ operand }) => scalarsOf(operand))
    .filter((value) => typeof value === 'number')
  return { values: numbersAround(constants, compared, isInteger), exact: true }
}

function texts({ uses, compared }: Comparisons): Representatives {
  return { values: textsAround(uses, compared), exact: compared === 1 && areTextsExact(uses) }
}

function lists({ uses, compared }: Comparisons): Representatives {
  return { values: listsAround(uses, compared), exact: compared === 1 && areListsExact(uses) }
}

function addresses({ uses, compared }: Comparisons): Representatives {
  const ranges = uses.flatMap(({ operand }) => constantsOf(operand))
  return { values: addressesAround(ranges), exact: compared === 1 }
}

function timestamps({ uses, compared }: Comparisons): Representatives {
  const constants = uses.flatMap(({ operand }) => momentsOf(operand))
  const moments = numbersAround(constants, compared, true)
  const hasHours = uses.some(({ operator }) => !known.has(operator))
  const all = hasHours ? [...moments, ...weekOfQuarters()] : moments
  return { values: all.map(timestampText).filter((text) => text !== ''), exact: true }
}

function scalarsOf(operand: unknown): readonly unknown[] {
  return [operand].flat().filter((value) => typeof value !== 'object')
}

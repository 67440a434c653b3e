import type { AccessQuestion } from '../../core/question'
import type { Dimension } from './dimensions'
import { principalOf, type Holder } from './holders'

/** Who asks, and with which values. */
export interface Case {
  readonly holder: Holder
  readonly values: ReadonlyMap<string, unknown>
}

/** Values by source, and the place of each among the values of its dimension. */
export interface Assignment {
  readonly values: ReadonlyMap<string, unknown>
  readonly places: readonly number[]
}

/** The access question of a case. */
export function questionOf(
  { holder, values }: Case,
  action: string,
  resource: string,
  scopes: readonly string[],
): AccessQuestion {
  const attributes = new Map([...values].filter(([source]) => /^(?:res|act|con)\w+\./.test(source)))
  return {
    kind: 'access',
    principal: principalOf(holder, values, scopes),
    action,
    resource,
    attributes,
  }
}

/** How many assignments of values there are. */
export function assignmentCount(dimensions: readonly Dimension[]): number {
  return dimensions.reduce((product, { values }) => product * values.length, 1)
}

/**
 * Assignments of values: all of them if they are at most `most`, else as many, drawn with a generator
 * that always begins the same.
 */
export function* assignments(
  dimensions: readonly Dimension[],
  most: number,
): Generator<Assignment> {
  const count = assignmentCount(dimensions)
  const isWhole = count <= most
  const random = generator()
  for (let index = 0; index < Math.min(count, most); index += 1) {
    let rest = index
    const places = dimensions.map(({ values }) => {
      const place = isWhole ? rest % values.length : Math.floor(random() * values.length)
      rest = Math.floor(rest / values.length)
      return place
    })
    const values = new Map<string, unknown>()
    for (const [at, dimension] of dimensions.entries()) {
      values.set(dimension.source, dimension.values[places[at] ?? 0])
    }
    yield { values, places }
  }
}

// Mulberry32: small, and the same on every machine. Nothing here is secret.
function generator(): () => number {
  let state = 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

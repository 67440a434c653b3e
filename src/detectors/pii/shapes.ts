/**
 * Shapes as a machine: one step a character, from a place that knows what may still be written. All
 * shapes are tried at once, and a text that is none of them is left at the first character.
 */
export interface Place<T> {
  /** By class of the next character. */
  readonly next: (Place<T> | undefined)[]
  /** What is written in full here, in the order it was given. */
  readonly whole: readonly T[]
}

const classes = ['9', 'A', ' ', '-', '.', '/', '_'] as const
const digit = 0
const letter = 1

/** The class of a UTF-16 unit; -1 for what no shape has. Every dash is a hyphen. */
export function classOf(unit: number): number {
  if (unit <= 57) {
    if (unit >= 48) return digit
    return unit === 32 ? 2 : unit === 45 ? 3 : unit === 46 ? 4 : unit === 47 ? 5 : -1
  }
  if (unit < 128) {
    const small = unit | 32
    return small >= 97 && small <= 122 ? letter : unit === 95 ? 6 : -1
  }
  return unit >= 0x2010 && unit <= 0x2015 ? 3 : -1
}

/** A shape from some character on, and what it says. */
interface Rest<T> {
  readonly shape: string
  readonly from: number
  readonly entry: number
  readonly value: T
}

/** The machine of a list of shapes, each with what it stands for. */
export function machineOf<T>(entries: readonly (readonly [string, T])[]): Place<T> {
  const rests = entries.flatMap(([shape, value], entry) =>
    writings(shape).map((writing) => ({ shape: writing, from: 0, entry, value })),
  )
  return placeOf(rests, new Map())
}

// INVARIANT: places with the same rests are one, so that shapes with `*` do not double each time.
function placeOf<T>(rests: readonly Rest<T>[], known: Map<string, Place<T>>): Place<T> {
  const key = rests.map(({ shape, from, entry }) => `${entry}:${shape.slice(from)}`).join()
  const old = known.get(key)
  if (old !== undefined) return old
  const whole = rests.filter(({ shape, from }) => from === shape.length)
  const place = {
    next: classes.map((name) => {
      const further = rests
        .filter(({ shape, from }) => allows(shape.charAt(from), name))
        .map((rest) => ({ ...rest, from: rest.from + 1 }))
      return further.length === 0 ? undefined : placeOf(further, known)
    }),
    whole: whole.map(({ value }) => value),
  }
  known.set(key, place)
  return place
}

function allows(written: string, name: string): boolean {
  return written === name || (written === '*' && (name === '9' || name === 'A'))
}

const separators = ['', ' ', '-', '.']

function writings(shape: string): readonly string[] {
  return shape.includes('?') ? separators.map((each) => shape.replaceAll('?', each)) : [shape]
}

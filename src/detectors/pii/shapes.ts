/** A shape from some character on, and what it says. */
interface Rest<T> {
  /** Tells it from those of other shapes. */
  readonly index: number
  readonly shape: string
  readonly from: number
  readonly value: T
}

/** A place in the machine of all shapes: it knows what may still be written. */
export interface Place<T> {
  readonly rests: readonly Rest<T>[]
  /** All places there are by now, by their rests. */
  readonly known: Map<string, Place<T>>
  /** What is written in full here, in the order it was given. */
  readonly whole: readonly T[]
  /** By class of the next character, as far as texts have led there; `null` where nothing follows. */
  readonly next: (Place<T> | null | undefined)[]
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

/**
 * Shapes as a machine, one step a character: all are tried at once, and a text that is none of them
 * is left at the first character that none has.
 */
export function machineOf<T>(entries: readonly (readonly [string, T])[]): Place<T> {
  const written = entries.flatMap(([shape, value]) =>
    writings(shape).map((writing) => [writing, value] as const),
  )
  return placeOf(
    written.map(([shape, value], index) => ({ index, shape, from: 0, value })),
    new Map(),
  )
}

/** The place behind one more character; `null` where no shape goes on so. */
export function step<T>(place: Place<T>, unit: number): Place<T> | null {
  const name = classOf(unit)
  if (name === -1) return null
  const known = place.next[name]
  return known === undefined ? (place.next[name] = nextOf(place, name)) : known
}

// INVARIANT: places are made when a text first leads there; what they say depends on shapes alone.
function nextOf<T>({ rests, known }: Place<T>, name: number): Place<T> | null {
  const further = rests.filter(({ shape, from }) => allows(shape.charAt(from), classes[name]))
  if (further.length === 0) return null
  return placeOf(
    further.map((rest) => ({ ...rest, from: rest.from + 1 })),
    known,
  )
}

// INVARIANT: places with the same rests are one, so that shapes with `*` do not double each time.
function placeOf<T>(rests: readonly Rest<T>[], known: Map<string, Place<T>>): Place<T> {
  const key = rests.map(({ index, from }) => `${index}.${from}`).join()
  const old = known.get(key)
  if (old !== undefined) return old
  const whole = rests.filter(({ shape, from }) => from === shape.length)
  // Each entry once, however many of its shapes end here.
  const values = [...new Set(whole.map(({ value }) => value))]
  const place: Place<T> = { rests, known, whole: values, next: [] }
  known.set(key, place)
  return place
}

function allows(written: string, name: string | undefined): boolean {
  return written === name || (written === '*' && (name === '9' || name === 'A'))
}

const separators = ['', ' ', '-', '.']

function writings(shape: string): readonly string[] {
  return shape.includes('?') ? separators.map((each) => shape.replaceAll('?', each)) : [shape]
}

import { define, placesIn, put, valueAt, type Place } from './places'
import type { Random } from './random'

/** Makes a body odd at one of its places. */
type Oddity = (place: Place, random: Random) => void

interface Kind {
  readonly at: (value: unknown, place: Place) => boolean
  readonly make: Oddity
}

const isText = (value: unknown) => typeof value === 'string'
const isList = (value: unknown) => Array.isArray(value)
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isAny = () => true

/** The ways in which bodies are odd, by name. */
const oddities: Readonly<Record<string, Kind>> = {
  'a part within lists': {
    at: isObject,
    make: (place, random) => put(place, deep(valueAt(place), 1 + random.below(3))),
  },
  'a list of lists': { at: isList, make: (place) => put(place, [valueAt(place)]) },
  'a part of an unknown type': {
    at: isObject,
    make: (place, random) =>
      define(valueAt(place) as object, 'type', random.pick(['hologram', 'Text', 7, ['text'], {}])),
  },
  'a list in place of a text': {
    at: isText,
    make: (place, random) => put(place, random.pick([[valueAt(place)], ['a', [valueAt(place)]]])),
  },
  'an object in place of a text': {
    at: isText,
    make: (place, random) => {
      const text = valueAt(place)
      const holders = [
        { text },
        { value: text },
        { type: 'text', text, more: text },
        { data: text },
      ]
      put(place, random.pick(holders))
    },
  },
  'a text in place of a list': {
    at: isList,
    make: (place) => put(place, JSON.stringify(valueAt(place))),
  },
  'an object in place of a list': {
    at: isList,
    make: (place) => put(place, { ...(valueAt(place) as unknown[]) }),
  },
  'a number as text': {
    at: (value) => typeof value === 'number',
    make: (place) => put(place, String(valueAt(place))),
  },
  'a long number': { at: isText, make: (place) => put(place, 41_111_111_111) },
  'a name that carries something': {
    at: isObject,
    make: (place, random) =>
      define(valueAt(place) as object, random.pick(['what is said', 'constructor', 'a.b', '0']), 1),
  },
  'a name that objects have already': {
    at: isObject,
    make: (place, random) =>
      define(
        valueAt(place) as object,
        random.pick(['__proto__', 'toString', 'hasOwnProperty', 'then']),
        { text: 'said' },
      ),
  },
  'a name in other letters': {
    at: (_, { holder, key }) => !Array.isArray(holder) && key !== 'root',
    make: (place, random) => {
      const { holder, key } = place
      const name = String(key)
      const spelled = [
        name.toUpperCase(),
        name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
        name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
        `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
        `${name}\u200b`,
      ]
      define(holder, random.pick(spelled), structuredClone(valueAt(place)))
    },
  },
  'JSON in a text': {
    at: isAny,
    make: (place, random) => {
      const json = JSON.stringify({ a: [{ b: valueAt(place) }] })
      put(place, random.pick([json, JSON.stringify([json]), ` ${json}`, json.slice(0, -2)]))
    },
  },
  'arguments of a tool': {
    at: isObject,
    make: (place, random) => {
      const said = { a: { b: [[{ c: 'said', 'd e': 9 }]] } }
      const name = random.pick(['arguments', 'input', 'args', 'parameters'])
      define(
        valueAt(place) as object,
        name,
        random.pick<unknown>([said, JSON.stringify(said), [said]]),
      )
    },
  },
  'what lies deep': { at: isAny, make: (place) => put(place, deep(valueAt(place), 40)) },
  nothing: { at: isAny, make: (place) => put(place, null) },
}

const names = Object.keys(oddities)

/** Makes a body odd in some of these ways; what does not fit anywhere is left out. */
export function makeOdd(root: { readonly root: unknown }, random: Random): readonly string[] {
  const made = Array.from({ length: 1 + random.below(3) }, () => random.pick(names))
  return made.filter((name) => {
    const kind = oddities[name]!
    const fitting = placesIn(root).filter((place) => kind.at(valueAt(place), place))
    if (fitting.length === 0) return false
    kind.make(random.pick(fitting), random)
    return true
  })
}

function deep(value: unknown, levels: number): unknown {
  let made = value
  for (let level = 0; level < levels; level++) made = level % 2 === 0 ? [made] : { in: made }
  return made
}

import { decoded } from '../names/front-coded'
import { endOfWord, folded } from '../names/letters'
import { cities } from './cities'
import { countries, states } from './countries'

export type PlaceKind = 'city' | 'country' | 'state'

export interface KnownPlace {
  readonly kind: PlaceKind
  /** How many units of the text it takes. */
  readonly end: number
  readonly words: number
}

interface Entry {
  readonly kind: PlaceKind
  readonly words: number
}

/** Built at first use. */
const tables: { names?: ReadonlyMap<string, Entry>; longest?: ReadonlyMap<string, number> } = {}

/** The words with which names of places begin, folded. */
export function firstWords(): Iterable<string> {
  return longestBy().keys()
}

/** The longest known place that a text begins with. */
export function placeAt(text: string): KnownPlace | undefined {
  const first = endOfWord(text, 0)
  const longest = longestBy().get(beginning(folded(text.slice(0, first))))
  if (longest === undefined) return undefined
  let found: KnownPlace | undefined
  let name = ''
  for (let end = first, start = 0, words = 1; words <= longest; words += 1) {
    name += (name === '' ? '' : ' ') + keyOf(text.slice(start, end))
    const entry = namesByKey().get(name)
    if (entry !== undefined) found = { kind: entry.kind, end, words }
    start = nextStart(text, end)
    if (start === 0) break
    end = endOfWord(text, start)
  }
  return found
}

/** Where the next word starts behind one blank, or a full stop and a blank; 0 if none does. */
function nextStart(text: string, end: number): number {
  const at = text.charCodeAt(end) === 46 ? end + 1 : end
  return text.charCodeAt(at) === 32 && endOfWord(text, at + 1) > at + 1 ? at + 1 : 0
}

function keyOf(word: string): string {
  return folded(word.replace(/['\u2019]s?$/, '').replace(/['\u2019]/g, '')).replace(/-/g, ' ')
}

function beginning(word: string): string {
  return /^[^ '\u2019-]*/.exec(word)?.[0] ?? ''
}

function namesByKey(): ReadonlyMap<string, Entry> {
  return (tables.names ??= new Map([
    ...entriesOf(cities, 'city'),
    ...entriesOf(states, 'state'),
    ...entriesOf(countries, 'country'),
  ]))
}

function entriesOf(table: string, kind: PlaceKind): [string, Entry][] {
  return decoded(table).map((name) => [name, { kind, words: name.split(' ').length }])
}

/** How many words the longest place has that begins with a word. */
function longestBy(): ReadonlyMap<string, number> {
  if (tables.longest !== undefined) return tables.longest
  const longest = new Map<string, number>()
  for (const [name, { words }] of namesByKey()) {
    const first = beginning(name)
    longest.set(first, Math.max(longest.get(first) ?? 0, words))
  }
  return (tables.longest = longest)
}

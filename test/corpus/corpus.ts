import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Format } from '../../src/core/format'
import * as all from '../../src/formats/all'
import { segmentsOf } from '../../src/formats/segments'
import { fixture } from '../formats/fixtures'
import { makeOdd } from './oddities'
import { placesIn, put, rename, valueAt, type Place } from './places'
import { randomOf, type Random } from './random'

/** What is planted; and the same as a number, which is written out in digits. */
export const marker = 'zq7-marker'
export const markedNumber = 77_700_777_007

/** A body with something planted in it. */
export interface Odd {
  readonly formatId: string
  /** As it is sent. */
  readonly text: string
  /** How it is odd, and where something was planted. */
  readonly title: string
}

const recorded = Object.values(all)
  .filter(({ id }) => existsSync(join(__dirname, '../formats/fixtures', id, 'request.json')))
  .map((format) => [format.id, inspectable(format)] as const)

/** A recorded request without what no route lets pass unless it says so, which would refuse all made from it. */
function inspectable(format: Format): unknown {
  const request: unknown = JSON.parse(fixture(format.id, 'request.json'))
  for (const { kind, path } of segmentsOf(format, structuredClone(request), 'request')) {
    if (kind !== 'media' && kind !== 'reference') continue
    const holder = path.slice(0, -1).reduce<unknown>((inner, step) => Object(inner)[step], request)
    const last = path[path.length - 1]
    if (Array.isArray(holder)) holder[Number(last)] = 'said'
    else Reflect.deleteProperty(Object(holder), last ?? '')
  }
  return request
}

/**
 * Odd bodies, made from the recorded requests of all formats in turn.
 *
 * @param most places of each that something is planted at, one at a time.
 */
export function* corpus(size: number, seed: number, most = 1): Generator<Odd> {
  const random = randomOf(seed)
  for (let made = 0; made < size; made++) {
    const [formatId, request] = recorded[made % recorded.length]!
    const root = { root: structuredClone(request) }
    const odd = makeOdd(root, random).join(', ')
    const carriers = [...placesIn(root).entries()].filter(([, place]) => carries(place))
    const indexes = carriers.map(([index]) => index)
    const chosen = most >= indexes.length ? indexes : some(indexes, most, random)
    for (const index of chosen) {
      const copy = copyOf(root)
      const place = placesIn(copy)[index]!
      const planted = plant(place, random)
      const text = JSON.stringify(copy.root)
      if (text === undefined || planted === undefined) continue
      const sent = random.below(12) === 0 ? twice(text, random) : text
      yield { formatId, text: sent, title: `${formatId}, ${odd}, at ${place.key}: ${planted}` }
    }
  }
}

// Not `structuredClone`, which drops a property `__proto__`.
function copyOf(root: { readonly root: unknown }): { readonly root: unknown } {
  return JSON.parse(JSON.stringify(root)) as { readonly root: unknown }
}

function some(indexes: readonly number[], most: number, random: Random): number[] {
  return Array.from({ length: most }, () => random.pick(indexes))
}

/** Something can be planted in texts, numbers and names. */
function carries(place: Place): boolean {
  const value = valueAt(place)
  return typeof value === 'string' || typeof value === 'number' || isNamed(place)
}

function isNamed({ holder, key }: Place): boolean {
  return !Array.isArray(holder) && key !== 'root'
}

function plant(place: Place, random: Random): string | undefined {
  const value = valueAt(place)
  const isText = typeof value === 'string' || typeof value === 'number'
  if (isNamed(place) && (!isText || random.below(4) === 0)) {
    rename(place, random.pick([marker, `${String(place.key)} ${marker}`]))
    return 'a name'
  }
  if (typeof value === 'number') return planted(place, markedNumber)
  if (typeof value !== 'string') return undefined
  const inner = insideOf(value)
  if (inner === undefined) {
    return planted(place, random.pick([marker, `${value} ${marker}`, `${marker}: ${value}`]))
  }
  if (!plantInside(inner, random)) return undefined
  const json = JSON.stringify(inner.root)
  return planted(place, random.below(2) === 0 ? json : escaped(json))
}

function planted(place: Place, value: unknown): string {
  put(place, value)
  return typeof value
}

/** The value of a text that is JSON. */
function insideOf(text: string): { readonly root: unknown } | undefined {
  try {
    const root: unknown = JSON.parse(text)
    return typeof root === 'object' && root !== null ? { root } : undefined
  } catch {
    return undefined
  }
}

function plantInside(root: { readonly root: unknown }, random: Random): boolean {
  const places = placesIn(root).filter((place) => typeof valueAt(place) !== 'object')
  if (places.length > 0) put(random.pick(places), marker)
  return places.length > 0
}

/** The same JSON, with what was planted written otherwise. */
function escaped(json: string): string {
  return json.replaceAll(marker, marker.replace('q', '\\u0071'))
}

/** The same with a property twice, of which parsers take one or the other. */
function twice(text: string, random: Random): string {
  const names = [...text.matchAll(/[{,]("(?:[^"\\]|\\.)*":)/g)]
  if (names.length === 0) return text
  const found = random.pick(names)
  const at = found.index + 1
  return `${text.slice(0, at)}${found[1] ?? ''}"${marker}",${text.slice(at)}`
}

import { everything, tableOf } from './expression/characters'
import type { Opening } from './expression/openings'

/** How many units of each opening are compared. */
export const gateDepth = 4

const wordBits = 31
const others = 128
const codes = others + 1

/**
 * Tells in one pass over a text which of many units may begin there. For every place in an opening
 * and every character a row of bits says in which openings the character may stand at that place.
 */
export interface Gate {
  /** The unit each opening belongs to. */
  readonly owners: readonly number[]
  readonly words: number
  /** 1 for each character that an opening may begin with. */
  readonly first: Uint8Array
  /** Rows by depth, then by word, then by character. */
  readonly rows: Int32Array
}

export interface Passage {
  /** The first place where one of the units may begin. */
  readonly place: number
  /** The units that may begin there or later, each once. */
  readonly units: readonly number[]
}

export function createGate(openings: readonly { unit: number; opening: Opening }[]): Gate {
  const words = Math.ceil(openings.length / wordBits)
  const rows = new Int32Array(gateDepth * words * codes)
  openings.forEach(({ opening }, index) => {
    const word = Math.floor(index / wordBits)
    for (let depth = 0; depth < gateDepth; depth += 1) {
      const may = tableOf(opening[depth] ?? everything)
      for (let code = 0; code < codes; code += 1) {
        const row = (depth * words + word) * codes + code
        if (may[code] === 1) rows[row] = (rows[row] ?? 0) | (1 << (index % wordBits))
      }
    }
  })
  const begins = (code: number): boolean =>
    Array.from({ length: words }).some((_, word) => rows[word * codes + code] !== 0)
  const first = Uint8Array.from({ length: codes }, (_, code) => Number(begins(code)))
  return Object.freeze({ owners: openings.map(({ unit }) => unit), words, first, rows })
}

/**
 * Where the gate's units may begin in a text from a place on, at the end also with less than an
 * opening; `undefined` where none may.
 */
export function passGate(gate: Gate, text: string, from: number): Passage | undefined {
  let first = -1
  let passed: Set<number> | undefined
  for (let place = from; place < text.length; place += 1) {
    if (gate.first[codeAt(text, place)] === 0) continue
    for (let word = 0; word < gate.words; word += 1) {
      const bits = bitsAt(gate, text, place, word)
      if (bits === 0) continue
      if (first === -1) first = place
      passed = addOwners(gate, word, bits, passed ?? new Set())
    }
  }
  return passed === undefined ? undefined : { place: first, units: [...passed] }
}

function bitsAt({ rows, words }: Gate, text: string, place: number, word: number): number {
  const size = words * codes
  const end = Math.min(gateDepth, text.length - place)
  let row = word * codes
  // Most often the second character decides.
  let bits = rows[row + codeAt(text, place)] as number
  for (let at = 1; at < end && bits !== 0; at += 1) {
    row += size
    bits &= rows[row + codeAt(text, place + at)] as number
  }
  return bits
}

function codeAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  return code < others ? code : others
}

function addOwners(gate: Gate, word: number, bits: number, passed: Set<number>): Set<number> {
  for (let bit = 0; bit < wordBits; bit += 1) {
    const owner = gate.owners[word * wordBits + bit]
    if (owner !== undefined && (bits >> bit) & 1) passed.add(owner)
  }
  return passed
}

import type { Attribution } from '../../attribution'
import { featureCount, Windows } from './features'
import { isRun, symbolOf } from './symbols'
import { characterBits, slotOf, unpackTables, type PackedTables, type Tables } from './tables'
import { agreeing, shortest, stride, windowCount, windowLength } from './windows'

/** What `npm run train:adversarial` writes. */
export interface PackedSuffixModel {
  /** Sources of the texts that it was made from. */
  readonly sources: readonly Attribution[]
  readonly tables: PackedTables
  /** Base64 of the numbers of a {@link Network}, four bytes each. */
  readonly network: string
}

/**
 * A network of one layer of rectified units: for each unit what it makes of the features and its bias, then
 * what is made of the units and a bias.
 */
export type Network = Readonly<Float32Array>

/** How many numbers a unit of a network has. */
export const unitSize = featureCount + 1

/** Windows whose characters are on average less alike to noise, in thirds of a nat, are ordinary. */
const gate = -0.4

/** Windows of fewer pieces are keys, data, or a language without spaces. */
const fewest = 8

/** A window and its log-odds of being noise. */
export interface Judged {
  /** Number of the window. */
  readonly index: number
  readonly logit: number
}

/** Judges windows of a text. Not to be used by two at once. */
export class SuffixModel {
  readonly #tables: Tables
  readonly #windows: Windows
  readonly #network: Network

  constructor(tables: Tables, network: Network) {
    this.#tables = tables
    this.#windows = new Windows(tables)
    this.#network = network
  }

  static of({ tables, network }: Omit<PackedSuffixModel, 'sources'>): SuffixModel {
    const bytes = Uint8Array.from(Buffer.from(network, 'base64'))
    return new SuffixModel(unpackTables(tables), new Float32Array(bytes.buffer))
  }

  /** The windows that may matter, in order: others are not more alike to noise than ordinary text. */
  judge(text: string): readonly Judged[] {
    const windows = this.surprising(text)
    const isShort = windowCount(text.length) < agreeing
    const judged: Judged[] = []
    windows.forEach((index, at) => {
      // One that stands alone is outvoted whatever it is.
      const isNear = (other = -agreeing) => Math.abs(other - index) < agreeing
      if (!isShort && !isNear(windows[at - 1]) && !isNear(windows[at + 1])) return
      const features = this.featuresOf(text, index)
      if (this.#windows.pieces < fewest) return
      judged.push({ index, logit: logitOf(this.#network, features) })
    })
    return judged
  }

  /** The features of a window. They are overwritten by the next call. */
  featuresOf(text: string, index: number): Readonly<Float64Array> {
    const start = index * stride
    return this.#windows.measure(text, start, Math.min(text.length, start + windowLength))
  }

  /** Numbers of the windows that are worth a closer look. */
  surprising(text: string): readonly number[] {
    const { characters } = this.#tables
    const { length } = text
    const found: number[] = []
    if (length < shortest) return found
    const blocks = windowLength / stride
    const recent = new Int32Array(blocks)
    let [pair, sum] = [0, 0]
    for (let block = 0; block * stride < length; block += 1) {
      const end = Math.min(length, (block + 1) * stride)
      let own = 0
      for (let at = block * stride; at < end; at += 1) {
        const three = (pair << 7) | (symbolOf[text.charCodeAt(at)] as number)
        if (!isRun(three)) own += characters[slotOf(three, characterBits)] as number
        pair = three & 0x3fff
      }
      sum += own - (recent[block % blocks] as number)
      recent[block % blocks] = own
      const index = Math.max(0, block + 1 - blocks)
      const isWindow = block + 1 >= blocks || end === length
      if (isWindow && sum >= gate * (end - index * stride)) found.push(index)
    }
    return found
  }

  /** The part of a span that is most alike to noise: what stands before and behind it is not. */
  core(text: string, start: number, end: number): readonly [start: number, end: number] {
    const { characters } = this.#tables
    let [pair, from, best, sum] = [0, start, 0, 0]
    let core: readonly [number, number] = [start, end]
    for (let at = start; at < end; at += 1) {
      const three = (pair << 7) | (symbolOf[text.charCodeAt(at)] as number)
      if (!isRun(three)) sum += characters[slotOf(three, characterBits)] as number
      pair = three & 0x3fff
      if (sum > best) [best, core] = [sum, [from, at + 1]]
      if (sum < 0) [sum, from] = [0, at + 1]
    }
    return core
  }
}

export function logitOf(network: Network, features: Readonly<Float64Array>): number {
  const units = (network.length - 1) / (unitSize + 1)
  const output = units * unitSize
  let sum = network[output + units] as number
  for (let unit = 0; unit < units; unit += 1) {
    const from = unit * unitSize
    let value = network[from + featureCount] as number
    for (let at = 0; at < featureCount; at += 1) {
      value += (network[from + at] as number) * (features[at] as number)
    }
    if (value > 0) sum += value * (network[output + unit] as number)
  }
  return sum
}

import { conceptNumber } from '../../../src/detectors/injection/concepts'
import { headsFor, type HeadName } from '../../../src/detectors/injection/heads'
import { penaltyOf } from '../../../src/detectors/injection/model'
import { windowCount, windowEnd, windowStart } from '../../../src/detectors/injection/windows'
import { viewOf } from '../../../src/detectors/normalize'
import { viewsOf } from '../../../src/detectors/views/views'
import { featuresOf, windowScores, type Features, type Linear } from './features'
import { isData, type Row } from './rows'
import { fit, type Sample } from './solver'

export interface Prepared {
  readonly row: Row
  readonly features: Features
  /** Of what the text says once it is decoded. */
  readonly views: readonly Features[]
}

/** What is chosen by validation. */
export interface Settings {
  /** Mean cost of an error. */
  readonly cost: number
  /** What synthetic texts count beside real ones. */
  readonly synthetic: number
  readonly epochs: number
  /** How often windows of long attacks are chosen anew. */
  readonly rounds: number
}

/** `read` finds the features of a text. */
export function prepare(row: Row, read = featuresOf): Prepared {
  // Views of texts that were put together from others are those of the others.
  const views = row.synthetic && !row.kind.startsWith('obfuscated') ? [] : viewsOf(row.text)
  return {
    row,
    features: read(viewOf(row.text).text),
    views: views.map(({ text }) => read(text)),
  }
}

/** The score of a text, or of one of its views: the highest window, less what many windows cost. */
export function scoreOf({ features, views }: Prepared, head: Linear): number {
  const readings = [features, ...views].map((reading) => {
    const scores = windowScores(reading, head)
    return Math.max(...scores) - penaltyOf(scores.length)
  })
  return Math.max(...readings)
}

/** A window of a text. */
interface Window {
  readonly text: Prepared
  readonly features: Features
  readonly start: number
  readonly end: number
  readonly attack: boolean
  /** Beside others of its source. */
  readonly weight: number
}

const mostBenignWindows = 12
const mostAttackWindows = 12

/** Fits one head; from attacks of many windows those are kept that look most like attacks. */
export function fitHead(texts: readonly Prepared[], head: HeadName, settings: Settings): Linear {
  let windows: readonly Window[] = texts.filter((text) => belongs(text, head)).flatMap(windowsOf)
  let fitted = fitWindows(windows, settings)
  for (let round = 0; round < settings.rounds; round += 1) {
    windows = withoutWeakest(windows, fitted)
    fitted = fitWindows(windows, settings)
  }
  return fitted
}

/** True where the detector asks a head of a text. */
export function isAsked({ channel }: Pick<Row, 'channel'>, head: HeadName): boolean {
  return headsFor({ origin: { kind: channel } }).includes(head)
}

/** Benign documents are nothing that a user may not send. Tasks are no attack but in data. */
export function belongs(text: Prepared, head: HeadName): boolean {
  const { row } = text
  if (row.label === 'benign') return head !== 'task' || isData(row)
  return head === headOf(text)
}

/** The head that is to find an attack. */
function headOf(text: Prepared): HeadName {
  if (isData(text.row)) return speaksOfInstructions(text) ? 'override' : 'task'
  return text.row.kind.startsWith('jailbreak') ? 'jailbreak' : 'override'
}

const cues = (['ignore', 'previous', 'instruction', 'rule', 'prompt', 'system'] as const).map(
  conceptNumber,
)

/** True where the attack holds two of the concepts that say what a model was told. */
function speaksOfInstructions({ row, features }: Prepared): boolean {
  const [from, to] = row.payload ?? [0, Infinity]
  const seen = new Set<number>()
  const { count, starts, ends, concepts } = features
  for (let at = 0; at < count; at += 1) {
    if ((ends[at] as number) <= from || (starts[at] as number) >= to) continue
    if (cues.includes(concepts[at] as number)) seen.add(concepts[at] as number)
  }
  return seen.size >= 2
}

function windowsOf(text: Prepared): readonly Window[] {
  const { row, features, views } = text
  if (row.payload !== undefined) return payloadWindows(text, row.payload)
  // What is encoded is no attack before it is decoded.
  const attack = row.label === 'attack'
  const readings = attack
    ? views.length > 0 && row.kind.startsWith('obfuscated')
      ? views
      : [features]
    : [features, ...views]
  return readings.flatMap((reading) => windowsIn(text, reading))
}

function windowsIn(text: Prepared, features: Features): readonly Window[] {
  const { count } = features
  if (count === 0) return []
  const total = windowCount(count)
  const attack = text.row.label === 'attack'
  const taken = Math.min(total, attack ? mostAttackWindows : mostBenignWindows)
  return Array.from({ length: taken }, (_, index) => {
    // Attacks begin at the start; of benign texts all parts are alike.
    const at = attack ? index : Math.floor((index * total) / taken)
    const [start, end] = [windowStart(at, count), windowEnd(at, count)]
    return { text, features, start, end, attack, weight: attack && taken > 2 ? 1.5 / taken : 1 }
  })
}

/** Windows that hold the payload, or lie in it, are the attack; those without any of it are benign. */
function payloadWindows(text: Prepared, payload: readonly [number, number]) {
  const { features } = text
  const { starts, ends, count } = features
  const total = windowCount(count)
  const spans = Array.from({ length: total }, (_, at) => {
    const [start, end] = [windowStart(at, count), windowEnd(at, count)]
    const [from, to] = [starts[start] as number, ends[end - 1] as number]
    const inside = Math.min(to, payload[1]) - Math.max(from, payload[0])
    const least = Math.min(payload[1] - payload[0], to - from)
    return { start, end, share: inside <= 0 ? 0 : inside / least }
  })
  const whole = spans.filter(({ share }) => share > 0.8)
  const best = Math.max(...spans.map(({ share }) => share))
  const attacks = whole.length > 0 ? whole : spans.filter(({ share }) => share === best)
  const clean = isData(text.row) ? spans.filter(({ share }) => share === 0).slice(0, 3) : []
  return [
    ...attacks.map((span) => ({
      ...span,
      text,
      features,
      attack: true,
      weight: 1 / attacks.length,
    })),
    ...clean.map((span) => ({ ...span, text, features, attack: false, weight: 0.3 })),
  ]
}

function fitWindows(windows: readonly Window[], settings: Settings): Linear {
  const costs = costsOf(windows, settings)
  const samples = windows.map(({ features, start, end, attack }, index): Sample => ({
    ids: features.ids.subarray(features.offsets[start], features.offsets[end]),
    attack,
    cost: costs[index] as number,
  }))
  return fit(samples, { epochs: settings.epochs, seed: 1 })
}

/** Sources weigh as the square root of their windows, attacks together as much as benign texts. */
function costsOf(windows: readonly Window[], { cost, synthetic }: Settings): readonly number[] {
  const keyOf = ({ text: { row }, attack }: Window) =>
    `${attack ? 'attack' : 'benign'} ${row.synthetic ? row.kind : row.sources.join('+')}`
  const sizes = new Map<string, number>()
  for (const window of windows) {
    sizes.set(keyOf(window), (sizes.get(keyOf(window)) ?? 0) + window.weight)
  }
  const weights = windows.map((window) => {
    const share = window.weight / Math.sqrt(sizes.get(keyOf(window)) as number)
    return window.text.row.synthetic ? share * synthetic : share
  })
  const sums = [0, 0]
  weights.forEach((weight, index) => {
    const label = windows[index]?.attack ? 1 : 0
    sums[label] = (sums[label] as number) + weight
  })
  return weights.map((weight, index) => {
    const sum = sums[windows[index]?.attack ? 1 : 0] as number
    return (cost * windows.length * weight) / (2 * sum)
  })
}

/** Of attacks with more than two windows the half that scores higher. */
function withoutWeakest(windows: readonly Window[], { weights, bias }: Linear): readonly Window[] {
  const byText = new Map<Prepared, Window[]>()
  for (const window of windows) {
    if (!window.attack || window.text.row.payload !== undefined) continue
    const list = byText.get(window.text)
    if (list === undefined) byText.set(window.text, [window])
    else list.push(window)
  }
  const dropped = new Set<Window>()
  for (const list of byText.values()) {
    if (list.length < 3) continue
    const scored = list.map((window) => ({ window, score: windowScore(window, weights) + bias }))
    scored.sort((left, right) => left.score - right.score)
    for (const { window } of scored.slice(0, list.length >> 1)) dropped.add(window)
  }
  return windows.filter((window) => !dropped.has(window))
}

function windowScore({ features, start, end }: Window, weights: Float32Array): number {
  const ids = features.ids.subarray(features.offsets[start], features.offsets[end])
  let sum = 0
  for (const id of ids) sum += weights[id] as number
  return sum / Math.sqrt(Math.max(ids.length, 60))
}

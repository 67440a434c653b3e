import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roundedThreshold, shareAt, thresholdAt } from '../../../src/cli/eval/ranking'
import { headNames, type JudgedOrigin } from '../../../src/detectors/injection/heads'
import { packedModel } from '../../../src/detectors/injection/weights'
import { readTrainingRows, type Row } from './rows'
import { prepare } from './samples'
import {
  balanced,
  judge,
  mapped,
  ofEachOrigin,
  offsetsFor,
  rates,
  type Judged,
  type Logits,
} from './tuning'

type Point = keyof typeof rates

interface Tuned {
  readonly offsets: Logits
  readonly thresholds: Readonly<Record<Point, number>>
}

main()

/**
 * Chooses, on development texts, how sure each head must be, and what the operating points are: of users
 * and of data apart, so that each keeps the stated rates by itself.
 */
function main(): void {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with development data')
  const texts = readTrainingRows(join(data, 'injection', 'dev.jsonl.gz')).map((row) => prepare(row))
  const tuned = ofEachOrigin(judge(texts, packedModel.heads), tune)
  writeFileSync('src/detectors/injection/tuned.ts', tunedFile(tuned))
}

function tune(judged: readonly Judged[], origins: readonly JudgedOrigin[]): Tuned {
  const offsets = offsetsFor(judged, origins)
  const scores = (label: Row['label']) =>
    judged.filter(({ row }) => row.label === label).map(({ logits }) => highest(logits, offsets))
  const [attacks, benign] = [scores('attack'), scores('benign')]
  const thresholds = mapped(rates, (rate, point) => {
    const threshold =
      point === 'balanced'
        ? balanced
        : roundedThreshold(thresholdAt(benign, rate), [...attacks, ...benign])
    const share = (of: readonly number[]) => `${(100 * (shareAt(of, threshold) ?? 0)).toFixed(1)} %`
    process.stdout.write(
      `${origins.join(', ')}: ${point}: threshold ${threshold}, recall ${share(attacks)} ` +
        `of ${attacks.length}, false positives ${share(benign)} of ${benign.length}\n`,
    )
    return threshold
  })
  return { offsets, thresholds }
}

function highest(logits: Logits, offsets: Logits): number {
  const shifted = headNames.map((name) => (logits[name] ?? -Infinity) + (offsets[name] ?? 0))
  return 1 / (1 + Math.exp(-Math.max(...shifted)))
}

function tunedFile(all: Readonly<Record<JudgedOrigin, Tuned>>): string {
  const tuned = Object.entries(all)
  const lines = (objects: Iterable<readonly [string, Logits]>) =>
    [...objects].map(([name, values]) => `  ${name}: { ${fields(values)} },\n`).join('')
  const points = Object.keys(rates) as readonly Point[]
  const thresholds = points.map((point) => {
    const values = tuned.map(([origin, { thresholds }]) => [origin, thresholds[point]])
    return [point, Object.fromEntries(values) as Logits] as const
  })
  return `/** Log-odds that are added to what each head says of texts of an origin. Made by \`npm run tune:injection\`. */
export const offsets = {
${lines(tuned.map(([origin, { offsets }]) => [origin, offsets]))}} as const

/** The least score that is reported. */
export const thresholds = {
${lines(thresholds)}} as const
`
}

function fields(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ')
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { roundedThreshold, shareAt, thresholdAt } from '../../../src/cli/eval/ranking'
import {
  headNames,
  headsFor,
  judgedOrigin,
  type HeadName,
  type JudgedOrigin,
} from '../../../src/detectors/injection/heads'
import { logitOf } from '../../../src/detectors/injection/model'
import { packedModel } from '../../../src/detectors/injection/weights'
import { unpacked } from './pack'
import { readTrainingRows, type Row } from './rows'
import { isAsked, prepare, scoreOf } from './samples'

/** Shares of honest development texts that are reported. */
const rates = { strict: 0.03, balanced: 0.01, lenient: 0.001 }
/** The score that means `balanced`: what heads say is shifted so that it is the same for all. */
const balanced = 0.9
/** At most such a share of a group is reported, where it is balanced. */
const bounds = { benign_long: 0.01, hard_benign: 0.04 }

/** Whose texts are tuned together. */
const groups: readonly (readonly JudgedOrigin[])[] = [['user'], ['tool', 'document']]

/** The log-odds that heads give a text; those of heads that are not asked are left out. */
interface Judged {
  readonly row: Row
  readonly logits: Logits
}

type Logits = Readonly<Partial<Record<HeadName, number>>>
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
  const judged = judge(readTrainingRows(join(data, 'injection', 'dev-sample.jsonl.gz')))
  const tuned = groups.flatMap((origins) => {
    const own = judged.filter(({ row }) => origins.includes(originOf(row)))
    const result = tune(own, origins)
    return origins.map((origin) => [origin, result] as const)
  })
  writeFileSync('src/detectors/injection/tuned.ts', tunedFile(new Map(tuned)))
}

function originOf({ channel }: Pick<Row, 'channel'>): JudgedOrigin {
  return judgedOrigin({ kind: channel })
}

function judge(rows: readonly Row[]): readonly Judged[] {
  const heads = headNames.map((name) => ({ name, linear: unpacked(packedModel.heads[name]) }))
  return rows.map((row) => {
    const text = prepare(row)
    const asked = heads.filter(({ name }) => isAsked(row, name))
    const logits = asked.map(({ name, linear }) => {
      return [name, logitOf(scoreOf(text, linear), packedModel.heads[name])] as const
    })
    return { row, logits: Object.fromEntries(logits) }
  })
}

function tune(judged: readonly Judged[], origins: readonly JudgedOrigin[]): Tuned {
  const [first, second] = headsFor({ origin: { kind: origins[0] as JudgedOrigin } })
  if (first === undefined || second === undefined) throw new Error('of two heads each is tuned')
  const levels = levelsFor(judged, [first, second])
  const balance = Math.log(balanced / (1 - balanced))
  const offsets = mapped(levels, (level) => roundDown(balance - level))
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

/** Of all levels under which few honest texts are reported those that report most attacks. */
function levelsFor(judged: readonly Judged[], [first, second]: readonly [HeadName, HeadName]) {
  const benign = judged.filter(({ row }) => row.label === 'benign')
  const attacks = judged.filter(({ row }) => row.label === 'attack')
  const most = Math.floor(rates.balanced * benign.length)
  const candidates = (name: HeadName) =>
    benign
      .map(({ logits }) => logits[name] ?? -Infinity)
      .sort((left, right) => right - left)
      .slice(0, most + 1)
      .map((level) => level + 1e-6)
  let best: { readonly levels: Logits; readonly found: number } | undefined
  for (const level of candidates(first)) {
    const pairs = candidates(second).map((other): Logits => ({ [first]: level, [second]: other }))
    const levels = pairs.findLast((pair) => isAcceptable(benign, pair, most))
    if (levels === undefined) continue
    const found = attacks.filter((one) => isReported(one, levels)).length
    if (found > (best?.found ?? -1)) best = { levels, found }
  }
  if (best === undefined) throw new Error('no levels keep false alarms within bounds')
  return best.levels
}

function isAcceptable(benign: readonly Judged[], levels: Logits, most: number): boolean {
  const reported = benign.filter((one) => isReported(one, levels))
  if (reported.length > most) return false
  const sizes = groupsOf(benign)
  return [...groupsOf(reported)].every(([group, count]) => {
    const [kind = ''] = group.split(' ')
    const bound = kind in bounds ? bounds[kind as keyof typeof bounds] : 1
    return count <= bound * (sizes.get(group) as number)
  })
}

/** How many texts there are of each source of hard texts, and of all long ones. */
function groupsOf(judged: readonly Judged[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const { row } of judged) {
    const group = row.kind === 'hard_benign' ? `${row.kind} ${row.sources.join('+')}` : row.kind
    sizes.set(group, (sizes.get(group) ?? 0) + 1)
  }
  return sizes
}

function isReported({ logits }: Judged, levels: Logits): boolean {
  return headNames.some((name) => (logits[name] ?? -Infinity) >= (levels[name] ?? Infinity))
}

function highest(logits: Logits, offsets: Logits): number {
  const shifted = headNames.map((name) => (logits[name] ?? -Infinity) + (offsets[name] ?? 0))
  return 1 / (1 + Math.exp(-Math.max(...shifted)))
}

function tunedFile(tuned: ReadonlyMap<JudgedOrigin, Tuned>): string {
  const lines = (objects: Iterable<readonly [string, Logits]>) =>
    [...objects].map(([name, values]) => `  ${name}: { ${fields(values)} },\n`).join('')
  const points = Object.keys(rates) as readonly Point[]
  const thresholds = points.map((point) => {
    const values = [...tuned].map(([origin, { thresholds }]) => [origin, thresholds[point]])
    return [point, Object.fromEntries(values) as Logits] as const
  })
  return `/** Log-odds that are added to what each head says of texts of an origin. Made by \`npm run tune:injection\`. */
export const offsets = {
${lines([...tuned].map(([origin, { offsets }]) => [origin, offsets]))}} as const

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

function mapped<Name extends string>(
  values: Readonly<Partial<Record<Name, number>>>,
  change: (value: number, name: Name) => number,
): Readonly<Record<Name, number>> {
  const entries = Object.entries(values) as [Name, number][]
  return Object.fromEntries(
    entries.map(([name, value]) => [name, change(value, name)]),
  ) as Readonly<Record<Name, number>>
}

function roundDown(value: number): number {
  return Math.floor(1000 * value) / 1000
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { shareAt, thresholdAt } from '../../../src/cli/eval/ranking'
import { headNames, type HeadName } from '../../../src/detectors/injection/heads'
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

/** The log-odds that heads give a text; those of heads that are not asked are left out. */
interface Judged {
  readonly row: Row
  readonly logits: Partial<Record<HeadName, number>>
}

type Levels = Record<HeadName, number>

main()

/** Chooses, on development texts, how much each head must be sure, and what the operating points are. */
function main(): void {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with development data')
  const judged = judge(readTrainingRows(join(data, 'injection', 'dev-sample.jsonl.gz')))
  const levels = levelsFor(judged)
  const offset = Math.log(balanced / (1 - balanced))
  const offsets = Object.fromEntries(
    headNames.map((name) => [name, round(offset - levels[name])]),
  ) as Levels
  const scores = judged.map(({ row, logits }) => ({ row, score: highest(logits, offsets) }))
  const of = (label: Row['label']) =>
    scores.filter(({ row }) => row.label === label).map(({ score }) => score)
  const thresholds = Object.fromEntries(
    Object.entries(rates).map(([name, rate]) => {
      const threshold = name === 'balanced' ? balanced : up(thresholdAt(of('benign'), rate))
      const share = (label: Row['label']) => percent(shareAt(of(label), threshold) ?? 0)
      process.stdout.write(
        `${name}: threshold ${threshold}, recall ${share('attack')} %, false positives ${share('benign')} %\n`,
      )
      return [name, threshold]
    }),
  )
  writeFileSync('src/detectors/injection/tuned.ts', tunedFile(offsets, thresholds))
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

/** Of all levels under which few honest texts are reported those that report most attacks. */
function levelsFor(judged: readonly Judged[]): Levels {
  const benign = judged.filter(({ row }) => row.label === 'benign')
  const attacks = judged.filter(({ row }) => row.label === 'attack')
  const most = Math.floor(rates.balanced * benign.length)
  const candidates = (name: HeadName) => [
    ...benign
      .map(({ logits }) => logits[name] ?? -Infinity)
      .sort((left, right) => right - left)
      .slice(0, most + 1)
      .map((level) => level + 1e-6),
  ]
  let best: { readonly levels: Levels; readonly found: number } | undefined
  for (const override of candidates('override')) {
    for (const jailbreak of candidates('jailbreak')) {
      const lowest = candidates('task').findLast((task) =>
        isAcceptable(benign, { override, jailbreak, task }, most),
      )
      if (lowest === undefined) continue
      const levels = { override, jailbreak, task: lowest }
      const found = attacks.filter((one) => isReported(one, levels)).length
      if (found > (best?.found ?? -1)) best = { levels, found }
    }
  }
  if (best === undefined) throw new Error('no levels keep false alarms within bounds')
  return best.levels
}

function isAcceptable(benign: readonly Judged[], levels: Levels, most: number): boolean {
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

function isReported({ logits }: Judged, levels: Levels): boolean {
  return headNames.some((name) => (logits[name] ?? -Infinity) >= levels[name])
}

function highest(logits: Judged['logits'], offsets: Levels): number {
  const shifted = headNames.map((name) => (logits[name] ?? -Infinity) + offsets[name])
  return 1 / (1 + Math.exp(-Math.max(...shifted)))
}

function tunedFile(offsets: Levels, thresholds: Readonly<Record<string, number>>): string {
  const lines = (values: Readonly<Record<string, number>>) =>
    Object.entries(values)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')
  return `/** Log-odds that are added to what each head says. Made by \`npm run tune:injection\`. */
export const offsets = { ${lines(offsets)} } as const

/** The least score that is reported. */
export const thresholds = { ${lines(thresholds)} } as const
`
}

function round(value: number): number {
  return Math.floor(1000 * value) / 1000
}

function up(value: number): number {
  return Math.ceil(10_000 * value) / 10_000
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

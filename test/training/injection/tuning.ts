import {
  headNames,
  headsFor,
  judgedOrigin,
  type HeadName,
  type JudgedOrigin,
} from '../../../src/detectors/injection/heads'
import { logitOf, type PackedHead } from '../../../src/detectors/injection/model'
import { unpacked } from './pack'
import type { Row } from './rows'
import { isAsked, scoreOf, type Prepared } from './samples'

/** Shares of honest development texts that are reported. */
export const rates = { strict: 0.02, balanced: 0.007, lenient: 0.001 }
/** The score that means `balanced`: what heads say is shifted so that it is the same for all. */
export const balanced = 0.9
/** At most such a share of a group is reported, where it is balanced. */
const bounds = { benign_long: 0.005, hard_benign: 0.04 }

/** Whose texts are tuned together. */
const groups: readonly (readonly JudgedOrigin[])[] = [['user'], ['tool', 'document']]

/** The log-odds that heads give a text; those of heads that are not asked are left out. */
export interface Judged {
  readonly row: Row
  readonly logits: Logits
}

export type Logits = Readonly<Partial<Record<HeadName, number>>>

export function judge(
  texts: readonly Prepared[],
  packed: Readonly<Record<HeadName, PackedHead>>,
): readonly Judged[] {
  const heads = headNames.map((name) => ({ name, linear: unpacked(packed[name]) }))
  return texts.map((text) => {
    const asked = heads.filter(({ name }) => isAsked(text.row, name))
    const logits = asked.map(({ name, linear }) => {
      return [name, logitOf(scoreOf(text, linear), packed[name])] as const
    })
    return { row: text.row, logits: Object.fromEntries(logits) }
  })
}

/** What is made of the texts of each origin; of origins that are tuned together the same. */
export function ofEachOrigin<Result>(
  judged: readonly Judged[],
  make: (own: readonly Judged[], origins: readonly JudgedOrigin[]) => Result,
): Readonly<Record<JudgedOrigin, Result>> {
  const entries = groups.flatMap((origins) => {
    const own = judged.filter(({ row }) => origins.includes(judgedOrigin({ kind: row.channel })))
    const result = make(own, origins)
    return origins.map((origin) => [origin, result] as const)
  })
  return Object.fromEntries(entries) as Readonly<Record<JudgedOrigin, Result>>
}

/** What is added to the log-odds of heads so that those of `balanced` are reported. */
export function offsetsFor(judged: readonly Judged[], [origin]: readonly JudgedOrigin[]): Logits {
  const [first, second] = headsFor({ origin: { kind: origin as JudgedOrigin } })
  if (first === undefined || second === undefined) throw new Error('of two heads each is tuned')
  const levels = levelsFor(judged, [first, second])
  const balance = Math.log(balanced / (1 - balanced))
  return mapped(levels, (level) => roundDown(balance - level))
}

/** Of all levels under which few honest texts are reported those that report most attacks of each kind. */
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
    const found = meanOfKinds(attacks, (one) => isReported(one, levels))
    if (found > (best?.found ?? -1)) best = { levels, found }
  }
  if (best === undefined) throw new Error('no levels keep false alarms within bounds')
  return best.levels
}

function meanOfKinds(attacks: readonly Judged[], isFound: (one: Judged) => boolean): number {
  const kinds = new Map<string, { found: number; all: number }>()
  for (const one of attacks) {
    const kind = kinds.get(one.row.kind) ?? { found: 0, all: 0 }
    kinds.set(one.row.kind, { found: kind.found + (isFound(one) ? 1 : 0), all: kind.all + 1 })
  }
  return [...kinds.values()].reduce((sum, { found, all }) => sum + found / all, 0) / kinds.size
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

export function mapped<Name extends string>(
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

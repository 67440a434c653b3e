import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { featuresOf, type Features } from './injection/features'
import { kindOf } from './injection/kind'
import { headNames, headsFor, isData, type HeadName } from './injection/heads'
import { penaltyOf, probabilityOf, unpackHead, windowScores, type Head } from './injection/model'
import { operatingPoints, type OperatingPoint } from './injection/operating-points'
import { offsets, thresholds } from './injection/tuned'
import { packedModel } from './injection/weights'
import { windowEnd, windowStart } from './injection/windows'
import { textEnd, textStart, viewOf } from './normalize'
import { viewsOf, type DecodedView } from './views/views'

export interface InjectionOptions {
  /** How sure it must be. @defaultValue `'balanced'` */
  readonly operatingPoint?: OperatingPoint
  /** The least probability that is reported, 0 to 1, for every origin. @defaultValue the operating point's */
  readonly threshold?: number
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
 * @throws ConfigurationError for an unknown operating point, a threshold that is no share, other directions.
 */
export function injection(options: InjectionOptions = {}): FunctionDetector {
  const { operatingPoint, threshold, directions } = parseOptions('injection', options, {
    operatingPoint: optional(oneOf(operatingPoints), 'balanced'),
    threshold: optional(share, undefined),
    directions: optional(directionList, ['request'] as const),
  })
  const questions = new Map(
    headNames.map((name): [HeadName, Question] => {
      const least = threshold ?? thresholds[operatingPoint]
      return [name, { name, head: unpackHead(packedModel.heads[name], offsets[name]), least }]
    }),
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
      const asked = headsFor(context).map((name) => questions.get(name) as Question)
      return findIn(text, asked, context).filter(({ start }) => start >= from)
    },
  }
}

const share: OptionParser<number> = (value, fail) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : fail('a number from 0 to 1')

interface Question {
  readonly name: HeadName
  readonly head: Head
  readonly least: number
}

/** A text to look at, and what stands in the original for a span of it. */
type Reading = Pick<DecodedView, 'text' | 'spanOf'>

/** A text as detectors see it, and as it reads once something in it is decoded. */
function findIn(
  text: string,
  questions: readonly Question[],
  context: DetectionContext,
): Finding[] {
  const view = viewOf(text)
  const plain: Reading = {
    text: view.text,
    spanOf: (start, end) => ({
      start: textStart(view, text, start),
      end: textEnd(view, text, end),
    }),
  }
  const found = findingsIn(plain, questions, context)
  for (const reading of viewsOf(text)) {
    for (const finding of findingsIn(reading, questions, context)) {
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

function findingsIn(
  reading: Reading,
  questions: readonly Question[],
  { origin }: DetectionContext,
): Finding[] {
  const features = featuresOf(reading.text)
  const { count, starts, ends } = features.tokens
  if (count === 0) return []
  return questions.flatMap(({ name, head, least }) =>
    runsIn(features, head, least).map(({ start, end, score }) => ({
      detector: 'injection',
      type: isData(origin) ? 'injection.instruction' : kindOf(name, features, start, end),
      ...reading.spanOf(starts[start] as number, ends[end - 1] as number),
      score,
    })),
  )
}

interface Run {
  /** Tokens. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** Windows that are probable enough; those that touch are one. */
function runsIn(features: Features, head: Head, least: number): readonly Run[] {
  const { count } = features.tokens
  const scores = windowScores(features, head)
  const penalty = penaltyOf(scores.length)
  const runs: Run[] = []
  scores.forEach((raw, index) => {
    const score = probabilityOf(raw - penalty, head)
    if (score < least) return
    const start = windowStart(index, count)
    const end = windowEnd(index, count)
    const last = runs.at(-1)
    if (last === undefined || last.end <= start) runs.push({ start, end, score })
    else runs[runs.length - 1] = { start: last.start, end, score: Math.max(last.score, score) }
  })
  return runs
}

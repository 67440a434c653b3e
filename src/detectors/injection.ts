import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions, type OptionParser } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { candidatesIn, type Candidate, type Question } from './injection/candidates'
import { headNames, headsFor, type HeadName } from './injection/heads'
import { Scorer } from './injection/model'
import { operatingPoints, type OperatingPoint } from './injection/operating-points'
import { wholeLength } from './injection/pieces'
import { atOnce, inSlices, Turns, type Steps } from './injection/slices'
import { offsets, thresholds } from './injection/tuned'
import { packedModel } from './injection/weights'

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
  const scorer = new Scorer(packedModel.heads)
  const least = threshold ?? thresholds[operatingPoint]
  const questions = new Map(headNames.map((name) => [name, questionOf(name)]))
  const turns = new Turns()
  const stepsOf = function* (text: string, context: DetectionContext): Steps<Finding[]> {
    const asked = headsFor(context).map((name) => questions.get(name) as Question)
    const [found] = yield* candidatesIn(text, { scorer, asked, context, levels: [least] })
    return (found as Candidate[]).map(asFinding)
  }
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
    detect: (text, context, from) =>
      atOnce(stepsOf(text, context)).filter(({ start }) => start >= from),
    inspect: (text, context, signal) =>
      text.length < wholeLength
        ? atOnce(stepsOf(text, context))
        : inSlices(stepsOf(text, context), turns, signal),
  }
}

const share: OptionParser<number> = (value, fail) =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : fail('a number from 0 to 1')

function questionOf(name: HeadName): Question {
  const { slope, intercept } = packedModel.heads[name]
  return { name, slope: { slope, intercept: intercept + offsets[name] } }
}

function asFinding({ type, start, end, score }: Candidate): Finding {
  return { detector: 'injection', type, start, end, score }
}

import type { DetectionContext, FunctionDetector } from '../core/detector'
import type { Finding } from '../core/finding'
import { oneOf, optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { candidatesIn, type Candidate, type Question } from './injection/candidates'
import { headsFor, judgedOrigin, type HeadName, type JudgedOrigin } from './injection/heads'
import { Scorer } from './injection/model'
import { operatingPoints, type OperatingPoint } from './injection/operating-points'
import { phraseSearch } from './injection/phrases/phrases'
import { wholeLength } from './injection/pieces'
import { rulesetOption } from './injection/ruleset'
import { atOnce, inSlices, Turns, type Steps } from './injection/slices'
import { thresholdOption, thresholdsOf, type InjectionThresholds } from './injection/thresholds'
import { offsets } from './injection/tuned'
import { packedModel } from './injection/weights'

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
 * 40 words that are alike to attacks, and its score is the probability; or a phrase that hardly anything
 * but attacks has.
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
  const levels = thresholdsOf(operatingPoint, threshold)
  const phrasesIn = phraseSearch()
  const turns = new Turns()
  const stepsOf = function* (text: string, context: DetectionContext): Steps<Finding[]> {
    // The id of a call and the name of a tool are read by code, and are alike to no prose.
    if (context.kind === 'identifier') return []
    const origin = judgedOrigin(context.origin)
    const search = {
      scorer,
      phrasesIn,
      context,
      asked: questions[origin],
      levels: [levels.get(origin) as number],
    }
    const [found] = yield* candidatesIn(text, search)
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

/** What is asked of texts of each origin. */
const questions: Readonly<Record<JudgedOrigin, readonly Question[]>> = {
  user: questionsOf('user'),
  tool: questionsOf('tool'),
  document: questionsOf('document'),
}

function questionsOf(origin: JudgedOrigin): readonly Question[] {
  const shifts: Readonly<Partial<Record<HeadName, number>>> = offsets[origin]
  return headsFor({ origin: { kind: origin } }).map((name) => {
    const { slope, intercept } = packedModel.heads[name]
    return { name, slope: { slope, intercept: intercept + (shifts[name] ?? 0) } }
  })
}

function asFinding({ type, start, end, score }: Candidate): Finding {
  return { detector: 'injection', type, start, end, score }
}

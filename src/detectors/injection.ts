import type { ClassifierOptions } from '../classifiers/options'
import type { DetectionContext, FunctionDetector } from '../core/detector'
import { objectWith, oneOf, optional, parseOptions } from '../core/options'
import type { Direction } from '../core/segment'
import { directionList } from './directions'
import { judgedOrigin } from './injection/heads'
import { inspector } from './injection/inspect'
import { operatingPoints, type OperatingPoint } from './injection/operating-points'
import { rulesetOption } from './injection/ruleset'
import { findingsOf, searcher } from './injection/searcher'
import { atOnce } from './injection/slices'
import { thresholdOption, thresholdsOf, type InjectionThresholds } from './injection/thresholds'

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
  /**
   * Who is asked about texts of requests that it is not sure of; never about responses.
   * @defaultValue nobody
   */
  readonly classifier?: ClassifierOptions
}

const types = [
  'injection.override',
  'injection.jailbreak',
  'injection.leak',
  'injection.instruction',
  'injection.obfuscated',
] as const

/**
 * Finds texts that try to change, bypass or extract the instructions of the application: in what a user
 * writes `injection.override`, `injection.jailbreak` and `injection.leak`; in tool results and documents
 * `injection.instruction`, an instruction addressed to the assistant. A finding spans the windows of some
 * 40 words that are alike to attacks, and its score is the probability, or the score of the classifier that was
 * asked; or a phrase that hardly anything but attacks has.
 *
 * @example injection({ classifier: { use: httpClassifier({ url, body, score }), band: [0.2, 0.95] } })
 * @throws ConfigurationError for an unknown operating point, a threshold that is no share, a ruleset that
 *   this version does not ship, other directions, and wrong options of the classifier.
 */
export function injection(options: InjectionOptions = {}): FunctionDetector {
  const { operatingPoint, threshold, directions, classifier } = parseOptions('injection', options, {
    operatingPoint: optional(oneOf(operatingPoints), 'balanced'),
    threshold: optional(thresholdOption, undefined),
    ruleset: optional(rulesetOption, undefined),
    directions: optional(directionList, ['request'] as const),
    classifier: optional(objectWith<ClassifierOptions>(), undefined),
  })
  const thresholds = thresholdsOf(operatingPoint, threshold)
  const leastFor = ({ origin }: DetectionContext) => thresholds.get(judgedOrigin(origin)) as number
  const search = searcher()
  return {
    name: 'injection',
    types,
    directions,
    lookahead: 'whole',
    raw: true,
    detect: (text, context, from) => {
      const [found = []] = atOnce(search(text, context, [leastFor(context)]))
      return findingsOf(found).filter(({ start }) => start >= from)
    },
    inspect: inspector({
      search,
      leastFor,
      highestLeast: Math.max(...thresholds.values()),
      classifier,
      types,
    }),
  }
}

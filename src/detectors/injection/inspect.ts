import { Asker, classificationFor } from '../../classifiers/ask'
import { parseClassifierOptions, type ClassifierOptions } from '../../classifiers/options'
import type { DetectionContext, FunctionDetector } from '../../core/detector'
import type { Finding } from '../../core/finding'
import type { Candidate } from './candidates'
import { wholeLength } from './pieces'
import { remembered } from './remembered'
import { findingsOf, type TextSearch } from './searcher'
import { judgedCandidates } from './second-opinion'
import { atOnce, inSlices, Turns } from './slices'

type Inspect = NonNullable<FunctionDetector['inspect']>

interface Inspecting {
  readonly search: TextSearch
  /** The least probability that is reported. */
  readonly leastFor: (context: DetectionContext) => number
  /** The highest of these. */
  readonly highestLeast: number
  readonly classifier: ClassifierOptions | undefined
  readonly types: readonly string[]
}

/** What a search found, and what it says of that in the end. */
type Conclude = (
  levels: readonly (readonly Candidate[])[],
  context: DetectionContext,
  signal: AbortSignal | undefined,
) => Finding[] | Promise<Finding[]>

/**
 * Searches texts of requests: short ones at once, long ones in slices. Where it is not sure, and there is a
 * classifier, that is asked.
 *
 * @throws ConfigurationError for wrong options of the classifier.
 */
export function inspector(inspecting: Inspecting): Inspect {
  const { search, leastFor, classifier } = inspecting
  const turns = new Turns()
  const { levelsFor, conclude } =
    classifier === undefined ? alone(leastFor) : withClassifier(classifier, inspecting)
  const inspect: Inspect = (text, context, signal) => {
    const steps = search(text, context, levelsFor(context))
    return text.length < wholeLength
      ? conclude(atOnce(steps), context, signal)
      : inSlices(steps, turns, signal).then((found) => conclude(found, context, signal))
  }
  // What a classifier says is remembered where it is asked, and may differ with time.
  return classifier === undefined ? remembered(inspect) : inspect
}

interface Conclusion {
  readonly levelsFor: (context: DetectionContext) => readonly number[]
  readonly conclude: Conclude
}

function alone(leastFor: Inspecting['leastFor']): Conclusion {
  return {
    levelsFor: (context) => [leastFor(context)],
    conclude: ([found = []]) => findingsOf(found),
  }
}

function withClassifier(
  options: ClassifierOptions,
  { leastFor, highestLeast, types }: Inspecting,
): Conclusion {
  const name = 'injection'
  const parsed = parseClassifierOptions(name, options, highestLeast)
  const asker = new Asker(parsed, { name, read: classificationFor({ name, types }) })
  const { use, threshold } = parsed
  const [low, high] = parsed.band
  const maxLength = use.maxLength ?? 8000
  return {
    levelsFor: (context) => [leastFor(context), low],
    conclude: ([found = [], suspected = []], context, signal = neverAborted()) => {
      const top = suspected.reduce((most, { score }) => Math.max(most, score), -1)
      if (top < low || top > high) return findingsOf(found)
      const opinion = { asker, context, signal, maxLength, least: leastFor(context), threshold }
      return judgedCandidates(suspected, opinion).then(findingsOf)
    },
  }
}

function neverAborted(): AbortSignal {
  return new AbortController().signal
}

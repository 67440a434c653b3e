import type { Detector } from '../core/detector'
import { isConfigurationError } from '../core/errors'
import { compileDetectors } from '../detectors/compile'
import { declaredDetector } from '../detectors/declared'
import type { DetectorEntry } from '../policy/document'
import type { PolicyEngine } from '../policy/compile'
import { refuse, type Problem } from '../policy/source/problem'

/**
 * The detectors that a document declares.
 *
 * @param given detectors of the guard, whose names are taken.
 * @throws ConfigurationError one line for each expression that cannot be run on text in pieces or would
 * take more than linear time, and for a name that a detector of the guard has.
 */
export function documentDetectors(
  { document, source }: Pick<PolicyEngine, 'document' | 'source'>,
  given: readonly Detector[] = [],
): readonly Detector[] {
  const entries = Object.entries(document.detectors ?? {})
  const taken = new Set(given.map(({ name }) => name))
  refuse(source, [
    ...entries.flatMap(([name, entry]) => expressionProblems(name, entry)),
    ...entries
      .filter(([name]) => taken.has(name))
      .map(([name]) => ({
        path: ['detectors', name],
        text: 'the guard is given a detector of this name in code; choose another',
      })),
  ])
  return entries.map(([name, entry]) => declaredDetector(name, entry))
}

function expressionProblems(name: string, entry: DetectorEntry): readonly Problem[] {
  return entry.patterns.flatMap((pattern, index): readonly Problem[] => {
    try {
      compileDetectors([declaredDetector(name, { patterns: [pattern] })])
      return []
    } catch (error) {
      if (!(error instanceof SyntaxError || isConfigurationError(error))) throw error
      return [{ path: ['detectors', name, 'patterns', index, 'expression'], text: error.message }]
    }
  })
}

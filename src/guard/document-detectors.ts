import type { Detector } from '../core/detector'
import { isConfigurationError } from '../core/errors'
import { compileDetectors } from '../detectors/compile'
import type { Path } from '../core/segment'
import { declaredDetector } from '../detectors/declared'
import { keysOf } from '../detectors/word-lists/tokens'
import { defaultMinimum, weightsOf } from '../detectors/word-lists/topic'
import type { DetectorEntry } from '../policy/document'
import type { PolicyEngine } from '../policy/compile'
import { refuse, show, type Problem } from '../policy/source/problem'

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
    ...entries.flatMap(([name, entry]) => [
      ...kindProblems(name, entry),
      ...expressionProblems(name, entry),
      ...wordProblems(name, entry),
    ]),
    ...entries
      .filter(([name]) => taken.has(name))
      .map(([name]) => ({
        path: ['detectors', name],
        text: 'the guard is given a detector of this name in code; choose another',
      })),
  ])
  return entries.map(([name, entry]) => declaredDetector(name, entry))
}

const kinds = ['patterns', 'words', 'topic'] as const

function kindProblems(name: string, entry: DetectorEntry): readonly Problem[] {
  const given = kinds.filter((kind) => entry[kind] !== undefined)
  if (given.length === 1) return []
  const found = given.length === 0 ? 'none' : given.map((kind) => `\`${kind}\``).join(' and ')
  const text = `must have one of \`patterns\`, \`words\` and \`topic\`; received ${found}`
  return [{ path: ['detectors', name], text }]
}

function wordProblems(name: string, { words = [], topic }: DetectorEntry): readonly Problem[] {
  const path = ['detectors', name]
  const own = words.flatMap((word, index) => wordProblem(word, [...path, 'words', index]))
  if (topic === undefined) return own
  const isList = Array.isArray(topic.words)
  const weights = weightsOf(topic.words)
  const sum = weights.reduce((total, [, weight]) => total + weight, 0)
  const { minimum = defaultMinimum } = topic
  return [
    ...own,
    ...weights.flatMap(([word], index) =>
      wordProblem(word, [...path, 'topic', 'words', isList ? index : word]),
    ),
    ...(sum < minimum ? [{ path: [...path, 'topic'], text: neverFound(sum, minimum) }] : []),
  ]
}

function neverFound(sum: number, minimum: number): string {
  return `all words together weigh ${sum}, and the topic is found from ${minimum} on: it never is`
}

function wordProblem(word: string, path: Path): readonly Problem[] {
  const keys = keysOf(word)
  const letters = keys.join('')
  if (letters === '') {
    return [{ path, text: `holds no letter and no digit, which alone are compared: ${show(word)}` }]
  }
  // `C++` would be found wherever somebody writes a `c`.
  if (letters.length > 2 || isLettersAlone.test(word.trim())) return []
  return [
    {
      path,
      text: `signs are not compared: ${show(word)} would be found as ${show(keys.join(' '))}`,
    },
  ]
}

const isLettersAlone = /^[\p{L}\p{N}\p{M}]+$/u

function expressionProblems(name: string, { patterns = [] }: DetectorEntry): readonly Problem[] {
  return patterns.flatMap((pattern, index): readonly Problem[] => {
    try {
      compileDetectors([declaredDetector(name, { patterns: [pattern] })])
      return []
    } catch (error) {
      if (!(error instanceof SyntaxError || isConfigurationError(error))) throw error
      return [{ path: ['detectors', name, 'patterns', index, 'expression'], text: error.message }]
    }
  })
}

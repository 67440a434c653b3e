import { outputRedact, redactedTypes } from '../controls/filter'
import type { Detector } from '../core/detector'
import { nearestWord, suggest } from '../core/options'
import type { Path } from '../core/segment'
import * as builtIn from '../detectors/all'
import type { PolicyEngine } from '../policy/compile'
import type { PurposeEntry } from '../policy/document'
import { refuse, type Problem } from '../policy/source/problem'

/**
 * Refuses a word of `content`, `coverage` or `output.redact` that nothing finds and that is close to one that something
 * does. A word close to none may be of a detector that comes later: it loads, and is announced.
 *
 * @param detectors of the guard and the document; absent where only the document is known.
 * @param declared those of the document, where only it is known.
 * @throws ConfigurationError one line for each such word, with file, line and what was probably meant.
 */
export function checkWords(
  { document, source }: Pick<PolicyEngine, 'document' | 'source'>,
  detectors?: readonly Detector[],
  declared: readonly Detector[] = [],
): void {
  const { content = [], routes = [], rules = [], purposes = {} } = document
  const known = wordsOf([
    ...(detectors ?? declared),
    ...Object.values(builtIn).map((make) => make()),
  ])
  const check = (words: string | readonly string[], path: Path): readonly Problem[] =>
    [words].flat().flatMap((word) => problemOf(word, known, path))
  const duties = ({ obligations = [] }: PurposeEntry, path: Path): readonly Problem[] =>
    obligations.flatMap((duty, index) =>
      duty.type === outputRedact.type
        ? check(redactedTypes([duty]), [...path, 'obligations', index, 'find'])
        : [],
    )
  refuse(source, [
    ...content.flatMap(({ find }, index) => check(find, ['content', index, 'find'])),
    ...routes.flatMap(({ coverage = [] }, index) =>
      coverage === 'none' ? [] : check(coverage, ['routes', index, 'coverage']),
    ),
    ...routes.flatMap(({ detectors: named = [] }, index) =>
      detectors === undefined
        ? check(named, ['routes', index, 'detectors'])
        : named.flatMap((name) => detectorProblem(name, detectors, ['routes', index, 'detectors'])),
    ),
    ...[...rules.entries()].flatMap(([rule, entry]) => duties(entry, ['rules', rule])),
    ...Object.entries(purposes).flatMap(([name, entry]) => duties(entry, ['purposes', name])),
  ])
}

/** What a route runs instead of all detectors must be there, or nothing would run. */
function detectorProblem(
  name: string,
  detectors: readonly Detector[],
  path: Path,
): readonly Problem[] {
  const names = detectors.map((detector) => detector.name)
  if (names.includes(name)) return []
  return [{ path, text: `this guard has no detector \`${name}\`; ${suggest(name, names)}` }]
}

/** Names and types of detectors, with the words that types begin with. */
function wordsOf(detectors: readonly Detector[]): readonly string[] {
  const words = new Set(detectors.map(({ name }) => name))
  for (const type of detectors.flatMap(({ types }) => types)) {
    type.split('.').reduce((before, word) => {
      words.add(before)
      return `${before}.${word}`
    })
    words.add(type)
  }
  return [...words]
}

function problemOf(word: string, known: readonly string[], path: Path): readonly Problem[] {
  if (known.includes(word)) return []
  const nearest = nearestWord(word, known)
  if (nearest === undefined) return []
  return [{ path, text: `nothing finds \`${word}\`; did you mean \`${nearest}\`?` }]
}

import type { DetectionContext } from '../core/detector'
import type { Finding } from '../core/finding'
import type { CompiledDetectors } from './compile'
import { textEnd, textStart, unescapedViewOf, viewOf, type View } from './normalize'
import { searchUnit, type Match } from './search'
import type { Unit } from './unit'
import { searchWhole } from './whole-search'

/**
 * All findings in a whole text, in order of start. Takes time linear in the text. In a request escapes
 * are read, too; a response is seen as it is in a stream, where one may be cut in two.
 *
 * @throws GuardError `control-failed` where a detector throws or returns what it must not: a text
 * that could not be searched is not a text without findings.
 */
export function scan(
  text: string,
  detectors: CompiledDetectors,
  context: DetectionContext,
): Finding[] {
  const search = searchAtOnce(text, detectors, context)
  for (const unit of detectors.whole.patient) {
    const seen = search.seenBy(unit)
    search.add(unit, searchUnit(unit, seen, { from: 0, until: seen.length }, context))
  }
  return search.findings.sort(byPlace)
}

/** A text that is being searched. */
export interface Search {
  /** In no order. */
  readonly findings: Finding[]
  /** The text as a unit sees it. */
  readonly seenBy: (unit: Unit) => string
  /** Adds what a unit found in the text as it sees it. */
  readonly add: (unit: Unit, matches: readonly Match[]) => void
}

/** Searches a text by all units but those that may take their time. */
export function searchAtOnce(
  text: string,
  { whole }: CompiledDetectors,
  context: DetectionContext,
): Search {
  const view = context.direction === 'request' ? unescapedViewOf(text) : viewOf(text)
  const findings: Finding[] = []
  const found = (unit: Unit, match: Match): void => {
    findings.push(findingOf(unit, match, view, text))
  }
  searchWhole(whole.view, view, context, found)
  searchWhole(whole.raw, { text, ascii: view.ascii }, context, found)
  return {
    findings,
    seenBy: ({ raw }) => (raw ? text : view.text),
    add: (unit, matches) => {
      for (const match of matches) found(unit, match)
    },
  }
}

/** The finding for a match: the code points of the text which the match touches. */
function findingOf(unit: Unit, match: Match, view: View, text: string): Finding {
  const { type, score } = match
  const seen = unit.raw ? { text, changes: noChanges } : view
  return {
    detector: unit.detector,
    type,
    start: textStart(seen, text, match.start),
    end: textEnd(seen, text, match.end),
    score,
  }
}

const noChanges: View['changes'] = []

/** Order by start; of two at the same start the longer first. Total, so that results never depend on the search. */
export function byPlace(left: Finding, right: Finding): number {
  return (
    left.start - right.start ||
    right.end - left.end ||
    compare(left.type, right.type) ||
    right.score - left.score
  )
}

function compare(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

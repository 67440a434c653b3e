import type { Judged } from '../../../../src/cli/eval/injection/judge'
import { reportOf } from '../../../../src/cli/eval/injection/report'
import type { Row } from '../../../../src/cli/eval/rows'
import type { DetectionContext } from '../../../../src/core/detector'
import { isData, judgedOrigin } from '../../../../src/detectors/injection/heads'
import { searcher, type SearchParts } from '../../../../src/detectors/injection/searcher'
import { atOnce } from '../../../../src/detectors/injection/slices'
import { thresholds } from '../../../../src/detectors/injection/tuned'

/** Shares of attacks that are found, and of honest texts that are flagged; `null` where there are none. */
export interface Figures {
  /** At thresholds that flag so many of the honest rows, by the scores of these rows alone. */
  readonly recallAt: Readonly<Record<string, number>>
  /** At the thresholds of `balanced`. */
  readonly recall: number | null
  readonly fpr: number | null
}

/** Of users, in tool results and documents, and of all together. */
export type Measured = Readonly<Record<'users' | 'data' | 'all', Figures>>

export function measured(judged: readonly Judged[]): Measured {
  const ofData = ({ row }: Judged) => isData({ kind: originOf(row) })
  return {
    users: figuresOf(judged.filter((one) => !ofData(one))),
    data: figuresOf(judged.filter(ofData)),
    all: figuresOf(judged),
  }
}

function figuresOf(judged: readonly Judged[]): Figures {
  const { recallAt, recall, fpr } = reportOf(judged)
  const shares = Object.entries(recallAt).map(([rate, { share }]) => [rate, share])
  return { recallAt: Object.fromEntries(shares) as Record<string, number>, recall, fpr }
}

/** What a detector with these parts says of labelled rows. */
export function judgedWith(rows: readonly Row[], parts: Partial<SearchParts>): readonly Judged[] {
  const search = searcher(parts)
  return rows.map((row) => {
    const origin = originOf(row)
    const context: DetectionContext = {
      ...{ direction: 'request', kind: 'text', role: 'user', origin: { kind: origin } },
    }
    const [found = []] = atOnce(search(row.text, context, [0]))
    const score = found.reduce((most, candidate) => Math.max(most, candidate.score), 0)
    return { row, score, flagged: score >= thresholds.balanced[origin] }
  })
}

function originOf({ channel }: Row) {
  const kind = channel === 'tool' || channel === 'document' ? channel : 'user'
  return judgedOrigin({ kind })
}

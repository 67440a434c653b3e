import type { InjectionOptions } from '../../../index'
import { injectionScores, textOrigins, type TextOrigin } from '../../injection-scores'
import { progressBar } from '../../progress'
import type { Terminal } from '../../terminal'
import type { Row } from '../rows'

/** A row, the score it was given, and whether it was flagged. */
export interface Judged {
  readonly row: Row
  /** 0 to 1, whatever the threshold. */
  readonly score: number
  readonly flagged: boolean
}

export interface Judgement {
  readonly judged: readonly Judged[]
  /** Microseconds for 1,024 bytes of UTF-8; `null` where there are none. */
  readonly usPerKB: number | null
}

/**
 * Asks a detector made with these options what it flags, and how fast, and one with a threshold of 0 for
 * the scores. The timed question comes first: by then nothing of the text is known.
 */
export function judge(
  rows: readonly Row[],
  options: InjectionOptions,
  terminal: Pick<Terminal, 'progress'>,
): Judgement {
  const [flags, scores] = [injectionScores(options), injectionScores({ threshold: 0 })]
  const bar = progressBar(terminal, 'eval', rows.length)
  let milliseconds = 0
  const judged = rows.map((row): Judged => {
    const origin = originOf(row)
    const started = performance.now()
    const flagged = flags(row.text, origin) !== undefined
    milliseconds += performance.now() - started
    bar.advance()
    return { row, score: scores(row.text, origin) ?? 0, flagged }
  })
  bar.end()
  const kilobytes = rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024
  return { judged, usPerKB: kilobytes === 0 ? null : (1000 * milliseconds) / kilobytes }
}

/** Absent means the user; a channel that is not known is read as the user's, too. */
function originOf({ channel }: Row): TextOrigin {
  return textOrigins.find((known) => known === channel) ?? 'user'
}

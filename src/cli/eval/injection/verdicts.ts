import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { injectionRuleset } from '../../../index'
import type { Row } from '../rows'
import type { Judged } from './judge'

/** What was said of a row, without its text. */
export interface Verdict {
  /** Line of the row in its file, from 1. */
  readonly row: number
  readonly score: number
  readonly flagged: boolean
}

/** What a version said of all rows of a file. */
export interface Verdicts {
  readonly ruleset: string
  readonly byRow: ReadonlyMap<number, Verdict>
}

/** Writes one JSON object a line: first the ruleset and a digest of all texts, then each verdict. */
export function writeVerdicts(file: string, judged: readonly Judged[]): void {
  const head = { ruleset: injectionRuleset, texts: digestOf(judged.map(({ row }) => row)) }
  const verdicts = judged.map(({ row, score, flagged }): Verdict => ({
    row: row.line,
    score,
    flagged,
  }))
  const lines = [head, ...verdicts].map((each) => `${JSON.stringify(each)}\n`)
  writeFileSync(file, lines.join(''))
}

/**
 * Reads what {@link writeVerdicts} wrote of the same rows.
 *
 * @throws Error for a file that holds something else, and for verdicts on other rows.
 */
export function readVerdicts(file: string, judged: readonly Judged[]): Verdicts {
  const [head, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n').map(parsed)
  if (!isHead(head)) {
    throw new Error(`${file}:1: expected \`ruleset\` and \`texts\`, as --verdicts writes them`)
  }
  const wrong = lines.findIndex((line) => !isVerdict(line))
  if (wrong !== -1) {
    throw new Error(`${file}:${wrong + 2}: expected \`row\`, \`score\` and \`flagged\``)
  }
  if (head.texts !== digestOf(judged.map(({ row }) => row)) || lines.length !== judged.length) {
    throw new Error(
      `${file}: these are verdicts on other rows; write them anew with --verdicts from the same file`,
    )
  }
  const verdicts = lines as readonly Verdict[]
  return { ruleset: head.ruleset, byRow: new Map(verdicts.map((each) => [each.row, each])) }
}

function digestOf(rows: readonly Row[]): string {
  const hash = createHash('sha256')
  for (const { text } of rows) hash.update(JSON.stringify(text))
  return hash.digest('hex')
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown
  } catch {
    return undefined
  }
}

function isHead(value: unknown): value is { readonly ruleset: string; readonly texts: string } {
  if (typeof value !== 'object' || value === null) return false
  const { ruleset, texts } = value as Record<string, unknown>
  return typeof ruleset === 'string' && typeof texts === 'string'
}

function isVerdict(value: unknown): value is Verdict {
  if (typeof value !== 'object' || value === null) return false
  const { row, score, flagged } = value as Record<string, unknown>
  return Number.isInteger(row) && typeof score === 'number' && typeof flagged === 'boolean'
}

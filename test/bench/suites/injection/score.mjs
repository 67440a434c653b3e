import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { evaluated } from '../pii/score.mjs'

/** What `portcullis eval injection` says of a file, and the `{ score, flagged }` of each row, in order. */
export function scored(labelled) {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  try {
    const file = join(folder, 'verdicts.jsonl')
    const report = evaluated('injection', labelled, '--verdicts', file)
    const [, ...lines] = readFileSync(file, 'utf8').trim().split('\n')
    return { report, verdicts: lines.map((line) => JSON.parse(line)) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Whether a rival flags each row. */
export async function flagged(rows, flags) {
  const result = []
  for (const { text } of rows) result.push((await flags(text)) === true)
  return result
}

/** The rows that reach the lowest threshold that flags no more benign rows than a rival does. */
export function flaggedAsOften(rows, scores, theirs) {
  const allowed = rows.filter(({ label }, index) => label === 'benign' && theirs[index]).length
  const benign = scores.filter((_, index) => rows[index].label === 'benign')
  const highest = benign.sort((left, right) => right - left)[allowed] ?? -1
  return scores.map((score) => score > highest)
}

/** Shares of the rows that are flagged: of attacks, of benign ones, and of each kind of attacks. */
export function ratesOf(rows, flags) {
  const share = (is) => {
    const wanted = rows.flatMap((row, index) => (is(row) ? [flags[index]] : []))
    return wanted.filter(Boolean).length / wanted.length
  }
  const kinds = [...new Set(rows.flatMap(({ label, kind }) => (label === 'attack' ? [kind] : [])))]
  return {
    recall: share(({ label }) => label === 'attack'),
    fpr: share(({ label }) => label === 'benign'),
    byKind: Object.fromEntries(
      kinds
        .sort()
        .map((name) => [name, share(({ label, kind }) => label === 'attack' && kind === name)]),
    ),
  }
}

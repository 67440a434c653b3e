import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const cli = fileURLToPath(new URL('../../../../dist/cli.mjs', import.meta.url))

/** The rows of a gzipped file of JSON lines. */
export function rowsOf(file) {
  const lines = gunzipSync(readFileSync(file)).toString().split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** What `portcullis eval` says of a file: `kind` is `pii` or `secrets`. */
export function evaluated(kind, file, ...more) {
  const words = [cli, 'eval', kind, file, '--json', ...more]
  return JSON.parse(execFileSync(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] }))
}

/** What `portcullis eval pii` says of what another tool found in the rows of the file. */
export async function scoredPii(file, rows, find) {
  const lines = []
  for (const { text } of rows) lines.push(JSON.stringify(inCodePoints(text, await find(text))))
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-bench-'))
  try {
    const findings = join(folder, 'findings.jsonl')
    writeFileSync(findings, `${lines.join('\n')}\n`)
    return evaluated('pii', file, '--findings', findings)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function inCodePoints(text, spans) {
  const place = (unit) => Array.from(text.slice(0, unit)).length
  return spans.map(({ type, start, end }) => ({ type, start: place(start), end: place(end) }))
}

/** `{ recall, fpr }`, as `portcullis eval secrets` has them. */
export async function scoredSecrets(rows, flags) {
  const flagged = { secret: 0, not_secret: 0 }
  const all = { secret: 0, not_secret: 0 }
  for (const { text, label } of rows) {
    all[label] += 1
    if (await flags(text)) flagged[label] += 1
  }
  return { recall: flagged.secret / all.secret, fpr: flagged.not_secret / all.not_secret }
}

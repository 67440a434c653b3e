import { GuardError } from '../../core/errors'
import type { RouteUpload, UploadSink } from '../../core/upload'
import type { Verdict } from './inner'
import type { RowJudge } from './judge'
import { RowReader } from './kinds'
import { LineReader, type Line, type Lines } from './lines'
import type { Tally } from './tally'

export interface SinkMeans {
  readonly rules: RouteUpload
  readonly maxDepth: number
  readonly judge: RowJudge
  readonly tally: Tally
  /** Called when rows were judged. */
  readonly onProgress: () => void
}

/** Takes an upload: each row is judged, and what may go on is given back. */
export function uploadSink(means: SinkMeans): UploadSink {
  const { rules, maxDepth, judge, tally, onProgress } = means
  const lines = new LineReader(rules.maxRowBytes)
  const reader = new RowReader(rules, maxDepth)
  let purpose: string | undefined
  const judged = async (cut: Lines): Promise<readonly Buffer[]> => {
    const output = await judgeLines(cut, means, reader)
    onProgress()
    return output
  }
  return {
    field: async (name, text) => {
      if (name === 'purpose') purpose = usePurpose(text, rules, { reader, tally })
      const [changed] = entriesOf(await judge.field(name, text), [[name, text]])
      return changed
    },
    file: async (filename) => {
      if (filename === undefined) return undefined
      const [[, changed]] = entriesOf(await judge.field('filename', filename), [
        ['filename', filename],
      ])
      return changed
    },
    rows: (bytes) => {
      tally.bytes += bytes.length
      return judged(lines.push(bytes))
    },
    fileEnd: () => judged(lines.end()),
    end: () => {
      const isTold = rules.purposes === undefined || purpose !== undefined
      return isTold ? Promise.resolve() : Promise.reject(invalid('the form has no `purpose`'))
    },
  }
}

/** A purpose tells what the rows are, before they come and after. */
function usePurpose(
  text: string,
  { purposes }: RouteUpload,
  { reader, tally }: { readonly reader: RowReader; readonly tally: Tally },
): string {
  const kinds = purposes?.get(text)
  if (purposes === undefined) return text
  if (kinds === undefined) throw invalid('the route takes no files of this `purpose`')
  const fits = tally.kind === undefined ? reader.confine(kinds) : kinds.includes(tally.kind)
  if (!fits) throw invalid('the rows of the file are not those of its `purpose`')
  return text
}

type Entry = readonly [name: string, text: string]

/** A field with its text; one that may not pass ends the upload, whatever becomes of rows. */
function entriesOf(verdict: Verdict, given: readonly [Entry]): readonly [Entry] {
  if (verdict.outcome === 'refused') throw refusal(verdict, 'a field of the form')
  if (verdict.outcome === 'passed') return given
  const [entry = given[0]] = Object.entries(verdict.value as Record<string, string>)
  return [entry]
}

async function judgeLines(
  { bytes, lines }: Lines,
  means: SinkMeans,
  reader: RowReader,
): Promise<readonly Buffer[]> {
  const output: Buffer[] = []
  let kept = 0
  for (const line of lines) {
    const instead = isBlank(line) ? nothing : await judgeLine(line, means, reader)
    if (instead === undefined) continue
    output.push(bytes.subarray(kept, line.start), instead)
    kept = Math.min(line.end + 1, bytes.length)
  }
  output.push(bytes.subarray(kept))
  return output
}

const nothing = Buffer.alloc(0)

function isBlank({ text }: Line): boolean {
  return text !== undefined && text.trim() === ''
}

/** What stands in the place of a row; `undefined` where it stays. */
function judgeLine(
  line: Line,
  means: SinkMeans,
  reader: RowReader,
): Buffer | undefined | Promise<Buffer | undefined> {
  const verdict = verdictOf(line, means, reader)
  return verdict instanceof Promise
    ? verdict.then((one) => treatRow(line, one, means))
    : treatRow(line, verdict, means)
}

function verdictOf(
  { text, start, end }: Line,
  { rules, judge, tally }: SinkMeans,
  reader: RowReader,
): Verdict | Promise<Verdict> {
  if (tally.rows >= rules.maxRows) throw new GuardError('body-limit', { detail: 'over `maxRows`' })
  if (text === undefined) return refused('body-malformed', 'a row is not UTF-8')
  const read = reader.read(text)
  if ('refused' in read) return read.refused
  tally.kind ??= read.kind
  return judge.row(read, end - start)
}

function treatRow(
  { number }: Line,
  verdict: Verdict,
  { rules, tally }: SinkMeans,
): Buffer | undefined {
  const { outcome, value } = verdict
  if (outcome === 'passed') {
    tally.pass(verdict)
    return undefined
  }
  const isChanged = outcome === 'changed'
  if (isChanged && rules.onFinding === 'redact') {
    tally.change(number, 'redacted', verdict)
    return Buffer.from(`${typeof value === 'string' ? value : JSON.stringify(value)}\n`, 'utf8')
  }
  if ((isChanged ? rules.onFinding : rules.onRefusal) === 'drop') {
    tally.change(number, 'dropped', verdict)
    return nothing
  }
  tally.change(number, 'refused', verdict)
  throw refusal(verdict, `row ${number}`, { 'X-Refused-Row': String(number) })
}

function refused(code: Verdict['code'] & string, detail: string): Verdict {
  return { outcome: 'refused', code, detail, findings: {} }
}

function refusal(
  { code = 'input-blocked', detail, findings }: Verdict,
  place: string,
  headers: Readonly<Record<string, string>> = {},
): GuardError {
  const why = detail ?? (Object.keys(findings).join(', ') || code)
  return new GuardError(code, { headers, detail: `${place}: ${why}` })
}

function invalid(detail: string): GuardError {
  return new GuardError('body-invalid', { detail })
}

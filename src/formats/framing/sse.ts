/** A line of an event, with the characters that end it. */
interface Line {
  readonly isData: boolean
  readonly text: string
  readonly end: string
}

/** One event of a `text/event-stream`, of which only the texts may change (HTML §9.2). */
export interface SseEvent {
  /** The `data` lines, joined with LF; `undefined` where there is none: comments, `retry`, pings. */
  readonly data: string | undefined
  readonly lines: readonly Line[]
}

/** Takes an event apart. Field names are exact; one space after the colon belongs to the framing. */
export function readSse(raw: string): SseEvent {
  const lines = linesOf(raw)
  const data = lines.flatMap(({ isData, text }) => (isData ? [dataOf(text)] : []))
  return { lines, data: data.length === 0 ? undefined : data.join('\n') }
}

function linesOf(raw: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: end, index } of raw.matchAll(lineEnd)) {
    lines.push(lineOf(raw.slice(start, index), end))
    start = index + end.length
  }
  if (start < raw.length) lines.push(lineOf(raw.slice(start), ''))
  return lines
}

const lineEnd = /\r\n|\r|\n/g

function lineOf(text: string, end: string): Line {
  const content = withoutMark(text)
  return { isData: content === 'data' || content.startsWith('data:'), text, end }
}

/** A stream may begin with a byte order mark, which is no part of the first field's name. */
function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
}

function dataOf(content: string): string {
  const value = withoutMark(content).slice(5)
  return value.startsWith(' ') ? value.slice(1) : value
}

/** Writes an event with new data and with each other line passed through `treat`. */
export function writeSse(
  { data, lines }: SseEvent,
  newData: string | undefined,
  treat: (line: string) => string,
): string {
  let written = ''
  let done = newData === data
  for (const { isData, text, end } of lines) {
    if (!isData) written += text === '' ? end : treat(text).replace(/[\r\n]/g, ' ') + end
    else if (newData === data) written += text + end
    else if (!done) written += dataLines(newData ?? '', end)
    if (isData) done = true
  }
  return written
}

/** An event that carries nothing but data, and a name where its readers go by names. */
export function sseOf(data: string, name?: string): string {
  const named = name === undefined ? '' : `event: ${name.replace(/[\r\n]/g, ' ')}\n`
  return `${named}${dataLines(data, '\n')}\n`
}

// A line end in new text must not become one of the framing, where a field could follow it.
function dataLines(data: string, end: string): string {
  const lines = data.split(lineEnd).map((text) => `data: ${text}`)
  return lines.join(end === '' ? '\n' : end) + end
}

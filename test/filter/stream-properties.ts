import fc from 'fast-check'
import { byteSizes, cut, cutBytes, lineEnd, sizes, text } from './arbitraries'
import { card, chatTexts, dataOf, key, mail, stream, whole, type Harness } from './support'

function treated(original: string, harness: Harness = {}): string {
  const body = whole({ text: original }, { formatId: 'generic', ...harness })
  return (JSON.parse(body) as { text: string }).text
}

/** No secret that the whole body would have lost. */
function expectNothingFound(wire: string, ...texts: readonly string[]): void {
  const left = texts.join(' ')
  for (const secret of [key, mail, card]) {
    if (!left.includes(secret)) expect(wire).not.toContain(secret)
  }
}

const pause = fc.constantFrom('', ': ping\n\n', 'retry: 5\n\n', 'event: note\n\n')

export function chatStreams(numRuns: number): void {
  fc.assert(
    fc.property(
      text,
      text,
      sizes,
      byteSizes,
      lineEnd,
      pause,
      (said, thought, by, bytes, end, noise) => {
        const deltas = [
          ...cut(said, by).map((content) => ({ content })),
          ...cut(thought, by).map((piece) => ({ reasoning_content: piece })),
        ]
        // Both texts grow in turns, as some servers send them.
        const order = deltas.map((delta, index) => ({ delta, at: (index * 7) % 5 }))
        const steady = order.filter(({ delta }) => 'content' in delta)
        const others = order.filter(({ delta }) => !('content' in delta))
        const mixed = steady.flatMap((item, index) => [item, ...others.splice(0, index % 2)])
        const events = [...mixed, ...others].map(
          ({ delta }) =>
            `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta, logprobs: null }] })}\n\n${noise}`,
        )
        const stop = 'data: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
        const sse = [...events, stop, 'data: [DONE]\n\n'].join('').replaceAll('\n', end)
        const result = stream(cutBytes(sse, bytes))
        expect(result.refused).toBeUndefined()
        const texts = chatTexts(result.text)
        expect(texts['0.content'] ?? '').toBe(treated(said))
        expect(texts['0.reasoning'] ?? '').toBe(treated(thought))
        expectNothingFound(result.text, treated(said), treated(thought))
      },
    ),
    { numRuns },
  )
}

export function toolArguments(numRuns: number): void {
  fc.assert(
    fc.property(text, text, sizes, byteSizes, (first, second, by, bytes) => {
      const args = JSON.stringify({ first, [second]: [second] })
      const event = (delta: object, reason: string | null) =>
        `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: reason }] })}\n\n`
      const calls = cut(args, by).map((piece) =>
        event({ tool_calls: [{ index: 0, function: { arguments: piece } }] }, null),
      )
      const result = stream(cutBytes([...calls, event({}, 'tool_calls')].join(''), bytes))
      const expected = whole(args, { formatId: 'generic' })
      expect(JSON.parse(chatTexts(result.text)['0.call.0'] ?? '')).toEqual(JSON.parse(expected))
      expectNothingFound(result.text, expected)
    }),
    { numRuns },
  )
}

// A path that has held one word twice and nothing else is taken for a label, hence the space.
function pieces(original: string, by: readonly number[]): string[] {
  return [' ', ...cut(original, by)]
}

export interface JsonEvents {
  readonly contentType: string
  readonly formatId: string
}

export function jsonEvents({ contentType, formatId }: JsonEvents, numRuns: number): void {
  const isSse = contentType === 'text/event-stream'
  const frame = (value: string) => (isSse ? `event: message\ndata: ${value}\n\n` : `${value}\n`)
  const events = (wire: string) => (isSse ? dataOf(wire) : wire.trim().split('\n'))
  fc.assert(
    fc.property(text, sizes, byteSizes, (original, by, bytes) => {
      const wire = pieces(original, by)
        .map((piece, index) =>
          frame(JSON.stringify({ type: 'delta', n: index, deep: [{ piece }] })),
        )
        .join('')
      const result = stream(cutBytes(wire, bytes), { contentType, formatId })
      expect(result.refused).toBeUndefined()
      const values = events(result.text).map((data) => JSON.parse(data))
      const expected = treated(` ${original}`)
      expect(values.map(({ deep }) => deep[0].piece).join('')).toBe(expected)
      expect(values.map(({ n }) => n)).toEqual(values.map((_value, index) => index))
      expectNothingFound(result.text, expected)
    }),
    { numRuns },
  )
}

export function textEvents(numRuns: number): void {
  fc.assert(
    fc.property(text, sizes, byteSizes, lineEnd, (original, by, bytes, end) => {
      const wire = pieces(original, by)
        .map(
          (piece) =>
            piece
              .split('\n')
              .map((line) => `data: ${line}\n`)
              .join('') + '\n',
        )
        .join('')
        .replaceAll('\n', end)
      const result = stream(cutBytes(wire, bytes), { formatId: 'generic' })
      const data = result.text
        .replaceAll(end, '\n')
        .split('\n\n')
        .map((event) =>
          event
            .split('\n')
            .map((line) => line.slice(6))
            .join('\n'),
        )
      const expected = treated(` ${original}`)
      expect(data.join('')).toBe(expected)
      expectNothingFound(result.text, expected)
    }),
    { numRuns },
  )
}

export function plainText(numRuns: number): void {
  fc.assert(
    fc.property(text, byteSizes, (original, bytes) => {
      const result = stream(cutBytes(original, bytes), { contentType: 'text/plain' })
      expect(result.text).toBe(treated(original))
    }),
    { numRuns },
  )
}

export function blockedStreams(numRuns: number): void {
  fc.assert(
    fc.property(text, sizes, byteSizes, (original, by, bytes) => {
      const events = cut(original, by).map(
        (content) => `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`,
      )
      const harness: Harness = { treatment: 'block', pseudonyms: none }
      const { text: wire, refused } = stream(cutBytes(events.join(''), bytes), harness)
      const sent = chatTexts(wire)['0.content'] ?? ''
      const redacted = treated(original, { pseudonyms: none })
      expect(original.startsWith(sent)).toBe(true)
      expect(refused?.code).toBe(redacted === original ? undefined : 'output-blocked')
      if (refused === undefined) expect(sent).toBe(original)
      else expect(redacted.startsWith(sent)).toBe(true)
    }),
    { numRuns },
  )
}

const none = { pseudonymize: () => '', restore: () => undefined, size: 0 }

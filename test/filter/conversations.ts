import { once } from 'node:events'
import { connect } from 'node:net'
import fc from 'fast-check'
import { createGuard, type PolicyDocument } from '../../src/index'
import type { Format, StreamShape } from '../../src/core/format'
import { questions } from '../formats/questions'
import { developer } from '../support/gate'
import { start, type CallHandler, type Framework, type Running } from '../support/servers'
import { cut, cutBytes, sizes } from './arbitraries'
import {
  channelsOf,
  contentTypeOf,
  piecewise,
  readable,
  retold,
  textsOf,
  wireBytes,
} from './format-streams'

/** One answer: what is said on which channel of the recorded stream, and where it is cut. */
interface Answer {
  readonly channel: string
  readonly said: readonly Part[]
  readonly by: readonly number[]
  readonly bytes: readonly number[]
}

/** A value that is to be found, the address that the user told, or words around them. */
interface Part {
  readonly kind: 'value' | 'told' | 'words'
  readonly text: string
}

const letters = 'abcdefghijklmnopqrstuvwxyz'
const alphanumerics = `${letters}${letters.toUpperCase()}0123456789`
const of = (alphabet: string, minLength: number, maxLength = minLength) =>
  fc.array(fc.constantFrom(...alphabet), { minLength, maxLength }).map((all) => all.join(''))

const address = fc
  .tuple(of(letters, 3, 9), of(letters, 3, 9), fc.constantFrom('example', 'test.example', 'org'))
  .map(([name, host, top]) => `${name}@${host}.${top}`)

const card = of('0123456789', 14).map((digits) => {
  const begun = `4${digits}`
  const sum = [...begun].reduceRight((total, digit, index) => {
    const twice = (begun.length - index) % 2 === 1 ? Number(digit) * 2 : Number(digit)
    return total + (twice > 9 ? twice - 9 : twice)
  }, 0)
  return `${begun}${(10 - (sum % 10)) % 10}`
})

const iban = of('0123456789', 18).map((account) => {
  // ISO 7064, MOD 97-10: `DE` is 13 14.
  const check = 98n - (BigInt(`${account}131400`) % 97n)
  return `DE${String(check).padStart(2, '0')}${account}`
})

const apiKey = of(alphanumerics, 40).map((random) => `sk-${random}`)

const words = fc.constantFrom(
  'the',
  'bread',
  'Grüße',
  '🥐',
  '\n',
  ', ',
  'joe@',
  'sk-',
  '4111 ',
  '—',
)

const part: fc.Arbitrary<Part> = fc.oneof(
  { weight: 2, arbitrary: words.map((text) => ({ kind: 'words', text }) as const) },
  { weight: 2, arbitrary: fc.constant({ kind: 'words', text: ' ' } as const) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(address, card, iban, apiKey)
      .map((text) => ({ kind: 'value', text }) as const),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'told', text: '' } as const) },
)

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['thing:use'], resources: ['thing/**'] }],
  routes: [...piecewise.map(([id]) => id), 'generic'].map((id) => ({
    match: `POST /${id}` as const,
    action: 'thing:use',
    resource: `thing/${id}`,
    format: id,
  })),
  content: [
    { find: 'secrets', do: 'redact' },
    { find: 'pii.email', in: 'request', do: 'pseudonymize' },
    { find: 'pii', in: 'response', do: 'redact' },
  ],
}

/** A guarded application that answers as it is told, and what goes over the wire. */
export interface Talk {
  readonly running: Running
  /** What the application answers next. */
  readonly answer: (next: CallHandler) => void
}

export async function openTalk(framework: Framework): Promise<Talk> {
  const guard = createGuard({ policy, authenticate: [developer.authenticator] })
  let handler: CallHandler = () => undefined
  const running = await start(framework, { guard, handler: (call) => handler(call) })
  return { running, answer: (next) => void (handler = next) }
}

/**
 * Conversations over HTTP: a user tells an address and is answered with it, with secrets and with
 * personal data, wherever the answer is cut into events and into bytes. What is said in the stream is
 * what a whole answer says, and of what was found no byte is on the socket.
 */
export async function converse(
  { running, answer }: Talk,
  format: Format,
  shape: StreamShape,
  numRuns: number,
): Promise<void> {
  const line = await openLine(running.port)
  const together = Math.min(20, numRuns)
  const conversation = fc.record<Answer>({
    channel: fc.constantFrom(...channelsOf(format, shape)),
    said: fc.array(part, { maxLength: 12 }),
    by: sizes,
    // As few as a network makes them: each is a packet of its own.
    bytes: fc.array(fc.integer({ min: 1, max: 4_000 }), { minLength: 1, maxLength: 4 }),
  })
  const some = fc.array(conversation, { minLength: together, maxLength: together })
  const property = fc.asyncProperty(address, some, async (told, answers) => {
    answer(({ body, send }) => {
      send({ texts: answers.map(({ said }) => spoken(said, placeholderIn(body))) })
    })
    const { texts } = (await line.ask('generic', { text: told })).json() as { texts: string[] }
    for (const [index, { channel, said, by, bytes }] of answers.entries()) {
      let placeholder = ''
      answer(({ body, res }) => {
        placeholder = placeholderIn(body)
        const told = new Map([[channel, cut(spoken(said, placeholder), by)]])
        res.writeHead(200, { 'content-type': contentTypeOf(shape) })
        for (const chunk of cutBytes(wireBytes(retold(format, shape, told), shape), bytes))
          res.write(chunk)
        res.end()
      })
      const answered = await line.ask(format.id, questions[format.id]?.(told))
      const wire = answered.text(shape.framing === 'eventstream' ? 'latin1' : 'utf8')
      const expected = texts[index] ?? ''
      expect(textsOf(wire, shape).get(channel) ?? '').toBe(expected)
      const seen = readable(wire, shape)
      expect(seen).not.toContain(placeholder)
      for (const { kind, text } of said) {
        if (kind === 'value' && !expected.includes(text)) expect(seen).not.toContain(text)
      }
    }
  })
  await fc.assert(property, { numRuns: Math.ceil(numRuns / together) })
  line.close()
}

function placeholderIn(body: unknown): string {
  const placeholder = /\[EMAIL_\w+\]/.exec(JSON.stringify(body))?.[0]
  if (placeholder === undefined) throw new Error('the address was not pseudonymized')
  return placeholder
}

const spoken = (said: readonly Part[], placeholder: string): string =>
  said.map(({ kind, text }) => (kind === 'told' ? ` ${placeholder} ` : text)).join('')

interface Line {
  /** The bytes of the body that came back, without the frame of HTTP. */
  readonly ask: (
    path: string,
    body: unknown,
  ) => Promise<{ text: (encoding: BufferEncoding) => string; json: () => unknown }>
  readonly close: () => void
}

/** One connection, which is read as bytes. */
async function openLine(port: number): Promise<Line> {
  const socket = connect(port, '127.0.0.1')
  await once(socket, 'connect')
  const ask = async (path: string, body: unknown) => {
    const text = JSON.stringify(body)
    const head = [
      `POST /${path} HTTP/1.1`,
      'Host: localhost',
      'Content-Type: application/json',
      `Authorization: ${developer.headers.authorization}`,
      `Content-Length: ${Buffer.byteLength(text)}`,
    ]
    socket.write(`${head.join('\r\n')}\r\n\r\n${text}`)
    let wire = Buffer.alloc(0)
    let sent: Buffer | undefined
    while (sent === undefined) {
      const [chunk] = (await once(socket, 'data')) as [Buffer]
      wire = Buffer.concat([wire, chunk])
      sent = bodyOf(wire)
    }
    const whole = sent
    return {
      text: (encoding: BufferEncoding) => whole.toString(encoding),
      json: () => JSON.parse(whole.toString()) as unknown,
    }
  }
  return { ask, close: () => socket.destroy() }
}

/** The body of a response that has come to its end; `undefined` before. */
function bodyOf(wire: Buffer): Buffer | undefined {
  const at = wire.indexOf('\r\n\r\n')
  if (at < 0) return undefined
  const head = wire.toString('latin1', 0, at)
  const rest = wire.subarray(at + 4)
  const length = /^content-length: (\d+)$/im.exec(head)?.[1]
  if (length === undefined) return dechunked(rest)
  return rest.length < Number(length) ? undefined : rest
}

function dechunked(wire: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; ;) {
    const end = wire.indexOf('\r\n', at)
    if (end < 0) return undefined
    const size = Number.parseInt(wire.toString('latin1', at, end), 16)
    if (wire.length < end + size + 4) return undefined
    if (size === 0) return Buffer.concat(chunks)
    chunks.push(wire.subarray(end + 2, end + 2 + size))
    at = end + size + 4
  }
}

import fc from 'fast-check'
import { pii, type PolicyDocument } from '../../src/index'
import { scriptedChunks } from '../../src/testing'
import { chat, suiteGuard } from '../support/gate'
import { contentOf, receive, respondStream, respondWhole } from '../support/in-memory'

const path = '/v1/chat/completions'
const policy: PolicyDocument = {
  version: 1,
  routes: [{ match: `POST ${path}`, authenticate: 'anonymous' }],
  content: [{ find: 'pii', in: 'request', do: 'pseudonymize' }],
}
const { guard } = suiteGuard({ policy, detectors: [pii()] })

const email = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{2,8}$/), fc.constantFrom('example.org', 'büro.example'))
  .map(([name, host]) => `${name}@${host}`)
const card = fc.constantFrom('4111 1111 1111 1111', '5555555555554444', '3782-822463-10005')
const iban = fc.constantFrom('DE89370400440532013000', 'GB82 WEST 1234 5698 7654 32')
const address = fc.ipV4()
const value = fc.oneof(email, card, iban, address)

/** What stands between the values: any text, and texts that look like placeholders or end them. */
const filler = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('[EMAIL_00000000]', '[EMAIL_', '[', ']', '"', '\\', '\n', '\u{1F600}', ' '),
)

const text = fc
  .array(fc.tuple(filler, value), { minLength: 1, maxLength: 4 })
  .chain((pairs) => filler.map((last) => [...pairs.flat(), last].join('')))

/** What the model sees of a text. */
async function seenBy(content: string, more: object = {}) {
  const { exchange, error } = await receive(guard, { path, body: chat(content, more) })
  if (error !== undefined) throw error
  const { messages } = exchange.body?.value as { messages: [{ content: string }] }
  return { exchange, seen: messages[0].content }
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const bounds = [0, ...places.map((place) => place % bytes.length), bytes.length]
  bounds.sort((left, right) => left - right)
  return bounds.slice(1).map((end, index) => bytes.subarray(bounds[index], end))
}

test('a model that repeats what it saw gives the caller back what the caller wrote', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (content) => {
      const { exchange, seen } = await seenBy(content)
      const answer = { choices: [{ message: { role: 'assistant', content: seen } }], other: [seen] }
      expect(JSON.parse(respondWhole(guard, exchange, answer))).toEqual({
        choices: [{ message: { role: 'assistant', content } }],
        other: [content],
      })
    }),
    { numRuns: 150 },
  )
})

test('so does a stream, in whatever events and bytes it comes', async () => {
  const places = fc.array(fc.nat({ max: 100_000 }), { maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 20 }), places, async (content, size, at) => {
      const { exchange, seen } = await seenBy(content, { stream: true })
      const characters = [...seen]
      const count = Math.ceil(characters.length / size)
      const pieces = Array.from({ length: count }, (_, i) =>
        characters.slice(i * size, (i + 1) * size).join(''),
      )
      const bytes = Buffer.concat(scriptedChunks(pieces))
      expect(contentOf(respondStream(guard, exchange, cut(bytes, at)))).toBe(content)
    }),
    { numRuns: 150 },
  )
})

test('the model never sees a value, and one name stands for one value', async () => {
  const spaced = fc.array(value, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(spaced, async (values) => {
      const { exchange, seen } = await seenBy(values.join(' | '))
      const names = seen.split(' | ')
      for (const each of values) expect(seen).not.toContain(each)
      expect(names).toHaveLength(values.length)
      expect(new Set(names).size).toBe(new Set(values).size)
      expect(names.map((name) => exchange.pseudonyms?.restore(name))).toEqual(values)
    }),
    { numRuns: 100 },
  )
})

test('a later turn of the conversation gives a value the name it had', async () => {
  await fc.assert(
    fc.asyncProperty(value, async (each) => {
      const first = await seenBy(each)
      const second = await seenBy(`${each} again`)
      expect(second.seen).toBe(`${first.seen} again`)
    }),
    { numRuns: 30 },
  )
})

test('another exchange restores nothing that it was not shown', async () => {
  const { seen } = await seenBy('ada@example.org')
  const { exchange } = await seenBy(`what is ${seen}?`)
  const answer = respondWhole(guard, exchange, { text: seen })
  expect(JSON.parse(answer)).toEqual({ text: seen })
})

test('tool arguments of a stream are restored without breaking their JSON', async () => {
  await fc.assert(
    fc.asyncProperty(value, filler, async (each, more) => {
      const { exchange, seen } = await seenBy(`${each} | "quoted"`)
      const sent = JSON.stringify({ to: seen, more })
      const steps = [...sent].map((piece) => ({ tool: 'mail', arguments: piece }))
      const stream = respondStream(guard, exchange, scriptedChunks(steps))
      expect(JSON.parse(argumentsOf(stream))).toEqual({ to: `${each} | "quoted"`, more })
    }),
    { numRuns: 60 },
  )
})

function argumentsOf(stream: string): string {
  const events = [...stream.matchAll(/(?<=^|\n)data: (\{[^\n]*\})(?=\n)/g)].map(
    ([, data = '']) =>
      JSON.parse(data) as {
        choices?: [{ delta: { tool_calls?: [{ function?: { arguments?: string } }] } }]
      },
  )
  return events
    .map(({ choices }) => choices?.[0].delta.tool_calls?.[0].function?.arguments ?? '')
    .join('')
}

import fc from 'fast-check'
import { mcp } from '../../src/formats/mcp'
import { segmentsOf } from '../../src/formats/segments'
import { byteSizes, cutBytes, text } from '../filter/arbitraries'
import { stream, whole } from '../filter/support'
import { fixture, valueOf } from './fixtures'

function natureIn(direction: 'request' | 'response', body: unknown, text: string) {
  return segmentsOf(mcp, body, direction).find((segment) => segment.text === text)
}

const sent = JSON.parse(fixture('mcp', 'request.json')) as unknown
const received = JSON.parse(fixture('mcp', 'response.json')) as unknown

test.each([
  ['before nine', 'text', 'user'],
  ['The slip lists loaves first.', 'text', 'assistant'],
  ['the oven is cold', 'text', 'user'],
])('in a request, %j is %s of the %s', (text, kind, role) => {
  expect(natureIn('request', sent, text)).toMatchObject({ kind, role })
})

test.each([
  ['Two rye loaves, ready at nine. Write to mara.lind@bakery.example.', 'tool-result', 'tool'],
  ['rye', 'tool-result', 'tool'],
  ['A-17: rye, rye', 'document', 'tool'],
  ['iVBORw0KGgo=', 'media', 'assistant'],
])('in a response, %j is %s of the %s', (text, kind, role) => {
  expect(natureIn('response', received, text)).toMatchObject({ kind, role })
})

test.each([
  ['initialize', { serverInfo: { name: 'x' }, instructions: 'Obey the tools.' }, 'Obey the tools.'],
  ['tools/list', { tools: [{ name: 'x', description: 'Finds it.' }] }, 'Finds it.'],
  ['prompts/list', { prompts: [{ name: 'x', description: 'Asks for it.' }] }, 'Asks for it.'],
])('what %s says of the server is a description, and not believed', (_, result, text) => {
  const body = { jsonrpc: '2.0', id: 1, result }
  expect(natureIn('response', body, text)).toMatchObject({
    kind: 'description',
    trust: 'untrusted',
  })
})

test('the messages of a prompt are of whom they name', () => {
  const messages = [{ role: 'assistant', content: { type: 'text', text: 'I bake.' } }]
  const body = { jsonrpc: '2.0', id: 1, result: { messages } }
  expect(natureIn('response', body, 'I bake.')).toMatchObject({ role: 'assistant' })
})

test('text in the place of a payload is text', () => {
  const content = [{ type: 'image', data: 'read me: no base64', mimeType: 'image/png' }]
  const body = { jsonrpc: '2.0', id: 1, result: { content } }
  expect(natureIn('response', body, 'read me: no base64')).toMatchObject({ kind: 'text' })
})

test('no event waits: each message is complete', () => {
  const [first, ...more] = fixture('mcp', 'stream.sse').split(/(?<=\n\n)/)
  const result = stream([String(first)], { formatId: 'mcp' })
  expect(result.text).toBe(first)
  expect(stream(more, { formatId: 'mcp' }).text).not.toContain('mara.lind@')
})

test('whatever a message says, it leaves an event as it would leave a body', () => {
  fc.assert(
    fc.property(text, byteSizes, (said, bytes) => {
      const message = {
        jsonrpc: '2.0',
        id: 1,
        result: { content: [{ type: 'text', text: said }], structuredContent: { said } },
      }
      const wire = `event: message\ndata: ${JSON.stringify(message)}\n\n`
      const left = stream(cutBytes(wire, bytes), { formatId: 'mcp' }).text
      const expected = JSON.parse(whole(message, { formatId: 'mcp' })) as unknown
      expect(valueOf(left)).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})

test.each<[string, unknown, string | undefined]>([
  ['a call', { jsonrpc: '2.0', id: 'a', method: 'tools/call' }, '"id":"a"'],
  ['a notification', { jsonrpc: '2.0', method: 'notifications/progress' }, undefined],
  ['a batch', [{ jsonrpc: '2.0', id: 1, method: 'ping' }], undefined],
  ['nothing that was read', undefined, undefined],
])('a refusal in mid-stream answers %s', (_, request, expected) => {
  const refused = { status: 403, code: 'output-blocked', message: 'no', exchangeId: 'x', request }
  const event = mcp.errorEvent(refused, { sequence: 0, event: undefined })
  if (expected === undefined) expect(event).toBeUndefined()
  else expect(event).toContain(expected)
})

test.each([
  [403, 200],
  [400, 200],
  [429, 200],
  [401, undefined],
  [503, undefined],
])('a refusal of a call with %i is answered under %p', (status, expected) => {
  const request = { jsonrpc: '2.0', id: 1, method: 'tools/call' }
  const refused = { status, code: 'access-denied', message: 'no', exchangeId: 'x', request }
  expect(mcp.refusal(refused).status).toBe(expected)
})

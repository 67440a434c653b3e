import { buffer } from 'node:stream/consumers'
import { scriptedChunks, scriptedStream } from '../../src/testing'
import { contentOf } from '../support/in-memory'

test('an answer comes event by event, as a model of OpenAI would send it', () => {
  const events = scriptedChunks(['Write to ', 'Ada'], { model: 'small' }).map(String)
  expect(events).toHaveLength(5)
  const first = JSON.parse(events[1]!.slice('data: '.length)) as object
  expect(first).toMatchObject({
    object: 'chat.completion.chunk',
    model: 'small',
    choices: [{ index: 0, delta: { content: 'Write to ' }, finish_reason: null }],
  })
  expect(events[3]).toContain('"finish_reason":"stop"')
  expect(events[4]).toBe('data: [DONE]\n\n')
  expect(contentOf(events.join(''))).toBe('Write to Ada')
})

test('a tool call comes in pieces of its arguments', () => {
  const steps = [
    { tool: 'mail', arguments: '{"to":' },
    { tool: 'mail', arguments: '"Ada"}' },
    { tool: 'call', id: 'c2', index: 1, arguments: '{}' },
  ]
  const text = Buffer.concat(scriptedChunks(steps)).toString()
  expect(text).toContain(
    '{"index":0,"id":"call_mail","type":"function","function":{"name":"mail","arguments":"{\\"to\\":"}}',
  )
  expect(text).toContain('{"index":1,"id":"c2"')
  expect(text).toContain('"finish_reason":"tool_calls"')
})

test.each([1, 7, 4096])('the bytes are cut into chunks of %d without a change', (chunkBytes) => {
  const whole = Buffer.concat(scriptedChunks(['für ', '\u{1F600}']))
  const chunks = scriptedChunks(['für ', '\u{1F600}'], { chunkBytes })
  expect(Buffer.concat(chunks)).toEqual(whole)
  expect(chunks.slice(0, -1).every(({ length }) => length === chunkBytes)).toBe(true)
})

test('as a stream it yields the same bytes', async () => {
  expect(await buffer(scriptedStream(['hi']))).toEqual(Buffer.concat(scriptedChunks(['hi'])))
})

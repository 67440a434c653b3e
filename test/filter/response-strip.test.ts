import { responseStrip, strippedFields } from '../../src/controls/filter'
import { open, stream, whole } from './support'

const strip = (...fields: unknown[]) => ({ type: 'response.strip', fields })

test('two obligations strip the fields of both', () => {
  expect(responseStrip.merge(strip('logprobs', 'usage'), strip('usage', 'id'))).toEqual(
    strip('id', 'logprobs', 'usage'),
  )
})

test.each([
  [{ type: 'response.strip' }],
  [strip()],
  [strip('')],
  [strip(1)],
  [{ ...strip(), fields: 'id' }],
])('%j is wrong', (obligation) => {
  expect(responseStrip.check(obligation)).toBe('`fields` must be a list of field names')
})

test('other obligations strip nothing', () => {
  expect(responseStrip.check(strip('logprobs'))).toBeUndefined()
  expect(strippedFields([{ type: 'tokens.max', value: 1 }, strip('logprobs')])).toEqual([
    'logprobs',
  ])
})

describe('a body with fields that must go', () => {
  const body = '{"a":1,"internal":"hidden"}'
  const duty = { formatId: 'generic', strip: ['internal'] }
  const unsupported = expect.objectContaining({ code: 'obligation-unsupported', status: 503 })

  test.each(['text/plain', 'text/html', 'application/javascript', 'application/xml'])(
    'does not leave as %s',
    (contentType) => {
      expect(() => open({ ...duty, contentType })).toThrow(unsupported)
    },
  )

  test.each(['null', '[]'])('leaves as it came where they hold nothing: %s', (nothing) => {
    const empty = `{"a": 1, "internal": ${nothing}}`
    expect(whole(empty, duty)).toBe(empty)
    expect(stream([`data: ${empty}\n\n`], duty).text).toBe(`data: ${empty}\n\n`)
  })

  test('leaves without them where it declares no type and is JSON', () => {
    expect(whole(body, { ...duty, contentType: '' })).toBe('{"a":1}')
  })

  test('does not leave where it declares no type and is a text', () => {
    expect(() => whole(`cb(${body})`, { ...duty, contentType: '' })).toThrow(unsupported)
  })

  test.each([
    ['JSON', `data: ${body}\n\n`, 'data: {"a":1}\n\n'],
    ['a number', 'data: 1\n\n', 'data: 1\n\n'],
    ['nothing', ': ping\n\nevent: x\nretry: 1\nid:\n\n', ': ping\n\nevent: x\nretry: 1\nid:\n\n'],
  ])('leaves in an event that carries %s', (_, raw, sent) => {
    expect(stream([raw], duty)).toMatchObject({ text: sent, refused: undefined })
  })

  test.each([
    ['a word', 'data: hello\n\n'],
    ['a call', `data: cb(${body})\n\n`],
    ['half of it', `data: {"internal":\n\n`],
    ['a bare line', `${body}\n\n`],
  ])('ends a stream of events with %s in the place of JSON', (_, raw) => {
    const { text, refused, destroy } = stream([`data: ${body}\n\n`, raw], duty)
    expect(text).toBe('data: {"a":1}\n\n')
    expect(refused).toEqual(unsupported)
    expect(destroy).toBe(true)
  })

  test('ends a stream of lines where one is no JSON', () => {
    const lines = { ...duty, contentType: 'application/x-ndjson' }
    expect(stream([`${body}\nhello\n`], lines)).toMatchObject({
      text: '{"a":1}\n',
      refused: { code: 'obligation-unsupported' },
    })
  })

  test('leaves a chat with its terminator', () => {
    const chunk = 'data: {"choices":[{"index":0,"delta":{"content":"Hi. "}}],"internal":1}\n\n'
    expect(stream([chunk, 'data: [DONE]\n\n'], { strip: ['internal'] })).toMatchObject({
      text: expect.stringMatching(/"Hi. "\}\}\]\}\n\ndata: \[DONE\]\n\n$/),
      refused: undefined,
    })
  })

  test('leaves as a text where only echoes of the format must go', () => {
    expect(open({ contentType: 'text/plain' }).filter?.mode).toBe('stream')
    expect(stream(['data: hello\n\n'], { formatId: 'generic' }).refused).toBeUndefined()
  })
})

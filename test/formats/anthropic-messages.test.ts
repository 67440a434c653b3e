import { anthropicMessages } from '../../src/formats/anthropic-messages'
import { formatCatalog } from '../../src/formats/detect'
import { segmentsOf } from '../../src/formats/segments'
import { mail, stream } from '../filter/support'
import { fixture } from './fixtures'

const formatId = 'anthropic-messages'

function body(name: string): unknown {
  return JSON.parse(fixture(formatId, name))
}

function segmentWith(value: unknown, direction: 'request' | 'response', text: string) {
  return segmentsOf(anthropicMessages, value, direction).find((segment) => segment.text === text)
}

function asked(...content: readonly object[]): object {
  return { model: 'm', max_tokens: 9, messages: [{ role: 'user', content }] }
}

describe('segments of a request', () => {
  test.each([
    ['You help the staff of a bakery.', 'text', 'system', 'system', 'trusted'],
    ['Who ordered rye?', 'text', 'user', 'user', 'untrusted'],
    ['The ledger will know.', 'reasoning', 'assistant', 'assistant', 'untrusted'],
    ['Let me look that up.', 'text', 'assistant', 'assistant', 'untrusted'],
    ['for Mara', 'text', 'assistant', 'assistant', 'untrusted'],
    ['opening hours of the mill', 'text', 'assistant', 'assistant', 'untrusted'],
    ['The mill on the river', 'tool-result', 'tool', 'tool', 'untrusted'],
    ['Mara ordered two loaves.', 'tool-result', 'tool', 'tool', 'untrusted'],
    ['The oven is hot.', 'tool-result', 'tool', 'tool', 'untrusted'],
    ['iVBORw0KGgo=', 'media', 'tool', 'tool', 'untrusted'],
    ['Two loaves, paid.', 'document', 'tool', 'document', 'untrusted'],
    ['Ledger page seven', 'document', 'tool', 'document', 'untrusted'],
    ['House rules', 'document', 'user', 'document', 'untrusted'],
    ['Printed on the door', 'document', 'user', 'document', 'untrusted'],
    ['Flour stays dry', 'document', 'user', 'document', 'untrusted'],
    ['A note inside.', 'document', 'user', 'document', 'untrusted'],
    ['JVBERi0xLjQ=', 'media', 'user', 'document', 'untrusted'],
    ['https://files.example/plan.pdf', 'reference', 'user', 'document', 'untrusted'],
    ['https://files.example/oven.png', 'reference', 'user', 'document', 'untrusted'],
    ['file_011', 'reference', 'user', 'document', 'untrusted'],
    ['file_012', 'reference', 'user', 'user', 'untrusted'],
    ['Finds an order by its bread.', 'description', 'system', 'system', 'untrusted'],
    ['As on the slip.', 'description', 'system', 'system', 'untrusted'],
    ['spelt', 'description', 'system', 'system', 'untrusted'],
    ['customer-4711', 'text', 'user', 'user', 'untrusted'],
    ['END OF ORDER', 'text', 'user', 'user', 'untrusted'],
  ])('%j is %s of the %s, from the %s', (text, kind, role, origin, trust) => {
    const nature = { kind, role, origin: { kind: origin }, trust }
    expect(segmentWith(body('request.json'), 'request', text)).toMatchObject(nature)
  })

  test('a system prompt that is a string is the system', () => {
    const request = { ...asked(), system: 'Be brief.' }
    expect(segmentWith(request, 'request', 'Be brief.')).toMatchObject({ role: 'system' })
  })

  test('what stands in the place of a picture and is none may be read as an address', () => {
    const source = { type: 'base64', media_type: 'image/png', data: 'read me: a plain text' }
    const request = asked({ type: 'image', source })
    expect(segmentWith(request, 'request', 'read me: a plain text')?.kind).toBe('reference')
  })

  test('a document that is one word is still a text', () => {
    const source = { type: 'text', media_type: 'text/plain', data: 'flour' }
    const request = asked({ type: 'document', source })
    expect(segmentWith(request, 'request', 'flour')?.kind).toBe('document')
  })

  test('content that is a word of the schema is still a text', () => {
    const request = asked({ type: 'text', text: 'ping' })
    expect(segmentWith(request, 'request', 'ping')?.role).toBe('user')
  })

  test('the input of a tool does not tell who speaks', () => {
    const source = { data: 'aGVsbG8=' }
    const request = asked({ type: 'tool_use', input: { type: 'thinking', source } })
    expect(segmentWith(request, 'request', 'aGVsbG8=')).toMatchObject({ kind: 'text' })
  })

  test.each([[null], ['text'], [[1, 2]], [{ messages: 'none' }], [{ messages: [null, 7, 'x'] }]])(
    'takes %j without complaint',
    (odd) => {
      expect(() => segmentsOf(anthropicMessages, odd, 'request')).not.toThrow()
      expect(() => segmentsOf(anthropicMessages, odd, 'response')).not.toThrow()
    },
  )
})

describe('segments of a response', () => {
  test.each([
    ['The customer wants the hours and the order.', 'reasoning', 'assistant'],
    ['EmwKAhgBEgy3va3pzix', 'text', 'assistant'],
    ['mill opening hours', 'text', 'assistant'],
    ['Opening hours of the mill', 'tool-result', 'tool'],
    ['9 loaves\n', 'tool-result', 'tool'],
    [`The mill opens at nine; I write to ${mail}.`, 'text', 'assistant'],
    ['Open from nine to five.', 'text', 'assistant'],
    ['Ready at nine', 'text', 'assistant'],
  ])('%j is %s of the %s', (text, kind, role) => {
    const found = segmentWith(body('response.json'), 'response', text)
    expect(found).toMatchObject({ kind, role, origin: { kind: role } })
  })
})

describe('where the format is found', () => {
  const chat = { model: 'm', max_tokens: 9, messages: [{ role: 'user', content: 'hello' }] }

  test.each([
    ['/v1/messages', undefined, formatId],
    ['/anthropic/V1/Messages/', undefined, formatId],
    ['/v1/messages/count_tokens', undefined, 'anthropic-count-tokens'],
    ['/v1/messages/batches', undefined, 'anthropic-batches'],
    ['/rooms/7/messages', { text: 'hello' }, 'generic'],
    ['/ask', { ...chat, system: 'be brief' }, formatId],
    ['/ask', { max_tokens: 9, messages: chat.messages, anthropic_version: 'x' }, formatId],
    ['/ask', { ...chat, system: 'be brief', max_tokens: undefined }, 'generic'],
    ['/ask', chat, 'openai-chat'],
  ])('path %j and body %j make it %s', (path, value, expected) => {
    expect(formatCatalog().detect(undefined, { path, body: value })?.id).toBe(expected)
  })
})

test.each([
  [asked({ type: 'text', text: 'hello' }), undefined],
  [{ ...asked(), system: [{ type: 'text', text: 'x' }] }, undefined],
  [{ messages: [], max_tokens: 1 }, '/messages minItems'],
  [{ messages: [{ role: 'user', content: 'x' }] }, '/ required'],
])('the schema says of %j: %j', (request, departure) => {
  expect(anthropicMessages.check(request)).toBe(departure)
})

test.each([
  [{ max_tokens: 9000 }, { max_tokens: 2000 }, true],
  [{ max_tokens: 50 }, { max_tokens: 50 }, false],
  [{}, { max_tokens: 2000 }, true],
])('limitTokens turns %j into %j', (request, expected, changed) => {
  expect(anthropicMessages.limitTokens?.(request, 2000)).toBe(changed)
  expect(request).toEqual(expected)
})

describe('the stream', () => {
  const shape = anthropicMessages.stream

  interface Event {
    readonly type: string
    readonly [field: string]: unknown
  }

  function wire(events: readonly Event[]): string {
    return events
      .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
      .join('')
  }

  function delta(index: number, type: string, fields: object): Event {
    return { type: 'content_block_delta', index, delta: { type, ...fields } }
  }

  function filtered(...events: readonly Event[]): string {
    return stream([wire(events)], { formatId }).text
  }

  test('a block that stops ends its own texts', () => {
    const event = { type: 'content_block_stop', index: 1 }
    const open = ['1/text_delta', '10/text_delta', '0/text_delta']
    expect(shape?.closes(event, open)).toEqual(['1/text_delta'])
  })

  test('what a block begins with is the beginning of its text', () => {
    const start = {
      type: 'content_block_start',
      index: 0,
      content_block: { type: 'text', text: 'mara.lind' },
    }
    const text = filtered(start, delta(0, 'text_delta', { text: '@bakery.example is it' }))
    expect(text).not.toContain('mara.lind')
    expect(text).not.toContain('bakery.example')
  })

  test('what a message begins with is the beginning of its blocks', () => {
    const content = ['Hello.', 'to mara.lind'].map((text) => ({ type: 'text', text }))
    const text = filtered(
      { type: 'message_start', message: { role: 'assistant', content } },
      delta(1, 'text_delta', { text: '@bakery' }),
      delta(1, 'text_delta', { text: '.example' }),
      { type: 'message_stop' },
    )
    expect(text).not.toMatch(/mara|bakery/)
    expect(text).toContain(JSON.stringify(delta(1, 'text_delta', { text: '[REDACTED:pii.email]' })))
  })

  test('the rest of a thought goes out before its signature', () => {
    const text = filtered(
      delta(0, 'thinking_delta', { thinking: 'I write to mara.lind@bakery' }),
      delta(0, 'signature_delta', { signature: 'EqQBCgIYAhIk' }),
      { type: 'content_block_stop', index: 0 },
    )
    expect(text.indexOf('mara.lind@bakery')).toBeGreaterThan(0)
    expect(text.indexOf('mara.lind@bakery')).toBeLessThan(text.indexOf('EqQBCgIYAhIk'))
  })

  test('a signature leaves as it came, also where its thought was changed', () => {
    const text = filtered(
      delta(0, 'thinking_delta', { thinking: `I write to ${mail}.` }),
      delta(0, 'signature_delta', { signature: 'EqQBCgIYAhIk' }),
    )
    expect(text).not.toContain(mail)
    expect(text).toContain('"signature":"EqQBCgIYAhIk"')
  })

  test('a summary comes as a whole', () => {
    const text = filtered(delta(0, 'compaction_delta', { content: `Wrote to ${mail}.` }))
    expect(text).not.toContain(mail)
    expect(text).toContain('Wrote to ')
  })

  test.each([
    [
      'delta',
      delta(0, 'whisper_delta', { text: 'to mara.lind@' }),
      delta(0, 'whisper_delta', { text: 'bakery.example' }),
    ],
    [
      'event',
      { type: 'message_aside', note: 'to mara.lind@' },
      { type: 'message_aside', note: 'bakery.example' },
    ],
    [
      'field',
      delta(0, 'text_delta', { aside: 'to mara.lind@' }),
      delta(0, 'text_delta', { aside: 'bakery.example' }),
    ],
  ])('a text of an unknown %s is found where it is split', (_, first, second) => {
    const text = filtered(first, second)
    expect(text).not.toContain('mara.lind')
    expect(text).not.toContain('bakery.example')
  })

  test.each([[null], [7], ['x'], [[]], [{ type: 7 }], [{ type: 'content_block_delta' }]])(
    'an event %j says nothing',
    (event) => {
      expect(shape?.deltas(event)).toEqual([])
      expect(shape?.closes(event, ['0/text_delta'])).toEqual([])
    },
  )
})

test('a file that a model made is no media, but a page that it read is', () => {
  const page = { type: 'document', source: { type: 'base64', data: 'JVBERi0xLjQ=' } }
  const content = [
    { type: 'container_upload', file_id: 'file_014' },
    { type: 'web_fetch_tool_result', content: { type: 'web_fetch_result', content: page } },
  ]
  expect(segmentWith({ content }, 'response', 'file_014')?.kind).toBe('identifier')
  expect(segmentWith({ content }, 'response', 'JVBERi0xLjQ=')?.kind).toBe('media')
})

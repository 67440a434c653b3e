import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { card, chatTexts, dataOf, key, mail, placeholder, restored, stream, whole } from './support'

const fixture = readFileSync(join(__dirname, '../formats/fixtures/openai-chat/stream.sse'))

interface Delta {
  readonly [field: string]: unknown
}

function chunk(delta: Delta, finish: string | null = null, more: object = {}): string {
  const choices = [{ index: 0, delta, logprobs: null, finish_reason: finish }]
  const event = {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices,
  }
  return `data: ${JSON.stringify({ ...event, ...more })}\n\n`
}

const say = (text: string) => chunk({ content: text })
const call = (text: string) => chunk({ tool_calls: [{ index: 0, function: { arguments: text } }] })
const stop = chunk({}, 'stop')
const done = 'data: [DONE]\n\n'

function pieces(text: string, size: number): string[] {
  return text.match(new RegExp(`[^]{1,${size}}`, 'gu')) ?? []
}

describe('the recorded stream', () => {
  const filtered = stream([fixture]).text

  test('is redacted like the whole body', () => {
    const original = chatTexts(fixture.toString())
    const body = {
      choices: [
        {
          index: 0,
          message: {
            role: 'assistant',
            content: original['0.content'],
            reasoning_content: original['0.reasoning'],
            tool_calls: [{ type: 'function', function: { arguments: original['0.call.0'] } }],
          },
        },
      ],
    }
    const { message } = JSON.parse(whole(body)).choices[0]
    const texts = chatTexts(filtered)
    expect(texts['0.content']).toBe(message.content)
    expect(texts['0.reasoning']).toBe(message.reasoning_content)
    expect(texts['0.call.0']).toBe(message.tool_calls[0].function.arguments)
    expect(texts['0.content']).toContain('[REDACTED:pii.email]')
    expect(texts['0.content']).toContain('[REDACTED:pii.card]')
    expect(filtered).not.toContain(mail)
  })

  test('is the same for each place where it may be cut in two', () => {
    for (let at = 0; at <= fixture.length; at++) {
      expect(stream([fixture.subarray(0, at), fixture.subarray(at)]).text).toBe(filtered)
    }
  })

  test('is the same byte by byte', () => {
    expect(stream([...fixture].map((byte) => Buffer.from([byte]))).text).toBe(filtered)
  })

  test.each([['\r\n'], ['\r']])('is redacted alike with %j as line end', (end) => {
    const text = fixture.toString().replaceAll('\n', end)
    expect(chatTexts(stream([text]).text)).toEqual(chatTexts(filtered))
  })

  test('keeps comments, usage and the terminator in their places', () => {
    const events = filtered.split('\n\n')
    expect(events).toContain(': keep-alive')
    expect(events.at(-2)).toBe('data: [DONE]')
    expect(events.at(-3)).toContain('"total_tokens":98')
  })
})

describe('events', () => {
  test('come out one for one, with one more where a held text ends', () => {
    const text = stream([say('Write to '), say('joe@home'), say('.example'), stop, done]).text
    const events = dataOf(text)
    expect(events).toHaveLength(6)
    expect(chatTexts(text)['0.content']).toBe('Write to [REDACTED:pii.email]')
    expect(JSON.parse(events[3] ?? '').choices[0].delta.content).toContain('REDACTED')
    expect(JSON.parse(events[4] ?? '').choices[0].finish_reason).toBe('stop')
  })

  test('that end a text and carry its last piece need no other', () => {
    const text = stream([say('joe@home'), chunk({ content: '.example' }, 'stop'), done]).text
    expect(dataOf(text)).toHaveLength(3)
    expect(chatTexts(text)['0.content']).toBe('[REDACTED:pii.email]')
  })

  test('keep their bytes where nothing in them changes', () => {
    const odd = `event: message\nid: 7\ndata:{ "choices" : [ { "index":0, "delta":{"content":"\\u0048i! "} } ] }\n\n`
    expect(stream([odd, stop, done]).text).toBe(odd + stop + done)
  })

  test.each([
    ['at the terminator', done],
    ['at the end of the bytes', ''],
  ])('that are missing a finish reason lose no text %s', (_name, last) => {
    const text = stream([say('joe@home'), say('.example'), last]).text
    expect(chatTexts(text)['0.content']).toBe('[REDACTED:pii.email]')
  })

  test('without an end of their own are complete with the bytes', () => {
    const text = stream([say('Hello '), say('joe@home.example').trimEnd()]).text
    expect(chatTexts(text)['0.content']).toBe('Hello [REDACTED:pii.email]')
  })

  test('of interleaved choices are told apart', () => {
    const of = (index: number, content: string) =>
      `data: ${JSON.stringify({ choices: [{ index, delta: { content } }] })}\n\n`
    const texts = chatTexts(
      stream([of(0, 'joe@h'), of(1, 'ann@w'), of(0, 'ome.example'), of(1, 'ork.example'), done])
        .text,
    )
    expect(texts).toEqual({
      '0.content': '[REDACTED:pii.email]',
      '1.content': '[REDACTED:pii.email]',
    })
  })

  test('repeat no raw text in logprobs', () => {
    const token = { token: key, logprob: 0, bytes: [1], top_logprobs: [] }
    const event = JSON.stringify({
      choices: [{ index: 0, delta: { content: 'x' }, logprobs: { content: [token] } }],
    })
    const { text } = stream([`data: ${event}\n\n`, done])
    expect(text).not.toContain('logprobs')
    expect(text).not.toContain(key)
  })

  test('lose the fields that a policy strips', () => {
    const { text } = stream([chunk({ content: 'x' }, null, { usage: { secret: 1 } }), done], {
      strip: ['usage'],
    })
    expect(text).not.toContain('usage')
  })

  test('are searched in every other field too', () => {
    const { text } = stream([
      chunk({ content: 'x', extra: { [mail]: key } }, null, { model: key, user: 4111111111111111 }),
      `: ${key}\nid: ${key}\ndata: {}\n\n`,
      done,
    ])
    expect(text).not.toContain(key)
    expect(text).not.toContain(mail)
    expect(text).not.toContain('4111111111111111')
    expect(dataOf(text)).toHaveLength(4)
  })

  test('split a secret over a field nobody knows, which is found', () => {
    const events = pieces(key, 7).map((piece) => chunk({ thoughts: piece }))
    const { text } = stream([...events, stop, done])
    const found = dataOf(text)
      .slice(0, -1)
      .map((data) => JSON.parse(data).choices[0].delta.thoughts ?? '')
    expect(found.join('')).toBe('[REDACTED:secrets.openai-key]')
  })

  test('may name a property twice without hiding the first', () => {
    const { text } = stream([`data: {"x":"${key}","x":"y"}\n\n`, done])
    expect(text).not.toContain(key)
  })
})

describe('tool arguments', () => {
  const args = JSON.stringify({ to: mail, note: `card "${card}"`, ref: placeholder, [key]: [1] })
  const texts = chatTexts(stream([...pieces(args, 3).map(call), stop, done]).text)

  test('are searched inside their JSON, where placeholders are restored', () => {
    expect(JSON.parse(texts['0.call.0'] ?? '')).toEqual({
      to: '[REDACTED:pii.email]',
      note: 'card "[REDACTED:pii.card]"',
      ref: restored,
      '[REDACTED:secrets.openai-key]': [1],
    })
  })

  test('go out at once, when they are complete', () => {
    const events = dataOf(stream([...pieces(args, 3).map(call), stop]).text)
    const filled = events.filter((data) => /"arguments":"[^"]/.test(data))
    expect(filled).toHaveLength(1)
    expect(filled[0]).toBe(events.at(-2))
  })

  test('that hide a secret behind an escape are searched all the same', () => {
    const hidden = `{"a":"${key.replace('s', '\\u0073')}"}`
    const found = chatTexts(stream([...pieces(hidden, 4).map(call), stop]).text)
    expect(found['0.call.0']).toBe('{"a":"[REDACTED:secrets.openai-key]"}')
  })

  test('that are no JSON are text', () => {
    const found = chatTexts(stream([...pieces(`run ${mail}`, 4).map(call), stop]).text)
    expect(found['0.call.0']).toBe('run [REDACTED:pii.email]')
  })

  test('in which nothing is found stay as they are', () => {
    const odd = '{ "a" : 1.0 , "b":"\\u00e9" }'
    const found = chatTexts(stream([...pieces(odd, 4).map(call), stop]).text)
    expect(found['0.call.0']).toBe(odd)
  })
})

describe('placeholders', () => {
  test('that a stream splits are restored', () => {
    const text = `Dear ${placeholder}, hello [EMAIL_ZZZZZZZZ].`
    for (let size = 1; size < 12; size++) {
      const texts = chatTexts(stream([...pieces(text, size).map(say), stop, done]).text)
      expect(texts['0.content']).toBe(`Dear ${restored}, hello [EMAIL_ZZZZZZZZ].`)
    }
  })
})

describe('a finding that blocks', () => {
  const secret = `Here it is: ${key}, and more.`

  test.each([1, 5, 20])('ends the stream before its first byte, in pieces of %i', (size) => {
    const { text, refused, destroy } = stream([...pieces(secret, size).map(say), stop, done], {
      treatment: 'block',
    })
    expect(refused).toMatchObject({ code: 'output-blocked', exchangeId: 'e'.repeat(32) })
    expect(destroy).toBe(false)
    const events = dataOf(text)
    expect(JSON.parse(events.at(-1) ?? '')).toMatchObject({
      error: { code: 'output-blocked', type: 'permission_error' },
    })
    const sent = chatTexts(text)['0.content'] ?? ''
    expect('Here it is: '.startsWith(sent)).toBe(true)
    expect(text).not.toContain(key.slice(3, 11))
    expect(text).not.toContain('[DONE]')
  })

  test('keeps the events before it in the same chunk', () => {
    const { text } = stream([say('One. ') + say('Two. ') + say(`${key} `) + say('Three.')], {
      treatment: 'block',
    })
    expect(chatTexts(text.slice(0, text.lastIndexOf('data: ')))['0.content']).toBe('One. Two. ')
  })

  test('lets nothing follow', () => {
    const chunks = [say(`${key} `), say('more')]
    expect(stream([chunks.join('')], { treatment: 'block' }).text).not.toContain('more')
  })
})

describe('padding that differs in each event', () => {
  const padded = (text: string, obfuscation: string) =>
    chunk({ content: text }, null, { obfuscation })

  test('is searched like any other text', () => {
    const events = [
      padded('one ', 'aB'),
      padded('two ', 'xYz'),
      padded('three ', key),
      padded('four', 'q'),
    ]
    const { text } = stream([...events, stop, done])
    expect(text).not.toContain(key)
    expect(text).toContain('"obfuscation":"[REDACTED:secrets.openai-key]"')
    expect(chatTexts(text)['0.content']).toBe('one two three four')
  })

  test('hides nothing that is split over the texts beside it', () => {
    const events = pieces(`write to ${mail} today`, 3).map((text, index) =>
      padded(text, `p${index}`),
    )
    const { text } = stream([...events, stop, done])
    expect(chatTexts(text)['0.content']).toBe('write to [REDACTED:pii.email] today')
    expect(text).toContain('"obfuscation":"p5"')
  })
})

describe('sound in a stream', () => {
  const wire = [
    chunk({ audio: { id: 'audio_1', transcript: `write to ${mail.slice(0, 12)}` } }),
    chunk({ audio: { data: 'UklGRiQAAABXQVZF' } }),
    chunk({ audio: { transcript: `${mail.slice(12)}.` } }),
    done,
  ]

  test('is media, as in a whole body', () => {
    expect(stream(wire).refused?.code).toBe('coverage-missing')
    const message = { role: 'assistant', audio: { id: 'audio_1', data: 'UklGRiQAAABXQVZF' } }
    expect(() => whole({ choices: [{ index: 0, message }] })).toThrow('check')
  })

  test('may come between the pieces of its transcript, however much of it', () => {
    const [first = '', sound = '', ...more] = wire
    const events = [first, ...Array.from({ length: 20 }, () => sound), ...more]
    const { text } = stream(events, { coverage: 'none' })
    expect(text).not.toMatch(/mara|bakery/)
    expect(text).toContain('"audio":{"transcript":"[REDACTED:pii.email]."}')
  })

  test('passes where no coverage is asked for, and its transcript is searched', () => {
    const { text, refused } = stream(wire, { coverage: 'none' })
    expect(refused).toBeUndefined()
    expect(text).toContain('UklGRiQAAABXQVZF')
    expect(text).not.toMatch(/mara|bakery/)
  })

  test('that is no sound is searched as well', () => {
    const coverage = 'none' as const
    const audio = { data: `see ${mail}` }
    const { text } = stream([chunk({ audio }), done], { coverage })
    expect(text).toContain('see [REDACTED:pii.email]')
    const body = { choices: [{ index: 0, message: { role: 'assistant', audio } }] }
    expect(whole(body, { coverage })).toContain('see [REDACTED:pii.email]')
  })
})

test('a name in pieces is asked about with each piece, also where an event repeats the one before', () => {
  const asked: string[][] = []
  const named = (text: string) =>
    chunk({ tool_calls: [{ index: 0, function: { name: 'drop_', arguments: text } }] })
  stream([named('{'), named('}'), done], { onCalls: (names) => void asked.push([...names]) })
  expect(asked.at(-1)).toEqual(['drop_drop_'])
})

import type { Detector } from '../../src/core/detector'
import { dataOf, key, longCard, mail, open, placeholder, restored, stream } from './support'

const generic = { formatId: 'generic' }
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`

/** What each chunk releases at once. */
function released(chunks: readonly string[]): string[] {
  const { filter } = open(generic)
  if (filter?.mode !== 'stream') throw new Error('expected a stream')
  return [...chunks.map((chunk) => filter.write(Buffer.from(chunk)).text), filter.end().text]
}

describe('events of a format that nobody knows', () => {
  test('wait until their texts are decided, and leave in order', () => {
    const events = ['Write to joe', '@home.example', '. Bye. '].map((t) => event({ t }))
    expect(released(events)).toEqual([
      '',
      '',
      `${event({ t: 'Write to [REDACTED:pii.email]' })}${event({ t: '' })}${event({ t: '. Bye. ' })}`,
      '',
    ])
  })

  test('leave as they came where nothing in them changes', () => {
    const events = [': hi\n\n', 'id: 1\ndata:{ "t" : "Hello. " }\r\n\r\n', event({ t: 'Bye. ' })]
    expect(stream(events, generic).text).toBe(events.join(''))
  })

  test('are not delayed by a word that all of them repeat', () => {
    const events = ['Hello. ', 'You. ', 'There. '].map((t) => event({ model: 'small-1', t }))
    const [first, second, third] = released(events)
    expect(first).toBe('')
    expect(second).toBe(events.slice(0, 2).join(''))
    expect(third).toBe(events[2])
  })

  test('are not taken for labels once a word has changed', () => {
    const half = key.length / 2
    const events = ['word', 'other. ', key.slice(0, half), key.slice(half), ' '].map((t) =>
      event({ t }),
    )
    expect(stream(events, generic).text).not.toContain(key.slice(0, half))
  })

  test('have a label searched by itself', () => {
    const events = Array.from({ length: 4 }, () => event({ key }))
    const { text } = stream(events, generic)
    expect(text).toBe(event({ key: '[REDACTED:secrets.openai-key]' }).repeat(4))
  })

  test('do not wait for a text that has paused for eight events', () => {
    const events = [{ start: 'some' }, ...Array.from({ length: 9 }, () => ({ t: 'a. ' }))].map(
      event,
    )
    const parts = released(events)
    expect(parts.slice(0, 9).join('')).toBe('')
    expect(parts[9]).toBe(events.join(''))
  })

  test('lose a secret in names and numbers', () => {
    const { text } = stream([event({ [mail]: 4111111111111111 }), event([mail])], generic)
    expect(text).toBe(
      event({ '[REDACTED:pii.email]': '[REDACTED:pii.card]' }) + event(['[REDACTED:pii.email]']),
    )
  })

  test('have long numbers searched as they are written', () => {
    expect(stream([`data: {"n":${longCard}}\n\n`], generic).text).toBe(
      event({ n: '[REDACTED:pii.card]' }),
    )
  })

  test('may be strings of JSON', () => {
    expect(stream([event('joe@home'), event('.example'), event(' x')], generic).text).toBe(
      event('[REDACTED:pii.email]') + event('') + event(' x'),
    )
  })

  test('lose logprobs', () => {
    expect(stream([event({ t: 'x ', logprobs: [key] })], generic).text).toBe(event({ t: 'x ' }))
  })
})

describe('events of text', () => {
  test('are one text', () => {
    const { text } = stream(['data: joe@ho\n\n', 'data: me.example\n\n', 'data:  x\n\n'], generic)
    expect(dataOf(text).join('')).toBe('[REDACTED:pii.email] x')
  })

  test('get no field from what is restored in them', () => {
    const forged = 'a\r\n\r\nevent: forged\ndata: b'
    const pseudonyms = { pseudonymize: () => '', restore: () => forged, size: 1 }
    const { text } = stream([`data: ${placeholder}\n\n`], { ...generic, pseudonyms })
    expect(text.split('\n').every((line) => line === '' || line.startsWith('data: '))).toBe(true)
  })

  test('that end like a chat stream end so here', () => {
    const events = [event({ t: 'Hi. ' }), 'data: [DONE]\n\n']
    expect(stream(events, generic).text).toBe(events.join(''))
  })
})

describe('lines of JSON', () => {
  const lines = { formatId: 'generic', contentType: 'application/x-ndjson' }

  test('may be text in between, and have no end', () => {
    const text = 'hello \n\n{"t":"a. "}\r\n{"t":"b. "}'
    expect(stream([text], lines).text).toBe(text)
  })

  test('stay one line each, whatever is restored in them', () => {
    const pseudonyms = { pseudonymize: () => '', restore: () => 'a\n{"forged":1}', size: 1 }
    const { text } = stream([`say ${placeholder}\n{"t":"${placeholder}"}\n`], {
      ...lines,
      pseudonyms,
    })
    expect(text).toBe('say a {"forged":1}\n{"t":"a\\n{\\"forged\\":1}"}\n')
  })
})

describe('plain text', () => {
  test('has secrets redacted and placeholders restored', () => {
    const { text } = stream(
      [`Dear ${placeholder.slice(0, 5)}`, `${placeholder.slice(5)}, ${mail}!`],
      {
        contentType: 'text/plain',
      },
    )
    expect(text).toBe(`Dear ${restored}, [REDACTED:pii.email]!`)
  })
})

describe.each([
  ['text/event-stream', 'generic', event({ t: `${key} ` })],
  ['application/x-ndjson', 'generic', `{"t":"${key} "}\n`],
  ['application/x-ndjson', 'openai-chat', `{"t":"${key} "}\n`],
  ['text/plain', 'openai-chat', `${key} `],
])('%s of %s', (contentType, formatId, chunk) => {
  test('is destroyed at a finding that blocks', () => {
    const { text, refused, destroy } = stream([chunk], {
      contentType,
      formatId,
      treatment: 'block',
    })
    expect(refused?.code).toBe('output-blocked')
    expect(destroy).toBe(true)
    expect(text).toBe('')
  })
})

describe('bounds', () => {
  const refused = { code: 'coverage-missing' }

  test('refuse a stream of more paths than can be told apart', () => {
    const events = Array.from({ length: 1100 }, (_, index) => event({ [`p${index}`]: 'a. ' }))
    expect(stream(events, generic).refused).toMatchObject(refused)
  })

  test('refuse a text that a detector must see whole and that is too long', () => {
    const needy: Detector = {
      name: 'needy',
      types: ['needy'],
      lookahead: 'whole',
      detect: () => [],
    }
    const short = stream(
      Array.from({ length: 60 }, () => 'x'.repeat(1000)),
      {
        contentType: 'text/plain',
        list: [needy],
      },
    )
    expect(short.text).toHaveLength(60_000)
    const long = stream(
      Array.from({ length: 70 }, () => 'x'.repeat(1000)),
      {
        contentType: 'text/plain',
        list: [needy],
      },
    )
    expect(long.refused).toMatchObject(refused)
    expect(long.text).toBe('')
  })

  test('refuse events that wait for too long a text', () => {
    const padding = '1'.repeat(100_000)
    const events = Array.from({ length: 30 }, () => event({ t: 'a', n: [Number(`0.${padding}`)] }))
    const wide = events.map((text) => text.replace('data: ', `: ${padding}\ndata: `))
    expect(stream(wide, generic).refused).toMatchObject(refused)
  })
})

test('a stream in which nothing is looked for needs no filter', () => {
  const pseudonyms = { pseudonymize: () => '', restore: () => undefined, size: 0 }
  expect(open({ list: [], pseudonyms }).filter).toBeUndefined()
  expect(open({ list: [], pseudonyms, strip: ['usage'] }).filter).toBeDefined()
})

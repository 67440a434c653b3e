import { learnTemplate, matchTemplate } from '../../src/controls/filter/template'
import { openaiChat } from '../../src/formats/openai-chat'

const shape = openaiChat.stream

function event(content: string, before = '', after = ''): string {
  const text = JSON.stringify(content)
  return `data: {${before}"choices":[{"index":0,"delta":{"content":${text}}}]${after}}\n\n`
}

function padded(content: string, padding: string): string {
  return event(content, '', `,"obfuscation":${JSON.stringify(padding)}`)
}

function learn(raw: string) {
  const read = (text: string): unknown => JSON.parse(text.slice(5))
  const value = read(raw)
  const [delta] = shape?.deltas(value) ?? []
  return shape && delta && learnTemplate({ raw, value, delta }, shape, read)
}

function textIn(template: ReturnType<typeof learn>, raw: string): string | undefined {
  return template && matchTemplate(template, raw)?.text
}

test.each([['Hello'], [''], ['\n'], ['"'], ['choices'], ['content'], ['a\\"b']])(
  'learns an event with the text %j and reads others like it',
  (text) => {
    const template = learn(event(text))
    for (const other of ['', 'x', 'two words', '"', '\\', '"},{"', '🥐', '\u2028']) {
      expect(textIn(template, event(other))).toBe(other)
    }
  },
)

test('is not led astray by the same text in another place', () => {
  const template = learn(event('same', '"model":"same",'))
  expect(template?.parts[0]).toContain('"model":"same"')
  expect(textIn(template, event('other', '"model":"same",'))).toBe('other')
  expect(textIn(template, event('same', '"model":"other",'))).toBeUndefined()
})

test.each([
  ['an event cut short', 'data: {"choices":[{"index":0,"delta":{"content":"'],
  ['a raw control character', event('x').replace('x', 'a\u0001b')],
  ['a quote that ends the text', event('x').replace('x', 'a","b":"c')],
  ['an escape that is none', event('x').replace('x', 'a\\qb')],
  ['a backslash before the last quote', event('x').replace('x', 'a\\')],
  ['a value that is no text', event('x').replace('"x"', '12')],
  ['something behind the text', event('x').replace('"x"', '"x" ')],
  ['a prefix and suffix that overlap', event('').replace('""', '"')],
])('does not match %s', (_name, raw) => {
  expect(textIn(learn(event('Hello')), raw)).toBeUndefined()
})

test('learns nothing from an event whose text is written in another way', () => {
  expect(learn('data: {"choices":[{"index":0,"delta":{"content":"\\u0041"}}]}\n\n')).toBeUndefined()
})

describe('padding beside the text', () => {
  test.each([
    ['behind it', padded],
    [
      'before it',
      (text: string, more: string) => event(text, `"obfuscation":${JSON.stringify(more)},`),
    ],
  ])('may differ in each event, %s', (_, write) => {
    const template = learn(write('Hello', 'aB3'))
    for (const [text, padding] of [
      ['x', ''],
      ['"', 'zz'],
      ['two words', '"\\'],
      ['', 'x","y":"z'],
    ] as const) {
      const raw = write(text, padding)
      const found = template && matchTemplate(template, raw)
      expect(found).toMatchObject({ text, padding })
      expect(raw.slice(found?.textAt.start, found?.textAt.end)).toBe(JSON.stringify(text))
    }
  })

  test('may be the text itself over again', () => {
    const template = learn(padded('same', 'same'))
    expect(template && matchTemplate(template, padded('other', 'one'))).toMatchObject({
      text: 'other',
      padding: 'one',
    })
  })

  test.each([
    ['no padding', event('x')],
    ['padding that is no text', padded('x', 'y').replace('"y"', '7')],
    ['something behind the padding', padded('x', 'y').replace('"y"', '"y","more":"z"')],
    ['something between', padded('x', 'y').replace(',"obf', ',"more":"z","obf')],
    ['a text without end', 'data: {"choices":[{"index":0,"delta":{"content":"x'],
  ])('does not match %s', (_, raw) => {
    expect(textIn(learn(padded('Hello', 'aB3')), raw)).toBeUndefined()
  })
})

import { learnTemplate, matchTemplate } from '../../src/controls/filter/template'
import { openaiChat } from '../../src/formats/openai-chat'

const shape = openaiChat.stream

function event(content: string, before = ''): string {
  return `data: {${before}"choices":[{"index":0,"delta":{"content":${JSON.stringify(content)}}}]}\n\n`
}

function learn(raw: string) {
  const deltas = (text: string) => shape?.deltas(JSON.parse(text.slice(5))) ?? []
  const [delta] = deltas(raw)
  return delta && learnTemplate(raw, delta, deltas)
}

test.each([['Hello'], [''], ['\n'], ['"'], ['choices'], ['content'], ['a\\"b']])(
  'learns an event with the text %j and reads others like it',
  (text) => {
    const template = learn(event(text))
    for (const other of ['', 'x', 'two words', '"', '\\', '"},{"', '🥐', '\u2028']) {
      expect(template && matchTemplate(template, event(other))).toBe(other)
    }
  },
)

test('is not led astray by the same text in another place', () => {
  const template = learn(event('same', '"model":"same",'))
  expect(template?.prefix).toContain('"model":"same"')
  expect(template && matchTemplate(template, event('other', '"model":"same",'))).toBe('other')
  expect(template && matchTemplate(template, event('same', '"model":"other",'))).toBeUndefined()
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
  const template = learn(event('Hello'))
  expect(template && matchTemplate(template, raw)).toBeUndefined()
})

test('learns nothing from an event whose text is written in another way', () => {
  expect(learn('data: {"choices":[{"index":0,"delta":{"content":"\\u0041"}}]}\n\n')).toBeUndefined()
})

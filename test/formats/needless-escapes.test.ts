import { withoutNeedlessEscapes } from '../../src/formats/needless-escapes'

test.each([
  [String.raw`{"a":"\u0073k-\u002d`, '{"a":"sk--'],
  [String.raw`\/\/`, '//'],
  [String.raw`\\u0073`, String.raw`\\u0073`],
  [String.raw`\u0022\u005c\u000a\n\"`, String.raw`\u0022\u005c\u000a\n\"`],
  [String.raw`\ud83d\ude00`, '😀'],
  [String.raw`cut \u00`, String.raw`cut \u00`],
  ['plain', 'plain'],
])('spells %s out as %s', (json, text) => {
  expect(withoutNeedlessEscapes(json)).toBe(text)
})

test.each([String.raw`{"a":"\u0073\\\u0041\/é\"\n"}`, String.raw`["\\\\u0041","\u2028"]`])(
  'changes nothing that a parser reads in %s',
  (json) => {
    expect(JSON.parse(withoutNeedlessEscapes(json))).toEqual(JSON.parse(json))
  },
)

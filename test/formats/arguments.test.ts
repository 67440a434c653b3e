import { argumentSegments, treatArguments } from '../../src/formats/arguments'
import { plain } from '../../src/formats/segments'
import type { Segment } from '../../src/core/segment'

const toolArguments = (text: string): Segment => ({
  ...plain(text, ['x'], false, 'response'),
  kind: 'tool-arguments',
})
const shout = ({ text }: Segment): string => text.replaceAll('secret', '"S"')

test.each([
  ['{"a":"the secret"}', '{"a":"the \\"S\\""}'],
  ['{"a":"the \\u0073ecret"}', '{"a":"the \\"S\\""}'],
  ['{"secret":[1,"x"]}', '{"\\"S\\"":[1,"x"]}'],
  ['{ "a" : "nothing" }', '{ "a" : "nothing" }'],
  ['{"a":"secret","a":"later"}', '{"a":"later"}'],
  ['not json: secret', 'not json: "S"'],
  ['"secret"', '""S""'],
  ['', ''],
])('treats the texts in %s', (text, expected) => {
  expect(treatArguments(toolArguments(text), shout)).toBe(expected)
})

test('gives inner texts the place of the arguments', () => {
  const inner = argumentSegments(toolArguments('{"a":"b"}'))
  expect(inner?.segments).toMatchObject([
    { path: ['a'], text: 'a', kind: 'tool-arguments', key: true },
    { path: ['a'], text: 'b', kind: 'tool-arguments', origin: { kind: 'assistant' } },
  ])
})

test('shows a long number as the source writes it', () => {
  const inner = argumentSegments(toolArguments('{"card":6304000000000000012}'))
  expect(inner?.segments.map(({ text }) => text)).toContain('6304000000000000012')
})

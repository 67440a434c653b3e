import fc from 'fast-check'
import { compileAction } from '../../src/policy/rules/actions'
import { compileResource } from '../../src/policy/rules/resources'
import { decodeSegment, encodeSegment } from '../../src/policy/rules/segment-name'

test.each([
  ['model/a', 'model/a', true],
  ['model/a', 'model/b', false],
  ['model/a', 'model/a/b', false],
  ['model/*', 'model/a', true],
  ['model/*', 'model/openai%2Fgpt-4o', true],
  ['model/openai%2Fgpt-4o', 'model/openai%2Fgpt-4o', true],
  ['model/openai%2fgpt-4o', 'model/openai%2Fgpt-4o', true],
  ['model/openai/gpt-4o', 'model/openai%2Fgpt-4o', false],
  ['model/openai%2F*', 'model/openai%2Fgpt-4o', true],
  ['model/llama3:8b', 'model/llama3:8b', true],
  ['model/模型', 'model/%E6%A8%A1%E5%9E%8B', true],
  ['model/%2A', 'model/a', false],
  ['model/%2A', 'model/%2A', true],
  ['model/*', 'model/', false],
  ['model/*', 'model', false],
  ['model/*', 'model/a/b', false],
  ['model/*', 'models/a', false],
  ['model/**', 'model/a/b', true],
  ['model/**', 'model', false],
  ['**', 'a', true],
  ['**', 'a/b/c', true],
  ['**', '', false],
  ['*', 'a', true],
  ['*', 'a/b', false],
  ['*/a', 'x/a', true],
  ['a/*/c', 'a/b/c', true],
  ['a/*/c', 'a//c', false],
  ['a/**/c', 'a/b/b/c', true],
  ['a/**/c', 'a/c', false],
  ['a/**/c/**/e', 'a/b/c/c/d/e', true],
  ['a/**/c/**/e', 'a/b/c/e', false],
  ['**/z', 'a/z/b/z', true],
  ['gpt-4*', 'gpt-4', true],
  ['*-mini', 'gpt-mini', true],
  // What an escape is written with is no part of the name.
  ['model/*0', 'model/a%20', false],
  ['model/*20', 'model/a%20', false],
  ['model/*2F*', 'model/openai%2Fgpt', false],
  ['model/*2*4', 'model/a%2Fb4', false],
  ['model/*2*4', 'model/a%2F2b4', true],
  ['model/*%20', 'model/a%20', true],
  ['model/*20', 'model/a%2020', true],
  ['model/*A9', 'model/%C3%A9', false],
  ['model/5*', 'model/50%', true],
  ['a*b*c', 'aXbYc', true],
  ['a*b*c', 'ac', false],
  ['ab*ba', 'aba', false],
  ['a*aa', 'aa', false],
  ['__proto__/*', '__proto__/constructor', true],
])('%s on %s: %s', (pattern, resource, matches) => {
  expect(compileResource(pattern)(resource)).toBe(matches)
})

test('matching is that of the expression the pattern stands for', () => {
  const segment = fc.string({ unit: fc.constantFrom('a', 'b', '*'), minLength: 1, maxLength: 4 })
  const pattern = fc
    .array(
      fc.oneof(
        segment.map((text) => text.replace(/\*+/g, '*')),
        fc.constant('**'),
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map((segments) => segments.join('/'))
  const resource = fc
    .array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    })
    .map((segments) => segments.join('/'))
  const expressionOf = (text: string) =>
    new RegExp(
      `^${text
        .split('/')
        .map((one) =>
          one === '**' ? '[^/]+(?:/[^/]+)*' : one === '*' ? '[^/]+' : one.replaceAll('*', '[^/]*'),
        )
        .join('/')}$`,
    )
  fc.assert(
    fc.property(pattern, resource, (text, name) => {
      expect(compileResource(text)(name)).toBe(expressionOf(text).test(name))
    }),
    { numRuns: 3000 },
  )
})

test('a hostile resource costs no more than pattern times length', () => {
  const matches = compileResource(`${'**/a/'.repeat(10)}b`)
  expect(matches('a/'.repeat(20_000) + 'c')).toBe(false)
  expect(compileResource(`m/${'a*'.repeat(30)}b`)(`m/${'a'.repeat(20_000)}`)).toBe(false)
})

test('each text has one segment of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const segment = encodeSegment(text) ?? ''
      expect(segment).toMatch(/^[\w.~!'():@%-]*$/)
      expect(decodeSegment(segment)).toBe(text)
    }),
  )
})

test.each([
  ['model:infer', 'model:infer', true],
  ['model:infer', 'model:train', false],
  ['model:*', 'model:infer', true],
  ['model:*', 'model:infer:batch', true],
  ['model:*', 'model', false],
  ['*:read', 'model:read', true],
  ['*:read', 'a:b:read', false],
  ['*', 'a:b:c', true],
  ['*', '', true],
  ['read', 'read', true],
  ['read', 'read:all', false],
])('the action pattern %s on "%s": %s', (pattern, action, matches) => {
  expect(compileAction(pattern)(action)).toBe(matches)
})

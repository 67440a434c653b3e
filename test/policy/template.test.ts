import fc from 'fast-check'
import { isGuardError } from '../../src/core/errors'
import type { TemplateValues } from '../../src/core/route'
import { compileTemplate } from '../../src/policy/routes/template'

function values(fields: Partial<TemplateValues> = {}): TemplateValues {
  return {
    params: new Map(),
    query: new URLSearchParams(),
    headers: new Map(),
    body: undefined,
    ...fields,
  }
}

const ofModel = (model: unknown) =>
  compileTemplate('model/{body.model}').resolve(values({ body: { model } }))

function codeOf(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return isGuardError(error) ? error.code : error
  }
}

test.each([
  ['gpt-4o', 'model/gpt-4o'],
  ['openai/gpt-4o', 'model/openai%2Fgpt-4o'],
  ['llama3:8b', 'model/llama3:8b'],
  ['a b', 'model/a%20b'],
  ['100%', 'model/100%25'],
  ['openai%2Fgpt-4o', 'model/openai%252Fgpt-4o'],
  ['*', 'model/%2A'],
  ['a?b#c', 'model/a%3Fb%23c'],
  ['模型', 'model/%E6%A8%A1%E5%9E%8B'],
  ['ｇpt-4', 'model/%EF%BD%87pt-4'],
  ['__proto__', 'model/__proto__'],
  ['x'.repeat(256), `model/${'x'.repeat(256)}`],
])('the model "%s" is the resource %s', (model, resource) => {
  expect(ofModel(model)).toBe(resource)
})

test.each<[string, unknown]>([
  ['empty', ''],
  ['with ..', 'a/../b'],
  ['that is .', '.'],
  ['with a line feed', 'a\nb'],
  ['with NUL', 'a\0'],
  ['with C1', 'a\u0085b'],
  ['with space before it', ' gpt-4o'],
  ['with space after it', 'gpt-4o\u00a0'],
  ['too long', 'x'.repeat(257)],
  ['with half a surrogate pair', 'a\ud800'],
  ['with a zero-width space', 'gpt-2\u200b'],
  ['with a soft hyphen', 'gpt\u00ad-2'],
  ['with a bidi override', '\u202egpt'],
  ['with a tag character', 'gpt-2\u{E0041}'],
  ['with a variation selector', 'gpt-2\ufe0f'],
  ['with a filler', 'gpt-2\u3164'],
  ['with an annotation anchor', 'gpt\ufff9-2'],
  ['with an unassigned character that renderers ignore', 'gpt-2\u{E0FFF}'],
  ['with a number sign that is a format control', 'gpt\u0600-2'],
  ['with a line separator', 'gpt\u2028-2'],
  ['with a paragraph separator', 'gpt\u2029-2'],
  ['that is a number', 4],
  ['that is a list', ['gpt-4o']],
  ['that is an object', { toString: () => 'gpt-4o' }],
  ['that is null', null],
  ['that is absent', undefined],
])('refuses a model %s', (_, model) => {
  expect(codeOf(() => ofModel(model))).toBe('resource-invalid')
})

test('an error holds nothing of the value', () => {
  expect.assertions(1)
  try {
    ofModel('../secret')
  } catch (error) {
    expect(JSON.stringify([error, (error as Error).message])).not.toContain('secret')
  }
})

test.each([
  ['absent', undefined],
  ['null', null],
  ['a text', 'gpt-4o'],
  ['inherited', Object.create({ model: 'gpt-4o' })],
])('refuses a body that is %s', (_, body) => {
  const template = compileTemplate('model/{body.model}')
  expect(codeOf(() => template.resolve(values({ body })))).toBe('resource-invalid')
})

test('property names of Object.prototype are own properties or nothing', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'constructor.name']) {
    const template = compileTemplate(`model/{body.${name}}`)
    expect(codeOf(() => template.resolve(values({ body: {} })))).toBe('resource-invalid')
  }
  const body: unknown = JSON.parse('{"__proto__":"x"}')
  expect(compileTemplate('model/{body.__proto__}').resolve(values({ body }))).toBe('model/x')
})

test('takes parameters, query and headers, each given once', () => {
  const template = compileTemplate('a/{path.id}/{query.q}/{header.X-Model}/é')
  const given = values({
    params: new Map([['id', 'p/1']]),
    query: new URLSearchParams('q=x%2Fy'),
    headers: new Map([['x-model', ['m']]]),
  })
  expect(template.needsBody).toBe(false)
  expect(template.resolve(given)).toBe('a/p%2F1/x%2Fy/m/%C3%A9')
  const twice = { ...given, query: new URLSearchParams('q=a&q=b') }
  expect(codeOf(() => template.resolve(twice))).toBe('resource-invalid')
  const headers = { ...given, headers: new Map([['x-model', ['a', 'b']]]) }
  expect(codeOf(() => template.resolve(headers))).toBe('resource-invalid')
})

test('a deeper property is found', () => {
  const template = compileTemplate('team/{body.metadata.team}')
  expect(template.needsBody).toBe(true)
  expect(template.resolve(values({ body: { metadata: { team: 'red' } } }))).toBe('team/red')
})

test('whatever the value, the resource has two segments or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (model) => {
      const resource = codeOf(() => ofModel(model))
      expect(resource).toMatch(/^(?:resource-invalid|model\/[\w.~!'():@%-]+)$/)
    }),
  )
})

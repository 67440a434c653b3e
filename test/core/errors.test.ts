import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  ConfigurationError,
  GuardError,
  isConfigurationError,
  isGuardError,
} from '../../src/core/errors'
import { refusalKinds, type RefusalCode } from '../../src/core/refusal'
import type * as Errors from '../../src/core/errors'

/** A copy of the module, as each CommonJS entry of the package carries one. */
function anotherCopy(): typeof Errors {
  let copy: typeof Errors | undefined
  jest.isolateModules(() => {
    copy = jest.requireActual<typeof Errors>('../../src/core/errors')
  })
  if (copy === undefined) throw new Error('the module was not loaded')
  return copy
}

const page = readFileSync(join(__dirname, '../../docs/errors.md'), 'utf8')
const codes = Object.keys(refusalKinds) as RefusalCode[]

test.each(codes)('`%s` has the status, message and retry advice of its kind', (code) => {
  const error = new GuardError(code)
  const { status, message } = refusalKinds[code]
  expect(error).toMatchObject({ name: 'GuardError', code, message, status, statusCode: status })
  const advice = { 'x-should-retry': 'false' }
  expect(error.headers).toEqual(refusalKinds[code].retry === false ? advice : {})
})

test.each(codes)('`%s` is told in a lowercase fragment without a full stop', (code) => {
  expect(refusalKinds[code].message).toMatch(/^[a-z].*[^.]$/)
})

test.each(codes)('`%s` has an entry in docs/errors.md, with its status and message', (code) => {
  const [, entry = ''] = page.split(`\n## ${code}\n`)
  const { status, message } = refusalKinds[code]
  expect(entry.trimStart().split('\n## ')[0]).toContain(`${status}: ${message}.`)
})

test('only our own failures are a 5xx, which clients would send again', () => {
  const failures = codes.filter((code) => refusalKinds[code].status >= 500)
  expect(failures).toEqual([
    'uploads-busy',
    'control-failed',
    'coverage-missing',
    'obligation-unsupported',
  ])
})

test('a refusal may be shown: its message holds nothing of the exchange', () => {
  const error = new GuardError('access-denied', {
    detail: 'rule `r` compares 3 with 5',
    hint: 'add a rule',
    cause: new Error('hunter2'),
  })
  expect(error.expose).toBe(true)
  expect(error.message).toBe('this is not allowed for the credential')
  expect(error.detail).toBe('rule `r` compares 3 with 5')
  expect(error.hint).toBe('add a rule')
  expect(error.cause).toEqual(new Error('hunter2'))
})

test('the headers of a refusal are kept beside the advice not to retry', () => {
  const error = new GuardError('coverage-missing', { headers: { 'Retry-After': '3' } })
  expect(error.headers).toEqual({ 'Retry-After': '3', 'x-should-retry': 'false' })
})

test('an error of one copy of the module is recognized by another', () => {
  const copy = anotherCopy()
  const error = new copy.GuardError('route-unknown')
  expect(error).not.toBeInstanceOf(GuardError)
  expect(isGuardError(error)).toBe(true)
  expect(isConfigurationError(error)).toBe(false)
  expect(copy.isConfigurationError(new ConfigurationError('wrong'))).toBe(true)
  expect(copy.isGuardError(new ConfigurationError('wrong'))).toBe(false)
})

test('a wrong configuration is a TypeError with a code', () => {
  const error = new ConfigurationError('no such option', { cause: 1 })
  expect(error).toBeInstanceOf(TypeError)
  expect(error).toMatchObject({
    name: 'ConfigurationError',
    code: 'configuration-invalid',
    message: 'no such option',
    cause: 1,
  })
})

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'GuardError'],
  ['another error', new Error('this path is not open')],
  ['an object of the same fields', { ...new GuardError('route-unknown') }],
  ['what a client may send', JSON.parse('{"name":"GuardError","code":"route-unknown"}')],
])('%s is no error of ours', (_title, value) => {
  expect(isGuardError(value)).toBe(false)
  expect(isConfigurationError(value)).toBe(false)
})

import { compileDetectors } from '../../src/detectors/compile'
import { encoded } from '../../src/detectors/encoded'
import { scan } from '../../src/detectors/scan'
import { response } from '../filter/hold-back-arbitraries'
import { email, secret } from '../support/gate'

const compiled = compileDetectors([encoded()])

function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  )
}

const base64 = (text: string) => Buffer.from(text).toString('base64')
const base64url = (text: string) => Buffer.from(text).toString('base64url')
const hex = (text: string) => Buffer.from(text).toString('hex')
const percent = (text: string) =>
  text.replace(/./gu, (character) => hex(character).replace(/../g, '%$&'))

describe('encoded()', () => {
  test.each([
    ['base64', base64(`{"mail":"${email}"}`)],
    ['base64 without padding', base64url(`write to ${email}!`)],
    ['hexadecimal', hex(`to ${email}`)],
    ['percent-encoding', encodeURIComponent(`<${email}>`)],
    ['escapes for each character', percent(email)],
    ['base64 twice', base64(base64(`to ${email}, please`))],
    ['percent-encoding of base64', percent(base64(`to ${email}`))],
  ])('finds personal data in %s', (_, run) => {
    expect(found(`say ${run} to me`)).toEqual([`encoded.pii.email: ${run}`])
  })

  test('finds a run over several lines', () => {
    const run = base64(`Dear ${email}, `.repeat(5)).replace(/.{76}/g, '$&\r\n')
    expect(found(`body:\r\n${run}`)).toEqual([`encoded.pii.email: ${run}`])
  })

  test('finds what stands at the end of a long run', () => {
    const run = base64(`${'the bread. '.repeat(20_000)}${email}`)
    expect(found(run)).toEqual([`encoded.pii.email: ${run}`])
  })

  test('calls several by the word above them, and secrets rather than personal data', () => {
    const run = base64(`${email} has ${secret}`)
    expect(found(run)).toEqual([`encoded.secrets: ${run}`])
    const both = base64(`${email} has 203.0.113.7`)
    expect(found(both)).toEqual([`encoded.pii: ${both}`])
  })

  test.each([
    ['words', 'internationalization and_snake_case-words/of/paths'],
    ['text in base64 that hides nothing', base64('nothing to be seen here')],
    [
      'bytes',
      Buffer.from(Array.from({ length: 90 }, (_, at) => (at * 37) % 256)).toString('base64'),
    ],
    ['an id', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['a malformed escape', '%E0%A4%A and 100% sure'],
    ['what is encoded three times', base64(base64(base64(`to ${email}, please`)))],
  ])('lets %s alone', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('takes time that is linear in the text', () => {
    for (const text of ['A'.repeat(1_000_000), '%'.repeat(300_000), 'ab '.repeat(300_000)]) {
      expect(found(text)).toEqual([])
    }
  })

  test('refuses other directions', () => {
    expect(() => encoded({ directions: [] })).toThrow("a list of 'request' and 'response'")
  })
})

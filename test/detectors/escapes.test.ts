import { encoded, pii, secrets } from '../../src/detectors/all'
import { compileDetectors } from '../../src/detectors/compile'
import { unescaped } from '../../src/detectors/escapes'
import { unescapedViewOf } from '../../src/detectors/normalize'
import { scan } from '../../src/detectors/scan'
import { response } from '../filter/hold-back-arbitraries'

const compiled = compileDetectors([pii(), secrets(), encoded()])

function found(text: string, direction: 'request' | 'response' = 'request'): string[] {
  return scan(text, compiled, { ...response, direction }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

const key = 'sk-Zq81LmT0vXw93RkYb2NcJd57HsPf4Gu6aE1iOtU8'

describe('what stands behind an escape in a request', () => {
  it.each(['m\u0430ra@bakery.example', 'm\\u0430ra@bakery.example', 'm&#1072;ra@bakery.example'])(
    'is found with a look-alike in it: %s',
    (value) => {
      expect(found(`\\n${value}\\n`)).toEqual([value])
    },
  )

  test.each([
    'DE89 3704 0044 0532 0130 00',
    '+49 30 901820',
    '415-555-2671',
    '536-90-4399',
    '203.0.113.7',
    '00:1b:44:11:3a:b7',
    'mara.lind@bakery.example',
    key,
  ])('is found, as in a log or the result of a tool: %s', (value) => {
    for (const escape of ['\\n', '\\r\\n', '\\t', '\\\\n', '\\u0020', '\\\\u000a', '\\x20']) {
      expect(found(`"a:${escape}${value}${escape}b"`)).toEqual([value])
    }
  })

  test.each([
    ['j\\u00f6rg@m\\u00fcller.example', 'ASCII alone, as JSON is often written'],
    ['jane\\\\u0040example.com', 'a string in a string'],
    ['jane\\x40example.com', 'JavaScript'],
    ['jane\\_doe@example\\.com', 'Markdown'],
    ['jane&#64;example&#x2e;com', 'HTML by number'],
    ['jane&commat;example&period;com', 'HTML by name'],
    ['jane\\u200b@example.com', 'an invisible character'],
    ['4111&nbsp;1111&nbsp;1111&nbsp;1111', 'blanks of HTML'],
  ])('belongs to what is found where it is part of it: %s, %s', (value) => {
    expect(found(`to: ${value}, and so on`)).toEqual([value])
  })

  it('is found to its end where a backslash is meant as one', () => {
    const password = 'x7\\tRq9\\nLw2Zk5'
    expect(found(`postgres://app:${password}@db.internal:5432/app`)).toContain(password)
  })

  it('is seen in a response as in a stream, where an escape may be cut in two', () => {
    expect(found('jane\\u0040example.com', 'response')).toEqual([])
  })
})

describe('an escape', () => {
  test.each([
    ['\\n', '\\'],
    ['\\u000A', '\\'],
    ['\\u0041', 'A'],
    ['\\x41', 'A'],
    ['\\\\_', '_'],
    ['&#65;', 'A'],
    ['&#X41;', 'A'],
    ['&#9999999;', '\ufffd'],
    ['&nbsp;', ' '],
  ])('%s stands for %j', (escape, character) => {
    expect(unescaped(escape)).toBe(character)
    expect(unescapedViewOf(`a${escape}b`).text).toBe(`a${character}b`)
  })

  test.each(['\\d', '\\u12', '&amp', '&#;', 'a\\', '&', '\\U0041'])('is not %j', (text) => {
    expect(unescapedViewOf(text)).toMatchObject({ text, changes: [], ascii: true })
  })

  it('that stands for half of a pair is no half of one', () => {
    expect(unescapedViewOf('\\ud83d\\ude00').text).toBe('\ufffd\ufffd')
  })

  it('costs linear time, also where there is nothing but the beginning of one', () => {
    const text = '\\'.repeat(1_000_000)
    const before = process.cpuUsage()
    unescapedViewOf(text)
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000)
  })
})

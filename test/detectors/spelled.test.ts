import { runsIn } from '../../src/core/detector'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { spelled, type SpelledOptions } from '../../src/detectors/spelled'
import { response } from '../filter/hold-back-arbitraries'

const compiled = compileDetectors([spelled()])

function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type}: ${text.slice(start, end)}`,
  )
}

describe('spelled()', () => {
  test.each([
    ['write jane (at) example (dot) com.', 'jane (at) example (dot) com'],
    ['jane.doe[at]example[dot]co[dot]uk', 'jane.doe[at]example[dot]co[dot]uk'],
    ['Jane {AT} example.org', 'Jane {AT} example.org'],
    ['jane dot doe at example dot com', 'jane dot doe at example dot com'],
    ['jane_42 at mail dot example dot com', 'jane_42 at mail dot example dot com'],
    ['my email is jane at example dot com', 'jane at example dot com'],
    ['jane arroba example punto com', 'jane arroba example punto com'],
    ['jane (@) example.com', 'jane (@) example.com'],
  ])('finds the address in %j', (text, address) => {
    expect(found(text)).toEqual([`spelled.email: ${address}`])
  })

  test.each([
    [
      'call me: two zero two, five five five, zero one four three',
      'two zero two, five five five, zero one four three',
    ],
    ['phone five-five-five-oh-one-four-three', 'five-five-five-oh-one-four-three'],
  ])('finds the phone number in %j', (text, number) => {
    expect(found(text)).toEqual([`spelled.phone: ${number}`])
  })

  it('finds the card number in words whose check digit is right', () => {
    const card = `four ${'one '.repeat(15)}`.trim()
    expect(found(`it is ${card}!`)).toEqual([`spelled.card: ${card}`])
  })

  it.each([
    'look at amazon dot com, shop at example dot com',
    'the array at index dot length',
    'meet me at example.com',
    'jane @ example',
    'one two three four five six seven eight nine',
    'one, two, two, three, five, eight, one',
    'five at a time, dot com boom',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  it('runs on requests, unless it is told otherwise', () => {
    expect(runsIn('response')(spelled())).toBe(false)
    expect(runsIn('response')(spelled({ directions: ['response'] }))).toBe(true)
  })

  it('refuses other directions', () => {
    expect(() => spelled({ directions: ['both'] } as unknown as SpelledOptions)).toThrow(
      "a list of 'request' and 'response', not empty",
    )
  })
})

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

  it.each([
    ['j.o.h.n (at) e.x.a.m.p.l.e dot com', 'email'],
    ['j o h n @ m a i l . c o m', 'email'],
    ['j-o-h-n@m-a-i-l.c-o-m', 'email'],
    ['j/o/h/n@mail.com', 'email'],
    ['john @ m a i l . com', 'email'],
    ['j o h n (at) m a i l (dot) c o m', 'email'],
    ['4 1 1 1  1 1 1 1  1 1 1 1  1 1 1 1', 'card'],
    ['4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1', 'card'],
    ['4_1_1_1_1_1_1_1_1_1_1_1_1_1_1_1', 'card'],
    ['+ 1 2 0 2 4 5 6 1 4 1 4', 'phone'],
    ['G B 8 2 W E S T 1 2 3 4 5 6 9 8 7 6 5 4 3 2', 'iban'],
  ])('finds %j, written one by one: %s', (value, kind) => {
    expect(found(`It is ${value}, all right`)).toEqual([`spelled.${kind}: ${value}`])
  })

  it.each([
    ['call me at 2·0·2·4·5·6·1·4·1·4', 'spelled.phone: 2·0·2·4·5·6·1·4·1·4'],
    ['my ssn: 1 2 3 - 4 5 - 6 7 8 9', 'spelled.ssn: 1 2 3 - 4 5 - 6 7 8 9'],
  ])('finds the number that a word announces in %j', (text, number) => {
    expect(found(text)).toEqual([number])
  })

  it('finds where an address ends that single letters follow', () => {
    expect(found('j o h n @ m a i l . c o m I am')).toEqual([
      'spelled.email: j o h n @ m a i l . c o m',
    ])
  })

  it.each([
    'J. R. R. Tolkien and U.S.A., e.g. in N.Y.C.',
    'version 1.2.3.4, 1.2.3.4.5.6.7.8.9 and 192.1.6.8',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    'a-b-c-d-e-f, S.H.I.E.L.D. @ a comic con',
    '1 0 0 1 1 0 1 0 1 1\n0 1 1 0 0 1 0 1 1 0',
    '4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.2',
    'j o h n @ m a i l . o',
    'w o r d s w i t h . d o t s',
    'john@example.com and a b c d',
    'a_b_c_d@example.com',
    '4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1',
  ])('finds nothing written one by one in %j, or leaves it to pii()', (text) => {
    expect(found(text)).toEqual([])
  })

  // INVARIANT: the time limit of the test is what fails; a quadratic search takes minutes.
  it.each(['a.', '1 ', 'a b @ ', '4 1 1 1  ', 'j o h n @ m a i l . o '])(
    'takes time that is linear in many of %j',
    (part) => {
      expect(found(part.repeat(100_000 / part.length))).toEqual([])
    },
  )

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

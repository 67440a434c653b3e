import { injections } from '../views/encoders'
import { hundredAttacks, isFound } from './attacks'

describe('attacks with injected characters (arXiv 2504.11168)', () => {
  let attacks: readonly string[]
  beforeAll(async () => {
    attacks = await hundredAttacks()
  })

  test('there are a hundred of them', () => {
    expect(new Set(attacks).size).toBe(100)
  })

  const deleted = {
    encode: (text: string) => [...text].map((one) => `${one}X\x7f`).join(''),
    kept: (text: string) => text,
  }

  test.each(Object.entries({ ...injections, 'delete characters': deleted }))(
    'are found as what is left of them is: %s',
    (_name, { encode, kept }) => {
      const missed = attacks.filter((attack) => isFound(kept(attack)) && !isFound(encode(attack)))

      expect(missed).toEqual([])
    },
  )
})

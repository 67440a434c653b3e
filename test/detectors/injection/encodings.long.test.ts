import { encodings } from '../views/encoders'
import { hundredAttacks, isFound, told } from './attacks'

const ways = [
  'base64',
  'hex',
  'percent-encoding',
  'percent-encoding of all',
  'decimal entities',
  'hexadecimal entities',
  'escapes of JSON',
]
const pairs = ways.flatMap((outer) => ways.map((inner) => [outer, inner] as const))

describe('attacks that are encoded twice', () => {
  let attacks: readonly string[]
  beforeAll(async () => {
    attacks = await hundredAttacks()
  })

  test.each(pairs)('are found in %s of %s, alone and within a sentence', (outer, inner) => {
    const missed = attacks.filter((attack, index) => {
      const code = encodings[outer]!(encodings[inner]!(attack))
      return !isFound(index % 2 === 0 ? code : told(code))
    })

    expect(missed).toEqual([])
  })
})

import fc from 'fast-check'
import * as walkers from '../../../src/media/metadata/all'
import type { Walker } from '../../../src/media/metadata/walker'
import { described, hidden, samples } from '../pictures'

const kinds: readonly (readonly [keyof typeof samples, Walker])[] = [
  ['image/png', walkers.png],
  ['image/jpeg', walkers.jpeg],
  ['image/webp', walkers.webp],
  ['image/gif', walkers.gif],
  ['audio/wav', walkers.wav],
  ['audio/mpeg', walkers.mp3],
]

describe.each(kinds)('%s', (type, walker) => {
  test('nothing that describes it is left, and nothing behind its end', () => {
    const cleaned = walker(described[type])?.bytes.toString('latin1')
    expect(described[type].toString('latin1')).toContain(hidden)
    expect(cleaned).not.toContain(hidden)
    expect(cleaned).not.toContain('GPS')
  })

  test('what is without metadata once stays as it is from then on', () => {
    const once = walker(described[type])?.bytes ?? Buffer.alloc(0)
    expect(walker(once)?.bytes.equals(once)).toBe(true)
  })

  test('a file that is cut off is none, or has lost nothing but its end', () => {
    const file = described[type]
    for (let length = 0; length < file.length; length += 1) {
      const walked = walker(file.subarray(0, length))
      expect(walked?.bytes.toString('latin1') ?? '').not.toContain(hidden)
    }
  })

  test('lying bytes anywhere are survived, and bring nothing hidden through', () => {
    const file = described[type]
    const lies = fc.array(
      fc.tuple(fc.nat(file.length - 1), fc.constantFrom(0, 1, 127, 128, 254, 255)),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    fc.assert(
      fc.property(lies, (changes) => {
        const bytes = Buffer.from(file)
        for (const [at, value] of changes) bytes[at] = value
        const walked = walker(bytes)
        expect(walked === undefined || walked.bytes.length <= bytes.length + 64).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  test('any bytes behind its first ones are survived', () => {
    fc.assert(
      fc.property(fc.nat(64), fc.uint8Array({ maxLength: 256 }), (kept, rest) => {
        const bytes = Buffer.concat([samples[type].subarray(0, kept), rest])
        expect(() => walker(bytes)).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

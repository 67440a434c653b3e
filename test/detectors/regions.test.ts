import fc from 'fast-check'
import { addRegion, noRegions } from '../../src/detectors/regions'

function regionsOf(parts: readonly (readonly [number, number])[], gap = 0): [number, number][] {
  const regions = noRegions()
  for (const [start, end] of parts) addRegion(regions, start, end, gap)
  return regions.starts.map((start, index) => [start, regions.ends[index] ?? NaN])
}

describe('regions', () => {
  test.each([
    [
      'apart',
      [
        [0, 2],
        [5, 6],
      ],
      0,
      [
        [0, 2],
        [5, 6],
      ],
    ],
    [
      'that touch',
      [
        [0, 2],
        [2, 3],
      ],
      0,
      [[0, 3]],
    ],
    [
      'within the gap',
      [
        [0, 2],
        [5, 6],
      ],
      3,
      [[0, 6]],
    ],
    [
      'that come late',
      [
        [0, 2],
        [9, 10],
        [5, 6],
      ],
      0,
      [
        [0, 2],
        [5, 6],
        [9, 10],
      ],
    ],
    [
      'that come late and join two',
      [
        [0, 2],
        [9, 10],
        [2, 9],
      ],
      0,
      [[0, 10]],
    ],
    [
      'that come late, before all others',
      [
        [5, 6],
        [9, 10],
        [1, 2],
      ],
      0,
      [
        [1, 2],
        [5, 6],
        [9, 10],
      ],
    ],
  ] as const)('%s', (_, parts, gap, expected) => {
    expect(regionsOf(parts, gap)).toEqual(expected)
  })

  it('hold every place of every part, in order and apart, whatever the order they come in', () => {
    const part = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 5 }))
    fc.assert(
      fc.property(fc.array(part), fc.nat(4), (drawn, gap) => {
        const parts = drawn.map(([start, length]) => [start, start + length] as const)
        const regions = regionsOf(parts, gap)
        const holds = ([start, end]: readonly [number, number]) =>
          regions.some(([from, until]) => from <= start && end <= until)
        expect(parts.every(holds)).toBe(true)
        regions.slice(1).forEach(([start], index) => {
          expect(start).toBeGreaterThan((regions[index]?.[1] ?? 0) + gap)
        })
      }),
    )
  })
})

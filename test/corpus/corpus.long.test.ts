import { corpus } from './corpus'
import { fateOf } from './support'

jest.setTimeout(900_000)

// Every place of every body, one at a time.
test.each([1, 2, 3, 4])(
  'whatever is planted at any place is searched, or refused (seed %d)',
  (seed) => {
    let planted = 0
    for (const odd of corpus(500, seed, Infinity)) {
      planted++
      if (fateOf(odd) === 'unseen') throw new Error(`${odd.title}\n${odd.text}`)
    }
    expect(planted).toBeGreaterThan(10_000)
  },
)

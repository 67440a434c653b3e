import type { Treatment } from '../core/treatment'

// Values shorter than this would be told by what is left of them.
const shortest = 8

const kept = 4

/**
 * Replaces letters and digits by `*`, save for the last four; all of them in values under eight
 * characters. Signs stay, so that the shape can be recognized: `**** **** **** 1111`.
 */
export const mask: Treatment = {
  name: 'mask',
  replace: (value) => {
    const characters = [...value]
    let keep = characters.length < shortest ? 0 : kept
    return characters
      .reverse()
      .map((character) => {
        if (!/[\p{L}\p{N}\p{M}]/u.test(character)) return character
        keep -= 1
        return keep >= 0 ? character : '*'
      })
      .reverse()
      .join('')
  },
}

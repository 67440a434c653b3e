import { everything, tableOf, type CharacterMask } from './characters'

// English prose, per thousand characters; what is not here comes about once.
const frequencies = new Map(
  (
    'e102 t75 a65 o62 i57 n57 s53 h50 r50 l33 d34 u23 c22 m20 f18 w19 g16 y16 p15 b13 v8 k6 x2 ' +
    ',10 .10 -4 "4 \'4 04 14 24 34 44 54 64 74 84 94 A4 I4 T4 S3 W3 E2 H2 M2 N2 O2'
  )
    .split(' ')
    .map((entry) => [entry.charAt(0), Number(entry.slice(1))] as const)
    .concat([[' ', 180]]),
)

/** How often a character is to be expected in prose. Only speed depends on it. */
export function rarity(character: string): number {
  return frequencies.get(character) ?? 1
}

const rarities = Array.from({ length: 129 }, (_, code) => rarity(String.fromCharCode(code)))

/** How often any of a set of characters is to be expected, per thousand of prose. */
export function commonness(mask: CharacterMask): number {
  if (mask === everything) return 1000
  return tableOf(mask).reduce((sum, has, code) => sum + has * (rarities[code] ?? 1), 0)
}

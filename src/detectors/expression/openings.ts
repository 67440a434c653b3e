import type { AST } from '@eslint-community/regexpp'
import { isLeaf, maskOf, unitsOf, type CharacterMask } from './characters'
import type { Expression, Flags } from './parse'

/** How a match may begin: the sets its first units belong to. Any unit may follow the last one. */
export type Opening = readonly CharacterMask[]

/** More ways to begin than this are no help. */
const maxOpenings = 12

interface Path {
  readonly masks: Opening
  /** True where the next unit is not known any more. */
  readonly isOpen: boolean
}

/**
 * The ways in which a match may begin, each up to `depth` units; `undefined` where there are too many
 * of them or where nothing is known of the first unit.
 */
export function openingsOf(
  { alternatives, flags }: Expression,
  depth: number,
): Opening[] | undefined {
  const start: Path[] = [{ masks: [], isOpen: false }]
  const openings = afterAny(start, alternatives, flags, depth).map(({ masks }) => masks)
  const isKnown = openings.length <= maxOpenings && openings.every(({ length }) => length > 0)
  return isKnown ? openings : undefined
}

function afterAny(
  paths: readonly Path[],
  alternatives: readonly AST.Alternative[],
  flags: Flags,
  depth: number,
): Path[] {
  return alternatives.flatMap(({ elements }) =>
    elements.reduce<readonly Path[]>((all, element) => after(all, element, flags, depth), paths),
  )
}

function after(
  paths: readonly Path[],
  element: AST.Element,
  flags: Flags,
  depth: number,
): readonly Path[] {
  const done = paths.filter(({ masks, isOpen }) => isOpen || masks.length === depth)
  const going = paths.filter((path) => !done.includes(path))
  // Doubling at every choice is not followed to the end.
  if (going.length === 0 || paths.length > maxOpenings) return [...done, ...going.map(opened)]
  if (isLeaf(element)) {
    const mask = maskOf(element, flags)
    // What follows a letter that may be a pair of units stands at no certain place.
    const isOpen = unitsOf(element, flags).max > 1
    return [...done, ...going.map(({ masks }) => ({ masks: [...masks, mask], isOpen }))]
  }
  switch (element.type) {
    case 'Assertion':
      return paths
    case 'Group':
    case 'CapturingGroup':
      return [...done, ...afterAny(going, element.alternatives, flags, depth)]
    case 'Quantifier':
      return [...done, ...repeated(going, element, flags, depth)]
    default:
      return paths.map(opened)
  }
}

/** Each number of rounds is a way of its own, as far as the depth reaches. */
function repeated(
  paths: readonly Path[],
  { element, min, max }: AST.Quantifier,
  flags: Flags,
  depth: number,
): readonly Path[] {
  const ways: Path[] = min === 0 ? [...paths] : []
  let passed = paths
  for (let round = 1; round <= Math.min(max, depth); round += 1) {
    passed = after(passed, element, flags, depth)
    if (round >= min || round === depth) ways.push(...passed)
  }
  return ways
}

function opened({ masks }: Path): Path {
  return { masks, isOpen: true }
}

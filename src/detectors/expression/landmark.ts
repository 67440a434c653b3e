import type { AST } from '@eslint-community/regexpp'
import { digits, isLeaf, listOf, maskOf, none, type Leaf } from './characters'
import { lengthOfAll, type Length } from './measure'
import type { Expression, Flags } from './parse'

/**
 * Something every match has in it or just before it, and which is fast to look for. Texts without it
 * are skipped, long ones are searched around it only.
 */
export interface Landmark {
  /** One of these stands there; an empty list means a digit, 0 to 9. */
  readonly literals: readonly Literal[]
  /** Matches any of the literals. */
  readonly any: RegExp
  /** Matches at the place of every landmark that counts, if there is more to tell it by. */
  readonly check: RegExp | undefined
  /** Where it stands, seen from the start of the match; negative where a look-behind asks for it. */
  readonly offset: Length
  /** What looking for it costs, compared with other landmarks. */
  readonly cost: number
}

export interface Literal {
  readonly text: string
  /** The rarest character of `text`, which is looked for first, and where it stands in it. */
  readonly rarest: string
  readonly at: number
}

/** The rarest thing that every match of the expression has, if there is one worth looking for. */
export function landmarkOf({ alternatives, flags }: Expression): Landmark | undefined {
  const landmark = landmarksOfAny(alternatives, flags, 'start')[0]
  return landmark !== undefined && landmark.cost < Infinity ? landmark : undefined
}

/** The landmark of a literal which the author of a pattern names. */
export function landmarkFor(text: string, offset: Length): Landmark {
  return landmarkOfLiterals([literalOf(text)], offset)
}

/** More than this many literals cost more to look for than they save. */
const maxLiterals = 6

function either(left: Landmark, right: Landmark): Landmark {
  const offset = {
    min: Math.min(left.offset.min, right.offset.min),
    max: Math.max(left.offset.max, right.offset.max),
  }
  const areDigits = left.literals.length === 0 && right.literals.length === 0
  if (areDigits) return digitLandmark(offset)
  const isMixed = left.literals.length === 0 || right.literals.length === 0
  const both = landmarkOfLiterals([...left.literals, ...right.literals], offset)
  return isMixed || both.literals.length > maxLiterals ? { ...both, cost: Infinity } : both
}

function digitLandmark(offset: Length): Landmark {
  return { literals: [], any: /\d/g, check: undefined, offset, cost: 40 }
}

function landmarkOfLiterals(literals: readonly Literal[], offset: Length): Landmark {
  const sources = literals.map(({ text }) => text.replace(/[^\w ]/g, '\\$&'))
  return {
    literals,
    any: new RegExp(sources.join('|'), 'g'),
    check: undefined,
    offset,
    cost: literals.reduce((sum, literal) => sum + costOf(literal), 0),
  }
}

function cheapest(landmarks: readonly Landmark[]): Landmark | undefined {
  return landmarks.reduce<Landmark | undefined>(
    (best, landmark) => (best === undefined || landmark.cost < best.cost ? landmark : best),
    undefined,
  )
}

/** Landmarks of a sequence, with offsets from its start or, for a look-behind, from its end. */
function landmarksIn(
  elements: readonly AST.Element[],
  flags: Flags,
  origin: 'start' | 'end',
): Landmark[] {
  const offsetOf = (index: number): Length => {
    if (origin === 'start') return lengthOfAll(elements.slice(0, index), flags)
    const rest = lengthOfAll(elements.slice(index), flags)
    return { min: -rest.max, max: -rest.min }
  }
  const landmarks: Landmark[] = []
  let run = ''
  const closeRun = (end: number) => {
    if (run !== '') landmarks.push(landmarkFor(run, offsetOf(end - run.length)))
    run = ''
  }
  elements.forEach((element, index) => {
    const letter = isLeaf(element) ? listOf(maskOf(element, flags), 1)?.[0] : undefined
    if (letter !== undefined) {
      run += letter
      return
    }
    closeRun(index)
    const offset = offsetOf(index)
    const found = landmarksOf(element, flags).map((landmark) => shifted(landmark, offset))
    const isBehind = origin === 'end' && index > 0 && isLeaf(element)
    const before = elements.slice(0, index)
    landmarks.push(
      ...(isBehind ? found.map((each) => checked(each, before, element, flags)) : found),
    )
  })
  closeRun(elements.length)
  return landmarks
}

function landmarksOf(element: AST.Element, flags: Flags): Landmark[] {
  if (isLeaf(element)) return landmarksOfLeaf(element, flags)
  switch (element.type) {
    case 'Quantifier':
      return element.min > 0 ? landmarksOf(element.element, flags) : []
    case 'Group':
    case 'CapturingGroup':
      return landmarksOfAny(element.alternatives, flags, 'start')
    case 'Assertion':
      return element.kind === 'lookbehind' && !element.negate
        ? landmarksOfAny(element.alternatives, flags, 'end')
        : []
    default:
      return []
  }
}

/** The cheapest landmark of each alternative, together; nothing where one has none. */
function landmarksOfAny(
  alternatives: readonly AST.Alternative[],
  flags: Flags,
  origin: 'start' | 'end',
): Landmark[] {
  const each = alternatives.map(({ elements }) => cheapest(landmarksIn(elements, flags, origin)))
  const found = each.filter((landmark) => landmark !== undefined)
  return found.length === each.length ? [found.reduce(either)] : []
}

function landmarksOfLeaf(leaf: Leaf, flags: Flags): Landmark[] {
  const mask = maskOf(leaf, flags)
  const offset = { min: 0, max: 0 }
  if (mask === digits) return [digitLandmark(offset)]
  const characters = mask === none ? undefined : listOf(mask, 3)
  return characters === undefined ? [] : [landmarkOfLiterals(characters.map(literalOf), offset)]
}

function literalOf(text: string): Literal {
  const characters = [...text].filter((character) => character.length === 1)
  const rarest = characters.reduce(
    (best, character) => (rarity(character) < rarity(best) ? character : best),
    text.charAt(0),
  )
  return { text, rarest, at: text.indexOf(rarest) }
}

/** In a look-behind, all that stands before a single character is there to tell it by. */
function checked(
  landmark: Landmark,
  before: readonly AST.Element[],
  leaf: Leaf,
  flags: Flags,
): Landmark {
  const behind = before.map(({ raw }) => raw).join('')
  return {
    ...landmark,
    check: new RegExp(`(?<=${behind})${leaf.raw}`, `${flags.text}y`),
    cost: landmark.cost / 2,
  }
}

/** A single character is soon found but seldom means a match, which then has to be tried. */
function costOf({ text, rarest }: Literal): number {
  return text.length === 1 ? 8 * rarity(rarest) : rarity(rarest)
}

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
function rarity(character: string): number {
  return frequencies.get(character) ?? 1
}

function shifted(landmark: Landmark, by: Length): Landmark {
  const { min, max } = landmark.offset
  return { ...landmark, offset: { min: min + by.min, max: max + by.max } }
}

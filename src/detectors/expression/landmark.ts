import type { AST } from '@eslint-community/regexpp'
import {
  digits,
  everything,
  isLeaf,
  listOf,
  maskOf,
  none,
  type CharacterMask,
  type Leaf,
} from './characters'
import { rarity } from './commonness'
import { lengthOfAll, type Length } from './measure'
import type { Expression, Flags } from './parse'
import { eitherTrail, trailOf, unknownTrail, type Trail } from './trail'
import { allOf, firstOfAll, lastOfAll } from './ways'

/**
 * Something every match has in it or just before it, and which is fast to look for. Texts without it
 * are skipped, long ones are searched around it only.
 */
export interface Landmark {
  /** One of these stands there; an empty list means a digit, 0 to 9. */
  readonly literals: readonly Literal[]
  /** Matches any of the literals. */
  readonly any: RegExp
  /** What stands before and behind it. */
  readonly around: Around
  /** Matches at the place of every landmark that counts, if there is more to tell it by. */
  readonly check: RegExp | undefined
  /** Where it stands, seen from the start of the match; negative where a look-behind asks for it. */
  readonly offset: Length
  /** What looking for it costs, compared with other landmarks. */
  readonly cost: number
}

/** The characters that may stand there; all of them where that is not known. */
export interface Around {
  /** Just before the landmark, be it in the match or not. */
  readonly before: CharacterMask
  readonly after: CharacterMask
  /** Behind the landmark, unit by unit; asked for few landmarks of all that are looked at. */
  readonly trail: () => Trail
  /** Anywhere from the start of the match to the landmark. */
  readonly since: CharacterMask
}

const atStart: Around = {
  before: everything,
  after: everything,
  trail: () => unknownTrail,
  since: none,
}
const anywhere: Around = { ...atStart, since: everything }

export interface Literal {
  readonly text: string
  /** The rarest character of `text`, which is looked for first, and where it stands in it. */
  readonly rarest: string
  readonly at: number
}

/** The rarest thing that every match of the expression has, if there is one worth looking for. */
export function landmarkOf({ alternatives, flags }: Expression): Landmark | undefined {
  return landmarksOfAny(alternatives, flags, 'start', atStart)[0]
}

/** The landmark of a literal which the author of a pattern names. */
export function landmarkFor(text: string, offset: Length): Landmark {
  return landmarkOfLiterals([literalOf(text)], offset, anywhere)
}

/** More than this many literals cost more to look for than they save. */
const maxLiterals = 6

/** One of two landmarks; `undefined` where that is nothing worth looking for. */
function either(left: Landmark, right: Landmark): Landmark | undefined {
  const offset = {
    min: Math.min(left.offset.min, right.offset.min),
    max: Math.max(left.offset.max, right.offset.max),
  }
  const around = {
    before: left.around.before | right.around.before,
    after: left.around.after | right.around.after,
    trail: () => eitherTrail(left.around.trail(), right.around.trail()),
    since: left.around.since | right.around.since,
  }
  const areDigits = left.literals.length === 0 && right.literals.length === 0
  if (areDigits) return digitLandmark(offset, around)
  if (left.literals.length === 0 || right.literals.length === 0) return undefined
  const literals = [...left.literals, ...right.literals]
  return literals.length > maxLiterals ? undefined : landmarkOfLiterals(literals, offset, around)
}

function digitLandmark(offset: Length, around: Around): Landmark {
  return { literals: [], any: /\d/g, around, check: undefined, offset, cost: 40 }
}

function landmarkOfLiterals(
  literals: readonly Literal[],
  offset: Length,
  around: Around,
): Landmark {
  const sources = literals.map(({ text }) => text.replace(/[^\w ]/g, '\\$&'))
  return {
    literals,
    any: new RegExp(sources.join('|'), 'g'),
    around,
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

/**
 * Landmarks of a sequence, with offsets from its start or, for a look-behind, from its end.
 *
 * @param around the sequence.
 */
function landmarksIn(
  elements: readonly AST.Element[],
  flags: Flags,
  origin: 'start' | 'end',
  around: Around,
): Landmark[] {
  const offsetOf = (index: number): Length => {
    if (origin === 'start') return lengthOfAll(elements.slice(0, index), flags)
    const rest = lengthOfAll(elements.slice(index), flags)
    return { min: -rest.max, max: -rest.min }
  }
  const aroundOf = (start: number, end: number): Around => ({
    before: lastOfAll(elements.slice(0, start), around.before, flags),
    after: firstOfAll(elements.slice(end), around.after, flags, 'consumed'),
    trail: () => trailOf(elements.slice(end), around.trail(), flags),
    since: around.since | allOf(elements.slice(0, start), flags),
  })
  const landmarks: Landmark[] = []
  let run = ''
  const closeRun = (end: number) => {
    if (run !== '') {
      const start = end - run.length
      landmarks.push(landmarkOfLiterals([literalOf(run)], offsetOf(start), aroundOf(start, end)))
    }
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
    const found = landmarksOf(element, flags, aroundOf(index, index + 1)).map((landmark) =>
      shifted(landmark, offset),
    )
    const isBehind = origin === 'end' && index > 0 && isLeaf(element)
    const before = elements.slice(0, index)
    landmarks.push(
      ...(isBehind ? found.map((each) => checked(each, before, element, flags)) : found),
    )
  })
  closeRun(elements.length)
  return landmarks
}

function landmarksOf(element: AST.Element, flags: Flags, around: Around): Landmark[] {
  if (isLeaf(element)) return landmarksOfLeaf(element, flags, around)
  switch (element.type) {
    case 'Quantifier':
      if (element.min === 0) return []
      return landmarksOf(element.element, flags, aroundFirstRound(element, flags, around))
    case 'Group':
    case 'CapturingGroup':
      return landmarksOfAny(element.alternatives, flags, 'start', around)
    case 'Assertion':
      return element.kind === 'lookbehind' && !element.negate
        ? landmarksOfAny(element.alternatives, flags, 'end', behindStart(around))
        : []
    default:
      return []
  }
}

/** A look-behind goes over what was matched already: that does not stand before it. */
function behindStart(around: Around): Around {
  return { ...around, before: everything }
}

/** Behind the first round come the others, and what follows all of them. */
function aroundFirstRound(
  quantifier: AST.Quantifier,
  flags: Flags,
  { before, after, trail, since }: Around,
): Around {
  const { element, min, max } = quantifier
  const again = max > 1 ? firstOfAll([element], after, flags, 'consumed') : none
  const others: AST.Quantifier = { ...quantifier, min: Math.max(0, min - 1), max: max - 1 }
  return {
    before,
    after: min > 1 ? again : again | after,
    trail: () => trailOf(max > 1 ? [others] : [], trail(), flags),
    since,
  }
}

/** The cheapest landmark of each alternative, together; nothing where one has none. */
function landmarksOfAny(
  alternatives: readonly AST.Alternative[],
  flags: Flags,
  origin: 'start' | 'end',
  around: Around,
): Landmark[] {
  const [first, ...others] = alternatives.map(({ elements }) =>
    cheapest(landmarksIn(elements, flags, origin, around)),
  )
  const together = others.reduce((left, right) => left && right && either(left, right), first)
  return together === undefined ? [] : [together]
}

function landmarksOfLeaf(leaf: Leaf, flags: Flags, around: Around): Landmark[] {
  const mask = maskOf(leaf, flags)
  const offset = { min: 0, max: 0 }
  if (mask === digits) return [digitLandmark(offset, around)]
  const characters = mask === none ? undefined : listOf(mask, 3)
  if (characters === undefined) return []
  return [landmarkOfLiterals(characters.map(literalOf), offset, around)]
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

function shifted(landmark: Landmark, by: Length): Landmark {
  const { min, max } = landmark.offset
  return { ...landmark, offset: { min: min + by.min, max: max + by.max } }
}

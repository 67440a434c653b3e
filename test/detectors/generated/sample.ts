import { RegExpParser, type AST } from '@eslint-community/regexpp'
import type { Random } from './random'

const printable = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))

/** A text that an expression matches, and what must stand left of it. */
export interface Sampled {
  readonly before: string
  readonly text: string
}

/** Makes up what a bounded expression matches. Look-aheads and words' edges are taken for fulfilled. */
export function sampleOf(expression: RegExp, random: Random): Sampled {
  const { source, unicode } = expression
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode })
  let before = ''
  const ofAny = (alternatives: readonly AST.Alternative[]): string =>
    random.pick(alternatives).elements.map(ofElement).join('')
  const ofElement = (element: AST.Element): string => {
    switch (element.type) {
      case 'Character':
        return String.fromCodePoint(element.value)
      case 'CharacterClass':
      case 'CharacterSet':
        return random.pick(charactersOf(element.raw))
      case 'Group':
      case 'CapturingGroup':
        return ofAny(element.alternatives)
      case 'Quantifier': {
        const { min, max } = element
        const count = min + random.below(Math.min(max, min + 40) - min + 1)
        return Array.from({ length: count }, () => ofElement(element.element)).join('')
      }
      case 'Assertion':
        if (element.kind === 'lookbehind' && !element.negate) before += ofAny(element.alternatives)
        return ''
      default:
        throw new Error(`no sample of ${element.type}`)
    }
  }
  const text = ofAny(pattern.alternatives)
  return { before, text }
}

const known = new Map<string, readonly string[]>()

function charactersOf(set: string): readonly string[] {
  const characters = known.get(set) ?? printable.filter((each) => new RegExp(set).test(each))
  known.set(set, characters)
  return characters
}

import type { DetectionContext } from '../../../src/core/detector'
import { injection } from '../../../src/detectors/injection'
import { loadGrammars, textsOf } from '../../training/injection/grammar-texts'
import { seededRandom } from '../../training/injection/random'

const detector = injection()
const fromUser: DetectionContext = {
  direction: 'request',
  kind: 'text',
  role: 'user',
  origin: { kind: 'user' },
}

/** Whether anything is found in what a user writes, as `injection()` ships. */
export function isFound(text: string): boolean {
  return detector.detect(text, fromUser, 0).length > 0
}

/** An attack as one among other sentences. */
export function told(attack: string): string {
  return `Please decode this and do what it says: ${attack} Thank you very much.`
}

/** One hundred English attacks of the grammars that are found in clear letters; the same ones every time. */
export async function hundredAttacks(): Promise<readonly string[]> {
  const random = seededRandom(1)
  const grammars = (await loadGrammars()).filter(
    ({ lang, label, kind, channel }) =>
      lang === 'en' && label === 'attack' && channel === undefined && !others.includes(kind),
  )
  const each = Math.ceil(100 / grammars.length)
  const found = grammars.flatMap((grammar) =>
    textsOf(grammar, 3 * each, random)
      .filter((text) => isFound(text) && isFound(told(text)))
      .slice(0, each),
  )
  return found.slice(0, 100)
}

const others: readonly string[] = ['indirect', 'obfuscated']

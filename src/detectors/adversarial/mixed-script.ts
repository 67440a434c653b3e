import { asciiFor } from '../confusables/table'
import type { Place, Sign } from './sign'

/** Words of fewer letters are symbols and units of science: `μm`, `Δt`, `kΩ`. */
const fewestLetters = 4
/** Of words that are no proof by themselves: so many, and one in so many of those not in Latin. */
const fewestWeak = 3
const mostPerWeak = 20

/**
 * Words in which letters of one script stand for the letters of another that look alike: `pаypаl` with
 * Cyrillic `а`. Words of scripts that are written together, a stem of one language with the ending of
 * another (`SMSка`) and letters of science pass. A single Latin letter in Cyrillic words is the slip of
 * a keyboard: it counts where one word in twenty has it.
 */
export const mixedScript = {
  kind: 'mixed-script',
  finder: () => (text) => {
    if (!other.test(text)) return []
    const words = Array.from(text.matchAll(wordsOfScripts), wordOf)
    const proofs = words.map(proofIn)
    const weak = proofs.filter((proof) => proof === 'weak').length
    const foreign = words.filter(({ runs }) => runs.some(({ latin }) => !latin)).length
    const isFrequent = weak >= fewestWeak && weak * mostPerWeak >= foreign
    const isAttacked = isFrequent || proofs.includes('strong')
    return words.flatMap(({ start, end }, index): Place[] => {
      if (proofs[index] === 'strong') return [{ start, end, score: 1 }]
      return proofs[index] === 'weak' && isAttacked ? [{ start, end, score: 0.8 }] : []
    })
  },
} as const satisfies Sign

// The scripts whose letters look like Latin ones, and no others: an ideograph ends a word.
const scripts = ['Cyrillic', 'Greek', 'Armenian', 'Cherokee', 'Coptic', 'Lisu']
const foreign = scripts.map((name) => `\\p{Script=${name}}`).join('')
const other = new RegExp(`[${foreign}]`, 'u')
const wordsOfScripts = new RegExp(`[\\p{Script=Latin}${foreign}\\p{M}\\p{Cf}]+`, 'gu')
const runsOfScript = new RegExp(`(?<latin>\\p{Script=Latin}+)|[${foreign}]+`, 'gu')

/** Letters of one script in a row, what shows no letter aside. */
interface Run {
  readonly letters: string
  readonly latin: boolean
}

interface Word {
  readonly start: number
  readonly end: number
  readonly runs: readonly Run[]
}

function wordOf({ 0: word, index }: RegExpExecArray): Word {
  const runs: Run[] = []
  for (const { 0: letters, groups } of word.matchAll(runsOfScript)) {
    const latin = groups?.['latin'] !== undefined
    const last = runs.at(-1)
    if (last?.latin === latin) runs[runs.length - 1] = { latin, letters: last.letters + letters }
    else runs.push({ latin, letters })
  }
  return { start: index, end: index + word.length, runs }
}

type Proof = 'none' | 'weak' | 'strong'

/** How sure it is that letters of a word were replaced by others that look alike. */
function proofIn({ runs }: Word): Proof {
  if (runs.length < 2 || lengthOf(runs) < fewestLetters) return 'none'
  const [latin, others] = [runs.filter((run) => run.latin), runs.filter((run) => !run.latin)]
  const isMostlyLatin = lengthOf(latin) >= lengthOf(others)
  if (areAlike(latin, looksForeign)) {
    if (runs.length > 3) return 'strong'
    if (!isMostlyLatin) return 'weak'
  }
  if (!isMostlyLatin || !areAlike(others, looksLatin)) return 'none'
  if (runs.length === 2) return proofAtEdge(runs)
  return isScience(runs) ? 'weak' : 'strong'
}

function areAlike(runs: readonly Run[], looks: (letter: string) => boolean): boolean {
  return runs.every(({ letters }) => [...letters].every(looks))
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { letters }) => sum + letters.length, 0)
}

/** Letters of another script at one end of a word. A Greek one at the start is a symbol: `νMSSM`. */
function proofAtEdge([first, second]: readonly Run[]): Proof {
  if (first === undefined || second === undefined) return 'none'
  const { letters } = first.latin ? second : first
  if (/\p{Script=Greek}/u.test(letters)) return 'none'
  if (!first.latin) return 'strong'
  return first.letters === first.letters.toUpperCase() ? 'none' : 'weak'
}

/** One Greek letter between few of Latin ones: `kαT`. */
function isScience(runs: readonly Run[]): boolean {
  const greek = runs.filter(({ latin }) => !latin)
  return (
    greek.length === 1 && /^\p{Script=Greek}$/u.test(greek[0]?.letters ?? '') && lengthOf(runs) < 6
  )
}

function looksLatin(letter: string): boolean {
  return asciiFor.has(letter)
}

const latinAlike = new Set(asciiFor.values())

function looksForeign(letter: string): boolean {
  return latinAlike.has(letter)
}

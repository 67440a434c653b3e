import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { letterOf } from '../../../src/detectors/views/letters'

/**
 * Makes the table of `src/detectors/views/bigrams.ts`: how probable each letter is behind another, from
 * the messages of the TypeScript compiler in its languages and from this project's own documentation.
 */
const root = join(__dirname, '../../..')
const compiler = join(root, 'node_modules/typescript/lib')
/** How much English counts; the other languages share the rest. */
const english = 0.5

export function bigramTable(): string {
  const counted = readdirSync(compiler, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(?:ja|ko|ru|zh)/.test(entry.name))
    .map(({ name }) => {
      const file = join(compiler, name, 'diagnosticMessages.generated.json')
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>
    })
  const englishText = Object.keys(counted[0] ?? {})
    .map((key) => key.replace(/_\d+$/, '').replaceAll('_', ' '))
    .concat(
      readdirSync(join(root, 'docs'))
        .filter((name) => name.endsWith('.md'))
        .map((name) =>
          readFileSync(join(root, 'docs', name), 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, ' '),
        ),
    )
    .join('\n')
  const others = counted.map((messages) => countsOf(Object.values(messages).join('\n')))
  return tableOf([
    { counts: countsOf(englishText), weight: english },
    ...others.map((counts) => ({ counts, weight: (1 - english) / others.length })),
  ])
}

function countsOf(text: string): Float64Array {
  const counts = new Float64Array(27 * 27)
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const letter = letterOf[text.charCodeAt(at)] ?? 0
    if (letter + last > 0) counts[last * 27 + letter]! += 1
    last = letter
  }
  return counts
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** An eighth of a nat for each digit. */
function tableOf(sources: readonly { counts: Float64Array; weight: number }[]): string {
  const mixed = new Float64Array(27 * 27)
  for (const { counts, weight } of sources) {
    const all = counts.reduce((sum, count) => sum + count, 0)
    counts.forEach((count, index) => (mixed[index]! += (count / all) * weight))
  }
  return Array.from({ length: 27 * 27 }, (_, index) => {
    const row = Math.floor(index / 27) * 27
    const all = mixed.slice(row, row + 27).reduce((sum, share) => sum + share, 0)
    const share = ((mixed[index] ?? 0) + 2e-6) / (all + 27 * 2e-6)
    return digits.charAt(Math.min(63, Math.round(-8 * Math.log(share))))
  }).join('')
}

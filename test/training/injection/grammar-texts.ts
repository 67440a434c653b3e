import { readdirSync } from 'node:fs'
import { expand, type Grammar } from './grammar'

/** Where the grammars lie, from the root of the repository. */
const folder = 'test/training/injection/grammars'

/** All grammars, in the order of their files and names. */
export async function loadGrammars(): Promise<readonly Grammar[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
  const grammars: Grammar[] = []
  for (const file of files) {
    const name = file.split(/[\\/]/).join('/').replace(/\.ts$/, '')
    const module = (await import(`./grammars/${name}.ts`)) as Record<string, unknown>
    for (const key of Object.keys(module).sort()) grammars.push(...grammarsIn(module[key]))
  }
  return [...new Set(grammars)].map(withUsedSlots)
}

function grammarsIn(value: unknown): readonly Grammar[] {
  if (Array.isArray(value)) return value.flatMap(grammarsIn)
  return isGrammar(value) ? [value] : []
}

function isGrammar(value: unknown): value is Grammar {
  return typeof value === 'object' && value !== null && 'start' in value && 'slots' in value
}

/** Tables of slots are shared by grammars that do not use all of them, which the engine refuses. */
function withUsedSlots(grammar: Grammar): Grammar {
  const used = new Set<string>()
  const follow = (sentences: readonly string[]) => {
    for (const [, name = ''] of sentences.join('\n').matchAll(/\{(\w+)\??\}/g)) {
      if (used.has(name)) continue
      used.add(name)
      follow(grammar.slots[name] ?? [])
    }
  }
  follow(grammar.start)
  const slots = Object.entries(grammar.slots).filter(([name]) => used.has(name))
  return { ...grammar, slots: Object.fromEntries(slots) }
}

/** At most so many different texts of a grammar. */
export function textsOf(grammar: Grammar, count: number, random: () => number): readonly string[] {
  const texts = new Set<string>()
  for (let tries = 0; texts.size < count && tries < 3 * count; tries += 1) {
    texts.add(expand(grammar, random))
  }
  return [...texts]
}

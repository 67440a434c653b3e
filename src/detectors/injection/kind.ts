import { concepts, conceptNumber } from './concepts'
import type { Features } from './features'
import type { HeadName } from './model'

const reveal = conceptNumber('reveal')
const exact = conceptNumber('exact')
const initial = conceptNumber('initial')
const prompt = conceptNumber('prompt')
const instruction = conceptNumber('instruction')
const ignore = conceptNumber('ignore')
const persona = ['pretend', 'unrestricted', 'mode', 'forbidden'] as const
const personas: readonly number[] = persona.map(conceptNumber)

/** What a span is called that was found: by the concepts in it. */
export function kindOf(head: HeadName, features: Features, start: number, end: number): string {
  if (head === 'data') return 'injection.instruction'
  const counts = new Int32Array(concepts.length)
  for (let at = start; at < end; at += 1) {
    const concept = features.concepts[at] as number
    if (concept !== -1) counts[concept] = (counts[concept] as number) + 1
  }
  const has = (concept: number) => (counts[concept] as number) > 0
  const asked = has(prompt) || has(instruction)
  if ((has(reveal) || has(exact)) && asked && (has(initial) || !has(ignore)))
    return 'injection.leak'
  return personas.filter(has).length >= 2 ? 'injection.jailbreak' : 'injection.override'
}

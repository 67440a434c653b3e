import { concepts, conceptNumber } from './concepts'
import type { Features } from './features'
import type { HeadName } from './heads'

const reveal = conceptNumber('reveal')
const exact = conceptNumber('exact')
const initial = conceptNumber('initial')
const prompt = conceptNumber('prompt')
const instruction = conceptNumber('instruction')
const ignore = conceptNumber('ignore')
/** What a span is called that a head found in what a user writes: by the concepts in it. */
export function kindOf(head: HeadName, features: Features, start: number, end: number): string {
  if (head === 'jailbreak') return 'injection.jailbreak'
  const counts = new Int32Array(concepts.length)
  for (let at = start; at < end; at += 1) {
    const concept = features.concepts[at] as number
    if (concept !== -1) counts[concept] = (counts[concept] as number) + 1
  }
  const has = (concept: number) => (counts[concept] as number) > 0
  const asked = has(prompt) || has(instruction)
  const leak = (has(reveal) || has(exact)) && asked && (has(initial) || !has(ignore))
  return leak ? 'injection.leak' : 'injection.override'
}

import { conceptNumber } from './concepts'
import type { HeadName } from './heads'

const reveal = conceptNumber('reveal')
const exact = conceptNumber('exact')
const initial = conceptNumber('initial')
const prompt = conceptNumber('prompt')
const instruction = conceptNumber('instruction')
const ignore = conceptNumber('ignore')

/** What a span is called that a head found in what a user writes: by the concepts of its tokens. */
export function kindOf(head: HeadName, found: Int8Array): string {
  if (head === 'jailbreak') return 'injection.jailbreak'
  const has = (concept: number) => found.includes(concept)
  const asked = has(prompt) || has(instruction)
  const leak = (has(reveal) || has(exact)) && asked && (has(initial) || !has(ignore))
  return leak ? 'injection.leak' : 'injection.override'
}

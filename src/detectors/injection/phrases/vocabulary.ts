import { maskOf, type Sense } from './senses'
import * as lexicons from './lexicon/all'
import type { Lexicon } from './lexicon/lexicon'
import { Trie, type Entry } from './trie'

/** The words of all languages, and the signs. */
export function vocabulary(): Trie {
  const entries = new Map<string, Entry>()
  const all: readonly Lexicon[] = Object.values(lexicons)
  for (const lexicon of all) {
    for (const [sense, list] of Object.entries(lexicon)) {
      for (const written of list.normalize('NFKC').split(' ')) {
        if (written !== '') add(entries, written, maskOf(sense as Sense))
      }
    }
  }
  return new Trie([...entries.values()])
}

/** `_` stands for a space; detectors see the letters of some scripts otherwise than they are written. */
function add(entries: Map<string, Entry>, written: string, senses: number): void {
  const known = entries.get(written)
  const whole = written.endsWith('=')
  const word = (whole ? written.slice(0, -1) : written).replaceAll('_', ' ')
  entries.set(written, { word, whole, senses: senses | (known?.senses ?? 0) })
}

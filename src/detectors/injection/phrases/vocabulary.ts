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
      for (const written of list.split(' ')) {
        if (written !== '') add(entries, written, maskOf(sense as Sense))
      }
    }
  }
  return new Trie([...entries.values()])
}

function add(entries: Map<string, Entry>, written: string, senses: number): void {
  const known = entries.get(written)
  if (known !== undefined) {
    entries.set(written, { ...known, senses: known.senses | senses })
    return
  }
  const whole = written.endsWith('=')
  const word = foldedWord(whole ? written.slice(0, -1) : written)
  entries.set(written, { word, whole, senses })
}

/** As texts are read: without accents of Latin letters, `_` as the space that stands for it. */
function foldedWord(written: string): string {
  return written
    .replaceAll('_', ' ')
    .normalize('NFD')
    .replace(/(?<=[a-z])[\u0300-\u036f]+/g, '')
    .normalize('NFKC')
}

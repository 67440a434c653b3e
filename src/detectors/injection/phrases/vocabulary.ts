import { maskOf, type Sense } from './senses'
import * as lexicons from './lexicon/all'
import type { Lexicon } from './lexicon/lexicon'
import { Trie, type WordList } from './trie'

/** The words of all languages, and the signs. */
export function vocabulary(): Trie {
  const all: readonly Lexicon[] = Object.values(lexicons)
  return new Trie(
    all.flatMap((lexicon) =>
      Object.entries(lexicon).map(([sense, words]): WordList => ({
        // Detectors see the letters of some scripts otherwise than they are written.
        words: words.normalize('NFKC'),
        senses: maskOf(sense as Sense),
      })),
    ),
  )
}

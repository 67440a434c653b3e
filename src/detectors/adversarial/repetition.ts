import { apart } from '../apart'
import { repeatedCharacters } from './repetition/characters'
import { repeatedWords } from './repetition/words'
import type { Sign } from './sign'

/**
 * Floods: one character or a few over and over (`AAAA…`, `poempoempoem…`), one word or a few over and
 * over (`poem poem poem…`). Separators, indentation, rows of tables, numbers, zeros in encoded data,
 * sequences of nucleotides, and what repeats line by line, as in logs, are no flood.
 */
export const repetition = {
  kind: 'repetition',
  finder: () => (text) => apart([...repeatedCharacters(text), ...repeatedWords(text)]),
} as const satisfies Sign

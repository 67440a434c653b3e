import type { Sign } from './sign'
import { SuffixModel } from './suffix/model'
import { placesOf } from './suffix/places'
import { packedModel } from './suffix/weights'

/**
 * Noise that was searched for because it makes a model comply: bits of words, code, marks and languages that
 * nobody would write one behind the other, as GCG and random search leave them. A network judges windows by
 * how characters and pieces follow each other, how many words are known, what is glued together, what repeats.
 * Noise that reads like language is not told from it.
 */
export const optimizedSuffix = {
  kind: 'optimized-suffix',
  finder: () => {
    const model = SuffixModel.of(packedModel)
    return (text) => placesOf(text, model)
  },
} as const satisfies Sign

import type { Ordinary } from './corpus'
import { suffixed, type Suffixed } from './suffixes'
import { charactersOf, sizes, vocabularyOf, type Sizes } from './vocabulary'

/** Vocabularies with other shares: one of many words, one of bits of words. */
const wordy: Sizes = {
  ...{ words: 6000, beginnings: 300, endings: 800, inner: 2000, marks: 1200, foreign: 2500 },
}
const bitty: Sizes = {
  ...{ words: 800, beginnings: 1500, endings: 3000, inner: 300, marks: 300, foreign: 300 },
}

/** Searches may also go character by character, or keep to marks. */
const marks: Sizes = { words: 120, beginnings: 0, endings: 40, inner: 60, marks: 500, foreign: 0 }

/** What is trained on. Vocabularies come from a part of the texts. */
export function trainingNoise(
  texts: readonly Ordinary[],
  progress: (total: number) => () => void,
): readonly Suffixed[] {
  const step = progress(10_000)
  const [first, second] = [partOf(texts, 2), partOf(texts, 0)]
  const requests = requestsOf(texts)
  return [
    ...suffixed({ seed: 1, count: 4000, vocabulary: vocabularyOf(first, sizes), requests, step }),
    ...suffixed({
      seed: 100001,
      count: 2400,
      vocabulary: vocabularyOf(second, wordy),
      requests,
      step,
    }),
    ...suffixed({
      seed: 300001,
      count: 600,
      vocabulary: vocabularyOf(second, marks),
      requests,
      step,
    }),
    ...suffixed({ seed: 400001, count: 600, vocabulary: charactersOf(first), requests, step }),
    ...suffixed({
      seed: 200001,
      count: 2400,
      vocabulary: vocabularyOf(second, bitty),
      requests,
      step,
    }),
  ]
}

/** Every sixth text. */
export function partOf(texts: readonly Ordinary[], part: number): readonly string[] {
  return texts.filter((_, index) => index % 6 === part).map(({ text }) => text)
}

const requestSources = new Set(['clinc150', 'gpteacher_roleplay', 'selfinstruct_seed'])

export function requestsOf(texts: readonly Ordinary[]): readonly string[] {
  return texts
    .filter(({ text, source }) => requestSources.has(source) && text.length < 300)
    .map(({ text }) => text)
}

import type { PackedHead } from '../../../../src/detectors/injection/model'
import { Scorer } from '../../../../src/detectors/injection/model'
import { headNames, type HeadName } from '../../../../src/detectors/injection/heads'
import { questionsFor, type SearchParts } from '../../../../src/detectors/injection/searcher'
import { featureReader, windowScores, type FeatureGroup, type FeatureReader } from '../features'
import type { Grammar } from '../grammar'
import { unpacked } from '../pack'
import { withPayloads } from '../payloads'
import { progress } from '../progress'
import { trainedHeads } from '../recipe'
import type { Row } from '../rows'
import { prepare } from '../samples'
import { synthesize, type Amounts } from '../synthetic'
import { judge, ofEachOrigin, offsetsFor } from '../tuning'

/** What a detector is trained without. What is not named is kept. */
export interface TrainedVariant {
  readonly name: string
  readonly source?: string
  readonly grammars?: (grammar: Grammar) => boolean
  readonly made?: (row: Row) => boolean
  readonly features?: FeatureGroup
}

export const trainedVariants: readonly TrainedVariant[] = [
  { name: 'trained again' },
  { name: 'trained without grammars', grammars: () => true },
  { name: 'trained without phrasebooks', grammars: ({ phrasebook = false }) => phrasebook },
  { name: 'trained without rewritten texts', made: ({ kind }) => kind.endsWith(' rewritten') },
  ...['gpteacher_roleplay', 'bipia'].map((source) => ({
    ...{ name: `trained without ${source}`, source },
  })),
  ...(['characters', 'pairs', 'triples', 'concepts'] as const).map((features) => ({
    ...{ name: `trained without features: ${features}`, features },
  })),
]

/** What is trained and tuned on. */
export interface Texts {
  readonly training: readonly Row[]
  readonly grammars: readonly Grammar[]
  readonly amounts: Amounts
  readonly development: readonly Row[]
}

/** Trains and tunes as `train:injection` and `tune:injection` do, and keeps all of it in memory. */
export function trained(variant: TrainedVariant, texts: Texts): Partial<SearchParts> {
  const reader = featureReader(variant.features)
  const heads = trainedHeads(prepareAll(trainingRows(variant, texts), reader))
  const judged = judge(prepareAll(texts.development, reader), heads)
  const scorer = variant.features === undefined ? new Scorer(heads) : readerScorer(heads, reader)
  return { scorer, questions: questionsFor(heads, ofEachOrigin(judged, offsetsFor)) }
}

function trainingRows(
  { source, grammars, made }: TrainedVariant,
  texts: Omit<Texts, 'development'>,
): readonly Row[] {
  const rows = texts.training.filter(({ sources }) => sources[0] !== source)
  const kept = texts.grammars.filter((grammar) => grammars?.(grammar) !== true)
  const synthetic = synthesize(rows, kept, texts.amounts).filter((row) => made?.(row) !== true)
  return [...withPayloads(rows), ...synthetic]
}

function prepareAll(rows: readonly Row[], { featuresOf }: FeatureReader) {
  const step = progress('features', rows.length)
  return rows.map((row) => {
    step()
    return prepare(row, featuresOf)
  })
}

/** Scores windows by the features that a reader gives; a {@link Scorer} knows no way to leave some out. */
function readerScorer(
  heads: Readonly<Record<HeadName, PackedHead>>,
  { lexicon, featuresIn }: FeatureReader,
): SearchParts['scorer'] {
  const linear = headNames.map((name) => [name, unpacked(heads[name])] as const)
  return {
    lexicon,
    scoresOf: (reading) => {
      const features = featuresIn(reading)
      const scores = linear.map(([name, head]) => [name, windowScores(features, head)] as const)
      return Object.fromEntries(scores) as Readonly<Record<HeadName, Float64Array>>
    },
  }
}

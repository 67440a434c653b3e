import { headNames } from '../../../../src/detectors/injection/heads'
import { questionsFor, type SearchParts } from '../../../../src/detectors/injection/searcher'
import { offsets } from '../../../../src/detectors/injection/tuned'
import { packedModel } from '../../../../src/detectors/injection/weights'
import { decoderNames } from '../../../../src/detectors/views/views'

/** A detector with other parts than the one that ships. */
export interface Variant {
  readonly name: string
  readonly parts: Partial<SearchParts>
}

const shipped = questionsFor(packedModel.heads, offsets)
const noPhrases: Pick<SearchParts, 'phrasesIn'> = { phrasesIn: () => [] }

/** What is left of the weights that ship once some parts are switched off. */
export const partVariants: readonly Variant[] = [
  { name: 'all parts', parts: {} },
  { name: 'without phrases', parts: noPhrases },
  {
    name: 'phrases alone',
    parts: { questions: { user: [], tool: [], document: [] } },
  },
  ...headNames.map((head) => ({
    name: `the ${head} head alone`,
    parts: {
      ...noPhrases,
      questions: {
        user: shipped.user.filter(({ name }) => name === head),
        tool: shipped.tool.filter(({ name }) => name === head),
        document: shipped.document.filter(({ name }) => name === head),
      },
    },
  })),
  { name: 'without views', parts: { views: { maxViews: 0 } } },
  ...Object.entries(decoderNames).flatMap(([group, names]) => [
    withoutViews(`without views: ${group}`, names),
    ...names.map((name) => withoutViews(`without views: ${name}`, [name])),
  ]),
]

function withoutViews(name: string, decoders: readonly string[]): Variant {
  return { name, parts: { views: { without: new Set(decoders) } } }
}

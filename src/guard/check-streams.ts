import { runsIn, type Detector } from '../core/detector'
import { isBelow } from '../core/finding'
import { treatmentIn } from '../policy/content'
import type { PolicyEngine } from '../policy/compile'
import type { ContentEntry } from '../policy/document'
import { refuse, type Problem } from '../policy/source/problem'
import { treatsTexts } from '../treatments/known'

/**
 * Refuses a content rule that treats whole texts of the model by what is found in pieces of them: a stream
 * would have sent the beginning before it is known what becomes of it.
 *
 * @param detectors of the guard and the document.
 * @throws ConfigurationError one line for each such rule, with file, line and what to write instead.
 */
export function checkStreams(
  { document, source }: Pick<PolicyEngine, 'document' | 'source'>,
  detectors: readonly Detector[],
): void {
  const streaming = detectors.filter((each) => runsIn('response')(each) && !isWhole(each))
  const problems = (document.content ?? []).flatMap((entry, index): readonly Problem[] => {
    const finder = treatsModelTexts(entry) ? streaming.find(finds(entry)) : undefined
    if (finder === undefined) return []
    return [{ path: ['content', index, 'do'], text: textFor(entry, finder) }]
  })
  refuse(source, problems)
}

function textFor(entry: ContentEntry, { name }: Detector): string {
  const [treatment] = treatmentIn(entry).split(':')
  return (
    `\`${treatment}\` treats a text as a whole, and what \`${name}\` finds in a response streams; ` +
    'write `in: request` into the rule, or `do: redact`, or `do: block`'
  )
}

function isWhole(detector: Detector): boolean {
  return 'lookahead' in detector && detector.lookahead === 'whole'
}

/** Texts of others than the model come complete in every event. */
function treatsModelTexts(entry: ContentEntry): boolean {
  const { in: directions = 'response', from = 'assistant' } = entry
  return (
    treatsTexts(treatmentIn(entry)) &&
    [directions].flat().includes('response') &&
    [from].flat().includes('assistant')
  )
}

function finds({ find }: ContentEntry): (detector: Detector) => boolean {
  const words = [find].flat()
  return ({ types }) => types.some((type) => words.some((word) => isBelow(type, word)))
}

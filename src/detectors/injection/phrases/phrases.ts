import { matchAround, type Match } from './match'
import { isMention } from './mention'
import { patterns, type Pattern } from './patterns'
import type { Phrase } from './phrase'
import { maskOf } from './senses'
import { flags, sightingsIn, type Sighting } from './sightings'
import { vocabulary } from './vocabulary'

export type { Phrase, PhraseKind } from './phrase'

/** The phrases of a text, in order. */
export type PhraseSearch = (text: string) => readonly Phrase[]

const marker = maskOf('marker')
const anchors = patterns.reduce((mask, { anchor }) => mask | anchor, 0)

/**
 * Makes ready to look for the phrases that attacks are made of. What is returned gives those of a text in
 * order, in linear time: `sure` ones, and clues. A text with none has nothing that the lexicons of twenty
 * languages know of attacks.
 */
export function phraseSearch(): PhraseSearch {
  const known = vocabulary()
  return (text) => {
    const sightings = sightingsIn(text, known)
    const found: Phrase[] = []
    for (let at = 0; at < sightings.length; at += 1) {
      if (((sightings[at] as Sighting).senses & anchors) === 0) continue
      const phrase = phraseAt(text, sightings, at)
      if (phrase !== undefined) found.push(phrase)
    }
    return found
  }
}

function phraseAt(text: string, sightings: readonly Sighting[], at: number): Phrase | undefined {
  const { senses } = sightings[at] as Sighting
  for (const pattern of patterns) {
    if ((pattern.anchor & senses) === 0) continue
    const match = matchAround(sightings, at, pattern)
    if (match === undefined) continue
    return phraseOf(sightings, match, pattern, isSure(text, sightings, match, pattern))
  }
  return undefined
}

function isSure(
  text: string,
  sightings: readonly Sighting[],
  match: Match,
  { sure, kind, isOrder }: Pattern,
): boolean {
  if (!sure) return false
  if (kind === 'marker') return isMarker(sightings[match.anchor] as Sighting)
  return !isMention(text, sightings, match, isOrder)
}

/** A special token anywhere but in code, other signs where a line or a sentence begins. */
function isMarker({ senses, flags: stands }: Sighting): boolean {
  if (stands & flags.fenced) return false
  return (senses & marker) !== 0 || (stands & (flags.firstOfLine | flags.firstOfSentence)) !== 0
}

function phraseOf(
  sightings: readonly Sighting[],
  { first, last }: Match,
  { kind }: Pattern,
  sure: boolean,
): Phrase {
  const { start } = sightings[first] as Sighting
  const { end } = sightings[last] as Sighting
  return { start, end, sure, kind }
}

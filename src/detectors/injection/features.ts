import { concepts as names, conceptAt, conceptOfPair } from './concepts'
import { joined, mixed } from './hash'
import { fromText, type Lexicon, type Word } from './lexicon'
import { classes } from './characters'
import { marks, tokensOf, type Tokens } from './tokens'
import { families, featureOf } from './vocabulary'

/** A text as the model sees it. */
export interface Reading {
  readonly text: string
  readonly tokens: Tokens
  /** Number of the concept that a token has, or -1. */
  readonly concepts: Int8Array
}

/** Reads a text, in linear time. */
export function readingOf(text: string, lexicon: Lexicon): Reading {
  const tokens = tokensOf(text, lexicon)
  return { text, tokens, concepts: conceptsOf(text, tokens) }
}

function conceptsOf(text: string, { count, words, starts }: Tokens): Int8Array {
  const concepts = new Int8Array(count)
  let before: Word | undefined
  for (let at = 0; at < count; at += 1) {
    const word = words[at] as Word
    const joint = before?.beginsPair ? conceptOfPair(before.folded, word.folded) : -1
    const { concept } = word
    if (joint !== -1) concepts[at] = joint
    else concepts[at] = concept === fromText ? conceptAt(text, starts[at] as number) : concept
    before = word
  }
  return concepts
}

/** Takes features, token by token. */
export interface FeatureSink {
  /** Those that the next word has by itself, as the lexicon keeps them. */
  readonly word: (values: readonly number[]) => void
  readonly feature: (id: number, family: number) => void
  /** There are no more of this token. */
  readonly token: () => void
}

/** Concepts act on each other over so many tokens. */
const conceptReach = 14
/** And so many of the last ones are looked at. */
const conceptMemory = 5

/** Gives the features of the tokens from one to another, in linear time. */
export function giveFeatures(reading: Reading, from: number, to: number, sink: FeatureSink): void {
  const { words, marks: places } = reading.tokens
  // Hashes of the tokens before: outside the text all are alike.
  let first = words[from - 1]?.hash ?? 0
  let second = words[from - 2]?.hash ?? 0
  let third = words[from - 3]?.hash ?? 0
  for (let at = from; at < to; at += 1) {
    const { hash, kind, values } = words[at] as Word
    const place = places[at] as number
    const pair = joined(first, hash)
    sink.word(values)
    give(families.pair, pair, sink)
    give(families.triple, joined(second, pair), sink)
    give(families.skipOne, joined(second, hash), sink)
    give(families.skipTwo, joined(third, hash), sink)
    if (kind === classes.ideograph) {
      give(families.run, joined(third, joined(second, pair)), sink)
    }
    if (place & marks.line) give(families.line, hash, sink)
    if (place & marks.sentence) give(families.sentence, hash, sink)
    if (reading.concepts[at] !== -1) giveConcepts(reading, at, sink)
    sink.token()
    third = second
    second = first
    first = hash
  }
}

function give(family: number, hash: number, sink: FeatureSink): void {
  sink.feature(featureOf(family, hash), family)
}

/** The concept alone, behind each that came before, and behind two of them; apart where it is quoted. */
function giveConcepts({ tokens, concepts }: Reading, at: number, sink: FeatureSink): void {
  const context = (tokens.marks[at] as number) & (marks.quoted | marks.fenced)
  const concept = concepts[at] as number
  const size = names.length
  giveConcept(families.concept, concept, context, sink)
  const recent = conceptsBefore(concepts, at)
  for (let near = 0; near < recent.length; near += 1) {
    const left = recent[near] as number
    if (left === concept) continue
    const pair = left * size + concept
    giveConcept(families.conceptPair, pair, context, sink)
    for (let far = near + 1; far < recent.length; far += 1) {
      const farther = recent[far] as number
      if (farther === concept || farther === left) continue
      giveConcept(families.conceptTriple, farther * size * size + pair, context, sink)
    }
  }
}

function giveConcept(family: number, number: number, context: number, sink: FeatureSink): void {
  const hash = mixed(number)
  give(family, hash, sink)
  if (context !== 0) give(family, joined(context, hash), sink)
}

/** The last one first. */
function conceptsBefore(concepts: Int8Array, at: number): readonly number[] {
  const recent: number[] = []
  const least = Math.max(0, at - conceptReach)
  for (let near = at - 1; near >= least && recent.length < conceptMemory; near -= 1) {
    if (concepts[near] !== -1) recent.push(concepts[near] as number)
  }
  return recent
}

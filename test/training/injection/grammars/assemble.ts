import type { Grammar } from '../grammar'
import { withoutMarks } from './marks'

type Slots = Grammar['slots']

/** What stands round a sentence; `@` is its place. */
const FRAMES = {
  /** A request: a greeting before it, thanks after it. */
  ask: '{hi?} @ {end?}',
  /** A request with a sentence about its circumstances. */
  tell: '{hi?} {ctx?} @ {end?}',
  /** A message in which something else is pasted. */
  paste: '{hi?} {ctx?} {ctx?} @ {ctx?} {end?}',
  /** Part of a document or of a system prompt. */
  inside: '{ctx?} {ctx?} @ {ctx?} {ctx?}',
} as const

interface Part extends Pick<Grammar, 'kind' | 'channel' | 'start' | 'once'> {
  readonly frame: keyof typeof FRAMES
}

interface Language extends Pick<Grammar, 'lang' | 'label' | 'slots'> {
  /** Sentences stand next to each other with no space between them. */
  readonly dense?: boolean
  /** People also write it without its marks; each grammar is there a second time as they do. */
  readonly marks?: boolean
}

/** The grammars of one language and label, each with those of the slots that it uses. */
export function assemble(language: Language, parts: readonly Part[]): readonly Grammar[] {
  const { lang, label, dense = false, marks = false } = language
  const grammars = parts.map(({ frame, start, ...part }): Grammar => {
    const framed = start.map((sentence) => inFrame(frame, sentence, dense))
    return { lang, label, ...part, start: framed, slots: used(framed, language.slots) }
  })
  return marks ? grammars.flatMap((grammar) => [grammar, plain(grammar)]) : grammars
}

function inFrame(frame: keyof typeof FRAMES, sentence: string, dense: boolean): string {
  const around: string = FRAMES[frame]
  return (dense ? around.replaceAll(' ', '') : around).replace('@', () => sentence)
}

/** The slots that the sentences lead to. */
function used(start: readonly string[], slots: Slots): Slots {
  const names = new Set<string>()
  const follow = (texts: readonly string[]) => {
    const named = texts.flatMap((text) => [...text.matchAll(/\{(\w+)\??\}/g)])
    for (const [, name = ''] of named) {
      if (names.has(name)) continue
      names.add(name)
      follow(slots[name] ?? [])
    }
  }
  follow(start)
  return Object.fromEntries(Object.entries(slots).filter(([name]) => names.has(name)))
}

function plain(grammar: Grammar): Grammar {
  const { lang } = grammar
  const slots = Object.entries(grammar.slots).map(
    ([name, values]) => [name, values.map((value) => withoutMarks(value, lang))] as const,
  )
  return {
    ...grammar,
    start: grammar.start.map((sentence) => withoutMarks(sentence, lang)),
    slots: Object.fromEntries(slots),
  }
}

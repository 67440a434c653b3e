import { endOfWord } from '../names/letters'
import { frontOf, isLabelled, Phrases, type Front } from './front'
import { type ScriptJudge, atFirstUse, listed, person, place, setOf, spelled } from './vocabulary'

/** What is known of the names of a script that puts blanks between words. */
export interface Vocabulary {
  /** Of the tables of given names, surnames and places: see `spelled`. */
  readonly alphabet: string
  readonly given: string
  /** Given names that are ordinary words as well, or names of something else. */
  readonly givenWords: string
  readonly surnames: string
  readonly surnameWords: string
  readonly places: string
  /** Places that are ordinary words as well: a preposition or a label must stand before. */
  readonly placeWords: string
  /** Directly before a name, with their signs; `_` for a blank. */
  readonly titles: string
  readonly introductions: string
  /** Directly before a name that is known. */
  readonly greetings?: string
  /** A colon follows. */
  readonly labels: string
  readonly placeLabels: string
  /** Before a place. */
  readonly prepositions: string
  /** Behind a name, said of a person. */
  readonly honorifics?: string
  /** Between a name and any other word, which becomes one: `بن`. */
  readonly links?: string
  /** Never in a name, in spite of what stands before. */
  readonly stops?: string
  /** Before or behind a name that is not that of a person: `улица`, `университет`. */
  readonly nouns: string
  /** The key under which a word is known: cases and accents left out. */
  readonly keyOf: (word: string) => string
  /** More keys under which a name is known. */
  readonly keysOf?: (name: string) => readonly string[]
  /** Prepositions and conjunctions that are one word with what follows. */
  readonly prefixes?: string
  /** What a word may be by its form. */
  readonly formOf?: (word: string, key: string) => number
  /** Whether a given name and a surname are in the same case and gender. */
  readonly agrees?: (given: string, surname: string) => boolean
  /** True where names are written with a capital letter, so that a title tells unknown ones. */
  readonly cased?: boolean
  /** True where one given name follows another. */
  readonly chained?: boolean
}

const given = 1
export const surname = 2
const ordinary = 4
export const patronymic = 8
const firstOfPlace = 16
const stop = 32
const noun = 64
const link = 128
const honorific = 256
const named = given | surname | patronymic

interface Token {
  readonly text: string
  readonly key: string
  readonly kinds: number
  readonly start: number
  readonly end: number
  readonly isInitial: boolean
}

/** A judge of candidates that are words in a row, a blank or an initial's full stop between. */
export function judgeOfWords(vocabulary: Vocabulary): ScriptJudge {
  const lexicon = atFirstUse(() => new Lexicon(vocabulary))
  return (match, before) => {
    const words = lexicon()
    const first = words.tokenAt(match, 0)
    if (first === undefined || (first.kinds & (stop | noun | link)) !== 0) return undefined
    const isKnown = (first.kinds & (named | firstOfPlace)) !== 0
    if (!isKnown && vocabulary.cased !== true) return undefined
    const front = frontOf(before)
    if (!isKnown && !first.isInitial && !words.tells(front)) return undefined
    const tokens = words.tokensOf(match, first)
    const units = words.placeIn(tokens, front)
    if (units > 0) return place(units)
    const end = words.personIn(tokens, front)
    return end > 0 && !isInAddress(match, end, front) ? person(end) : undefined
  }
}

/** Streets are named after people: a number stands beside. */
function isInAddress(match: string, end: number, front: Front): boolean {
  return /^ \d/.test(match.slice(end)) || /^\d/.test(front.one)
}

class Lexicon {
  private readonly kinds = new Map<string, number>()
  /** By key, whether it is an ordinary word or a name as well. */
  private readonly places = new Map<string, boolean>()
  private readonly fronts: Phrases
  private readonly greetings: ReadonlySet<string>
  private readonly labels: ReadonlySet<string>
  private readonly placeLabels: ReadonlySet<string>
  private readonly prepositions: ReadonlySet<string>

  constructor(private readonly vocabulary: Vocabulary) {
    const read = (table: string): readonly string[] => spelled(vocabulary.alphabet, table)
    this.add(read(vocabulary.given), given)
    this.add(listed(vocabulary.givenWords), given | ordinary)
    this.add(read(vocabulary.surnames), surname)
    this.add(listed(vocabulary.surnameWords), surname | ordinary)
    this.add(listed(vocabulary.stops ?? ''), stop)
    this.add(listed(vocabulary.nouns), noun)
    this.add(listed(vocabulary.links ?? ''), link)
    this.add(listed(vocabulary.honorifics ?? ''), honorific)
    this.addPlaces(read(vocabulary.places), false)
    this.addPlaces(listed(vocabulary.placeWords), true)
    this.fronts = new Phrases(`${vocabulary.titles} ${vocabulary.introductions}`)
    this.greetings = setOf(vocabulary.greetings ?? '')
    this.labels = setOf(vocabulary.labels)
    this.placeLabels = setOf(vocabulary.placeLabels)
    this.prepositions = setOf(vocabulary.prepositions)
  }

  private add(names: readonly string[], bits: number): void {
    const { keyOf, keysOf } = this.vocabulary
    for (const name of names) {
      for (const key of this.prefixed(keysOf?.(name) ?? [keyOf(name)])) {
        this.kinds.set(key, (this.kinds.get(key) ?? 0) | bits)
      }
    }
  }

  private prefixed(keys: readonly string[]): readonly string[] {
    const { prefixes = '' } = this.vocabulary
    const long = keys.filter((key) => key.length > 3)
    return [...keys, ...[...prefixes].flatMap((prefix) => long.map((key) => prefix + key))]
  }

  private addPlaces(names: readonly string[], isWord: boolean): void {
    for (const name of names) {
      const key = name.split(' ').map(this.vocabulary.keyOf).join(' ')
      for (const place of this.prefixed([key])) {
        const [first = ''] = place.split(' ')
        const kinds = this.kinds.get(first) ?? 0
        this.places.set(place, isWord || (place === first && (kinds & named) !== 0))
        this.kinds.set(first, kinds | firstOfPlace)
      }
    }
  }

  tokenAt(match: string, start: number): Token | undefined {
    const end = endOfWord(match, start)
    if (end === start) return undefined
    const text = match.slice(start, end)
    const key = this.vocabulary.keyOf(text)
    const { formOf, cased } = this.vocabulary
    const isInitial = cased === true && text.length === 1 && match.charCodeAt(end) === fullStop
    const kinds = isInitial ? 0 : (this.kinds.get(key) ?? formOf?.(text, key) ?? 0)
    return { text, key, kinds, start, end, isInitial }
  }

  /** Words in a row; behind a full stop only where that is the end of an initial. */
  tokensOf(match: string, first: Token): Token[] {
    const tokens = [first]
    let last = first
    for (;;) {
      const start = last.end + Number(last.isInitial)
      const isNext = last.isInitial || match.charCodeAt(start) === blank
      const token = isNext
        ? this.tokenAt(match, start + Number(match.charCodeAt(start) === blank))
        : undefined
      if (token === undefined) return tokens
      tokens.push(token)
      last = token
    }
  }

  /** Whether what stands before says that a name follows. */
  tells(front: Front): boolean {
    if (front.words === '') return false
    return isLabelled(front, this.labels) || this.fronts.end(front.words)
  }

  placeIn(tokens: readonly Token[], front: Front): number {
    if (((tokens[0]?.kinds ?? 0) & firstOfPlace) === 0) return 0
    const known = this.longestPlace(tokens)
    if (known === undefined) return 0
    const next = tokens[known.words]
    if (next !== undefined && (next.kinds & noun) !== 0) return 0
    if (known.isWord && !this.tellsPlace(front)) return 0
    return (tokens[known.words - 1] as Token).end
  }

  private longestPlace(tokens: readonly Token[]): { words: number; isWord: boolean } | undefined {
    let found: { words: number; isWord: boolean } | undefined
    let name = ''
    for (const [index, { key }] of tokens.entries()) {
      name += (index === 0 ? '' : ' ') + key
      const isWord = this.places.get(name)
      if (isWord !== undefined) found = { words: index + 1, isWord }
    }
    return found
  }

  private tellsPlace(front: Front): boolean {
    return isLabelled(front, this.placeLabels) || this.prepositions.has(front.one)
  }

  personIn(tokens: readonly Token[], front: Front): number {
    if (this.isNoun(front.one)) return 0
    const name = this.nameOf(tokens)
    const next = tokens[name.length]
    if (name.length === 0 || (next !== undefined && (next.kinds & noun) !== 0)) return 0
    const last = name.at(-1) as Token
    if (this.isTold(name, front) || this.isName(name)) return last.end
    if (next !== undefined && (next.kinds & honorific) !== 0) return last.end
    return 0
  }

  /** A title tells unknown names, a label only those of two words. */
  private isTold(name: readonly Token[], front: Front): boolean {
    const [first] = name as [Token]
    if (name.length === 1 && first.isInitial) return false
    if (this.fronts.end(front.words)) return true
    const isKnown = (first.kinds & named) !== 0
    if (isSure(first, named) && this.greetings.has(front.one.replace(/[,!]$/, ''))) return true
    return (isKnown || name.length > 1) && isLabelled(front, this.labels)
  }

  private isNoun(word: string): boolean {
    const key = this.vocabulary.keyOf(word.replace(/\.$/, ''))
    return ((this.kinds.get(key) ?? 0) & noun) !== 0
  }

  /** The words that may be of one name: known ones, in cased scripts all with a capital. */
  private nameOf(tokens: readonly Token[]): readonly Token[] {
    let end = 0
    for (let at = 0; at < Math.min(tokens.length, 4); at += 1) {
      const { kinds, text } = tokens[at] as Token
      if ((kinds & link) !== 0) continue
      if (((tokens[at - 1]?.kinds ?? 0) & link) !== 0) end = at + 1
      if ((kinds & (stop | noun | honorific)) !== 0) break
      const isCapital = this.vocabulary.cased === true && text.toLowerCase() !== text
      if (!isCapital && (kinds & named) === 0) break
      end = at + 1
    }
    return tokens.slice(0, end)
  }

  /** Whether the words alone say that this is a name. */
  private isName(name: readonly Token[]): boolean {
    const [one, two, three] = name
    if (one === undefined || two === undefined) return false
    if (one.isInitial) return isSure(two.isInitial ? three : two, surname)
    if (two.isInitial) return isSure(one, surname)
    if ((two.kinds & link) !== 0) return (one.kinds & given) !== 0
    if ((one.kinds & named) === 0) return false
    if ((two.kinds & patronymic) !== 0) return (one.kinds & given) !== 0
    if ((one.kinds & two.kinds & ordinary) !== 0) return false
    if (this.isPair(one, two) || this.isPair(two, one)) return true
    return this.vocabulary.chained === true && isSure(one, given) && isSure(two, given)
  }

  private isPair(first: Token, last: Token): boolean {
    if ((first.kinds & given) === 0 || (last.kinds & surname) === 0) return false
    return this.vocabulary.agrees?.(first.text, last.text) ?? true
  }
}

function isSure(token: Token | undefined, bits: number): boolean {
  return token !== undefined && (token.kinds & bits) !== 0 && (token.kinds & ordinary) === 0
}

const blank = 32
const fullStop = 46

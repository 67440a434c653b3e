import { listed } from './vocabulary'

/** What stands before a candidate: its words with their signs, in lower case. */
export interface Front {
  readonly words: string
  /** The nearest one, if a blank is between. */
  readonly one: string
}

const farthest = 40

export function frontOf(before: string): Front {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-farthest)
  const words = line.trim().toLowerCase()
  const one = unquoted(words.slice(words.lastIndexOf(' ') + 1))
  return { words, one: line.endsWith(' ') ? one : '' }
}

function unquoted(word: string): string {
  return word.replace(/^["'(\u00ab\u201e\u201c[]+/, '')
}

/** Whether a label stands before, of one word or of two. */
export function isLabelled({ words }: Front, labels: ReadonlySet<string>): boolean {
  const colon = words.lastIndexOf(':')
  if (colon === -1 || words.length - colon > 3) return false
  const label = words.slice(0, colon).trimEnd()
  const last = label.lastIndexOf(' ')
  const one = unquoted(label.slice(last + 1))
  const two = unquoted(label.slice(label.lastIndexOf(' ', last - 1) + 1))
  return labels.has(one) || labels.has(two)
}

/** Phrases by their last words, so that most texts need one look. */
export class Phrases {
  private readonly byLast = new Map<string, string[]>()

  constructor(phrases: string) {
    for (const phrase of listed(phrases)) {
      const last = phrase.slice(phrase.lastIndexOf(' ') + 1)
      this.byLast.set(last, [...(this.byLast.get(last) ?? []), phrase])
    }
  }

  /** Whether one of them ends a text. */
  end(text: string): boolean {
    const last = unquoted(text.slice(text.lastIndexOf(' ') + 1))
    const phrases = this.byLast.get(last)
    return phrases?.some((phrase) => phrase === last || ` ${text}`.endsWith(` ${phrase}`)) ?? false
  }
}

import { expand, type Grammar } from '../../grammar'
import { between, pick } from '../../random'

/** Where a foreign text may stand: in a sentence, as a paragraph, as a comment after `#` or `//`. */
const marks = /[\uE000-\uE003]/g

/** A document and, if something was put into it, where that stands. */
export interface Inserted {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The document as its author wrote it. */
export function withoutMarks(document: string): string {
  return document.replace(marks, '')
}

/** A text without marks gets them at its ends, at line breaks and after sentences. */
export function withPlaces(text: string): string {
  const inside = withoutMarks(text)
    .replace(/(?<=[.!?]) (?=\p{Lu})/gu, '\uE000 ')
    .replace(/\n+/g, '\uE001$&')
  return `\uE001${inside}\uE001`
}

/** Puts `foreign` at the first mark, at the last or at one between them. */
export function insert(document: string, foreign: string, random: () => number): Inserted {
  const places = [...document.matchAll(marks)].map((mark) => mark.index)
  if (places.length === 0) throw new Error(`No place in: ${document}`)
  const which = pick([0, places.length - 1, between(0, places.length - 1, random)], random)
  const at = places[which] as number
  const before = withoutMarks(document.slice(0, at))
  const after = withoutMarks(document.slice(at + 1))
  const json = /^\s*(?:\{\s*"|\[\{")/.test(document)
  const said = json ? JSON.stringify(foreign).slice(1, -1) : foreign
  const [lead, tail] = around(document.charAt(at), before, after)
  const start = before.length + lead.length
  return { text: before + lead + said + tail + after, start, end: start + said.length }
}

/** What separates a text put in from its neighbours. */
function around(mark: string, before: string, after: string): readonly [string, string] {
  const indent = /(?:^|\n)([ \t]*)$/.exec(before)?.[1] ?? ''
  if (mark === '\uE002') return ['# ', '\n' + indent]
  if (mark === '\uE003') return ['// ', '\n' + indent]
  if (mark === '\uE001') {
    return [/(?:^|\n)$/.test(before) ? '' : '\n\n', /^(?:\n|$)/.test(after) ? '' : '\n']
  }
  return [/(?:^|[\s"',|>])$/.test(before) ? '' : ' ', '']
}

/** How a text is hidden or framed in a page, a mail or a comment. */
const frames: readonly ((text: string) => string)[] = [
  (text) => `<!-- ${text} -->`,
  (text) => `<span style="color:white">${text}</span>`,
  (text) => `<div style="display:none">${text}</div>`,
  (text) => `<p style="font-size:0">${text}</p>`,
  (text) => `<img src="logo.png" alt="${text}">`,
  (text) => `<meta name="description" content="${text}">`,
  (text) => `![${text}](banner.png)`,
  (text) => `[//]: # (${text})`,
  (text) => `/* ${text} */`,
  (text) => `(${text})`,
  (text) => `"${text}"`,
  (text) => `**${text}**`,
  (text) => `> ${text}`,
  (text) => `---\n${text}\n---`,
  (text) => text.toUpperCase(),
  (text) => `<footer><small>${text}</small></footer>`,
  (text) => `P.S. ${text}`,
  (text) => `[note: ${text}]`,
  (text) => `<button aria-label="${text}">OK</button>`,
  (text) => `\n\n\n\n\n${text}\n\n\n\n`,
]

/** A foreign text in a document: three of ten times in a frame, as honest authors use it too. */
export function withForeign(
  document: Grammar,
  foreign: readonly Grammar[],
  random: () => number,
): Inserted {
  const said = expand(pick(foreign, random), random)
  const framed = random() < 0.3 ? pick(frames, random)(said) : said
  return insert(expand(document, random), framed, random)
}

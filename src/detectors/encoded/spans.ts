/** A part of a text, half open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters below U+0080, by their code. */
export type CharacterClass = Uint8Array

export function characterClass(members: RegExp): CharacterClass {
  return Uint8Array.from({ length: 128 }, (_, code) =>
    members.test(String.fromCharCode(code)) ? 1 : 0,
  )
}

/**
 * The spans of at least `length` characters of a class, each as long as it is, in order. Of most texts it looks at
 * a few characters only: what stands `length` behind a character of no class is looked at backwards.
 */
export function longSpans(text: string, members: CharacterClass, length: number): readonly Span[] {
  const spans: Span[] = []
  let outside = -1
  while (outside + length < text.length) {
    const nearest = lastOutside(text, members, { after: outside, upTo: outside + length })
    if (nearest > outside) {
      outside = nearest
      continue
    }
    const start = outside + 1
    let end = start + length
    while (end < text.length && members[text.charCodeAt(end)] === 1) end += 1
    spans.push({ start, end })
    outside = end
  }
  return spans
}

/** The last place that is not of the class; `after` where there is none behind it. */
function lastOutside(
  text: string,
  members: CharacterClass,
  { after, upTo }: { readonly after: number; readonly upTo: number },
): number {
  let at = upTo
  while (at > after && members[text.charCodeAt(at)] === 1) at -= 1
  return at
}

/** The spans of a class around each place where a sign stands, which belongs to the class. */
export function spansAround(text: string, sign: string, members: CharacterClass): readonly Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(sign); at !== -1;) {
    let start = at
    while (start > 0 && members[text.charCodeAt(start - 1)] === 1) start -= 1
    let end = at
    while (end < text.length && members[text.charCodeAt(end)] === 1) end += 1
    spans.push({ start, end })
    at = text.indexOf(sign, end)
  }
  return spans
}

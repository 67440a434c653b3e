/**
 * Where the placeholders of a redacted text stand in the original: its parts that were left as they
 * were are sought there in their order, the first at its beginning, the last at its end, and every
 * gap between them as short as it can be.
 *
 * @param shapes by the name of a placeholder, what it may stand for.
 * @returns `{ name, start, end }` for each of them; `undefined` where the texts do not fit.
 */
export function align(text, redacted, shapes) {
  const longestFirst = Object.keys(shapes).sort((left, right) => right.length - left.length)
  const placeholder = new RegExp(`(${longestFirst.map(escaped).join('|')})`)
  const [first, ...rest] = redacted.split(placeholder)
  if (!text.startsWith(first)) return undefined
  const gaps = rest.flatMap((name, index) =>
    index % 2 === 0 ? [{ name, shape: shapes[name], then: rest[index + 1] }] : [],
  )
  const ends = endsOf({ text, gaps, dead: new Set() }, 0, first.length)
  if (ends === undefined) return undefined
  let next = first.length
  const spans = gaps.map(({ name, then }, index) => {
    const [start, end] = [next, ends[index]]
    next = end + then.length
    return { name, start, end }
  })
  // A word of the text may read like a placeholder.
  return spans.filter(({ name, start, end }) => text.slice(start, end) !== name)
}

/** Where the gaps from this one on end, when it begins at `start`. `dead` is what came to nothing. */
function endsOf(whole, at, start) {
  const { text, gaps, dead } = whole
  if (at === gaps.length) return start === text.length ? [] : undefined
  const key = `${at} ${start}`
  if (dead.has(key)) return undefined
  const { name, shape, then } = gaps[at]
  let end = text.indexOf(then, start + 1)
  while (end !== -1 && end <= text.length) {
    const value = text.slice(start, end)
    const others =
      value === name || shape.test(value) ? endsOf(whole, at + 1, end + then.length) : undefined
    if (others !== undefined) return [end, ...others]
    end = end === text.length ? -1 : text.indexOf(then, end + 1)
  }
  dead.add(key)
  return undefined
}

/** Every place of a value that is no part of a longer word. */
export function occurrences(text, value) {
  const before = /^\w/.test(value) ? String.raw`(?<!\w)` : ''
  const after = /\w$/.test(value) ? String.raw`(?!\w)` : ''
  const found = text.matchAll(new RegExp(`${before}${escaped(value)}${after}`, 'g'))
  return Array.from(found, ({ index }) => ({ start: index, end: index + value.length }))
}

function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}

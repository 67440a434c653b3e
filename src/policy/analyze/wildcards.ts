import { canonicalPattern } from '../rules/resources'

/** Words for what `*` may stand for; the first that is no part of a pattern is taken. */
const words = ['other', 'any', 'some', 'x', 'z', '0', '-', '~']
/** How many patterns with `*` are looked at in pairs. */
const maxPaired = 60

/** Actions that patterns name, and for each `*` one that no pattern names. */
export function actionsOf(patterns: readonly string[]): readonly string[] {
  const other = freshWord(patterns.flatMap((pattern) => pattern.split(/[:*]/)))
  return [...new Set(patterns)].flatMap((pattern) => {
    const action = pattern.replaceAll('*', other)
    return pattern.endsWith('*') ? [action, `${action}:${other}`] : [action]
  })
}

/**
 * Resources, in canonical form, that patterns name; for each pattern with `*` one that fits it, of the
 * fewest segments and of more than any pattern has; and those that fit two patterns at once.
 */
export function resourcesOf(patterns: readonly string[]): readonly string[] {
  const canonical = [...new Set(patterns.flatMap((pattern) => canonicalPattern(pattern) ?? []))]
  const other = freshWord(canonical.flatMap((pattern) => pattern.split(/[/*]/)))
  const longest = Math.max(1, ...canonical.map((pattern) => pattern.split('/').length))
  const deep = new Array<string>(Math.min(longest, 16) + 1).fill(other).join('/')
  const fit = canonical.flatMap((pattern) =>
    pattern.includes('**')
      ? [other, deep].map((rest) => pattern.replaceAll('**', rest).replaceAll('*', other))
      : [pattern.replaceAll('*', other)],
  )
  const wild = canonical.filter((pattern) => pattern.includes('*')).slice(0, maxPaired)
  const both = wild.flatMap((left) => wild.flatMap((right) => joined(left, right, other)))
  return [...new Set([...fit, ...both])]
}

function freshWord(taken: readonly string[]): string {
  const isPart = (word: string): boolean =>
    taken.some((text) => text !== '' && (word.includes(text) || text === word))
  return words.find((word) => !isPart(word)) ?? 'other'
}

// `gpt-*` and `*-mini` both fit `gpt-other-mini`: the one's beginning, the other's end.
function joined(left: string, right: string, other: string): readonly string[] {
  if (left === right) return []
  const [lefts, rights] = [left.split('/'), right.split('/')]
  if (lefts.length !== rights.length || left.includes('**') || right.includes('**')) return []
  const segments = lefts.map((segment, index) => {
    const opposite = rights[index] ?? ''
    if (!segment.includes('*')) return segment
    if (!opposite.includes('*')) return opposite
    const start = segment.slice(0, segment.indexOf('*'))
    const end = opposite.slice(opposite.lastIndexOf('*') + 1)
    return `${start}${other}${end}`
  })
  return [segments.join('/')]
}

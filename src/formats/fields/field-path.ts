import type { FieldPath } from './field-tree'

/**
 * The names of a path such as `messages[*].content`, `$.metadata.*` or `['a b'].c`, in which `[*]` says
 * that a list stands there; `undefined` for any other text.
 */
export function parseFieldPath(text: string): FieldPath | undefined {
  const rest = text.startsWith('$') ? text.slice(1) : `${text.startsWith('[') ? '' : '.'}${text}`
  const names: string[] = []
  let at = 0
  while (at < rest.length) {
    step.lastIndex = at
    const found = step.exec(rest)
    if (found === null) return undefined
    const { name, single, double } = found.groups ?? {}
    const given = name ?? single ?? double
    if (given !== undefined) names.push(given)
    at = step.lastIndex
  }
  return names.length === 0 ? undefined : names
}

const step =
  /\.(?<name>\*|[\p{L}_][\p{L}\p{N}_-]*)|\[(?:\*|'(?<single>[^'\\]+)'|"(?<double>[^"\\]+)")\]/uy

import { suggest } from '../../core/options'
import type { Path } from '../../core/segment'
import type { Problem } from '../source/problem'

/** A problem where `name` is not one of `known`; the nearest of them is suggested. */
export function checkName(
  kind: string,
  name: string,
  known: readonly string[],
  path: Path,
): readonly Problem[] {
  if (known.includes(name)) return []
  const none = `the document declares none; add it to \`${kind}s\``
  const hint = known.length === 0 ? none : suggest(name, known)
  return [{ path, text: `unknown ${kind} \`${name}\`; ${hint}` }]
}

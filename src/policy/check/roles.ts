import type { PolicyDocument, RoleEntry } from '../document'
import type { Problem } from '../source/problem'
import { byInheritance } from '../rules/inheritance'
import { checkName } from './name'

/** Roles inherit from roles that exist, and never from themselves. */
export function checkRoles({ roles = {} }: PolicyDocument): readonly Problem[] {
  const names = Object.keys(roles)
  const unknown = Object.entries(roles).flatMap(([name, { inherits = [] }]) =>
    inherits.flatMap((parent, index) =>
      checkName('role', parent, names, ['roles', name, 'inherits', index]),
    ),
  )
  return [...unknown, ...cyclesOf(roles)]
}

const maxShown = 16

function cyclesOf(roles: Readonly<Record<string, RoleEntry>>): readonly Problem[] {
  const problems: Problem[] = []
  byInheritance(roles, (way) => {
    const between = way.length > maxShown ? [...way.slice(0, maxShown - 1), '…', way[0]] : way
    const text = `inherits from itself: ${between.join(' → ')}; take one of them out`
    problems.push({ path: ['roles', way[0] ?? '', 'inherits'], text })
  })
  return problems
}

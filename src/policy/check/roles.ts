import type { PolicyDocument, RoleEntry } from '../document'
import type { Problem } from '../source/problem'
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

// A walk over every role once: `done` are those from which no cycle is reached that is not told yet.
function cyclesOf(roles: Readonly<Record<string, RoleEntry>>): readonly Problem[] {
  const done = new Set<string>()
  const problems: Problem[] = []
  const visit = (name: string, trail: readonly string[]): void => {
    if (trail.includes(name)) {
      const cycle = [...trail.slice(trail.indexOf(name)), name].join(' → ')
      problems.push({ path: ['roles', name, 'inherits'], text: `inherits from itself: ${cycle}` })
      return
    }
    if (done.has(name)) return
    for (const parent of roles[name]?.inherits ?? []) visit(parent, [...trail, name])
    done.add(name)
  }
  for (const name of Object.keys(roles)) visit(name, [])
  return problems
}

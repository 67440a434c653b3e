import type { RoleEntry } from '../document'

/**
 * The names of all roles, each behind those it inherits. Where roles inherit in a circle, `onCycle` is
 * told the way from a role to itself, and the last step of it does not count. Takes time linear in the
 * roles, and no call within a call: a chain may be as long as a document.
 */
export function byInheritance(
  roles: Readonly<Record<string, RoleEntry>>,
  onCycle?: (way: readonly string[]) => void,
): readonly string[] {
  const done = new Set<string>()
  // INVARIANT: each step inherits the next one; `onTrail` has their names.
  const trail: { readonly name: string; readonly parents: Iterator<string, undefined> }[] = []
  const onTrail = new Set<string>()
  const visit = (name: string): void => {
    if (done.has(name)) return
    if (onTrail.has(name)) {
      const names = trail.map((step) => step.name)
      onCycle?.([...names.slice(names.indexOf(name)), name])
      return
    }
    onTrail.add(name)
    trail.push({ name, parents: (roles[name]?.inherits ?? []).values() })
  }
  for (const name of Object.keys(roles)) {
    visit(name)
    for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
      const parent = step.parents.next()
      if (parent.done === true) {
        trail.pop()
        onTrail.delete(step.name)
        done.add(step.name)
      } else visit(parent.value)
    }
  }
  return [...done]
}

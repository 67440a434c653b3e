import { defineGrammar, type Grammar } from '../grammar'

export type Slots = Readonly<Record<string, readonly string[]>>

/** Grammars that share one table of slots: each takes those that its sentences lead to. */
export function family(
  common: Omit<Grammar, 'start' | 'slots'>,
  slots: Slots,
  starts: readonly (readonly string[])[],
): Grammar[] {
  return starts.map((start) => defineGrammar({ ...common, start, slots: reachable(start, slots) }))
}

function reachable(start: readonly string[], slots: Slots): Slots {
  const found = new Map<string, readonly string[]>()
  const follow = (texts: readonly string[]) => {
    for (const [, name] of texts.flatMap((text) => [...text.matchAll(/\{(\w+)\??\}/g)])) {
      const inside = name === undefined || found.has(name) ? undefined : slots[name]
      if (name === undefined || !inside) continue
      found.set(name, inside)
      follow(inside)
    }
  }
  follow(start)
  return Object.fromEntries(found)
}

import { compileGlobs, type Glob } from './globs'
import type { Pattern, Rule } from './rules'

/** A glob and the rules that name it. */
export interface GlobRules extends Glob {
  readonly rules: readonly Rule[]
}

/** The rules by one side of what they cover: their actions, or their resources. */
export interface RuleTable {
  /** The rules that name this text itself. */
  readonly named: (text: string) => readonly Rule[] | undefined
  /** The globs that match the text. */
  readonly globs: (text: string) => readonly GlobRules[]
  /** The rules that cover the text, in lists; a rule may be in more than one. */
  readonly lists: (text: string) => readonly (readonly Rule[])[]
}

export function tableOf(
  rules: readonly Rule[],
  patternsOf: (rule: Rule) => readonly Pattern[],
): RuleTable {
  const byText = new Map<string, Rule[]>()
  const byGlob = new Map<Pattern, Rule[]>()
  for (const rule of rules) {
    for (const pattern of patternsOf(rule)) {
      if (pattern.isGlob) append(byGlob, pattern, rule)
      else append(byText, pattern.pattern, rule)
    }
  }
  const globs = compileGlobs(
    Array.from(byGlob, ([{ pattern, matches }, list]) => ({ pattern, matches, rules: list })),
  )
  return {
    named: (text) => byText.get(text),
    globs,
    lists: (text) => [byText.get(text) ?? [], ...globs(text).map((glob) => glob.rules)],
  }
}

function append<Key>(map: Map<Key, Rule[]>, key: Key, rule: Rule): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [rule])
  else list.push(rule)
}

import { pick } from './random'

/** Sentences from which texts of one language and label are made. */
export interface Grammar {
  readonly lang: string
  readonly label: 'attack' | 'benign'
  readonly kind:
    | 'direct'
    | 'leak'
    | 'jailbreak'
    | 'indirect'
    | 'obfuscated'
    | 'benign'
    | 'hard_benign'
    | 'benign_doc'
    | 'benign_long'
  /** Origin of the text; the user by default. */
  readonly channel?: 'user' | 'tool' | 'document' | 'system'
  /**
   * Sentences with `{slot}`; `{slot?}` may be left out; `{a|b|c}` chooses in place and may hold
   * slots. A literal brace, or a bar inside a choice, has a backslash before it.
   */
  readonly start: readonly string[]
  readonly slots: Readonly<Record<string, readonly string[]>>
  /** Slots which are filled once and read the same all through a text, as the name of a persona. */
  readonly once?: readonly string[]
  /** Of a phrasebook: the texts of a language are fewer, and of fewer sentences. */
  readonly phrasebook?: boolean
}

type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string; readonly optional: boolean }
  | { readonly type: 'choice'; readonly choices: readonly Sequence[] }

type Sequence = readonly Node[]

interface Compiled {
  readonly start: readonly Sequence[]
  readonly slots: ReadonlyMap<string, readonly Sequence[]>
  /** For each slot the alternatives that end soonest: all that is chosen from beyond the limit. */
  readonly shortest: ReadonlyMap<string, readonly Sequence[]>
  readonly once: ReadonlySet<string>
}

/** Slots inside slots, before only the alternatives that end soonest are taken. */
const maxDepth = 8

const compiledGrammars = new WeakMap<Grammar, Compiled>()

/** Checks a grammar when its file is loaded. */
export function defineGrammar(grammar: Grammar): Grammar {
  compiled(grammar)
  return grammar
}

/** One alternative a line, as it stands; `\n` and `\t` are a line break and a tab. */
export function lines(text: TemplateStringsArray): string[] {
  return (text.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/\\[\\nt]/g, (escape) => ({ '\\n': '\n', '\\t': '\t' })[escape] ?? escape),
    )
}

/** A text of the grammar. The same random numbers give the same text. */
export function expand(grammar: Grammar, random: () => number): string {
  const source = compiled(grammar)
  const expansion = { source, random, filled: new Map<string, string>() }
  return fill(pick(source.start, random), 0, expansion).trim()
}

interface Expansion {
  readonly source: Compiled
  readonly random: () => number
  /** What stands for the slots that are filled once. */
  readonly filled: Map<string, string>
}

function fill(sequence: Sequence, depth: number, expansion: Expansion): string {
  const { random } = expansion
  let out = ''
  let dropped = false
  for (const node of sequence) {
    const left = node.type === 'slot' && node.optional && random() < 0.5
    const text = left ? '' : fillNode(node, depth, expansion)
    if (text !== '') out = dropped || /^[,.;:]\s/.test(text) ? closeGap(out, text) : out + text
    dropped = text === ''
  }
  return out
}

function fillNode(node: Node, depth: number, expansion: Expansion): string {
  const { source, random, filled } = expansion
  if (node.type === 'text') return node.text
  if (node.type === 'choice') return fill(pick(node.choices, random), depth, expansion)
  const known = filled.get(node.name)
  if (known !== undefined) return known
  const from = depth < maxDepth ? source.slots : source.shortest
  const alternatives = from.get(node.name) as readonly Sequence[]
  const text = fill(pick(alternatives, random), depth + 1, expansion)
  if (source.once.has(node.name)) filled.set(node.name, text)
  return text
}

/** Joins two texts between which something was left out: one space, none before punctuation. */
function closeGap(before: string, after: string): string {
  if (/^[ ,.;:!?]/.test(after) && before.endsWith(' ')) return before.slice(0, -1) + after
  return /(?:^|\s)$/.test(before) && after.startsWith(' ')
    ? before + after.slice(1)
    : before + after
}

function compiled(grammar: Grammar): Compiled {
  let known = compiledGrammars.get(grammar)
  if (!known) {
    known = compile(grammar)
    compiledGrammars.set(grammar, known)
  }
  return known
}

function compile({ start, slots: texts, once = [] }: Grammar): Compiled {
  if (start.length === 0) throw new Error('A grammar needs a start sentence')
  const slots = new Map<string, readonly Sequence[]>()
  for (const [name, alternatives] of Object.entries(texts)) {
    if (!/^\w+$/.test(name)) throw new Error(`"${name}" is no name for a slot`)
    if (alternatives.length === 0) throw new Error(`Slot "${name}" has no alternatives`)
    slots.set(
      name,
      alternatives.map((text) => parse(text, name)),
    )
  }
  const first = start.map((text) => parse(text, 'start'))
  checkUse(first, slots)
  for (const name of once) {
    if (!slots.has(name)) throw new Error(`Slot "${name}", filled once, does not exist`)
  }
  return { start: first, slots, shortest: shortestAlternatives(slots), once: new Set(once) }
}

/** Every slot named exists, and the start sentences lead to every slot. */
function checkUse(start: readonly Sequence[], slots: ReadonlyMap<string, readonly Sequence[]>) {
  const used = new Set<string>()
  const follow = (sequences: readonly Sequence[], from: string) => {
    for (const name of sequences.flatMap(slotNames)) {
      const inside = slots.get(name)
      if (!inside) throw new Error(`Slot "${name}", named in "${from}", does not exist`)
      if (used.has(name)) continue
      used.add(name)
      follow(inside, name)
    }
  }
  follow(start, 'start')
  const unused = [...slots.keys()].filter((name) => !used.has(name))
  if (unused.length > 0) throw new Error(`Slots that nothing uses: ${unused.join(', ')}`)
}

function slotNames(sequence: Sequence): string[] {
  return sequence.flatMap((node) => {
    if (node.type === 'slot') return [node.name]
    return node.type === 'choice' ? node.choices.flatMap(slotNames) : []
  })
}

function shortestAlternatives(
  slots: ReadonlyMap<string, readonly Sequence[]>,
): Map<string, readonly Sequence[]> {
  const shortest = new Map<string, readonly Sequence[]>()
  const ends = (sequence: Sequence) => slotNames(sequence).every((name) => shortest.has(name))
  for (let grown = true; grown;) {
    const found = [...slots].filter(([name]) => !shortest.has(name))
    const round = found.map(([name, all]) => [name, all.filter(ends)] as const)
    const ending = round.filter(([, alternatives]) => alternatives.length > 0)
    for (const [name, alternatives] of ending) shortest.set(name, alternatives)
    grown = ending.length > 0
  }
  const endless = [...slots.keys()].filter((name) => !shortest.has(name))
  if (endless.length > 0) throw new Error(`Slots that never end: ${endless.join(', ')}`)
  return shortest
}

/** Reads one sentence; `from` is named in errors. */
function parse(text: string, from: string): Sequence {
  const fail = (reason: string): never => {
    throw new Error(`${reason} in "${from}": ${text}`)
  }
  let at = 0
  const sequence = (inChoice: boolean): Sequence => {
    const nodes: Node[] = []
    let literal = ''
    const flush = () => {
      if (literal !== '') nodes.push({ type: 'text', text: literal })
      literal = ''
    }
    for (; at < text.length; at++) {
      const char = text.charAt(at)
      if (inChoice && (char === '|' || char === '}')) break
      if (char === '{') {
        flush()
        nodes.push(braces())
      } else if (char === '}') {
        fail('A brace that was not opened')
      } else {
        if (char === '\\' && '{}|\\`'.includes(text.charAt(at + 1) || ' ')) at++
        literal += text.charAt(at)
      }
    }
    flush()
    return nodes
  }
  const braces = (): Node => {
    const slot = /^\{(\w+)(\??)\}/.exec(text.slice(at))
    if (slot) {
      at += slot[0].length - 1
      return { type: 'slot', name: slot[1] as string, optional: slot[2] === '?' }
    }
    const choices: Sequence[] = []
    do {
      at++
      choices.push(sequence(true))
    } while (text.charAt(at) === '|')
    if (at >= text.length) fail('A brace that is not closed')
    if (choices.length < 2) fail('Braces that hold neither a slot nor a choice')
    return { type: 'choice', choices }
  }
  return sequence(false)
}

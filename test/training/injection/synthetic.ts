import { inserted, piecesOf, record, sentencesOf, type Piece } from './composed'
import type { Grammar } from './grammar'
import { textsOf } from './grammar-texts'
import { noisy } from './noise'
import { pick, seededRandom } from './random'
import { rewritten } from './rewritten'
import { isData, type Row } from './rows'

/** How many texts of each sort are made. */
export interface Amounts {
  /** Of all grammars of English together, and of all of each other language. */
  readonly english: number
  readonly otherLanguage: number
  /** Of each language that has a phrasebook only. */
  readonly phrasebook: number
  /** User attacks put into documents that a user sends. */
  readonly pasted: number
  /** Instructions put into documents, and into tool results. */
  readonly documents: number
  readonly records: number
}

const grammarSource = 'grammar'

/** Texts of the grammars, and texts of which one was put into another. */
export function synthesize(
  rows: readonly Row[],
  grammars: readonly Grammar[],
  amounts: Amounts,
): readonly Row[] {
  const random = seededRandom(7)
  const isBook = ({ phrasebook = false }: Grammar) => phrasebook
  const made = grammarRows(
    grammars.filter((grammar) => !isBook(grammar)),
    amounts,
    random,
  )
  const documents = rows.filter((row) => row.label === 'benign' && isData(row))
  const grammarDocuments = made.filter((row) => row.label === 'benign' && isData(row))
  const pieces = [...piecesOf(documents, random), ...grammarDocuments.map(pieceOf)]
  const attacks = attackPool(rows, made)
  const tasks = taskPool(rows)
  const texts = [...sentencesOf(pieces)]
  const payload = () => pick(random() < 0.5 ? attacks : tasks, random)
  const repeat = (times: number, make: () => Row) => Array.from({ length: times }, make)
  return [
    ...made,
    ...rewritten([...rows, ...made.filter(({ kind }) => !kind.startsWith('obfuscated'))], random),
    // Not put into documents: they would displace what is better written.
    ...grammarRows(grammars.filter(isBook), amounts, seededRandom(8)),
    ...repeat(amounts.pasted, () =>
      inserted(pick(pieces, random), pick(attacks, random), 'user', random),
    ),
    ...repeat(amounts.documents, () =>
      inserted(pick(pieces, random), payload(), 'document', random),
    ),
    ...repeat(amounts.documents, () => pieceRow(pick(pieces, random))),
    ...repeat(amounts.records, () => record(texts, payload(), random)),
    ...repeat(amounts.records, () => record(texts, undefined, random)),
  ]
}

function grammarRows(
  grammars: readonly Grammar[],
  amounts: Amounts,
  random: () => number,
): readonly Row[] {
  const group = ({ lang, label }: Grammar) => `${lang} ${label}`
  const sizes = new Map<string, number>()
  for (const grammar of grammars) sizes.set(group(grammar), (sizes.get(group(grammar)) ?? 0) + 1)
  return grammars.flatMap((grammar) => {
    const sort = sortOf(grammar)
    const count = Math.ceil(amounts[sort] / (sizes.get(group(grammar)) as number))
    return textsOf(grammar, count, random).map((text): Row => ({
      text: noisy(text, random),
      label: grammar.label,
      kind: `${grammar.kind} ${sort}`,
      sources: [grammarSource],
      channel: grammar.channel ?? (grammar.kind === 'indirect' ? 'document' : 'user'),
      synthetic: true,
    }))
  })
}

function sortOf({ lang, phrasebook }: Grammar) {
  if (phrasebook) return 'phrasebook'
  return lang === 'en' ? 'english' : 'otherLanguage'
}

function pieceOf({ text, sources: [source = ''] }: Row): Piece {
  return { text, source }
}

function pieceRow({ text, source }: Piece): Row {
  return {
    text,
    label: 'benign',
    kind: 'benign_doc piece',
    sources: [source],
    channel: 'document',
    synthetic: true,
  }
}

/** Short attacks: what overrides, and what asks for secrets. */
function attackPool(rows: readonly Row[], made: readonly Row[]): readonly Piece[] {
  return [...rows, ...made]
    .filter(({ label, text }) => label === 'attack' && text.length < 300)
    .filter((row) => row.synthetic || !isData(row))
    .filter(({ kind }) => !/^(?:jailbreak|obfuscated)/.test(kind))
    .filter(({ sources }) => !sources.includes('hinglish'))
    .map(pieceOf)
}

/** Ordinary tasks: in data nobody has to ask for anything. */
function taskPool(rows: readonly Row[]): readonly Piece[] {
  const asks =
    /^(?:please|can you|could you|i want you|i need you|[a-z]+ (?:me|my|the|a|an|all|this|that)\b)/i
  return rows
    .filter(({ sources: [source] }) => source === 'clinc150' || source === 'selfinstruct_seed')
    .filter(({ text }) => text.length < 400 && asks.test(text))
    .map(pieceOf)
}

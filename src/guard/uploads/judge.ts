import type { Exchange } from '../../core/exchange'
import type { Step } from '../../core/pipeline'
import type { RowKind } from '../../core/upload'
import { generic } from '../../formats/generic'
import { rowFormats } from '../../formats/rows'
import { judgeWrapped, nameBody, type BatchMeans } from './batch'
import { isPlain, type Glance } from './glance'
import {
  innerExchange,
  judgeInner,
  lastingBody,
  passed,
  refusedFor,
  type Inner,
  type Verdict,
} from './inner'
import type { Read } from './kinds'

export interface JudgeMeans extends BatchMeans {
  /** What a row passes that is no request by itself. */
  readonly rowSteps: readonly Step[]
  readonly glance: Glance
}

type Row = Extract<Read, { row: unknown }>

/** Judges the rows of one upload, and the texts beside its file. */
export class RowJudge {
  readonly #outer: Exchange
  readonly #means: JudgeMeans
  readonly #names = new Set<string>()

  constructor(outer: Exchange, means: JudgeMeans) {
    this.#outer = outer
    this.#means = means
  }

  /** At once for a row in which nothing is found. */
  row({ kind, row }: Row, bytes: number): Verdict | Promise<Verdict> {
    if (kind === 'batch') return this.#request(row, bytes)
    return this.#content(lastingBody(this.#outer, row.value, formatOf(kind), row.numbers))
  }

  /** A field of a form, by name. */
  field(name: string, text: string): Verdict | Promise<Verdict> {
    return this.#content(lastingBody(this.#outer, { [name]: text }, generic))
  }

  #content(inner: Inner): Verdict | Promise<Verdict> {
    const { glance, rowSteps, states } = this.#means
    if (isPlain(inner, glance)) return passed
    return judgeInner(innerExchange(this.#outer, inner, states), rowSteps, states)
  }

  async #request({ value, numbers }: Row['row'], bytes: number): Promise<Verdict> {
    const row = value as { custom_id: string; method: string; url: string; body: unknown }
    if (this.#names.has(row.custom_id))
      return refusedFor('body-invalid', 'a `custom_id` comes twice')
    if (this.#names.size >= maxNames) return refusedFor('body-limit', `over ${maxNames} requests`)
    this.#names.add(row.custom_id)
    const named = await this.#content(nameBody(this.#outer, row.custom_id))
    if (named.outcome !== 'passed') return { ...named, ...unnamable }
    const { method, url, body } = row
    const verdict = await judgeWrapped(
      this.#outer,
      { method, url, body, numbers, bytes },
      this.#means,
    )
    return verdict.outcome === 'changed'
      ? { ...verdict, value: { ...row, body: verdict.value } }
      : verdict
  }
}

/** All names are remembered: no more requests than the providers take. */
const maxNames = 100_000

const unnamable = {
  outcome: 'refused',
  code: 'input-blocked',
  detail: 'a `custom_id` would have to be changed',
} as const

function formatOf(kind: RowKind) {
  return kind === 'text' ? generic : rowFormats[kind]
}

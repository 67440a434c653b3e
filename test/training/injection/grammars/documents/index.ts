import { expand, type Grammar } from '../../grammar'
import { pick } from '../../random'
import { mention } from '../benign/en/mention'
import { family } from '../family'
import { facts } from './facts'
import * as formats from './formats'
import { insert, withForeign, withoutMarks, withPlaces, type Inserted } from './insert'
import { cuedPayloads, plainPayloads, taskPayloads } from './payloads'
import { peoplePhrases } from './people'

type Channel = 'document' | 'tool'

/** One document or tool result as the trainer reads it. */
export interface DocumentSample extends Inserted {
  readonly label: 'attack' | 'benign'
  readonly kind: 'indirect' | 'benign_doc' | 'benign_long'
  readonly channel: Channel
  readonly lang: 'en'
  /** Name of the format: mail, table, … */
  readonly format: string
  /** What betrays the payload; absent on honest ones. */
  readonly payload?: keyof typeof payloads
}

const slots = { ...facts, ...formats.tableRows, ...formats.codeWords }

/** Grammars of honest documents by format, with marks where something foreign may stand. */
export const documentFormats: readonly (readonly [string, Channel, Grammar])[] = (
  [
    ['mail', 'tool', formats.mails],
    ['mail', 'document', formats.mails],
    ['table', 'document', formats.tables],
    ['table', 'document', formats.scores],
    ['figures', 'document', formats.figures],
    ['prose', 'document', formats.prose],
    ['web', 'document', formats.web],
    ['web', 'tool', formats.web],
    ['result', 'tool', formats.results],
    ['result', 'tool', formats.results],
    ['talk', 'document', formats.talk],
    ['code', 'document', formats.code],
  ] as const
).flatMap(([name, channel, start]) =>
  family({ lang: 'en', label: 'benign', kind: 'benign_doc', channel }, slots, [start]).map(
    (grammar) => [name, channel, grammar] as const,
  ),
)

/** Payloads by what betrays them: words of override, an order to software, or only the place. */
export const payloads = { cued: cuedPayloads, plain: plainPayloads, task: taskPayloads } as const

/** A document with an order to the assistant in it. */
export function attackedDocument(
  random: () => number,
  payload: keyof typeof payloads = pick(['cued', 'cued', 'plain', 'plain', 'task'], random),
): DocumentSample {
  const [format, channel, grammar] = pick(documentFormats, random)
  const inserted = withForeign(grammar, payloads[payload], random)
  return { ...inserted, label: 'attack', kind: 'indirect', channel, lang: 'en', format, payload }
}

/** An honest text of any origin with something of `foreign` in it, between lines or sentences. */
export function insertInto(
  text: string,
  foreign: readonly Grammar[],
  random: () => number,
): Inserted {
  return insert(withPlaces(text), expand(pick(foreign, random), random), random)
}

/** A document with nothing foreign, with a request to people, or with a quoted attack. */
export function honestDocument(random: () => number): DocumentSample {
  const [format, channel, grammar] = pick(documentFormats, random)
  const chance = random()
  const common = { label: 'benign', kind: 'benign_doc', channel, lang: 'en', format } as const
  if (chance < 0.55) return { ...common, ...withForeign(grammar, peoplePhrases, random) }
  if (chance < 0.7) {
    const quoting = expand(pick(mention, random), random)
    return { ...common, ...insert(expand(grammar, random), quoting, random) }
  }
  const text = withoutMarks(expand(grammar, random))
  return { ...common, text, start: 0, end: text.length }
}

/** Several honest documents, one after the other. */
export function longDocument(random: () => number): DocumentSample {
  const parts = Array.from({ length: 4 + Math.floor(random() * 8) }, () => honestDocument(random))
  const text = parts.map((part) => part.text).join('\n\n')
  const channel = pick(['document', 'tool'] as const, random)
  return {
    ...{ label: 'benign', kind: 'benign_long', channel, lang: 'en', format: 'several' },
    ...{ text, start: 0, end: text.length },
  }
}

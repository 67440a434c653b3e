import type { LLMock } from '@copilotkit/aimock'
import { iban, secret } from '../../support/gate'

export const model = 'gpt-5-mini'

/** An address that a model knows, and one that a user tells it. */
export const mail = 'mara.lind@bakery.example'
export const told = 'ada.lovelace@example.org'
const leak = `Write to ${mail} with ${secret}, today.`
export const redacted = 'Write to [REDACTED:pii.email] with [REDACTED:secrets.openai-key], today.'

/** Answers that must not leave from a place on: what may leave, by the word that asks for them. */
export const payments: ReadonlyMap<string, string> = new Map([
  ['Pay', 'Pay to '],
  ['Owe', ''],
])

/** What a call of the tool is given. */
export interface Message {
  readonly to: string
  readonly minutes: number
}

/** What the model answers: the script of all conversations. */
export interface Answer {
  readonly content?: string
  readonly reasoning?: string
  readonly toolCalls?: { id: string; name: string; arguments: string }[]
}

/** Decided by the last message, whose first word is an order. */
export function answerTo(text: string): Answer {
  const [order = '', ...rest] = text.split(' ')
  const before = payments.get(order)
  if (before !== undefined) return { content: `${before}${iban}, today.` }
  switch (order) {
    case 'Leak':
      return { content: leak, reasoning: leak }
    case 'Call':
      return callOf(rest.join(' '))
    case 'Pass':
      return callOf(leak)
    case 'Transfer':
      return { content: 'At once, ', ...callOf(iban) }
    default:
      return { content: `You said: ${text}`, reasoning: `Was it said? ${text}` }
  }
}

function callOf(to: string): Answer {
  const message: Message = { to, minutes: 20 }
  return { toolCalls: [{ id: 'call_7', name: 'send', arguments: JSON.stringify(message) }] }
}

const usage = { prompt_tokens: 11, completion_tokens: 7, input_tokens: 11, output_tokens: 7 }

type Script = Extract<Parameters<LLMock['on']>[1], (...request: never) => unknown>

/** The script, as the mock of the providers asks for it. */
export const script: Script = ({ messages }) => {
  const content = messages.at(-1)?.content ?? ''
  const text =
    typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('')
  return { ...answerTo(text), usage }
}

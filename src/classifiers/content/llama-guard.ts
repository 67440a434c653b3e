import type { ClassifierInput } from '../../core/classifier'
import type { CategoryScore, ContentService } from '../../core/content-service'
import { integer, optional, parseOptions, string } from '../../core/options'
import { UnusableAnswer } from '../../remote/breaker'
import { isPlainObject, ownMember } from '../../remote/json-object'
import { serverAt, serverParsers, type ServerOptions } from '../server'

/** `url` is that of chat completions: `https://guard.internal/v1/chat/completions`. */
export interface LlamaGuardOptions extends ServerOptions {
  /** As the server calls it: `meta-llama/Llama-Guard-3-8B`. */
  readonly model: string
  /** Longest text that is shown in one piece, in UTF-16 units. @defaultValue 8,000 */
  readonly maxLength?: number
}

/** By the code that the model answers with: the hazards of MLCommons, and abuse of code interpreters. */
const hazards: ReadonlyMap<string, string> = new Map([
  ['S1', 'violent-crimes'],
  ['S2', 'non-violent-crimes'],
  ['S3', 'sex-crimes'],
  ['S4', 'child-exploitation'],
  ['S5', 'defamation'],
  ['S6', 'specialized-advice'],
  ['S7', 'privacy'],
  ['S8', 'intellectual-property'],
  ['S9', 'indiscriminate-weapons'],
  ['S10', 'hate'],
  ['S11', 'self-harm'],
  ['S12', 'sexual'],
  ['S13', 'elections'],
  ['S14', 'code-interpreter-abuse'],
])

/**
 * Llama Guard 3 or 4 behind an endpoint for chats as OpenAI has it, such as that of vLLM or Ollama, which brings the
 * prompt with the categories as the model's chat template. The model must answer `safe`, or `unsafe` and a line of
 * codes, and nothing else: what is anything else is no answer.
 *
 * @throws ConfigurationError for a wrong option.
 */
export function llamaGuard(options: LlamaGuardOptions): ContentService {
  const parsed = parseOptions('llamaGuard', options, {
    url: string,
    model: string,
    maxLength: optional(integer(1, 10_000_000, 'characters'), 8000),
    ...serverParsers('llamaGuard'),
  })
  const { model, maxLength } = parsed
  const { host, post } = serverAt('llamaGuard', parsed)
  const ask = async (input: ClassifierInput, signal: AbortSignal) => {
    const messages = conversationOf(input)
    const asked = { model, messages, temperature: 0, max_tokens: maxTokens, stream: false }
    return verdictIn(contentOf(await post(asked, signal)))
  }
  return Object.freeze({
    name: `${model} at ${host}`,
    categories: Object.freeze([...hazards.values()]),
    maxLength,
    classify: (texts: readonly ClassifierInput[], signal: AbortSignal) =>
      Promise.all(texts.map((input) => ask(input, signal))),
  })
}

/** All codes in one line are some 60 tokens. */
const maxTokens = 100

interface Message {
  readonly role: 'user' | 'assistant'
  readonly content: string
}

/** The model judges the last message, and its template wants a user to speak first. */
function conversationOf({ text, context }: ClassifierInput): readonly Message[] {
  const content = withoutMarks(text)
  if (context.origin.kind !== 'assistant') return [{ role: 'user', content }]
  return [
    { role: 'user', content: 'Go on.' },
    { role: 'assistant', content },
  ]
}

/** Servers read the marks of a prompt wherever they stand: a text could end its message, and answer for the model. */
function withoutMarks(text: string): string {
  return text.replace(/<(?=\||\/?(?:BEGIN|END)\b)/gi, '< ')
}

function contentOf(answer: unknown): string {
  const choices = isPlainObject(answer) ? ownMember(answer, 'choices') : undefined
  const [choice, ...others] = Array.isArray(choices) ? (choices as unknown[]) : []
  const message = isPlainObject(choice) ? ownMember(choice, 'message') : undefined
  const content = isPlainObject(message) ? ownMember(message, 'content') : undefined
  const isCut = isPlainObject(choice) && ownMember(choice, 'finish_reason') === 'length'
  if (typeof content === 'string' && others.length === 0 && !isCut) return content.trim()
  throw new UnusableAnswer('it did not return one choice with a complete message')
}

const unsafe = /^unsafe(?:[ \t]*\n[ \t]*(?<codes>S\d{1,2}(?:[ \t]*,[ \t]*S\d{1,2}){0,31}))?$/

function verdictIn(answer: string): readonly CategoryScore[] {
  if (answer === 'safe') return []
  const match = unsafe.exec(answer)
  if (match === null) throw new UnusableAnswer('the model answered neither `safe` nor `unsafe`')
  const codes = match.groups?.['codes']?.split(',') ?? ['']
  return codes.map((code) => ({ category: hazards.get(code.trim()), score: 1, flagged: true }))
}

import type { Classification, Classifier, ClassifierInput } from '../core/classifier'
import {
  callback,
  integer,
  objectWith,
  optional,
  parseOptions,
  string,
  type OptionParser,
} from '../core/options'
import { UnusableAnswer } from '../remote/breaker'
import { openSession, type OnnxRuntime, type OpenedSession } from './onnx/session'
import { softmax } from './onnx/softmax'

/** What a tokenizer makes of a text, with the special tokens that the model expects. */
export interface OnnxTokens {
  readonly input_ids: readonly number[] | readonly bigint[]
  /** @defaultValue 1 for each token */
  readonly attention_mask?: readonly number[] | readonly bigint[]
}

export interface OnnxClassifierOptions {
  /** Path of an ONNX file, or its bytes. */
  readonly model: string | Uint8Array
  /** Of the model, such as the one of `@huggingface/transformers`; must not cut what is too long. */
  readonly tokenizer: (text: string) => OnnxTokens | Promise<OnnxTokens>
  /** Which of the model's labels mean an attack: a place among its outputs, or several. @defaultValue 1 */
  readonly attackLabel?: number | readonly number[]
  /** @defaultValue `ONNX classifier`, and the path of the model */
  readonly name?: string
  /** Longest text that the model is shown, in UTF-16 units. @defaultValue 1,500 */
  readonly maxLength?: number
  /** Most tokens that the model reads; a text that has more is not judged. @defaultValue 512 */
  readonly maxTokens?: number
  /** The module `onnxruntime-node`, or one with the same interface. @defaultValue imported with the first text */
  readonly runtime?: OnnxRuntime
}

/**
 * A classifier of sequences in the ONNX format, run in this process by `onnxruntime-node`, which the application
 * installs. Its first output must be the logits of the labels. The model is loaded when it is asked for the first
 * time; rejects where the runtime is not installed, the model cannot be loaded, or it has other inputs than
 * `input_ids`, `attention_mask` and `token_type_ids`.
 *
 * @throws ConfigurationError for a wrong option.
 */
export function onnxClassifier(options: OnnxClassifierOptions): Classifier {
  const parsed = parseOptions('onnxClassifier', options, {
    model: modelSource,
    tokenizer: callback<OnnxClassifierOptions['tokenizer']>(),
    attackLabel: optional(labels, [1]),
    name: optional(string, undefined),
    maxLength: optional(integer(1, 10_000_000, 'characters'), 1500),
    maxTokens: optional(integer(1, 1_000_000, 'tokens'), 512),
    runtime: optional(runtimeModule, undefined),
  })
  const { model, runtime, maxLength } = parsed
  const session = once(() => openSession(model, runtime))
  const label = typeof model === 'string' ? `ONNX classifier ${model}` : 'ONNX classifier'
  return Object.freeze({
    name: parsed.name ?? label,
    maxLength,
    classify: async (texts: readonly ClassifierInput[], signal: AbortSignal) => {
      const opened = await session()
      const answers: Classification[] = []
      for (const { text } of texts) {
        signal.throwIfAborted()
        answers.push(await judge(text, opened, parsed))
      }
      return answers
    },
  })
}

async function judge(
  text: string,
  { run }: OpenedSession,
  { tokenizer, maxTokens, attackLabel }: Judging,
): Promise<Classification> {
  const { ids, mask } = checkedTokens(await tokenizer(text), maxTokens)
  const probabilities = softmax(await run(ids, mask))
  const missing = attackLabel.find((label) => label >= probabilities.length)
  if (missing !== undefined) {
    throw new Error(
      `the model has ${probabilities.length} labels; \`attackLabel\` names label ${missing}, counted from 0`,
    )
  }
  const sum = attackLabel.reduce((total, label) => total + (probabilities[label] as number), 0)
  return { score: Math.min(1, sum) }
}

interface Judging {
  readonly tokenizer: OnnxClassifierOptions['tokenizer']
  readonly maxTokens: number
  readonly attackLabel: readonly number[]
}

function checkedTokens(
  tokens: OnnxTokens,
  maxTokens: number,
): { ids: readonly bigint[]; mask: readonly bigint[] } {
  const ids = bigints(tokens?.input_ids)
  const mask =
    tokens?.attention_mask === undefined ? ids?.map(() => 1n) : bigints(tokens.attention_mask)
  if (ids === undefined || mask?.length !== ids.length || ids.length === 0) {
    throw new UnusableAnswer(
      'the tokenizer must return `input_ids` and `attention_mask`, two lists of as many whole numbers',
    )
  }
  if (ids.length <= maxTokens) return { ids, mask }
  throw new UnusableAnswer(
    `the text has ${ids.length} tokens, and the model reads ${maxTokens}; lower \`maxLength\``,
  )
}

function bigints(list: unknown): readonly bigint[] | undefined {
  const isWhole = (item: unknown): boolean => typeof item === 'bigint' || Number.isSafeInteger(item)
  return Array.isArray(list) && list.every(isWhole)
    ? (list as (number | bigint)[]).map((item) => BigInt(item))
    : undefined
}

/** Runs it when it is first asked for, and again where it failed. */
function once<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined
  return () => {
    running ??= run().catch((error: unknown) => {
      running = undefined
      throw error
    })
    return running
  }
}

const modelSource: OptionParser<string | Uint8Array> = (value, fail) =>
  (typeof value === 'string' && value !== '') || value instanceof Uint8Array
    ? value
    : fail('the path of an ONNX file, or its bytes')

const labels: OptionParser<readonly number[]> = (value, fail) => {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const isLabel = (item: unknown): item is number => Number.isSafeInteger(item) && Number(item) >= 0
  return list.length > 0 && list.every(isLabel) && new Set(list).size === list.length
    ? Object.freeze([...list])
    : fail('the place of a label, counted from 0, or a list of different ones')
}

const runtimeModule: OptionParser<OnnxRuntime> = (value, fail) => {
  const { InferenceSession, Tensor } = objectWith<OnnxRuntime>()(value, fail)
  return typeof InferenceSession?.create === 'function' && typeof Tensor === 'function'
    ? (value as OnnxRuntime)
    : fail('the module `onnxruntime-node`, or one with the same `InferenceSession` and `Tensor`')
}

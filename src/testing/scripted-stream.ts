import { Readable } from 'node:stream'

/** One step of a scripted answer: a piece of text, or a piece of a tool call's arguments. */
export type ScriptStep =
  | string
  | {
      readonly tool: string
      readonly id?: string
      readonly index?: number
      readonly arguments: string
    }

export interface ScriptedStreamOptions {
  /** @defaultValue 'scripted' */
  readonly model?: string
  /** Size of the byte chunks the stream is cut into, to try splits. @defaultValue one chunk per event */
  readonly chunkBytes?: number
}

/**
 * An answer in the OpenAI Chat streaming format, event by event, as a model would send it.
 *
 * @example scriptedStream(['Write to ', 'ada@', 'example.org']).pipe(res)
 */
export function scriptedStream(
  steps: readonly ScriptStep[],
  options: ScriptedStreamOptions = {},
): Readable {
  return Readable.from(scriptedChunks(steps, options))
}

/** The chunks of {@link scriptedStream}, for tests that write them themselves. */
export function scriptedChunks(
  steps: readonly ScriptStep[],
  { model = 'scripted', chunkBytes }: ScriptedStreamOptions = {},
): Buffer[] {
  const hasTools = steps.some((step) => typeof step !== 'string')
  const events = [
    chunkOf(model, { role: 'assistant', content: '' }),
    ...steps.map((step) => chunkOf(model, deltaOf(step))),
    chunkOf(model, {}, hasTools ? 'tool_calls' : 'stop'),
    '[DONE]',
  ].map((data) => Buffer.from(`data: ${data}\n\n`))
  return chunkBytes === undefined ? events : cut(Buffer.concat(events), chunkBytes)
}

function deltaOf(step: ScriptStep): object {
  if (typeof step === 'string') return { content: step }
  const { tool, id = `call_${tool}`, index = 0 } = step
  return {
    tool_calls: [
      { index, id, type: 'function', function: { name: tool, arguments: step.arguments } },
    ],
  }
}

function chunkOf(model: string, delta: object, finishReason: string | null = null): string {
  return JSON.stringify({
    id: 'chatcmpl-scripted',
    object: 'chat.completion.chunk',
    created: 0,
    model,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: finishReason }],
  })
}

function cut(bytes: Buffer, size: number): Buffer[] {
  const count = Math.ceil(bytes.byteLength / size)
  return Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  )
}

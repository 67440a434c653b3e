import {
  BedrockRuntimeClient,
  BedrockRuntimeServiceException,
  type ContentBlock,
} from '@aws-sdk/client-bedrock-runtime'
import { NodeHttpHandler } from '@smithy/node-http-handler'
import { frameFor } from '../../formats/frames'
import type { Refused } from './contract'
import type { Recorded, RecordedReply } from './provider'
import { answerTo, type Answer } from './script'
import type { At } from './site'

/** The official client, with a key of the application's for a token, and over HTTP/1.1. */
export function bedrock({ url, key, maxRetries }: At): BedrockRuntimeClient {
  return new BedrockRuntimeClient({
    region: 'eu-central-1',
    endpoint: url,
    token: { token: key },
    authSchemePreference: ['httpBearerAuth'],
    requestHandler: new NodeHttpHandler(),
    ...(maxRetries !== undefined && { maxAttempts: maxRetries + 1 }),
  })
}

const errors = {
  400: 'ValidationException',
  401: 'UnrecognizedClientException',
  403: 'AccessDeniedException',
  429: 'ThrottlingException',
} as const

export function expectRefusal(thrown: unknown, { status }: Refused): void {
  expect(thrown).toBeInstanceOf(BedrockRuntimeServiceException)
  const requestId: unknown = expect.stringMatching(/^[0-9a-f]{32}$/)
  expect(thrown).toMatchObject({
    name: errors[status],
    $metadata: { httpStatusCode: status, requestId },
  })
}

interface Asked {
  readonly messages: readonly { readonly content: readonly ContentBlock[] | string }[]
  readonly anthropic_version?: string
}

/** What Bedrock answers, by the script of all conversations. */
export const recorded: Recorded = (path, body) => {
  const operation = /^\/model\/[^/]+\/([\w-]+)$/.exec(path)?.[1]
  if (operation === undefined) return undefined
  const { messages } = JSON.parse(body) as Asked
  const content = messages.at(-1)?.content ?? ''
  const said = typeof content === 'string' ? content : content.map(({ text = '' }) => text).join('')
  const answer = answerTo(said)
  if (operation === 'converse') return json(messageOf(answer))
  if (operation === 'converse-stream') return frames(eventsOf(answer))
  if (operation === 'invoke') return json(claudeOf(answer))
  return frames(claudeEvents(answer).map((bytes) => ({ chunk: { bytes, p: 'abcd' } })))
}

function json(body: object): RecordedReply {
  return { contentType: 'application/json', chunks: [JSON.stringify(body)] }
}

function frames(events: readonly object[]): RecordedReply {
  const wire = Buffer.from(events.map(frameFor).join(''), 'latin1')
  // As a network has them: in chunks that know nothing of frames.
  const chunks = Array.from({ length: Math.ceil(wire.length / 61) }, (_, at) =>
    wire.subarray(at * 61, at * 61 + 61),
  )
  return { contentType: 'application/vnd.amazon.eventstream', chunks }
}

const usage = { inputTokens: 11, outputTokens: 7, totalTokens: 18 }
const metrics = { latencyMs: 12 }

/** So small that every finding comes in pieces. */
const pieces = (text: string): string[] => text.match(/.{1,5}/gsu) ?? []

function messageOf({ content, reasoning, toolCalls = [] }: Answer): object {
  const signature = 'c2lnbmVk'
  const blocks = [
    ...(reasoning ? [{ reasoningContent: { reasoningText: { text: reasoning, signature } } }] : []),
    ...(content ? [{ text: content }] : []),
    ...toolCalls.map(({ id, name, arguments: json }) => ({
      toolUse: { toolUseId: id, name, input: JSON.parse(json) as object },
    })),
  ]
  const stopReason = toolCalls.length > 0 ? 'tool_use' : 'end_turn'
  return { output: { message: { role: 'assistant', content: blocks } }, stopReason, usage, metrics }
}

function claudeOf({ content, reasoning, toolCalls = [] }: Answer): object {
  const blocks = [
    ...(reasoning ? [{ type: 'thinking', thinking: reasoning, signature: 'c2lnbmVk' }] : []),
    ...(content ? [{ type: 'text', text: content }] : []),
    ...toolCalls.map(({ id, name, arguments: json }) => ({
      ...{ type: 'tool_use', id, name, input: JSON.parse(json) as object },
    })),
  ]
  return { id: 'msg_bdrk_1', type: 'message', role: 'assistant', content: blocks }
}

function claudeEvents({ content, toolCalls = [] }: Answer): object[] {
  const starts = [
    ...(content ? [{ type: 'text', text: '' }] : []),
    ...toolCalls.map(({ id, name }) => ({ type: 'tool_use', id, name, input: {} })),
  ]
  const deltas = [
    ...(content ? [pieces(content).map((text) => ({ type: 'text_delta', text }))] : []),
    ...toolCalls.map((call) =>
      pieces(call.arguments).map((json) => ({ type: 'input_json_delta', partial_json: json })),
    ),
  ]
  const blocks = starts.flatMap((block, index) => [
    { type: 'content_block_start', index, content_block: block },
    ...(deltas[index] ?? []).map((delta) => ({ type: 'content_block_delta', index, delta })),
    { type: 'content_block_stop', index },
  ])
  const message = { id: 'msg_bdrk_1', type: 'message', role: 'assistant', content: [] }
  return [{ type: 'message_start', message }, ...blocks, { type: 'message_stop' }]
}

function eventsOf({ content, reasoning, toolCalls = [] }: Answer): object[] {
  const blocks: object[][] = [
    ...(reasoning
      ? [[...pieces(reasoning).map((text) => ({ reasoningContent: { text } })), signed]]
      : []),
    ...(content ? [pieces(content).map((text) => ({ text }))] : []),
    ...toolCalls.map((call) => pieces(call.arguments).map((input) => ({ toolUse: { input } }))),
  ]
  const firstCall = blocks.length - toolCalls.length
  const events = blocks.flatMap((deltas, contentBlockIndex) => {
    const call = toolCalls[contentBlockIndex - firstCall]
    const start = call && { toolUse: { toolUseId: call.id, name: call.name } }
    return [
      ...(start ? [{ contentBlockStart: { contentBlockIndex, start } }] : []),
      ...deltas.map((delta) => ({ contentBlockDelta: { contentBlockIndex, delta, p: 'abcdef' } })),
      { contentBlockStop: { contentBlockIndex } },
    ]
  })
  const stopReason = toolCalls.length > 0 ? 'tool_use' : 'end_turn'
  return [
    { messageStart: { role: 'assistant' } },
    ...events,
    { messageStop: { stopReason } },
    { metadata: { usage, metrics } },
  ]
}

const signed = { reasoningContent: { signature: 'c2lnbmVk' } }

import type { ReferenceType } from '../../../src/core/reference'

/** A request that refers to one thing. */
export interface Case {
  readonly format: string
  readonly body: object
  readonly type: ReferenceType
  /** Where, joined by points. */
  readonly at: string
  readonly names: { readonly id?: string; readonly url?: string }
}

/** Paths that each format has in the suites. */
export const paths: Readonly<Record<string, string>> = {
  'openai-chat': '/v1/chat/completions',
  'openai-responses': '/v1/responses',
  'openai-completions': '/v1/completions',
  'openai-embeddings': '/v1/embeddings',
  'openai-moderations': '/v1/moderations',
  'anthropic-messages': '/v1/messages',
  'bedrock-converse': '/model/small/converse',
  'bedrock-invoke': '/model/small/invoke',
  gemini: '/v1beta/models/small:generateContent',
  'ollama-chat': '/ollama/chat',
  'ollama-generate': '/api/generate',
  'ai-sdk-ui': '/ui/chat',
  mcp: '/mcp',
}

export const url = 'https://files.example/plan.pdf'

type Told = readonly [ReferenceType, string, ({ id: string } | { url: string })?]

/** Cases of a format: what a part of a request refers to, and where. */
export function casesOf(
  format: string,
  within: (part: unknown) => object,
  table: readonly (readonly [unknown, ...Told])[],
): readonly Case[] {
  return table.map(([part, type, at, names = {}]) => ({
    ...{ format, body: within(part), type, at, names },
  }))
}

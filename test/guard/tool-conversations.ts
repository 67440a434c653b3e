import type { PolicyDocument } from '../../src/index'

/** How a provider's format tells that a tool was called, and what it gave. */
export interface ToolConversation {
  readonly format: 'openai-chat' | 'anthropic-messages' | 'gemini' | 'openai-responses'
  readonly path: string
  readonly body: (result: string) => object
}

const question = 'Is there rye bread today?'

/** A conversation in which a tool gave a text, in each format. */
export const toolConversations: readonly ToolConversation[] = [
  {
    format: 'openai-chat',
    path: '/v1/chat/completions',
    body: (result) => ({
      model: 'm',
      messages: [
        { role: 'system', content: 'You help the staff of a bakery.' },
        { role: 'user', content: question },
        {
          role: 'assistant',
          content: null,
          tool_calls: [
            {
              id: 'call_7',
              type: 'function',
              function: { name: 'shelf', arguments: '{"b":"rye"}' },
            },
          ],
        },
        { role: 'tool', tool_call_id: 'call_7', name: 'shelf', content: result },
        {
          role: 'tool',
          tool_call_id: 'call_7',
          content: [{ type: 'text', text: result }],
        },
      ],
    }),
  },
  {
    format: 'anthropic-messages',
    path: '/v1/messages',
    body: (result) => ({
      model: 'm',
      max_tokens: 100,
      system: 'You help the staff of a bakery.',
      messages: [
        { role: 'user', content: question },
        {
          role: 'assistant',
          content: [{ type: 'tool_use', id: 'toolu_7', name: 'shelf', input: { bread: 'rye' } }],
        },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 'toolu_7', content: result },
            {
              type: 'tool_result',
              tool_use_id: 'toolu_7',
              content: [{ type: 'text', text: result }],
            },
            {
              type: 'document',
              source: { type: 'text', media_type: 'text/plain', data: result },
            },
          ],
        },
      ],
    }),
  },
  {
    format: 'gemini',
    path: '/v1beta/generate',
    body: (result) => ({
      contents: [
        { role: 'user', parts: [{ text: question }] },
        {
          role: 'model',
          parts: [{ functionCall: { id: 'call_7', name: 'shelf', args: { bread: 'rye' } } }],
        },
        {
          role: 'user',
          parts: [
            {
              functionResponse: {
                id: 'call_7',
                name: 'shelf',
                response: { output: { notes: [result], count: 3 } },
              },
            },
          ],
        },
      ],
    }),
  },
  {
    format: 'openai-responses',
    path: '/v1/responses',
    body: (result) => ({
      model: 'm',
      input: [
        { role: 'user', content: question },
        {
          type: 'function_call',
          id: 'fc_7',
          call_id: 'call_7',
          name: 'shelf',
          arguments: '{"b":"rye"}',
        },
        { type: 'function_call_output', call_id: 'call_7', output: result },
        {
          type: 'function_call_output',
          call_id: 'call_7',
          output: [{ type: 'input_text', text: result }],
        },
      ],
    }),
  },
]

/** A document in which anybody may send these, and what is done with what is found in them. */
export function toolPolicy(content: NonNullable<PolicyDocument['content']>): PolicyDocument {
  return {
    version: 1,
    routes: toolConversations.map(({ path, format }) => ({
      match: `POST ${path}`,
      authenticate: 'anonymous' as const,
      format,
    })),
    content,
  }
}

const messages = (said: string) => [{ role: 'user', content: said }]

/** A request of each format that streams, in which a user says something. */
export const questions: Readonly<Record<string, (said: string) => object>> = {
  'ai-sdk-ui': (said) => ({
    messages: [{ id: 'm', role: 'user', parts: [{ type: 'text', text: said }] }],
  }),
  'anthropic-messages': (said) => ({ model: 'small', max_tokens: 50, messages: messages(said) }),
  'bedrock-converse': (said) => ({ messages: [{ role: 'user', content: [{ text: said }] }] }),
  'bedrock-invoke': (said) => ({ messages: messages(said) }),
  gemini: (said) => ({ contents: [{ parts: [{ text: said }] }] }),
  mcp: (said) => ({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: 'slips', arguments: { said } },
  }),
  'ollama-chat': (said) => ({ model: 'small', messages: messages(said) }),
  'ollama-generate': (said) => ({ model: 'small', prompt: said }),
  'openai-chat': (said) => ({ model: 'small', messages: messages(said) }),
  'openai-completions': (said) => ({ model: 'small', prompt: said }),
  'openai-responses': (said) => ({ model: 'small', input: said }),
  'openai-transcription': (said) => ({ model: 'small', prompt: said }),
}

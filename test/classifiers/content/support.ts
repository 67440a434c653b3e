/** A result of the moderation endpoint: everything harmless but what is given. */
export function moderated(flagged: Readonly<Record<string, number>> = {}) {
  const names = [
    ...['harassment', 'harassment/threatening', 'hate', 'hate/threatening', 'illicit'],
    ...['illicit/violent', 'self-harm', 'self-harm/instructions', 'self-harm/intent', 'sexual'],
    ...['sexual/minors', 'violence', 'violence/graphic'],
  ]
  const each = <Value>(value: (name: string) => Value) =>
    Object.fromEntries(names.map((name) => [name, value(name)]))
  return {
    flagged: Object.keys(flagged).length > 0,
    categories: each((name) => name in flagged),
    category_scores: each((name) => flagged[name] ?? 0.01),
    category_applied_input_types: each(() => ['text']),
  }
}

/** A whole answer of the moderation endpoint. */
export const moderation = (results: readonly unknown[]) => ({
  ...{ id: 'modr-1', model: 'omni-moderation-2024-09-26', results },
})

/** An answer of a chat endpoint whose model says a text. */
export const completion = (content: unknown, more: object = {}) => ({
  ...{ id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'guard' },
  choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop', ...more }],
})

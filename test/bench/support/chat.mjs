import { readFileSync } from 'node:fs'

const prose = readFileSync(new URL('prose.txt', import.meta.url), 'utf8').trim()

export const model = 'small'

/** A chat request of about 2 KB in four messages. */
export function chatRequest({ stream = false, extra = '' } = {}) {
  return {
    model,
    messages: [
      { role: 'system', content: textOf(0, 330) },
      { role: 'user', content: textOf(330, 560) },
      { role: 'assistant', content: textOf(890, 420) },
      { role: 'user', content: textOf(1310, 480) + extra },
    ],
    temperature: 0.7,
    max_tokens: 500,
    stream,
    user: 'user-4711',
  }
}

/** A whole chat completion of about 2 KB. */
export function chatResponse({ extra = '' } = {}) {
  return {
    id: 'chatcmpl-9qYw2VxkTbnA0LhUe7RdZmCs',
    object: 'chat.completion',
    created: 1_760_000_000,
    model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: textOf(200, 1660) + extra, refusal: null },
        logprobs: null,
        finish_reason: 'stop',
      },
    ],
    usage: { prompt_tokens: 412, completion_tokens: 377, total_tokens: 789 },
    system_fingerprint: 'fp_44709d6fcb',
  }
}

/** The prose of a streamed answer: about 10,000 characters. */
export const streamedProse = Array.from({ length: 4 }, () => prose)
  .join('\n\n')
  .slice(0, 10_000)

/** Server-sent events of a streamed answer, one for each 20 bytes of the text, as buffers. */
export function chatStream(text, { obfuscation = false } = {}) {
  const pieces = text.match(/.{1,20}/gsu) ?? []
  const events = [
    event({ role: 'assistant', content: '', refusal: null }),
    ...pieces.map((content, index) =>
      event({ content }, obfuscation ? { obfuscation: padding(index) } : {}),
    ),
    event({}, {}, 'stop'),
    'data: [DONE]\n\n',
  ]
  return events.map((text) => Buffer.from(text))
}

function event(delta, more = {}, finish_reason = null) {
  const chunk = {
    id: 'chatcmpl-9qYw2VxkTbnA0LhUe7RdZmCs',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model,
    choices: [{ index: 0, delta, finish_reason }],
    ...more,
  }
  return `data: ${JSON.stringify(chunk)}\n\n`
}

// What some providers add to hide the length of a delta: random letters, other ones in each event.
function padding(index) {
  let state = index * 2_654_435_761
  let text = ''
  for (let length = 4 + (index % 9); length > 0; length -= 1) {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0
    text += 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'[state % 62]
  }
  return text
}

function textOf(start, length) {
  return prose.slice(start, start + length)
}

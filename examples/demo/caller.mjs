import { request } from 'node:http'
import OpenAI from 'openai'

/** The ways in which the tour calls the service: with the official client, and with a raw request. */
export function callerOf({ url, model, keys }) {
  const client = (apiKey) =>
    new OpenAI({
      baseURL: `${url}/v1`,
      apiKey: apiKey ?? 'none',
      defaultHeaders: apiKey === undefined ? { authorization: null } : {},
      maxRetries: 0,
    })
  const create = (openai, content, options) =>
    openai.chat.completions.create({ model, messages: [{ role: 'user', content }], ...options })

  return {
    keys,
    client,
    ask: async (openai, content, options) => {
      const answer = await create(openai, content, options)
      return answer.choices[0].message.content
    },
    stream: async (openai, content) => {
      let text = ''
      for await (const { choices } of await create(openai, content, { stream: true })) {
        const { content: piece, tool_calls: calls } = choices[0]?.delta ?? {}
        text += piece || calls?.[0]?.function?.arguments || ''
      }
      return text
    },
    // The official client would tidy the path up before it sends it.
    raw: (path, key) => rawPost(url, path, key),
  }
}

class RawResponse extends Error {
  constructor(status) {
    super(`status ${status}`)
    this.status = status
  }
}

function rawPost(url, path, key) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' }
    const sent = request(url, { method: 'POST', path, headers }, ({ statusCode }) => {
      if (statusCode < 400) resolve(String(statusCode))
      else reject(new RawResponse(statusCode))
    })
    sent.on('error', reject)
    sent.end('{}')
  })
}

import { Readable } from 'node:stream'
import { createGuard, type PolicyDocument } from '../../src/index'
import { scriptedChunks } from '../../src/testing'
import { chat, developer } from '../support/gate'
import { contentOf } from '../support/in-memory'
import { frameworks, start, type Call, type Running } from '../support/servers'

const policy: PolicyDocument = {
  version: 1,
  rules: [{ id: 'use', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
  routes: [{ match: 'POST /v1/chat/completions', action: 'model:infer', resource: 'model/any' }],
  detectors: {
    competitors: { words: ['Globex', 'Initech Systems'] },
    'medical-advice': {
      topic: { words: { dosage: 2, tablet: 1, fever: 1 }, minimum: 3, window: 20 },
    },
  },
  content: [
    { find: 'competitors', in: 'response', do: 'redact' },
    { find: 'competitors', in: 'request', do: 'block' },
    { find: 'medical-advice', do: 'block' },
  ],
}

const advice = 'For fever the usual dosage is one tablet.'

describe.each(frameworks)('words and topics of the document behind $name', (framework) => {
  let running: Running | undefined
  afterEach(() => running?.close())

  /** Sends a message; resolves to what comes back, and to whether the handler was asked. */
  async function ask(message: string, answer: (call: Call) => void) {
    const guard = createGuard({ policy, authenticate: [developer.authenticator], detectors: [] })
    let handled = false
    running = await start(framework, {
      guard,
      handler: (call) => {
        handled = true
        answer(call)
      },
    })
    const response = await fetch(`${running.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { ...developer.headers, 'content-type': 'application/json' },
      body: JSON.stringify(chat(message)),
    })
    return { status: response.status, text: await response.text(), handled }
  }

  const saying =
    (content: string) =>
    ({ send }: Call) =>
      send({ choices: [{ index: 0, message: { role: 'assistant', content } }] })

  const streaming =
    (content: string) =>
    ({ send }: Call) =>
      send(Readable.from(scriptedChunks([...content])), 200, {
        'content-type': 'text/event-stream',
      })

  test('a listed word, and a topic, in a request do not reach the handler', async () => {
    for (const message of ['Is GLOBEX better?', 'and ｉｎｉｔｅｃｈ\u200b systems', advice]) {
      const { status, handled } = await ask(message, saying('well'))
      expect([status, handled]).toEqual([403, false])
      await running?.close()
    }
    expect((await ask('Is a tablet good for globetrotters?', saying('well'))).status).toBe(200)
  })

  test('a listed word of an answer is taken out, whole and streamed letter by letter', async () => {
    const text = 'Ask Globex, or Initech  Systems; not Globexes.'
    const whole = await ask('who?', saying(text))
    expect(whole.text).toContain('Globexes')
    expect(whole.text).not.toMatch(/Globex\b|Initech/)
    await running?.close()
    const streamed = contentOf((await ask('who?', streaming(text))).text)
    expect(streamed).toContain('not Globexes.')
    expect(streamed).not.toMatch(/Globex\b|Initech/)
  })

  test('an answer about a denied topic ends where the topic begins', async () => {
    expect((await ask('hello', saying(advice))).status).toBe(403)
    await running?.close()
    const { text } = await ask('hello', streaming(`Well. ${advice} So be it.`))
    expect(text).toContain('output-blocked')
    expect(contentOf(text)).not.toMatch(/fever|dosage|tablet|So be it/)
  })
})

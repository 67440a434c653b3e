import request from 'supertest'
import type { PolicyDocument } from '../../src/index'
import { developer, suiteGuard } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'

const path = '/v1/chat/completions'

const policy: PolicyDocument = {
  version: 1,
  purposes: {
    support: {
      obligations: [
        { type: 'body.drop', fields: ['messages[*].name'] },
        { type: 'history.max', messages: 1 },
        { type: 'provider.noStore' },
        { type: 'response.keep', fields: ['content'] },
      ],
    },
    research: {},
  },
  rules: [{ id: 'ask', effect: 'allow', actions: ['model:infer'], resources: ['model/*'] }],
  routes: [
    {
      match: `POST ${path}`,
      format: 'openai-chat',
      action: 'model:infer',
      resource: 'model/{body.model}',
      purpose: ['support', 'research'],
      body: { unknown: 'drop' },
    },
  ],
  content: [],
}

const marker = 'UNDECLARED'
const odd = { [marker]: marker, Model: marker, constructor: { prototype: marker } }
const sent = {
  model: 'small',
  messages: [
    { role: 'system', content: 'Be kind.', ...odd },
    { role: 'user', content: 'Hi.', name: 'ada' },
    { role: 'user', content: [{ type: 'text', text: 'Bye.', ...odd }], name: 'ada', ...odd },
  ],
  tools: [
    { type: 'function', function: { name: 'f', parameters: { type: 'object' }, ...odd }, ...odd },
  ],
  store: true,
  ...odd,
}
const kept = {
  model: 'small',
  messages: [
    { role: 'system', content: 'Be kind.' },
    { role: 'user', content: [{ type: 'text', text: 'Bye.' }] },
  ],
  tools: [{ type: 'function', function: { name: 'f', parameters: { type: 'object' } } }],
  store: false,
}
const choice = { index: 0, finish_reason: 'stop', ...odd }
const answers = {
  whole: {
    choices: [{ ...choice, message: { role: 'assistant', content: 'Yes.', ...odd } }],
    ...odd,
  },
  event: { choices: [{ ...choice, delta: { content: 'Yes. ', ...odd } }], ...odd },
}

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  const seen: { value: unknown; bytes: string }[] = []

  beforeAll(async () => {
    running = await start(framework, {
      guard: suiteGuard({ policy }).guard,
      handler: async ({ req, res, body, send }) => {
        let bytes = ''
        for await (const chunk of req) bytes += String(chunk)
        seen.push({ value: body, bytes })
        if (req.headers.accept !== 'text/event-stream') return send(answers.whole)
        res.setHeader('content-type', 'text/event-stream')
        res.write(`: ${marker}\n\n`)
        const wire = `data: ${JSON.stringify(answers.event)}\n\ndata: [DONE]\n\n`
        for (const piece of wire.match(/.{1,7}/gs) ?? []) res.write(piece)
        res.end()
      },
    })
  })

  afterAll(() => running.close())

  const post = (purpose: string, headers: Record<string, string> = {}) =>
    request(running.url)
      .post(path)
      .set({ ...developer.headers, 'processing-purpose': purpose, ...headers })
      .send(sent)

  test('the handler gets what the purpose needs, as a value and as bytes', async () => {
    const response = await post('support')
    expect(response.status).toBe(200)
    const { value, bytes } = seen.at(-1) ?? {}
    expect(value).toEqual(kept)
    expect(bytes).not.toContain(marker)
    expect(JSON.parse(bytes ?? '')).toEqual(kept)
  })

  test('the client gets what the purpose needs, whole and streamed', async () => {
    const whole = await post('support')
    expect(whole.body).toEqual({
      choices: [
        { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Yes.' } },
      ],
    })
    const streamed = await post('support', { accept: 'text/event-stream' })
    expect(streamed.text).not.toContain(marker)
    expect(streamed.text).toContain('"delta":{"content":"Yes. "}')
    expect(streamed.text).toContain('data: [DONE]')
  })

  test('another purpose has other duties, and none is refused', async () => {
    expect((await post('research')).text).toContain(marker)
    expect(seen.at(-1)?.value).toMatchObject({ store: true })
    const before = seen.length
    const refused = await post('spying')
    expect(refused.status).toBe(400)
    expect(refused.body).toMatchObject({ error: { code: 'purpose-invalid' } })
    expect(seen).toHaveLength(before)
  })
})

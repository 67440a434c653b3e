import {
  ConverseCommand,
  ConverseStreamCommand,
  InvokeModelWithResponseStreamCommand,
  ModelStreamErrorException,
  ValidationException,
  type ConverseStreamOutput,
} from '@aws-sdk/client-bedrock-runtime'
import { Readable } from 'node:stream'
import type { GuardEvent, PolicyDocument } from '../../src/index'
import { bedrock } from '../clients/support/bedrock'
import { frameFor, rawFrame, textHeaders } from '../formats/frames'
import { developer, secret, suiteGuard } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'

const arn = 'arn:aws:bedrock:eu-central-1:111122223333:inference-profile/eu.amazon.nova-pro-v1:0'
const infer = { action: 'model:infer', resource: 'model/{path.model}', encodedSlash: true }

const policy: PolicyDocument = {
  version: 1,
  rules: [
    {
      id: 'nova',
      effect: 'allow',
      actions: ['model:infer'],
      resources: [`model/${encodeURIComponent(arn)}`],
    },
    { id: 'read', effect: 'allow', actions: ['tool:call'], resources: ['tool/read_order'] },
  ],
  routes: ['converse', 'converse-stream', 'invoke-with-response-stream'].map((operation) => ({
    match: `POST /model/:model/${operation}` as const,
    ...infer,
  })),
  content: [{ find: 'secrets', do: 'redact' }],
}

const said = (text: string) => ({ contentBlockDelta: { contentBlockIndex: 0, delta: { text } } })
const stop = { contentBlockStop: { contentBlockIndex: 0 } }
const starts = (name: string) => ({
  contentBlockStart: { contentBlockIndex: 1, start: { toolUse: { toolUseId: 't', name } } },
})
const end = { messageStop: { stopReason: 'end_turn' } }
const good = [said('Two loaves, '), said('key sk-'), said(`${secret.slice(3)}.`), stop]

const bytes = { type: 'binary', value: Buffer.from('unseen') }

const damaged = (frame: string): string => {
  const at = frame.length - 9
  return frame.slice(0, at) + String.fromCharCode(frame.charCodeAt(at) ^ 4) + frame.slice(at + 1)
}

describe.each(frameworks)('Bedrock behind $name', (framework) => {
  let running: Running
  let answer: string
  let events: GuardEvent[]

  beforeAll(async () => {
    const { guard } = suiteGuard({ policy, onEvent: (event) => events.push(event) })
    running = await start(framework, {
      guard,
      handler: ({ send }) => {
        const wire = Buffer.from(answer, 'latin1')
        const chunks = Array.from({ length: Math.ceil(wire.length / 50) }, (_, index) =>
          wire.subarray(index * 50, index * 50 + 50),
        )
        send(Readable.from(chunks), 200, { 'content-type': 'application/vnd.amazon.eventstream' })
      },
    })
  })
  afterAll(() => running.close())
  beforeEach(() => void (events = []))

  const key = developer.headers.authorization.slice('Bearer '.length)
  const client = () => bedrock({ url: running.url, key })
  const messages = [{ role: 'user' as const, content: [{ text: 'Who ordered rye?' }] }]

  /** What the client reads of frames, and what it raises. */
  const read = async (frames: readonly string[]) => {
    answer = frames.join('')
    const { stream } = await client().send(new ConverseStreamCommand({ modelId: arn, messages }))
    const seen: ConverseStreamOutput[] = []
    try {
      for await (const event of stream!) seen.push(event)
    } catch (thrown) {
      return { seen, thrown }
    }
    return { seen, thrown: undefined }
  }
  const textOf = (seen: readonly ConverseStreamOutput[]) =>
    seen.map(({ contentBlockDelta }) => contentBlockDelta?.delta?.text ?? '').join('')

  test('a stream of a model that is named by an ARN is filtered', async () => {
    const { seen, thrown } = await read([...good, end].map(frameFor))
    expect(thrown).toBeUndefined()
    expect(textOf(seen)).toBe('Two loaves, key [REDACTED:secrets.openai-key].')
    expect(seen.at(-1)).toMatchObject(end)
    expect(events).toMatchObject([{ outcome: 'allowed' }])
  })

  test('a model that no rule names is refused', async () => {
    const command = new ConverseCommand({ modelId: `${arn}:other`, messages })
    await expect(client().send(command)).rejects.toMatchObject({ name: 'AccessDeniedException' })
  })

  test('a tool that may not be called is none that the client hears of', async () => {
    const { seen, thrown } = await read([...good, starts('pay'), end].map(frameFor))
    expect(thrown).toBeInstanceOf(ValidationException)
    expect(JSON.stringify(seen)).not.toContain('pay')
    expect(events).toMatchObject([{ outcome: 'refused', code: 'access-denied' }])
  })

  test('a tool that may be called is', async () => {
    const { seen } = await read([...good, starts('read_order'), end].map(frameFor))
    expect(JSON.stringify(seen)).toContain('read_order')
  })

  const event = { ':message-type': 'event', ':content-type': 'application/json' }
  test.each<[string, readonly string[]]>([
    ['with a wrong sum', [damaged(frameFor(said('unseen'))), frameFor(end)]],
    ['that is cut off', [frameFor(said('unseen')).slice(0, -3)]],
    ['that says it is larger than is held', [`\u0010\0\0\0${'\0'.repeat(40)}`]],
    ['that says it is smaller than any', ['\0\0\0\u0004'.repeat(6)]],
    ['of bytes in a header', [rawFrame({ ...textHeaders(event), x: bytes }, '{"text":"unseen"}')]],
    ['of no kind', [rawFrame(textHeaders(event), '{"text":"unseen"}')]],
    ['of no JSON', [rawFrame(textHeaders({ ...event, ':event-type': 'metadata' }), 'unseen')]],
  ])(
    'a frame %s ends the stream with an exception, and nothing of it is sent',
    async (_, frames) => {
      const { seen, thrown } = await read([...good.map(frameFor), ...frames])
      expect(thrown).toBeInstanceOf(ModelStreamErrorException)
      expect(textOf(seen)).toContain('Two loaves')
      expect(JSON.stringify(seen)).not.toContain('unseen')
      expect(events).toMatchObject([{ outcome: 'refused', code: 'coverage-missing' }])
    },
  )

  test('an event of a kind that nobody knows is searched', async () => {
    const frames = [{ tomorrow: { said: `take ${secret}` } }, end].map(frameFor)
    answer = frames.join('')
    const response = await fetch(
      `${running.url}/model/${encodeURIComponent(arn)}/converse-stream`,
      {
        method: 'POST',
        headers: { ...developer.headers, 'content-type': 'application/json' },
        body: JSON.stringify({ messages }),
      },
    )
    const wire = Buffer.from(await response.arrayBuffer()).toString('latin1')
    expect(wire).toContain('take [REDACTED:secrets.openai-key]')
    expect(wire).not.toContain(secret)
  })

  test('an exception of the provider is raised as it was, but for what was found', async () => {
    const exception = rawFrame(
      textHeaders({
        ':message-type': 'exception',
        ':exception-type': 'throttlingException',
        ':content-type': 'application/json',
      }),
      JSON.stringify({ message: `no more for ${secret}` }),
    )
    const { thrown } = await read([...good.map(frameFor), exception])
    expect(thrown).toMatchObject({
      name: 'ThrottlingException',
      message: expect.stringContaining('no more for [REDACTED') as string,
    })
  })

  test('the text of a model with events of its own is one text, within its chunks', async () => {
    const pieces = ['The key is ', 'sk-', secret.slice(3, 20), secret.slice(20), ', said Llama.']
    answer = pieces
      .map((generation, index) => {
        const reason = index === pieces.length - 1 ? 'stop' : null
        return frameFor({ chunk: { bytes: { generation, stop_reason: reason }, p: 'ab' } })
      })
      .join('')
    const command = new InvokeModelWithResponseStreamCommand({
      modelId: arn,
      contentType: 'application/json',
      body: JSON.stringify({ prompt: 'Which key?', max_gen_len: 100 }),
    })
    const { body } = await client().send(command)
    const told: string[] = []
    for await (const { chunk } of body!) {
      const inner = JSON.parse(Buffer.from(chunk!.bytes!).toString()) as { generation: string }
      told.push(inner.generation)
    }
    expect(told.join('')).toBe('The key is [REDACTED:secrets.openai-key], said Llama.')
    expect(told).toHaveLength(pieces.length)
  })
})

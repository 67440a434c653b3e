import { scriptedChunks } from '../../src/testing'
import { chat, developer, iban, secret, suiteGuard } from '../support/gate'
import { contentOf } from '../support/in-memory'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const sse = { 'content-type': 'text/event-stream' }
const koas = frameworks.filter(({ name }) => name.startsWith('koa'))
const said = scriptedChunks(['a key ', ...secret, ' end'])
const forbidden = scriptedChunks(['pay to ', ...iban, ' now'])

/** A stream that has these chunks to give and then does as told; without that it stays open. */
function streamOf(
  chunks: readonly Uint8Array[],
  source: {
    then?: (controller: ReadableStreamDefaultController) => void
    cancel?: () => void
  } = {},
): ReadableStream {
  const left = [...chunks]
  return new ReadableStream({
    pull: (controller) => {
      const chunk = left.shift()
      if (chunk) controller.enqueue(chunk)
      else source.then?.(controller)
    },
    cancel: () => source.cancel?.(),
  })
}
const ending = (chunks: readonly Uint8Array[]) =>
  streamOf(chunks, { then: (controller) => controller.close() })

describe.each(koas)('a body of the web platform on $name', (framework) => {
  let running: Running
  afterEach(() => running.close())

  const ask = async (handler: CallHandler, signal?: AbortSignal): Promise<Response> => {
    running = await start(framework, { guard: suiteGuard().guard, handler })
    const headers = { ...developer.headers, 'content-type': 'application/json' }
    const body = JSON.stringify(chat('?', { stream: true }))
    const url = `${running.url}/v1/chat/completions`
    return fetch(url, { method: 'POST', headers, body, signal: signal ?? null })
  }

  const bodies: [string, (chunks: readonly Uint8Array[]) => unknown][] = [
    ['a ReadableStream', ending],
    ['a Blob', (chunks) => new Blob([...chunks], { type: sse['content-type'] })],
    ['a Response', (chunks) => new Response(ending(chunks), { headers: sse })],
  ]

  test.each(bodies)('that is %s of events is filtered', async (_, body) => {
    const response = await ask(({ send }) => send(body(said), 200, sse))
    const text = await response.text()
    expect(contentOf(text)).toMatch(/^a key \[REDACTED:[^\]]*\] end$/)
    expect(text).not.toContain(secret.slice(0, 24))
    expect(text).toMatch(/\[DONE\]\n\n$/)
  })

  test.each(bodies)('that is %s and may not leave ends with the error event', async (_, body) => {
    const response = await ask(({ send }) => send(body(forbidden), 200, sse))
    const text = await response.text()
    expect(text).toContain('"code":"output-blocked"')
    expect(text).not.toContain(iban.slice(0, 6))
  })

  test.each(bodies)('that is %s of JSON is filtered whole', async (_, body) => {
    const json = { 'content-type': 'application/json' }
    const bytes = Buffer.from(JSON.stringify({ choices: [{ message: { content: secret } }] }))
    const response = await ask(({ send }) => send(body([bytes]), 200, json))
    const text = await response.text()
    expect(text).toContain('[REDACTED:secrets.')
    expect(response.headers.get('content-length')).toBe(String(text.length))
  })

  test('that fails is broken off', async () => {
    const fail = (controller: ReadableStreamDefaultController) =>
      setTimeout(() => controller.error(new Error('upstream')), 20)
    const response = await ask(({ send }) =>
      send(streamOf(said.slice(0, 2), { then: fail }), 200, sse),
    )
    await expect(response.text()).rejects.toThrow('terminated')
  })

  test('that fails before it is complete, and was to leave whole, is an error', async () => {
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const response = await ask(({ send }) =>
      send(
        streamOf([Buffer.from('{"a":')], {
          then: (controller) => controller.error(new Error('upstream')),
        }),
        200,
        { 'content-type': 'application/json' },
      ),
    )
    printed.mockRestore()
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('upstream')
  })

  test.each([
    ['the client hangs up', said.slice(0, 2)],
    ['it is refused', forbidden],
  ])('is let go where %s', async (_, chunks) => {
    const abort = new AbortController()
    let cancelled = () => undefined as void
    const end = new Promise<void>((resolve) => (cancelled = resolve))
    const response = await ask(
      ({ send }) => send(streamOf(chunks, { cancel: () => cancelled() }), 200, sse),
      abort.signal,
    )
    if (chunks === forbidden) await response.text()
    else abort.abort()
    await end
  })
})

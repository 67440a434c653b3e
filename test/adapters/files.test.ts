import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Response as ExpressResponse } from 'express'
import { developer, secret, suiteGuard } from '../support/gate'
import { rawExchange, rawRequest } from '../support/raw'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'

const bearer: [string, string] = ['Authorization', developer.headers.authorization]
const image = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'files-'))
  writeFileSync(join(folder, 'key.txt'), `a key ${secret} in a file\n`)
  writeFileSync(join(folder, 'key.json'), JSON.stringify({ key: secret }))
  writeFileSync(join(folder, 'long.txt'), `words of a file and ${secret}\n`.repeat(5000))
  writeFileSync(join(folder, 'image.png'), image)
})
afterAll(() => rmSync(folder, { recursive: true }))

const types: Record<string, string> = {
  txt: 'text/plain',
  json: 'application/json',
  png: 'image/png',
}

/** Sends a file as users of the framework do: `res.sendFile`, or a stream with what `koa-send` sets. */
function sending(framework: string, name: () => string): CallHandler {
  if (framework.startsWith('express')) {
    return ({ res }) =>
      new Promise<void>((resolve, reject) => {
        const done = (error?: Error) => (error ? reject(error) : resolve())
        ;(res as ExpressResponse).sendFile(join(folder, name()), done)
      })
  }
  return async ({ res, send }) => {
    const file = join(folder, name())
    const { size, mtime } = await stat(file)
    res.setHeader('Last-Modified', mtime.toUTCString())
    res.setHeader('ETag', `"${size}"`)
    res.setHeader('Accept-Ranges', 'bytes')
    const type = types[name().split('.')[1] ?? ''] ?? ''
    send(createReadStream(file), 200, { 'Content-Type': type, 'Content-Length': String(size) })
  }
}

describe.each(frameworks)('a file on $name', (framework) => {
  let running: Running
  let name: string
  beforeAll(async () => {
    const handler = sending(framework.name, () => name)
    running = await start(framework, { guard: suiteGuard().guard, handler })
  })
  afterAll(() => running.close())

  const ask = async (file: string, headers: Record<string, string> = {}, path = '/things/a') => {
    name = file
    return fetch(running.url + path, { headers: { ...developer.headers, ...headers } })
  }
  const expectNoTelltales = ({ headers }: Response): void => {
    for (const told of ['etag', 'last-modified', 'accept-ranges', 'content-range']) {
      expect([told, headers.get(told)]).toEqual([told, null])
    }
  }

  test.each(['key.txt', 'key.json', 'long.txt'])('%s is filtered', async (file) => {
    const response = await ask(file)
    const text = await response.text()
    expect(response.status).toBe(200)
    expect(text).toContain('REDACTED:secrets.')
    expect(text).not.toContain(secret.slice(0, 24))
    expect(text.endsWith(file === 'key.json' ? '}' : '\n')).toBe(true)
    expectNoTelltales(response)
  })

  test.each([
    ['a range', { range: 'bytes=10-19' }],
    ['a condition', { 'if-none-match': '*' }],
    ['a date', { 'if-modified-since': new Date(Date.now() + 1e6).toUTCString() }],
  ])('that is asked for with %s comes whole', async (_, headers) => {
    const response = await ask('key.txt', headers)
    expect(response.status).toBe(200)
    expect(await response.text()).toMatch(/^a key \[REDACTED:[^\]]+\] in a file\n$/)
    expectNoTelltales(response)
  })

  test('that is no text is refused where the route asks for coverage, and else left as it is', async () => {
    expect((await ask('image.png')).status).toBe(503)
    const response = await ask('image.png', {}, '/health')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(image)
    expect(response.headers.get('content-length')).toBe(String(image.length))
  })

  test('says nothing of itself in an answer to HEAD', async () => {
    name = 'key.txt'
    const response = await rawExchange(running.port, rawRequest('HEAD /things/a', [bearer]))
    expect(response).toMatch(/^HTTP\/1\.1 200 .*\r\n\r\n$/s)
    expect(response).not.toMatch(/^(?:content-length|etag|last-modified):/im)
  })

  test('that is not there is an error of the handler', async () => {
    const printed = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
    const response = await ask('none.txt')
    printed.mockRestore()
    expect([404, 500]).toContain(response.status)
    expect(await response.text()).not.toContain(folder)
  })
})

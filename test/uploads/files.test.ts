import { mkdtempSync, readdirSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { GuardEvent } from '../../src/index'
import type { UploadEntry } from '../../src/policy/document'
import { email, iban, secret } from '../support/gate'
import { frameworks, start, type CallHandler, type Running } from '../support/servers'
import {
  example,
  fileForm,
  guest,
  heldFiles,
  letGoOf,
  receive,
  trainer,
  uploadGuard,
  uploadPolicy,
  type Received,
} from './support'

const folder = mkdtempSync(join(tmpdir(), 'portcullis-uploads-'))

describe.each(frameworks)('on $name', (framework) => {
  let running: Running
  let events: GuardEvent[]
  let calls: number
  let received: Received | undefined

  const serve = async (upload: Partial<UploadEntry> = {}, handler: CallHandler = readForm) => {
    const suite = uploadGuard(uploadPolicy(upload), { uploads: { directory: folder } })
    events = suite.events
    calls = 0
    received = undefined
    running = await start(framework, {
      guard: suite.guard,
      handler: (call) => {
        calls += 1
        return handler(call)
      },
    })
  }
  const readForm: CallHandler = async ({ req, send }) => {
    received = await receive(req)
    send({ id: 'file-1' })
  }
  const post = (body: RequestInit['body'], headers: Record<string, string> = {}) =>
    fetch(`${running.url}/v1/files`, {
      method: 'POST',
      headers: { ...trainer.headers, ...headers },
      body,
    } as RequestInit)

  afterEach(async () => {
    await running.close()
    expect(readdirSync(folder)).toEqual([])
    await letGoOf(folder)
  })

  test('rows without a finding arrive byte for byte, in a form of the right length', async () => {
    await serve({}, async ({ req, send }) => {
      const length = Number(req.headers['content-length'])
      let size = 0
      req.on('data', (chunk: Buffer) => (size += chunk.length))
      received = await receive(req)
      expect(size).toBe(length)
      send({ id: 'file-1' })
    })
    const rows = `${example('What is ä?')}\n {"messages" : [{"role":"user","content":"\\u0041"}]}\r\n${example('b')}`
    expect((await post(fileForm(rows))).status).toBe(200)
    expect(received).toEqual({
      fields: { purpose: 'fine-tune' },
      filename: 'train.jsonl',
      file: rows,
    })
  })

  test('rows with findings are redacted, others stay as they are', async () => {
    await serve()
    const rows = [
      example('one'),
      example(`mail ${email}`),
      example(`key ${secret}`),
      example('two'),
    ]
    expect((await post(fileForm(`${rows.join('\n')}\n`))).status).toBe(200)
    const lines = received?.file.split('\n') ?? []
    expect([lines[0], lines[3], lines[4]]).toEqual([rows[0], rows[3], ''])
    expect(lines[1]).toContain('mail [REDACTED:pii.email]')
    expect(received?.file).not.toContain(secret)
    expect(events.find(isEnd)).toMatchObject({
      outcome: 'passed',
      ...{ rows: 4, passed: 2, redacted: 2, dropped: 0, refused: 0 },
      report: {
        kind: 'chat',
        findings: { 'pii.email': 1 },
        changed: [
          { row: 2, outcome: 'redacted', findings: { 'pii.email': 1 } },
          { row: 3, outcome: 'redacted' },
        ],
      },
    })
    expect(JSON.stringify(events)).not.toContain(email)
  })

  test('a row that is blocked refuses the upload, and the handler is not called', async () => {
    await serve()
    const response = await post(fileForm(`${example('one')}\n${example(`IBAN ${iban}`)}\n`))
    expect(response.status).toBe(403)
    expect(response.headers.get('x-refused-row')).toBe('2')
    expect(calls).toBe(0)
    expect(events.find(isEnd)).toMatchObject({
      outcome: 'refused',
      ...{ rows: 2, refused: 1 },
    })
  })

  test('or drops out, where the document says so', async () => {
    await serve({ onRefusal: 'drop', onFinding: 'drop' })
    const rows = [example(`IBAN ${iban}`), 'nonsense', example(`mail ${email}`), example('two')]
    expect((await post(fileForm(`${rows.join('\n')}\n`))).status).toBe(200)
    expect(received?.file).toBe(`${rows[3]}\n`)
    expect(events.find(isEnd)).toMatchObject({
      report: {
        changed: [
          { row: 1, outcome: 'dropped', code: 'input-blocked' },
          { row: 2, outcome: 'dropped', code: 'body-malformed' },
          { row: 3, outcome: 'dropped', findings: { 'pii.email': 1 } },
        ],
      },
    })
  })

  test('a large upload waits on disk, without a name, and the reader sets its pace', async () => {
    await serve({}, async ({ req, send }) => {
      expect(heldFiles(folder)).toHaveLength(1)
      expect(readdirSync(folder)).toEqual([])
      let size = 0
      for await (const chunk of req) {
        size += (chunk as Buffer).length
        await wait(1)
      }
      send({ size, length: req.headers['content-length'] })
    })
    const rows = `${example('so it goes '.repeat(200))}\n`.repeat(400)
    const response = await post(rows, { 'content-type': 'application/jsonl' })
    expect(await response.json()).toEqual({
      size: Buffer.byteLength(rows),
      length: String(Buffer.byteLength(rows)),
    })
  })

  test('a handler that reads nothing answers all the same', async () => {
    await serve({}, ({ send }) => send({ ok: true }))
    const rows = `${example('so it goes '.repeat(200))}\n`.repeat(400)
    expect((await post(fileForm(rows))).status).toBe(200)
    // The file is let go of once the response has left.
    await letGoOf(folder)
  })

  test('an upload that is cut off reaches nobody and leaves nothing behind', async () => {
    await serve()
    const aborted = httpRequest(`${running.url}/v1/files`, {
      method: 'POST',
      headers: {
        ...trainer.headers,
        'content-type': 'application/jsonl',
        'content-length': 10_000_000,
      },
    })
    aborted.on('error', () => undefined)
    aborted.write(`${example('so it goes '.repeat(200))}\n`.repeat(400))
    while (heldFiles(folder).length === 0) await wait(5)
    aborted.destroy()
    while (!events.some(({ type }) => type === 'exchange')) await wait(5)
    while (!events.some(isEnd)) await wait(5)
    expect(calls).toBe(0)
    expect(events.find(isEnd)).toMatchObject({ outcome: 'aborted' })
    await letGoOf(folder)
  })

  test('nobody without the right is read', async () => {
    await serve()
    const response = await post(fileForm(example('one')), guest.headers)
    expect(response.status).toBe(403)
    expect(events.some(isEnd)).toBe(false)
  })

  const refused: [string, number, () => [RequestInit['body'], Record<string, string>?]][] = [
    ['a zip', 415, () => [fileForm(Buffer.from('PK\x03\x04 and more'))]],
    ['gzip', 415, () => [fileForm(gzipSync(example('one')))]],
    ['parquet', 415, () => [fileForm('PAR1....')]],
    ['tar', 415, () => [fileForm(`${'a'.repeat(257)}ustar`)]],
    ['a name of an archive', 415, () => [fileForm(example('one'), { name: 'a.jsonl.gz' })]],
    ['a content coding', 415, () => [fileForm(example('one')), { 'content-encoding': 'gzip' }]],
    ['a body of another type', 415, () => [example('one'), { 'content-type': 'text/csv' }]],
    ['a form without a file', 400, () => [withoutFile()]],
    ['a file of another field', 400, () => [fileForm(example('one'), { field: 'other' })]],
    ['a row that is no JSON', 400, () => [fileForm('{"messages":')]],
    ['a name twice in a row', 400, () => [fileForm('{"messages":[],"messages":[]}')]],
    ['a row of another kind', 400, () => [fileForm('{"prompt":"a","completion":"b"}')]],
    ['a row that is not UTF-8', 400, () => [fileForm(Buffer.from([0x22, 0xc3, 0x28, 0x22]))]],
    ['a picture in a row', 415, () => [fileForm(withPicture())]],
    ['a secret purpose', 403, () => [fileForm(example('one'), { purpose: `IBAN ${iban}` })]],
    ['a row that is too long', 400, () => [fileForm(example('x'.repeat(1_100_000)))]],
    ['a file that is too large', 413, () => [fileForm(`${example('so')}\n`.repeat(20_000))]],
  ]
  test.each(refused)('refuses %s with %i', async (_, status, body) => {
    await serve({ maxBytes: 1_500_000 })
    expect((await post(...body())).status).toBe(status)
    expect(calls).toBe(0)
  })
})

function isEnd(event: GuardEvent): boolean {
  return event.type === 'upload' && event.outcome !== undefined
}

function withoutFile(): FormData {
  const form = new FormData()
  form.set('purpose', 'fine-tune')
  return form
}

function withPicture(): string {
  const url = 'data:image/png;base64,iVBORw0KGgo='
  const content = [{ type: 'image_url', image_url: { url } }]
  return JSON.stringify({ messages: [{ role: 'user', content }] })
}

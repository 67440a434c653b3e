import { parseJson } from '../../src/http/json-body'
import * as all from '../../src/formats/all'
import { frameworks, start } from '../support/servers'
import { receive } from '../support/in-memory'
import { corpus, marker, markedNumber, type Odd } from './corpus'
import { blockingGuard, caller, fateOf, type Fate } from './support'

const ids = Object.values(all).map(({ id }) => id)
const { guard } = blockingGuard(ids)

test('whatever is planted in an odd body is searched, or the body is refused', () => {
  const fates = new Map<Fate, number>()
  const unseen: string[] = []
  for (const odd of corpus(2000, 20_260_727, 2)) {
    const fate = fateOf(odd)
    fates.set(fate, (fates.get(fate) ?? 0) + 1)
    if (fate === 'unseen') unseen.push(`${odd.title}\n${odd.text}`)
  }
  expect(unseen.slice(0, 3)).toEqual([])
  // Most bodies must be odd enough to be looked into and not so odd that their schema refuses them.
  expect(fates.get('covered')).toBeGreaterThan(1000)
  expect(fates.get('refused')).toBeGreaterThan(800)
})

/** How a guard ends an exchange whose body is one of the corpus; `undefined` where the handler runs. */
async function codeOf(odd: Odd, route: string): Promise<string | undefined> {
  try {
    parseJson(odd.text, 64)
  } catch (error) {
    return (error as { code: string }).code
  }
  const body: unknown = JSON.parse(odd.text)
  const { error } = await receive(guard, { path: `/as/${route}`, body, headers: caller.headers })
  return error?.code
}

test('nothing of 2,000 odd bodies reaches the handler of a route that names their format', async () => {
  const codes = new Map<string | undefined, number>()
  for (const odd of corpus(2000, 7)) {
    const code = await codeOf(odd, odd.formatId)
    codes.set(code, (codes.get(code) ?? 0) + 1)
    if (code === undefined) throw new Error(`${odd.title}\n${odd.text}`)
  }
  expect(codes.get('input-blocked')).toBeGreaterThan(400)
})

test('nor of a route that names none', async () => {
  for (const odd of corpus(500, 8)) {
    if ((await codeOf(odd, 'any')) === undefined) throw new Error(`${odd.title}\n${odd.text}`)
  }
})

test('nor that of a server, as JSON or as a form', async () => {
  const heard: string[] = []
  const running = await start(frameworks[1]!, {
    guard,
    handler: async ({ req, send }) => {
      for await (const chunk of req) heard.push(String(chunk))
      send({ ok: true })
    },
  })
  const post = (path: string, body: string | FormData) =>
    fetch(running.url + path, {
      method: 'POST',
      body,
      headers: {
        ...caller.headers,
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      },
    })
  const answered = new Map<number, number>()
  for (const odd of corpus(100, 9)) {
    const json = await post(`/as/${odd.formatId}`, odd.text)
    const form = await post('/as/any', formOf(odd))
    for (const { status } of [json, form]) answered.set(status, (answered.get(status) ?? 0) + 1)
    await Promise.all([json.text(), form.text()])
  }
  await running.close()
  expect(heard.filter((text) => text.includes(marker))).toEqual([])
  expect(heard.filter((text) => text.includes(String(markedNumber)))).toEqual([])
  expect(answered.get(403)).toBeGreaterThan(50)
  expect([...answered.keys()].filter((status) => status >= 500)).toEqual([])
})

/** The same as fields of a form, and each other one as a file of text. */
function formOf({ text }: Odd): FormData {
  const form = new FormData()
  const entries = Object.entries(Object(JSON.parse(text)) as Record<string, unknown>)
  entries.forEach(([name, value], index) => {
    const field = typeof value === 'string' ? value : JSON.stringify(value)
    if (index % 3 !== 2) return form.append(name, field)
    form.append(name, new Blob([field], { type: 'text/plain' }), 'a.txt')
  })
  return form
}

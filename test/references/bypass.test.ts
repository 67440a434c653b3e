import type { PolicyDocument, ReferenceEntry } from '../../src/policy/document'
import { suiteGuard, developer } from '../support/gate'
import { frameworks, start, type Running } from '../support/servers'
import { cases, paths } from './cases/all'

/** No format is told by it. */
const unknownPath = '/v1/any'

const asked = { action: 'model:infer', resource: 'model/any' } as const

const policyWith = (references: readonly ReferenceEntry[]): PolicyDocument => ({
  version: 1,
  rules: [{ id: 'all', effect: 'allow', actions: ['model:infer'], resources: ['model/any'] }],
  routes: [
    { match: `POST ${unknownPath}`, ...asked },
    ...Object.entries(paths).map(([format, path]) => ({
      match: `POST ${path.replace(':generate', '\\:generate')}`,
      ...asked,
      format,
    })),
  ],
  content: [],
  references,
})

/** Everything that `at` and `names` of a case need, and nothing else. */
const entryFor = ({ type, names: { url, id } }: (typeof cases)[number]): ReferenceEntry => ({
  type,
  ...(url !== undefined && { hosts: [new URL(url).host] }),
  ...(id !== undefined && { ids: [id] }),
})

describe.each(frameworks)('$name', (framework) => {
  let running: Running
  const reached: unknown[] = []

  beforeAll(async () => {
    const { guard } = suiteGuard({ policy: policyWith([]) })
    running = await start(framework, {
      guard,
      handler: ({ body, send }) => {
        reached.push(body)
        send({ choices: [] })
      },
    })
  })
  afterAll(() => running.close())
  beforeEach(() => (reached.length = 0))

  test.each(cases.map((one) => [one.format, one.type, one.at, one] as const))(
    '%s: a reference of type %s at %s does not reach the handler',
    async (format, _type, _at, { body }) => {
      const response = await fetch(`${running.url}${paths[format]}`, {
        method: 'POST',
        headers: { ...developer.headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      const text = await response.text()
      expect(reached).toEqual([])
      expect(response.status).toBe(403)
      expect(text).toContain(
        format.startsWith('ollama') || format === 'ai-sdk-ui' ? 'refers to' : 'reference-denied',
      )
    },
  )

  test.each(cases.map((one) => [one.format, one.type, one.at, one] as const))(
    '%s: a reference of type %s at %s does not reach the handler of a route that names no format',
    async (_format, _type, _at, { body }) => {
      const response = await fetch(`${running.url}${unknownPath}`, {
        method: 'POST',
        headers: { ...developer.headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
      expect([reached, response.status]).toEqual([[], 403])
    },
  )
})

test.each(
  cases
    .filter(({ names }) => names.url === undefined || names.url.startsWith('https:'))
    .filter(({ type, names }) => ['id', 'url'].some((name) => name in names) || !needsName(type))
    .map((one) => [one.format, one.type, one.at, one] as const),
)('%s: an entry opens a reference of type %s at %s', async (format, _type, _at, one) => {
  const { guard } = suiteGuard({ policy: policyWith([entryFor(one)]) })
  const { url, close } = await start(frameworks[1]!, {
    guard,
    handler: ({ send }) => send({ choices: [] }),
  })
  try {
    const response = await fetch(`${url}${paths[format]}`, {
      method: 'POST',
      headers: { ...developer.headers, 'content-type': 'application/json' },
      body: JSON.stringify(one.body),
    })
    expect(await response.text()).not.toContain('refers to')
  } finally {
    await close()
  }
})

function needsName(type: string): boolean {
  return !/^(?:web-search|web-fetch|code-execution|file-search|image-generation|hosted-shell|background)$/.test(
    type,
  )
}

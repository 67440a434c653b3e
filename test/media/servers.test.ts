import type { PolicyDocument } from '../../src/index'
import type { RouteEntry } from '../../src/policy/document'
import { frameworks, start, type Running } from '../support/servers'
import { suiteGuard } from '../support/gate'
import { placings, type Placing } from './bodies'
import { described, hidden, pngPicture, samples } from './pictures'

type Media = Exclude<RouteEntry['body'], string | undefined>['media']

function policyWith(media: Media | undefined): PolicyDocument {
  const paths = [
    ...new Set(
      placings.map(({ path }) => path.replace(/:(?=generate|predict|countTokens)/, '\\:')),
    ),
  ]
  return {
    version: 1,
    routes: paths.map((path) => ({
      ...{ match: `POST ${path}`, authenticate: 'anonymous' },
      ...(path === '/api/ui' && { format: 'ai-sdk-ui' }),
      ...(media !== undefined && { body: { media } }),
    })),
    // A picture that was made before comes with the id of its item.
    references: [{ type: 'item', ids: ['i'] }],
    content: [{ find: 'secrets', do: 'redact' }],
  }
}

const texts = { 'what it shows': 'a loaf of bread' }
const seen: unknown[] = []

describe.each(frameworks)('$name', (framework) => {
  const running = new Map<string, Running>()
  const bodies: string[] = []

  beforeAll(async () => {
    const media = {
      read: async ({ bytes, type }: { bytes: Uint8Array; type: string }) => {
        seen.push([type, Buffer.from(bytes).includes(hidden)])
        return { text: texts['what it shows'] }
      },
    }
    for (const mode of ['refuse', 'unscanned', 'read'] as const) {
      const policy = policyWith(mode === 'refuse' ? undefined : mode)
      const { guard } = suiteGuard({ policy, media })
      const handler = ({ body, send }: { body: unknown; send: (value: unknown) => void }) => {
        bodies.push(JSON.stringify(body))
        send({})
      }
      running.set(mode, await start(framework, { guard, handler }))
    }
  })
  afterAll(() => Promise.all([...running.values()].map((server) => server.close())))
  beforeEach(() => {
    bodies.length = 0
    seen.length = 0
  })

  async function sent(mode: string, { path, body }: Placing, file: Buffer, type = 'image/png') {
    const response = await fetch(`${running.get(mode)?.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body(file.toString('base64'), type)),
    })
    return { status: response.status, text: await response.text() }
  }

  describe.each(placings)('$name', (placing) => {
    const file = described['image/png']
    const clean = pngPicture().toString('base64')

    test('does not reach the handler where the route says nothing of media', async () => {
      expect(await sent('refuse', placing, file)).toMatchObject({ status: 415 })
      expect(bodies).toEqual([])
    })

    test('reaches it without its metadata where it may pass unread', async () => {
      expect(await sent('unscanned', placing, file)).toMatchObject({ status: 200 })
      expect(bodies.join()).not.toContain(file.toString('base64'))
      const [delivered = ''] = /iVBORw0KGgo[\w+/=]*/.exec(bodies.join()) ?? []
      const bytes = Buffer.from(delivered, 'base64')
      expect(bytes.includes(hidden)).toBe(false)
      expect(bytes.includes(samples['image/png'].subarray(-40))).toBe(true)
      expect((await sent('unscanned', placing, samples['image/png'])).status).toBe(200)
      expect(bodies[1]).toContain(clean)
    })

    test('is shown to the reader without its metadata', async () => {
      expect(await sent('read', placing, file)).toMatchObject({ status: 200 })
      expect(seen).toEqual([['image/png', false]])
      expect(bodies).toHaveLength(1)
    })
  })
})

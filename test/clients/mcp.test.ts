import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { LoggingMessageNotificationSchema } from '@modelcontextprotocol/sdk/types.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { z } from 'zod'
import { createGuard, type PolicyDocument } from '../../src/index'
import { developer } from '../support/gate'
import { current, start, type CallHandler, type Framework } from '../support/servers'

const mail = 'mara.lind@bakery.example'

function slips(): McpServer {
  const capabilities = { logging: {} }
  const server = new McpServer({ name: 'slips', version: '1.0.0' }, { capabilities })
  server.registerTool(
    'find_order',
    {
      description: 'Finds an order by its number.',
      inputSchema: { number: z.string() },
      outputSchema: { number: z.string(), contact: z.string() },
    },
    async ({ number }, { sendNotification }) => {
      await sendNotification({
        method: 'notifications/message',
        params: { level: 'info', data: `found, ask ${mail}` },
      })
      const order = { number, contact: number === 'A-17' ? mail : 'the counter' }
      return {
        content: [{ type: 'text', text: JSON.stringify(order) }],
        structuredContent: order,
      }
    },
  )
  return server
}

interface Served {
  readonly client: Client
  readonly notified: unknown[]
  readonly stop: () => Promise<void>
}

/** Reads the body itself: where no guard is, nobody has read it. */
const answers =
  (enableJsonResponse: boolean): CallHandler =>
  async ({ req, res }) => {
    if (req.method === 'GET') return void res.writeHead(405).end()
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse })
    const server = slips()
    await server.connect(transport)
    await transport.handleRequest(req, res)
  }

const policyOf = (treatment: 'redact' | 'block'): PolicyDocument => ({
  version: 1,
  rules: [
    { id: 'mcp', effect: 'allow', actions: ['mcp:send'], resources: ['mcp/slips'] },
    { id: 'call', effect: 'allow', actions: ['tool:call'], resources: ['tool/find_*'] },
  ],
  routes: [
    { match: 'POST /mcp', action: 'mcp:send', resource: 'mcp/slips' },
    { match: 'GET /mcp', action: 'mcp:send', resource: 'mcp/slips' },
  ],
  content: [{ find: 'pii', in: 'response', do: treatment }],
})

async function serve(
  framework: Framework,
  enableJsonResponse: boolean,
  treatment: 'redact' | 'block' | undefined,
): Promise<Served> {
  const authenticate = [developer.authenticator]
  const guard = treatment && { guard: createGuard({ policy: policyOf(treatment), authenticate }) }
  const running = await start(framework, { ...guard, handler: answers(enableJsonResponse) })
  const client = new Client({ name: 'till', version: '1.0.0' })
  const notified: unknown[] = []
  client.setNotificationHandler(LoggingMessageNotificationSchema, ({ params }) => {
    notified.push(params.data)
  })
  await client.connect(
    new StreamableHTTPClientTransport(new URL(`${running.url}/mcp`), {
      requestInit: { headers: { ...developer.headers } },
    }),
  )
  const stop = async (): Promise<void> => {
    await client.close()
    await running.close()
  }
  return { client, notified, stop }
}

const call = (name: string, number: string) => ({ name, arguments: { number } })

const all = current.flatMap((framework) => [
  { framework, name: framework.name, answer: 'JSON' },
  { framework, name: framework.name, answer: 'events' },
])

describe.each(all)('mcp against $name, answered in $answer', ({ framework, answer }) => {
  const enableJsonResponse = answer === 'JSON'
  const served: Served[] = []
  const open = async (treatment: 'redact' | 'block' | undefined): Promise<Served> => {
    const one = await serve(framework, enableJsonResponse, treatment)
    served.push(one)
    return one
  }
  afterEach(async () => {
    for (const { stop } of served.splice(0)) await stop()
  })

  test('gets what it would without a guard, where nothing is found', async () => {
    const [guarded, bare] = [await open('redact'), await open(undefined)]
    const order = call('find_order', 'B-2')
    expect(await guarded.client.callTool(order)).toEqual(await bare.client.callTool(order))
    expect(await guarded.client.listTools()).toEqual(await bare.client.listTools())
  })

  test('gets results without what was found, in text and in data alike', async () => {
    const { client, notified } = await open('redact')
    const { content, structuredContent } = await client.callTool(call('find_order', 'A-17'))
    expect(structuredContent).toEqual({ number: 'A-17', contact: '[REDACTED:pii.email]' })
    expect(JSON.stringify(content)).toContain('[REDACTED:pii.email]')
    expect(JSON.stringify([content, notified])).not.toContain(mail)
    if (!enableJsonResponse) expect(notified).toEqual(['found, ask [REDACTED:pii.email]'])
  })

  test('raises its own error for a result that may not leave', async () => {
    const { client } = await open('block')
    await expect(client.callTool(call('find_order', 'A-17'))).rejects.toMatchObject({
      code: -32001,
      data: { code: 'output-blocked' },
    })
  })

  test('raises its own error for a tool that it may not call', async () => {
    const { client } = await open('redact')
    await expect(client.callTool(call('drop_orders', 'A-17'))).rejects.toMatchObject({
      code: -32001,
      data: { code: 'access-denied' },
    })
  })
})

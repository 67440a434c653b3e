import type { IncomingMessage, Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { ClientCredentialsProvider } from '@modelcontextprotocol/sdk/client/auth-extensions.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import express from 'express'
import { toExpress } from '../../src/adapters/express'
import { createGuard, oidc, resourceMetadata } from '../../src/index'
import {
  serviceClient,
  startIdentityProvider,
  tokenAudience,
  type IdentityProvider,
} from '../support/identity-provider'

// The provider of the tests signs by what a resource ends with.
const path = '/ES256'

async function handle(req: express.Request, res: express.Response): Promise<void> {
  const server = new McpServer({ name: 'weather', version: '1.0.0' })
  server.registerTool('now', { description: 'the weather' }, () => ({
    content: [{ type: 'text', text: 'sunny' }],
  }))
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
  await server.connect(transport)
  // Express's own request: its type here also has the `auth` of a middleware that this server lacks.
  await transport.handleRequest(req as IncomingMessage, res, req.body)
}

describe('the official MCP client', () => {
  let provider: IdentityProvider
  let server: Server
  let url: string
  let unauthorized = 0

  beforeAll(async () => {
    provider = await startIdentityProvider()
    server = await new Promise((resolve) => {
      const listening = express().listen(0, '127.0.0.1', () => resolve(listening))
    })
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const guard = createGuard({
      resource: `${url}${path}`,
      policy: {
        version: 1,
        rules: [
          {
            id: 'tools',
            effect: 'allow',
            actions: ['tool:call'],
            resources: ['tool/weather', 'tool/now'],
            scopes: { all: ['ai.model.read'] },
          },
        ],
        routes: [
          { match: `POST ${path}`, action: 'tool:call', resource: 'tool/weather' },
          { match: `GET ${path}`, action: 'tool:call', resource: 'tool/weather' },
        ],
      },
      authenticate: [
        oidc({
          issuer: provider.issuer,
          audience: tokenAudience,
          algorithms: ['ES256'],
          allowLoopbackHttp: true,
        }),
      ],
      onEvent: (event) => {
        if (event.type === 'exchange' && event.code === 'credential-missing') unauthorized += 1
      },
    })
    const gate = toExpress(guard)
    const app = express()
    app.use(gate.mount(resourceMetadata(guard)))
    app.use(gate())
    app.post(path, handle)
    app.get(path, (_req, res) => res.status(405).set('Allow', 'POST').end())
    app.use(gate.errors())
    server.removeAllListeners('request').on('request', app)
  }, 30_000)

  afterAll(async () => {
    server.closeAllConnections()
    server.close()
    await provider.stop()
  })

  test('finds its way from the first 401 to a tool, unchanged', async () => {
    const { client_id: clientId, client_secret: clientSecret } = serviceClient
    const authProvider = new ClientCredentialsProvider({
      clientId,
      clientSecret,
      scope: 'ai.model.read',
      expectedIssuer: provider.issuer,
    })
    const client = new Client({ name: 'test', version: '1.0.0' })
    const transport = new StreamableHTTPClientTransport(new URL(path, url), { authProvider })
    await client.connect(transport)
    const result = await client.callTool({ name: 'now' })
    expect(result.content).toEqual([{ type: 'text', text: 'sunny' }])
    expect(unauthorized).toBe(1)
    await client.close()
  }, 30_000)
})

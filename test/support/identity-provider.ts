import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { dpopProof, type DpopKey } from './dpop'
import { ask } from './tls'

export interface IdentityProviderOptions {
  /** Client metadata (OIDC Registration §2). @defaultValue `serviceClient` and `apiClient` */
  readonly clients?: readonly object[]
  /** Resource of requests that name none, as `resourceOf` writes it. @defaultValue none */
  readonly defaultResource?: string
  /** Speaks https with this certificate for `localhost`, and knows clients by certificates of `ca`. */
  readonly tls?: Certificate & { readonly ca: string }
}

/** As PEM. */
interface Certificate {
  readonly cert: string
  readonly key: string
}

export interface IdentityProvider {
  readonly issuer: string
  /** An access token of the client itself (RFC 6749 §4.4). */
  readonly clientToken: (format: TokenFormat, scope?: string) => Promise<string>
  /** A token of the client that is bound to a key of its own (RFC 9449 §5). */
  readonly dpopToken: (format: TokenFormat, key: DpopKey) => Promise<string>
  /** A token of `certificateClient` that is bound to the certificate that it was fetched with (RFC 8705 §3). */
  readonly certificateToken: (format: TokenFormat, client: Certificate) => Promise<string>
  /** For authenticators: trusts the certificate of the provider. */
  readonly fetch: typeof fetch
  /** RFC 7009. */
  readonly revoke: (token: string) => Promise<void>
  /** New keys; the old ones are no longer published unless `keep` says so. */
  readonly rotate: (options?: { readonly keep: boolean }) => Promise<void>
  /** Stops answering, at the same address. */
  readonly pause: () => Promise<void>
  readonly resume: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** How access tokens are written: JWTs by algorithm (RFC 9068), or opaque. */
export type TokenFormat = 'RS256' | 'ES256' | 'EdDSA' | 'opaque'

/** The audience of all tokens. */
export const tokenAudience = 'https://api.example'

/** What to ask for as `resource` (RFC 8707) to get tokens in this format. */
function resourceOf(format: TokenFormat): string {
  return `${tokenAudience}/${format}`
}

const noFlow = { redirect_uris: [], response_types: [] }

/** A service that calls the API. */
export const serviceClient = {
  client_id: 'service',
  client_secret: 'a secret of the service that calls',
  grant_types: ['client_credentials'],
  scope: 'ai.model.read ai.model.write',
  ...noFlow,
}

/** A service that has a certificate for its name and no secret; of providers that speak TLS alone. */
export const certificateClient = {
  client_id: 'billing',
  token_endpoint_auth_method: 'tls_client_auth',
  tls_client_auth_san_uri: 'spiffe://example.org/billing',
  tls_client_certificate_bound_access_tokens: true,
  grant_types: ['client_credentials'],
  scope: 'ai.model.read ai.model.write',
  ...noFlow,
}

/** The API itself, which introspects. */
export const apiClient = {
  client_id: 'api',
  client_secret: 'a secret of the api that is called',
  grant_types: [],
  ...noFlow,
}

/** Starts an identity provider of its own (oidc-provider) in a process of its own. */
export async function startIdentityProvider({
  tls,
  clients = [serviceClient, apiClient, ...(tls === undefined ? [] : [certificateClient])],
  defaultResource,
}: IdentityProviderOptions = {}): Promise<IdentityProvider> {
  const child = fork(join(__dirname, '../authenticate/provider/idp.mjs'), {
    // It warns about its http address and its in-memory store, which are meant.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const command = commandsTo(child)
  const started = await command('start', { clients, defaultResource, tls })
  const { issuer } = started as { issuer: string }
  const send = tls === undefined ? fetch : fetchOver(tls)
  const authorization = basic(serviceClient)
  return {
    issuer,
    fetch: send,
    clientToken: (format, scope) => fetchToken(send, issuer, { format, scope, authorization }),
    dpopToken: (format, key) => {
      const dpop = dpopProof(key, { method: 'POST', url: `${issuer}/token` })
      return fetchToken(send, issuer, { format, authorization, dpop })
    },
    certificateToken: (format, certificate) => {
      const { client_id: clientId } = certificateClient
      return fetchToken(fetchOver({ ...tls, ...certificate }), issuer, { format, clientId })
    },
    revoke: async (token) => {
      await post(send, `${issuer}/token/revocation`, {
        form: { token },
        headers: { authorization },
      })
    },
    rotate: async (options = { keep: false }) => void (await command('rotate', options)),
    pause: async () => void (await command('pause')),
    resume: async () => void (await command('resume')),
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.kill()
      }),
  }
}

interface TokenRequest {
  readonly format: TokenFormat
  readonly scope?: string | undefined
  readonly clientId?: string
  readonly authorization?: string
  readonly dpop?: string
}

async function fetchToken(
  send: typeof fetch,
  issuer: string,
  { format, scope = serviceClient.scope, clientId, ...headers }: TokenRequest,
): Promise<string> {
  const form = {
    ...{ grant_type: 'client_credentials', scope, resource: resourceOf(format) },
    ...(clientId !== undefined && { client_id: clientId }),
  }
  const response = await post(send, `${issuer}/token`, { form, headers })
  return ((await response.json()) as { access_token: string }).access_token
}

interface FormRequest {
  readonly form: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
}

async function post(
  send: typeof fetch,
  url: string,
  { form, headers }: FormRequest,
): Promise<Response> {
  const body = new URLSearchParams(form)
  const response = await send(url, { method: 'POST', headers, body })
  if (response.ok) return response
  throw new Error(`${url} was answered with ${response.status}: ${await response.text()}`)
}

function basic({ client_id: id, client_secret: secret }: typeof serviceClient): string {
  const pair = [id, secret].map(encodeURIComponent).join(':')
  return `Basic ${Buffer.from(pair).toString('base64')}`
}

/** `fetch` that trusts an authority, and has a certificate where one is given. */
function fetchOver(tls: Partial<Certificate> & { readonly ca?: string }): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init)
    const { hostname, host, port, pathname, search } = new URL(request.url)
    if (hostname !== 'localhost') throw new Error(`${hostname} is not the identity provider`)
    const body = await request.text()
    const { status, headers, text } = await ask(Number(port), {
      ...tls,
      path: pathname + search,
      method: request.method,
      headers: { ...Object.fromEntries(request.headers), host },
      ...(body !== '' && { body }),
    })
    const list = Object.entries(headers).map(([name, value]): [string, string] => [
      name,
      [value].flat().join(', '),
    ])
    return new Response(text, { status, headers: list })
  }
}

/** Sends commands to the process and waits for their answers. */
function commandsTo(child: ChildProcess) {
  let last = 0
  return (command: string, argument: object = {}): Promise<unknown> => {
    const id = (last += 1)
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error('the identity provider ended'))
      const answered = (reply: { id: number; value?: unknown; error?: string }) => {
        if (reply.id !== id) return
        child.off('message', answered)
        child.off('exit', ended)
        if (reply.error === undefined) resolve(reply.value)
        else reject(new Error(reply.error))
      }
      child.on('message', answered)
      child.once('exit', ended)
      child.send({ id, command, argument })
    })
  }
}

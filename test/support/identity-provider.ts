import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

export interface IdentityProviderOptions {
  /** Client metadata (OIDC Registration §2). @defaultValue `serviceClient` and `apiClient` */
  readonly clients?: readonly object[]
  /** Resource of requests that name none, as `resourceOf` writes it. @defaultValue none */
  readonly defaultResource?: string
}

export interface IdentityProvider {
  readonly issuer: string
  /** An access token of the client itself (RFC 6749 §4.4). */
  readonly clientToken: (format: TokenFormat, scope?: string) => Promise<string>
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

/** The API itself, which introspects. */
export const apiClient = {
  client_id: 'api',
  client_secret: 'a secret of the api that is called',
  grant_types: [],
  ...noFlow,
}

/** Starts an identity provider of its own (oidc-provider) in a process of its own. */
export async function startIdentityProvider({
  clients = [serviceClient, apiClient],
  defaultResource,
}: IdentityProviderOptions = {}): Promise<IdentityProvider> {
  const child = fork(join(__dirname, '../authenticate/provider/idp.mjs'), {
    // It warns about its http address and its in-memory store, which are meant.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const command = commandsTo(child)
  const { issuer } = (await command('start', { clients, defaultResource })) as { issuer: string }
  const post = (path: string, form: Record<string, string>) =>
    postAs(serviceClient, issuer + path, form)
  return {
    issuer,
    clientToken: async (format, scope = serviceClient.scope) => {
      const form = { grant_type: 'client_credentials', scope, resource: resourceOf(format) }
      const answer = (await (await post('/token', form)).json()) as { access_token: string }
      return answer.access_token
    },
    revoke: async (token) => void (await post('/token/revocation', { token })),
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

async function postAs(
  { client_id: id, client_secret: secret }: typeof serviceClient,
  url: string,
  form: Record<string, string>,
): Promise<Response> {
  const authorization = `Basic ${Buffer.from([id, secret].map(encodeURIComponent).join(':')).toString('base64')}`
  const body = new URLSearchParams(form)
  const response = await fetch(url, { method: 'POST', headers: { authorization }, body })
  if (response.ok) return response
  throw new Error(`${url} was answered with ${response.status}: ${await response.text()}`)
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

import type { OpenStore } from './options'

/**
 * Connects to the Redis or PostgreSQL of a URL. The client is the service's own package, loaded here.
 *
 * @throws Error for another kind of URL, without the package, and where nobody answers. The URL may hold
 *   a password and is never repeated.
 */
export async function openServer(url: string, options: ServerOptions): Promise<OpenStore> {
  if (/^rediss?:/.test(url)) return openRedis(url, options)
  if (/^postgres(?:ql)?:/.test(url)) return openPostgres(url, options)
  throw new Error('a store is a module, redis://…, rediss://…, postgres://… or postgresql://…')
}

interface ServerOptions {
  readonly name: string
  readonly allowPlaintext: boolean
}

interface RedisClient {
  readonly on: (event: 'error', listener: () => void) => unknown
  readonly connect: () => Promise<unknown>
  readonly close: () => Promise<unknown>
}

async function openRedis(url: string, options: ServerOptions): Promise<OpenStore> {
  const { createClient } = await peer<{ createClient: (options: object) => RedisClient }>('redis')
  const { redisStore } = await peer<StoreModule>('portcullis/stores/redis')
  const socket = { reconnectStrategy: false, connectTimeout: 5000 }
  const client = createClient({ url, disableOfflineQueue: true, socket })
  // Without a listener, a lost connection would end the process.
  client.on('error', () => undefined)
  // Before anything is sent: a refused connection must not have carried the password.
  const store = opened(() => redisStore({ client, ...options }))
  try {
    await client.connect()
  } catch (cause) {
    throw new Error(`Redis does not answer (${codeOf(cause)})`, { cause })
  }
  return { store, close: async () => void (await client.close()) }
}

async function openPostgres(url: string, options: ServerOptions): Promise<OpenStore> {
  const { default: pg } = await peer<{ default: { Pool: new (options: object) => PostgresPool } }>(
    'pg',
  )
  const { postgresStore } = await peer<StoreModule>('portcullis/stores/postgres')
  const client = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  const store = opened(() => postgresStore({ client, ...options }))
  return { store, close: () => client.end() }
}

/** An option of the library has another name here. */
function opened(open: () => OpenStore['store']): OpenStore['store'] {
  try {
    return open()
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause)
    throw new Error(message.replace('`allowPlaintext: true`', '`--allow-plaintext`'), { cause })
  }
}

interface PostgresPool {
  readonly on: (event: 'error', listener: () => void) => unknown
  readonly end: () => Promise<void>
}

/** What the subpaths for stores on servers export. */
interface StoreModule {
  readonly redisStore: (options: object) => OpenStore['store']
  readonly postgresStore: (options: object) => OpenStore['store']
}

async function peer<Module>(name: string): Promise<Module> {
  try {
    return (await import(name)) as Module
  } catch (cause) {
    throw new Error(`the package \`${name}\` is needed for this store and could not be loaded`, {
      cause,
    })
  }
}

function codeOf(cause: unknown): string {
  const { code } = Object(cause) as { readonly code?: unknown }
  return typeof code === 'string' ? code : 'no reason given'
}

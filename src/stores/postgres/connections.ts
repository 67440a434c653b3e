import { ConfigurationError } from '../../core/errors'
import { endpointAt, endpointElsewhere, type Connections, type Endpoint } from '../server/plaintext'
import { reasonOf } from '../server/time-limit'

/** What a `Client` of `pg` shows. */
interface PgClient {
  readonly host?: unknown
  readonly ssl?: unknown
  readonly connectionParameters?: {
    readonly ssl?: unknown
    readonly nativeConnectionString?: unknown
  }
  /** The bindings of `pg-native`. */
  readonly native?: unknown
}

interface PgPool {
  readonly options: object
  readonly Client: new (options: object) => PgClient
}

/** Where a `Pool` or a `Client` of `pg` connects to. Other clients show nothing. */
export function postgresConnections(client: object): Connections {
  const shown = isPool(client) ? clientOf(client) : (client as PgClient)
  return {
    endpoints: shown.connectionParameters === undefined ? [] : ofClient(shown),
    example:
      '`new Pool({ connectionString, ssl: { ca } })` with no `sslmode` in the string, or by `postgres://…?sslmode=verify-full`',
  }
}

function isPool(client: object): client is PgPool {
  const { options, Client } = client as Partial<PgPool>
  return typeof Client === 'function' && typeof options === 'object'
}

/**
 * A pool keeps what it was given. What comes of it, with the connection string and the environment, is told by the
 * client that it would make next; making one opens no connection.
 */
function clientOf({ Client, options }: PgPool): PgClient {
  try {
    return new Client({ ...options, stream: undefined, connection: undefined })
  } catch (error) {
    // Its message may quote the connection string.
    throw new ConfigurationError(
      `option \`client\` of \`postgresStore\` must be a pool that can make a client; received one whose options its \`Client\` refuses (${reasonOf(error)})`,
    )
  }
}

function ofClient({ host, ssl, native, connectionParameters }: PgClient): Endpoint[] {
  if (native !== undefined) return ofNative(host, connectionParameters)
  return isSocketFolder(host) ? [] : [endpointAt(host, ssl)]
}

/** libpq falls back to plain text unless it is told a mode, and `pg` does not tell it that of the connection string. */
function ofNative(host: unknown, parameters: PgClient['connectionParameters'] = {}): Endpoint[] {
  if (parameters.nativeConnectionString)
    return [endpointElsewhere('a host that is told to libpq alone', false)]
  const { sslmode } = Object(parameters.ssl) as { readonly sslmode?: unknown }
  const verifies = sslmode === 'verify-full' || sslmode === 'verify-ca'
  return isSocketFolder(host) ? [] : [endpointAt(host, verifies)]
}

function isSocketFolder(host: unknown): boolean {
  return typeof host === 'string' && host.startsWith('/')
}

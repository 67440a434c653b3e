import { hostOf } from '../../core/loopback'
import { endpointAt, endpointElsewhere, type Connections, type Endpoint } from '../server/plaintext'

interface NodeRedisOptions {
  readonly url?: unknown
  readonly socket?: { readonly host?: unknown; readonly path?: unknown; readonly tls?: unknown }
}

/** Where a client of `redis` connects to. */
export function nodeRedisConnections(client: object): Connections {
  const { url, socket = {} } = (client as { readonly options: NodeRedisOptions }).options
  return {
    endpoints: typeof url === 'string' ? ofUrl(url, socket) : ofSocket(socket),
    example:
      "`createClient({ url: 'rediss://…', disableOfflineQueue: true })`, with `socket: { tls: true, ca }` for a CA of your own",
  }
}

// The URL is read, and not the host that the client writes into `socket`: two clients that were given the same
// `socket` show the host of the second one there.
function ofUrl(text: string, socket: object): Endpoint[] {
  if (!URL.canParse(text)) return [endpointElsewhere('a host that its URL does not tell', false)]
  const url = new URL(text)
  if (url.protocol === 'unix:') return []
  return [endpointAt(hostOf(url), url.protocol === 'rediss:' && socket)]
}

function ofSocket(socket: NonNullable<NodeRedisOptions['socket']>): Endpoint[] {
  if (isSocketPath(socket.path)) return []
  return [endpointAt(socket.host, socket.tls === true && socket)]
}

interface IoRedisOptions {
  readonly host?: unknown
  readonly path?: unknown
  readonly tls?: unknown
  readonly sentinels?: unknown
  readonly sentinelTLS?: unknown
  readonly enableTLSForSentinelMode?: unknown
}

/** What a `Cluster` has over a `Redis`. */
interface IoRedisCluster {
  readonly startupNodes: readonly unknown[]
  readonly options: { readonly redisOptions?: IoRedisOptions }
  readonly nodes: () => readonly { readonly options: IoRedisOptions }[]
}

/** Where a `Redis` or a `Cluster` of `ioredis` connects to. */
export function ioRedisConnections(client: object): Connections {
  if ('startupNodes' in client) return ofCluster(client as unknown as IoRedisCluster)
  const { options } = client as { readonly options: IoRedisOptions }
  if (options.sentinels) return ofSentinels(options)
  return {
    endpoints: ofRedis(options),
    example:
      "`new Redis('rediss://…', { enableOfflineQueue: false })`, with `tls: { ca }` for a CA of your own",
  }
}

function ofRedis(options: IoRedisOptions): Endpoint[] {
  // What stands in `tls` goes over the rest.
  const { host, path } = { ...options, ...(Object(options.tls) as IoRedisOptions) }
  return isSocketPath(path) ? [] : [endpointAt(host, options.tls)]
}

/** Sentinels exist to name a server elsewhere, and whoever answers for one names his own. */
function ofSentinels({ tls, sentinelTLS, enableTLSForSentinelMode }: IoRedisOptions): Connections {
  return {
    endpoints: [
      endpointElsewhere('its sentinels', sentinelTLS),
      endpointElsewhere('the server that its sentinels name', enableTLSForSentinelMode && tls),
    ],
    example:
      '`new Redis({ sentinels, name, sentinelTLS: {}, tls: {}, enableTLSForSentinelMode: true, enableOfflineQueue: false })`',
  }
}

/** Nodes that a cluster names later have the options of all nodes, and are trusted to be where those are that name them. */
function ofCluster(cluster: IoRedisCluster): Connections {
  const tls = cluster.options.redisOptions?.tls
  const first = cluster.startupNodes.map((node) => startupNode(node, tls))
  const isLocal = first.every((node) => node.isLocal)
  return {
    endpoints: [
      ...first,
      ...cluster.nodes().flatMap((node) => ofRedis(node.options)),
      { ...endpointElsewhere('the nodes that its cluster names', tls), isLocal },
    ],
    // A node given as `rediss://…` is a plain one.
    example: '`new Cluster(nodes, { redisOptions: { tls: {} }, enableOfflineQueue: false })`',
  }
}

function startupNode(node: unknown, tls: unknown): Endpoint {
  if (typeof node === 'number') return endpointAt('localhost', tls)
  if (typeof node === 'string') return endpointOfText(node, tls)
  const options = Object(node) as IoRedisOptions
  return endpointAt(options.host, options.tls === undefined ? tls : options.tls)
}

/** `port`, `host`, `host:port` or a URL. */
function endpointOfText(text: string, tls: unknown): Endpoint {
  if (/^\d{1,5}$/.test(text)) return endpointAt('localhost', tls)
  const address = /^rediss?:\/\//i.test(text) ? text : `redis://${text}`
  const host = URL.canParse(address) ? hostOf(new URL(address)) : ''
  // Without a host there, it may come from elsewhere, such as the query.
  return host === '' ? endpointElsewhere('a node without a host', tls) : endpointAt(host, tls)
}

/** Both clients go by a path, whatever else they were given. */
function isSocketPath(path: unknown): boolean {
  return typeof path === 'string' && path !== ''
}

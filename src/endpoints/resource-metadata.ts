import type { Endpoint } from '../core/endpoint'
import { ConfigurationError } from '../core/errors'
import type { AdaptableGuard, Reply } from '../core/guard'
import { optional, parseOptions, string } from '../core/options'
import { metadataPath } from '../core/protected-resource'

export interface ResourceMetadataOptions {
  /** Name of the service for people (`resource_name`). */
  readonly name?: string
  /** URL of a page for developers (`resource_documentation`). */
  readonly documentation?: string
}

/**
 * The metadata of the protected resource (RFC 9728), from which clients, those of MCP among them,
 * learn where to get a token and for which scopes. Any site may read it: it holds nothing else.
 *
 * @example app.use(gate.mount(resourceMetadata(guard)))
 * @throws ConfigurationError for a guard without `resource`, or a wrong option.
 */
export function resourceMetadata(
  guard: Pick<AdaptableGuard, 'protectedResource'>,
  options: ResourceMetadataOptions = {},
): Endpoint {
  const { name, documentation } = parseOptions('resourceMetadata', options, {
    name: optional(string, undefined),
    documentation: optional(string, undefined),
  })
  const { protectedResource } = guard
  if (protectedResource === undefined) {
    throw new ConfigurationError(
      '`resourceMetadata` needs the public URL of the service; ' +
        "write `createGuard({ resource: 'https://api.example.com', … })`",
    )
  }
  const { resource, authorizationServers, certificateBound, dpop } = protectedResource
  // Asked anew for each answer: another document may ask for other scopes.
  const body = (): string => {
    const scopes = guard.protectedResource?.scopes ?? []
    return JSON.stringify({
      resource,
      ...(authorizationServers.length > 0 && { authorization_servers: authorizationServers }),
      ...(scopes.length > 0 && { scopes_supported: scopes }),
      bearer_methods_supported: ['header'],
      ...(certificateBound && { tls_client_certificate_bound_access_tokens: true }),
      ...(dpop && { dpop_signing_alg_values_supported: dpop.algorithms }),
      ...(dpop?.required === true && { dpop_bound_access_tokens_required: true }),
      resource_name: name,
      resource_documentation: documentation,
    })
  }
  return {
    name: 'resource-metadata',
    paths: [metadataPath(resource)],
    methods: ['GET', 'OPTIONS'],
    maxBytes: 0,
    handle: ({ method }) =>
      Promise.resolve(method === 'OPTIONS' ? preflight : { ...found, body: body() }),
  }
}

const found: Omit<Reply, 'body'> = {
  status: 200,
  headers: {
    'Content-Type': 'application/json',
    'Cache-Control': 'max-age=3600',
    'Access-Control-Allow-Origin': '*',
  },
}

// Clients in a browser send headers of their own, such as `MCP-Protocol-Version`.
const preflight: Reply = {
  status: 204,
  headers: {
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Allow-Methods': 'GET',
    'Access-Control-Allow-Headers': '*',
  },
  body: '',
}

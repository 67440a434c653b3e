import type { PatternDetector } from '../core/detector'
import { assignment, userOption } from './secrets/assignment/assignment'
import { beside } from './secrets/assignment/beside'
import { authorization } from './secrets/authorization'
import { connectionString } from './secrets/connection-string'
import { jwt } from './secrets/jwt'
import { landmarked } from './secrets/landmarked'
import { passwordHashes } from './secrets/password-hash'
import { privateKey } from './secrets/private-key'
import { issuedTokens } from './secrets/providers/all'
import { searchesFor } from './secrets/tokens'

/**
 * Finds credentials: keys and tokens as their issuers write them, private keys, password hashes,
 * passwords in URLs, and values assigned to names such as `password`. Types are `secrets.<kind>`.
 *
 * @example
 * gate.filter({ detectors: [secrets()] })
 */
export function secrets(): PatternDetector {
  const patterns = [
    ...searchesFor(issuedTokens),
    ...landmarked,
    jwt,
    ...authorization,
    ...passwordHashes,
    privateKey,
    connectionString,
    assignment,
    userOption,
    ...beside,
  ]
  const found = [
    ...patterns.map(({ type }) => type),
    ...issuedTokens.map(({ kind }) => `secrets.${kind}`),
  ]
  return { name: 'secrets', types: [...new Set(found)], patterns }
}

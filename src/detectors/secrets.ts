import type { PatternDetector } from '../core/detector'
import { assignment } from './secrets/assignment'
import { connectionString } from './secrets/connection-string'
import { privateKey } from './secrets/private-key'
import { tokens } from './secrets/tokens'

/**
 * Finds credentials: keys and tokens that carry their issuer's prefix, private keys, passwords in
 * URLs, and values assigned to names such as `password`. Types are `secrets.<kind>`.
 *
 * @example
 * gate.filter({ detectors: [secrets()] })
 */
export function secrets(): PatternDetector {
  const patterns = [...tokens, privateKey, connectionString, assignment]
  return { name: 'secrets', types: [...new Set(patterns.map(({ type }) => type))], patterns }
}

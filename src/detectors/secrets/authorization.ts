import type { Pattern } from '../../core/detector'
import { isMixed, isPlaceholder } from './random'

const accept = (match: string): number =>
  isMixed(match) && !isPlaceholder(match) ? match.length : 0

/** Credentials of an `Authorization` header (RFC 9110 section 11.6.2), and bearer tokens anywhere. */
export const authorization: readonly Pattern[] = [
  {
    type: 'secrets.authorization',
    expression:
      /(?<=[Aa]uthorization["']?: ?["']?(?:Basic|Bearer|Token|Api-Token|ApiKey|SSWS) )[A-Za-z0-9._~+/-]{8,2000}={0,2}/,
    accept,
  },
  {
    // RFC 6750 section 2.1. Long values only: prose says "bearer authentication" too.
    type: 'secrets.bearer-token',
    expression: /(?<=Bearer:? |bearer )[A-Za-z0-9._~+/-]{20,2000}={0,2}/,
    accept,
  },
]

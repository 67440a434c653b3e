import { ConfigurationError } from '../../core/errors'
import { describe } from '../../core/options'
import type { AccessRequest } from '../access-request'
import type { PolicyDocument } from '../document'
import { plainCopy } from '../source/plain-copy'
import { refuse } from '../source/problem'
import { checkStructure } from '../source/structure'
import { checkTests } from './tests'

/**
 * Checks a request from outside as if it were a test of the document.
 *
 * @throws ConfigurationError one line for each problem.
 */
export function checkRequest(request: unknown, document: PolicyDocument): AccessRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) {
    throw new ConfigurationError(`a request is an object; received ${describe(request)}`)
  }
  // What is no request is refused before the copy is used.
  const copy = plainCopy(request) as AccessRequest
  const value = { version: 1, tests: [{ name: 'request', ...copy, expect: 'allow' }] } as const
  const source = { name: 'request', value, line: () => undefined }
  refuse(source, checkStructure(value))
  refuse(source, checkTests({ ...document, ...value }))
  return copy
}

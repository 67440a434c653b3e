import { checkDocument } from './check/all'
import type { PolicyDocument } from './document'
import { refuse } from './source/problem'
import { readSource } from './source/read-source'
import type { PolicySource } from './source/source'
import { checkStructure } from './source/structure'

/** A document that has been checked: frozen, its mappings without prototypes. */
export interface Policy {
  readonly document: PolicyDocument
  /** Where it came from, for messages about what only the guard can check. */
  readonly source: PolicySource
}

/**
 * Loads a policy document: the path of a `.yaml`, `.yml` or `.json` file, or the document as an
 * object. All problems found are told at once, unless the structure is already wrong: then only its
 * problems are.
 *
 * @throws ConfigurationError one line for each problem: file, line, rule or route, what was expected,
 * what came, and the nearest valid word.
 */
export function loadPolicy(input: string | object): Policy {
  return checkedPolicy(readSource(input))
}

/** @throws ConfigurationError as `loadPolicy` does. */
export function checkedPolicy(source: PolicySource): Policy {
  refuse(source, checkStructure(source.value))
  // The schema describes `PolicyDocument`; nothing that passes it is anything else.
  const document = source.value as PolicyDocument
  refuse(source, checkDocument(document))
  return Object.freeze({ document, source })
}

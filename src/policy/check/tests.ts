import type { PolicyDocument } from '../document'
import type { Problem } from '../source/problem'
import { checkName } from './name'

/**
 * Tests set attributes and answer predicates that the document declares, and leave the principal's
 * attributes to its claims.
 */
export function checkTests({
  tests = [],
  attributes = {},
  predicates = [],
}: PolicyDocument): readonly Problem[] {
  const names = Object.keys(attributes).filter((name) => attributes[name]?.from === undefined)
  return tests.flatMap((test, index) => [
    ...Object.keys(test.attributes ?? {}).flatMap((name) =>
      checkName('attribute', name, names, ['tests', index, 'attributes', name]),
    ),
    ...Object.keys(test.predicates ?? {}).flatMap((name) =>
      checkName('predicate', name, predicates, ['tests', index, 'predicates', name]),
    ),
  ])
}

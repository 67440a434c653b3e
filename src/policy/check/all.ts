import type { PolicyDocument } from '../document'
import type { Problem } from '../source/problem'
import { checkAttributes } from './attributes'
import { checkReferences } from './references'
import { checkRoles } from './roles'
import { checkRoutes } from './routes'
import { checkRules } from './rules'
import { checkTests } from './tests'

/** Everything the schema cannot say about a document: names that must exist, types that must fit. */
export function checkDocument(document: PolicyDocument): readonly Problem[] {
  return [
    ...checkRoles(document),
    ...checkAttributes(document),
    ...checkRules(document),
    ...checkRoutes(document),
    ...checkReferences(document),
    ...checkTests(document),
  ]
}

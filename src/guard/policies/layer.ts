import type { AccessLayer } from '../../core/question'
import type { PolicyEngine } from '../../policy/compile'
import { refuse } from '../../policy/source/problem'

const allowedSections: readonly string[] = [
  ...[
    '$schema',
    'version',
    'id',
    'roles',
    'attributes',
    'predicates',
    'obligations',
    'loaders',
    'rules',
    'tests',
  ],
]

/**
 * A document that narrows access: it is asked beside the policy and never instead of it.
 *
 * @throws ConfigurationError for a section that is about more than access, which it could not narrow.
 */
export function layerOf(
  name: string,
  { document, source, decide, needs, plan }: PolicyEngine,
): AccessLayer {
  const others = Object.keys(document).filter((section) => !allowedSections.includes(section))
  refuse(
    source,
    others.map((section) => ({
      path: [section],
      text: `a document that narrows access has no \`${section}\`; write it into the policy of the guard`,
    })),
  )
  return Object.freeze({ name, decide, needs, plan })
}

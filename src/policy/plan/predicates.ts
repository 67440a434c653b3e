import { compilePredicate, type Predicate, type PredicateQuery } from '../conditions/predicates'
import type { PredicateEntry } from '../document'
import { isColumn, type Folded, type Known } from './known'
import { untold } from './part'

/**
 * Asks a predicate once, for all rows. It answers for all of them where it has not looked at the
 * resource: neither at its name nor at an attribute of it.
 */
export function foldPredicate(entry: PredicateEntry, { terms, facts, rule }: Known): Folded {
  const looked = new Set<string>()
  const predicate = terms.predicates?.get(entry.predicate)
  const watched = predicate && new Map([[entry.predicate, watching(predicate, looked)]])
  const truth = compilePredicate(entry, terms.attributes, watched).test(facts)
  if (looked.size === 0) return { holds: truth === true, fails: truth === false }
  const why =
    `rule \`${rule}\`: the predicate \`${entry.predicate}\` looks at ` +
    `${[...looked].map((name) => `\`${name}\``).join(', ')} of each row, which no query can ask; ` +
    'compare attributes with operators instead, or ask `decide` for each row'
  return { holds: untold(why), fails: untold(why) }
}

function watching(predicate: Predicate, looked: Set<string>): Predicate {
  return (query, params) =>
    predicate(
      {
        principal: query.principal,
        action: query.action,
        get resource() {
          looked.add('resource')
          return query.resource
        },
        attributes: {
          get: (name) => {
            if (isColumn(name)) looked.add(name)
            return query.attributes.get(name)
          },
        },
      } satisfies PredicateQuery,
      params,
    )
}

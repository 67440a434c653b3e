import { listed, type PolicyFinding } from './finding'
import type { Observation, RuleRecord } from './observe'

/** Denials that take away something of what a rule allows: meant, as a rule, and good to see listed. */
export function overlaps({ records }: Observation): readonly PolicyFinding[] {
  return [...records.values()]
    .filter(({ rule, opposed }) => rule.effect === 'deny' && opposed.size > 0)
    .map(({ rule, opposed }) => {
      const allows = [...opposed].sort()
      return {
        level: 'note',
        code: 'allow-deny-overlap',
        rules: [rule.id, ...allows],
        text: `rule \`${rule.id}\` denies where others allow: ${listed(allows)}`,
      }
    })
}

/**
 * Rules that allow the same request with different obligations. All of the obligations are carried
 * out, so that a duty of a rule for few may reach many.
 */
export function differingObligations({ records }: Observation): readonly PolicyFinding[] {
  const places = new Map([...records.keys()].map((id, place) => [id, place]))
  return [...records.values()].flatMap(({ rule, allies }) => {
    const differing = [...allies]
      .filter((id) => (places.get(id) ?? 0) > (places.get(rule.id) ?? 0))
      .filter((id) => dutiesOf(records.get(id)) !== dutiesOf(records.get(rule.id)))
    if (differing.length === 0) return []
    return {
      level: 'warning',
      code: 'obligations-differ',
      rules: [rule.id, ...differing],
      text: `rule \`${rule.id}\` and ${listed(differing)} allow the same requests with different obligations; the caller gets all of them`,
    }
  })
}

function dutiesOf(record: RuleRecord | undefined): string {
  const duties = (record?.rule.obligations ?? []).map((duty) => JSON.stringify(duty))
  return duties.sort().join()
}

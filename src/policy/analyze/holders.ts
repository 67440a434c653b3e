import type { Principal } from '../../core/principal'
import type { Subject } from './subject'

/** A caller by the roles it was given; what they inherit comes from the document. */
export interface Holder {
  /** Different for callers with different roles. */
  readonly key: string
  /** The role it holds; `undefined` for a caller without any and for one with several. */
  readonly role: string | undefined
  /** Names that its credential gives; those of roles that no claim stands for. */
  readonly roles: readonly string[]
  /** Entries of claims that stand for the roles. */
  readonly claims: ReadonlyMap<string, readonly string[]>
}

const nobody: Holder = { key: 'nobody', role: undefined, roles: [], claims: new Map() }

/**
 * A caller without roles, and one for each role. A role that two documents match by different claims
 * has one for each way.
 */
export function holdersOf(subjects: readonly Subject[]): readonly Holder[] {
  const found = new Map<string, Holder>()
  for (const { document } of subjects) {
    for (const [name, { match }] of Object.entries(document.roles ?? {})) {
      const claims = new Map(match === undefined ? [] : [[match.claim, [match.has]] as const])
      const key = JSON.stringify([name, ...claims])
      found.set(key, { key, role: name, roles: match === undefined ? [name] : [], claims })
    }
  }
  return [nobody, ...found.values()]
}

/** One caller with the roles of all of them. */
export function joinedHolder(holders: readonly Holder[]): Holder {
  const claims = new Map<string, readonly string[]>()
  for (const holder of holders) {
    for (const [claim, entries] of holder.claims) {
      claims.set(claim, [...(claims.get(claim) ?? []), ...entries])
    }
  }
  return { key: 'all', role: undefined, roles: holders.flatMap(({ roles }) => roles), claims }
}

/** Values by their source: `id`, `tenant`, `method` or `claims.NAME`. Others are not the principal's. */
export function principalOf(
  { roles, claims }: Holder,
  values: ReadonlyMap<string, unknown>,
  scopes: readonly string[],
): Principal {
  // Without a prototype, so that a claim may have any name.
  const all = Object.create(null) as Record<string, unknown>
  all['roles'] = roles
  for (const [source, value] of values) {
    if (source.startsWith('claims.') && value !== undefined) all[source.slice(7)] = value
  }
  for (const [claim, entries] of claims) {
    all[claim] = withEntries(all[claim], entries, values.has(`claims.${claim}`))
  }
  return {
    id: textOf(values.get('id'), 'someone'),
    method: textOf(values.get('method'), 'analysis'),
    tenant: values.has('tenant') ? (values.get('tenant') as string | undefined) : undefined,
    roles,
    scopes,
    models: undefined,
    claims: all,
  }
}

// A claim is a list, or a text where an attribute may want to read it as one.
function withEntries(value: unknown, entries: readonly string[], isRead: boolean): unknown {
  if (Array.isArray(value)) return [...new Set([...(value as unknown[]), ...entries])]
  return isRead && entries.length === 1 ? entries[0] : entries
}

function textOf(value: unknown, fallback: string): string {
  return typeof value === 'string' ? value : fallback
}

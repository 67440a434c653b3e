import type { PolicyDocument } from '../../policy/document'
import type { PolicyFeed } from '../../policy/feeds/feed'

/**
 * Documents that narrow what the policy allows to the principals of a tenant: all of them by name, or a
 * function that is asked for one, `undefined` for a tenant without.
 */
export type TenantPolicies =
  | Readonly<Record<string, string | PolicyDocument | PolicyFeed>>
  | ((tenant: string) => Found | Promise<Found>)

type Found = string | PolicyDocument | undefined

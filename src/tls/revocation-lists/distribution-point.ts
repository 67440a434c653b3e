import { contextTag, openDer, tags, type DerReader } from '../x509/der'
import { extensionIds, type CertificateFacts } from '../x509/certificate-facts'

/**
 * The full names of a DistributionPointName (RFC 5280 §4.2.1.13), as they stand there. A name that is
 * relative to its issuer's is left out: nothing is known to be it.
 */
export function distributionNamesOf(point: DerReader): readonly string[] {
  const names: string[] = []
  if (point.has(contextTag(0, 'constructed'))) {
    const list = point.inside()
    while (!list.isAtEnd) names.push(list.skip().whole().toString('latin1'))
  } else point.skip(contextTag(1, 'constructed'))
  point.finish()
  return names
}

/** Where a certificate's revocation is told, for all reasons and by its own issuer. */
export function distributionNamesIn({ extensions }: CertificateFacts): readonly string[] {
  const value = extensions.get(extensionIds.distributionPoints)?.value
  if (value === undefined) return []
  const names: string[] = []
  const points = openDer(value, tags.sequence)
  while (!points.isAtEnd) {
    const point = points.skip(tags.sequence).inside()
    const own = point.has(contextTag(0, 'constructed')) ? distributionNamesOf(point.inside()) : []
    if (point.isAtEnd) names.push(...own)
  }
  return names
}

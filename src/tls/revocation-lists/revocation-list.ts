import { DerError, DerReader, contextTag, openDer, tags } from '../x509/der'
import {
  readBytes,
  readExtensions,
  readIntegerKey,
  readSmallInteger,
  readTime,
  type Extension,
} from '../x509/der-values'
import { distributionNamesOf } from './distribution-point'
import { readSignatureAlgorithm, type SignatureAlgorithm } from '../x509/signature-algorithm'

/** A complete list of what one authority has revoked (RFC 5280 §5). */
export interface RevocationList {
  /** The authority's name, as `CertificateFacts` has it. */
  readonly issuer: string
  readonly thisUpdate: number
  readonly nextUpdate: number
  /** Serial numbers, as `CertificateFacts` has them. */
  readonly serials: ReadonlySet<string>
  readonly scope: ListScope
  readonly signed: {
    readonly text: Buffer
    readonly signature: Buffer
    readonly algorithm: SignatureAlgorithm
  }
}

/** Of which certificates of its authority a list speaks. */
export interface ListScope {
  /** `undefined`: of both. */
  readonly only: 'authorities' | 'others' | undefined
  /** Of those that name one of these distribution points; `undefined`: of all. */
  readonly names: readonly string[] | undefined
}

/**
 * Reads a list. Its signature is for whoever knows the authority.
 *
 * @throws DerError for what is no DER, and for lists that do not say everything by themselves: changes to
 *   another list, lists of several authorities, and whatever an extension makes them that must be understood.
 */
export function readRevocationList(der: Buffer): RevocationList {
  const outer = openDer(der, tags.sequence)
  const list = outer.skip(tags.sequence).inside()
  const text = outer.whole()
  const algorithm = readSignatureAlgorithm(outer)
  const outerName = outer.key()
  const signature = readBytes(outer)
  outer.finish()
  if (list.nextTag === tags.integer && readSmallInteger(list) !== 1) {
    throw new DerError('it is of an unknown version')
  }
  if (list.skip(tags.sequence).key() !== outerName || algorithm === undefined) {
    throw new DerError('it is signed with an algorithm that is weak or unknown')
  }
  const issuer = list.skip(tags.sequence).key()
  const thisUpdate = readTime(list)
  if (list.nextTag !== tags.utcTime && list.nextTag !== tags.generalizedTime) {
    throw new DerError('it does not say when the next one comes (`nextUpdate`)')
  }
  const nextUpdate = readTime(list)
  const serials = list.has(tags.sequence) ? readEntries(list.inside()) : new Set<string>()
  const hasExtensions = list.has(contextTag(0, 'constructed'))
  const scope = readScope(hasExtensions ? readExtensions(list.inside()) : new Map())
  list.finish()
  return {
    ...{ issuer, thisUpdate, nextUpdate, serials, scope },
    signed: { text, signature, algorithm },
  }
}

function readEntries(entries: DerReader): ReadonlySet<string> {
  const serials = new Set<string>()
  // A hundred thousand entries have a handful of extensions between them.
  const accepted = new Set<string>()
  while (!entries.isAtEnd) {
    const entry = entries.skip(tags.sequence).inside()
    serials.add(readIntegerKey(entry))
    entry.skip(entry.nextTag === tags.utcTime ? tags.utcTime : tags.generalizedTime)
    if (entry.isAtEnd) continue
    const extensions = entry.skip(tags.sequence).key()
    entry.finish()
    if (accepted.has(extensions)) continue
    checkEntry(readExtensions(new DerReader(entry.whole())))
    if (accepted.size < 1000) accepted.add(extensions)
  }
  return serials
}

const entryIds = { reason: '2.5.29.21', invalidFrom: '2.5.29.24', issuer: '2.5.29.29' } as const
const REMOVE_FROM_LIST = 8

function checkEntry(extensions: ReadonlyMap<string, Extension>): void {
  if (extensions.has(entryIds.issuer)) throw new DerError(INDIRECT)
  refuseUnknown(extensions, [entryIds.reason, entryIds.invalidFrom])
  const reason = extensions.get(entryIds.reason)
  if (reason === undefined) return
  const inside = new DerReader(reason.value).skip(tags.enumerated)
  inside.finish()
  if (inside.content().at(-1) === REMOVE_FROM_LIST) {
    throw new DerError('it takes entries out (`removeFromCRL`), which a complete list cannot')
  }
}

const INDIRECT = 'it speaks for other authorities too (an indirect list)'

const listIds = {
  issuerAltName: '2.5.29.18',
  number: '2.5.29.20',
  delta: '2.5.29.27',
  distributionPoint: '2.5.29.28',
  authorityKeyId: '2.5.29.35',
  freshest: '2.5.29.46',
} as const

function readScope(extensions: ReadonlyMap<string, Extension>): ListScope {
  if (extensions.has(listIds.delta)) throw new DerError('it lists changes alone (a delta list)')
  refuseUnknown(extensions, Object.values(listIds))
  const point = extensions.get(listIds.distributionPoint)?.value
  return point === undefined ? { only: undefined, names: undefined } : readIssuingPoint(point)
}

/** RFC 5280 §5.2.5. */
function readIssuingPoint(value: Buffer): ListScope {
  const point = openDer(value, tags.sequence)
  const names = point.has(contextTag(0, 'constructed'))
    ? distributionNamesOf(point.inside())
    : undefined
  const onlyOthers = readFlag(point, 1)
  const onlyAuthorities = readFlag(point, 2)
  if (point.has(contextTag(3, 'primitive'))) throw new DerError('it is for some reasons alone')
  if (readFlag(point, 4)) throw new DerError(INDIRECT)
  if (readFlag(point, 5) || (onlyOthers && onlyAuthorities)) {
    throw new DerError('it speaks of no certificates of keys')
  }
  point.finish()
  return { names, only: onlyAuthorities ? 'authorities' : onlyOthers ? 'others' : undefined }
}

function readFlag(reader: DerReader, number: number): boolean {
  if (!reader.has(contextTag(number, 'primitive'))) return false
  const content = reader.content()
  if (content.length !== 1) throw new DerError('no boolean')
  return content[0] !== 0
}

function refuseUnknown(extensions: ReadonlyMap<string, Extension>, known: readonly string[]): void {
  for (const [id, { critical }] of extensions) {
    if (critical && !known.includes(id)) {
      throw new DerError(`it has the extension ${id}, which must be understood and is not`)
    }
  }
}

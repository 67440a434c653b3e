import type { DenyDecision, Reason } from '../../core/decision'
import type { KnownReference, ReferencesQuestion } from '../../core/question'
import type { ReferenceType } from '../../core/reference'
import type { ReferenceEntry } from '../document'
import { cleaned } from '../printable'
import { referenceHint } from './hint'
import { compileHost, readLocation, type HostMatcher } from '../../core/hosts'
import { kindOf } from './kinds'

/** What a document says about references. */
export interface ReferenceRules {
  /** Why the references of a request are denied; `undefined` where all are allowed. */
  readonly denial: (question: ReferencesQuestion) => DenyDecision | undefined
  /** Types that are allowed to whom an id was given: the others need not be remembered. */
  readonly owned: ReadonlySet<ReferenceType>
}

interface ReferenceRule {
  readonly types: ReadonlySet<ReferenceType>
  readonly hosts: readonly HostMatcher[]
  readonly schemes: readonly string[]
  readonly ids: readonly ((id: string) => boolean)[]
  readonly owner: ReferenceEntry['owner']
}

/** How many references a decision names in its reasons. */
const maxReasons = 16
/** Characters of a path. */
const maxDetail = 256

/** Compiles the section `references`: what no entry allows is denied. */
export function compileReferences(entries: readonly ReferenceEntry[] = []): ReferenceRules {
  const rules = entries.map(compileEntry)
  const owned = rules.flatMap(({ types, owner }) =>
    owner === 'principal' || owner === 'tenant'
      ? [...types].filter((type) => kindOf(type).ids === 'provider')
      : [],
  )
  return {
    owned: new Set(owned),
    denial: ({ references }) => {
      const denied = references.filter((one) => !rules.some((rule) => allows(rule, one)))
      if (denied.length === 0) return undefined
      return {
        effect: 'deny',
        code: 'reference-denied',
        reasons: denied.slice(0, maxReasons).map((one) => reasonOf(one, rules)),
        hint: referenceHint(denied),
      }
    },
  }
}

/** Entries of one word or several. */
export function typesOf({ type }: ReferenceEntry): readonly ReferenceType[] {
  return typeof type === 'string' ? [type] : type
}

function compileEntry(entry: ReferenceEntry): ReferenceRule {
  const { hosts = [], ids, schemes = ['https'], owner } = entry
  // An entry that says nothing else is about what was given to the one who asks.
  const isOfOwner = owner === undefined && ids === undefined && hosts.length === 0
  return {
    types: new Set(typesOf(entry)),
    hosts: hosts.map(compileHost),
    schemes,
    ids: (ids ?? []).map(compileGlob),
    owner: isOfOwner ? 'principal' : owner,
  }
}

function allows(rule: ReferenceRule, reference: KnownReference): boolean {
  const { type, id, url } = reference
  if (!rule.types.has(type)) return false
  const kind = kindOf(type)
  if (url !== undefined) return kind.hosts === true && allowsUrl(rule, url)
  if (id !== undefined && kind.ids !== undefined) return allowsId(rule, reference, id)
  // Of others it is enough that they are there; of those with an id or an address it is not.
  return kind.ids === undefined && kind.hosts !== true
}

function allowsUrl({ hosts, schemes }: ReferenceRule, url: string): boolean {
  const location = readLocation(url)
  if (location === undefined || !schemes.includes(location.scheme)) return false
  return hosts.some((matches) => matches(location))
}

function allowsId(rule: ReferenceRule, { type, owner }: KnownReference, id: string): boolean {
  if (rule.ids.some((matches) => matches(id))) return true
  if (rule.owner === undefined) return false
  if (rule.owner === 'anyone') return true
  if (kindOf(type).ids !== 'provider') return false
  return owner === 'principal' || (owner === 'tenant' && rule.owner === 'tenant')
}

function reasonOf(reference: KnownReference, rules: readonly ReferenceRule[]): Reason {
  const { type, path } = reference
  const what = `\`${type}\` at \`${cleaned(path.join('.'), maxDetail)}\``
  const isListed = rules.some(({ types }) => types.has(type))
  return { text: `${what}: ${isListed ? unfit(reference) : 'no entry of `references` allows it'}` }
}

/** Why no entry for the type is one for this reference. */
function unfit({ type, id, url }: KnownReference): string {
  if (url !== undefined) {
    const isRead = readLocation(url) !== undefined
    return isRead ? 'no entry has its host and scheme' : 'nobody can tell where its URL leads'
  }
  if (id === undefined) return 'its value is of a type that nobody expects'
  if (kindOf(type).ids !== 'provider') return 'no entry has its id'
  return 'no entry has its id, and the guard has not seen it given to the caller'
}

/** `*` stands for any characters. */
function compileGlob(glob: string): (text: string) => boolean {
  const [first = '', ...pieces] = glob.split('*')
  const last = pieces.pop()
  if (last === undefined) return (text) => text === glob
  return (text) => {
    let at = first.length
    if (!text.startsWith(first) || !text.endsWith(last)) return false
    for (const piece of pieces) {
      const found = text.indexOf(piece, at)
      if (found === -1) return false
      at = found + piece.length
    }
    return at + last.length <= text.length
  }
}

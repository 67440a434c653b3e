import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { cedarDocuments } from './cedar-documents'
import { engineOf } from '../support'

// cedar-policy/cedar-integration-tests: their entities and requests unchanged, their policies
// translated in `cedar-documents.ts`.

interface Uid {
  readonly type: string
  readonly id: string
}

interface Entity {
  readonly uid: Uid
  readonly attrs: Readonly<Record<string, unknown>>
  readonly parents: readonly Uid[]
}

interface CedarTest {
  readonly entities: string
  readonly requests: readonly {
    readonly description: string
    readonly principal: Uid
    readonly action: Uid
    readonly resource: Uid
    readonly context: Readonly<Record<string, unknown>>
    readonly decision: 'allow' | 'deny'
    readonly reason: readonly string[]
  }[]
}

const data = process.env['PORTCULLIS_DATA']
const folder = join(resolve(__dirname, '../../..', data ?? ''), 'vectors/cedar')
if (data === undefined) console.info('skipped: PORTCULLIS_DATA is not set, so there are no vectors')
const describeVectors = data === undefined ? describe.skip : describe

const read = <Value>(path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as Value

/** Flattens a hierarchy of entities for a language without one. */
class Entities {
  readonly #known: ReadonlyMap<string, Entity>

  constructor(list: readonly Entity[]) {
    this.#known = new Map(list.map((entity) => [nameOf(entity.uid), entity]))
  }

  get(uid: Uid): Entity {
    return this.#known.get(nameOf(uid)) ?? { uid, attrs: {}, parents: [] }
  }

  /** The entity and all that it is in. */
  lineOf(uid: Uid): readonly Uid[] {
    return [uid, ...this.get(uid).parents.flatMap((parent) => this.lineOf(parent))]
  }

  ownerOf(uid: Uid): Entity | undefined {
    const { account } = this.get(uid).attrs as { account?: Uid }
    const owner = account && (this.get(account).attrs as { owner?: Uid }).owner
    return owner && this.get(owner)
  }
}

const nameOf = ({ type, id }: Uid) => `${type}/${id}`

/** The text of a value, be it one of Cedar's extension types. */
function textOf(value: unknown): unknown {
  const { __extn: extension } = Object(value) as { readonly __extn?: { readonly arg: string } }
  return extension?.arg ?? value
}

function defined(values: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map(Object.entries(values).filter(([, value]) => value !== undefined))
}

function attributesOf(entities: Entities, resource: Uid, context: Record<string, unknown>) {
  const { attrs } = entities.get(resource)
  const owner = entities.ownerOf(resource)
  const admins = (attrs['admins'] as readonly Uid[] | undefined)?.map(({ id }) => id)
  const { photo, source_ip, confidence_score, authenticated } = context as {
    photo?: { filetype: string; filesize_mb: number }
  } & Record<string, unknown>
  return defined({
    'resource.within': entities.lineOf(resource).map(nameOf),
    'resource.owner': owner?.uid.id,
    'resource.ownerDepartment': owner?.attrs['department'],
    'resource.admins': admins,
    'resource.private': attrs['private'],
    'context.source_ip': textOf(source_ip),
    'context.confidence_score': Number(textOf(confidence_score)),
    'context.authenticated': authenticated,
    'context.filetype': photo?.filetype,
    'context.filesize_mb': photo?.filesize_mb,
  })
}

// A policy with two cases is two rules here.
function inCedar(rule: string): string {
  return rule.replace(/[a-z]$/, '')
}

describeVectors("Cedar's integration tests", () => {
  const files = ['example_use_cases', 'ip', 'decimal', 'multi'].flatMap((name) =>
    data === undefined
      ? []
      : readdirSync(join(folder, 'tests', name))
          .filter((file) => file.endsWith('.json'))
          .map((file) => `${name}/${file.slice(0, -'.json'.length)}`),
  )

  test('all of them are translated', () => {
    expect(files.toSorted()).toEqual(Object.keys(cedarDocuments).toSorted())
  })

  test.each(files)('%s: every decision, for the reason that Cedar gives', (name) => {
    const { entities: path, requests } = read<CedarTest>(`tests/${name}.json`)
    const entities = new Entities(read<readonly Entity[]>(path))
    const engine = engineOf(cedarDocuments[name] ?? { version: 1 })
    expect(requests.length).toBeGreaterThan(0)
    for (const { description, principal, action, resource, context, ...expected } of requests) {
      const line = entities.lineOf(principal).map(({ id }) => id)
      const given = engine.decide({
        kind: 'access',
        principal: {
          id: principal.id,
          method: 'cedar',
          tenant: undefined,
          roles: line.slice(1),
          scopes: [],
          models: undefined,
          claims: { ...entities.get(principal).attrs, roles: line.slice(1) },
        },
        action: action.id,
        resource: nameOf(resource),
        attributes: attributesOf(entities, resource, context),
      })
      expect([description, given.effect]).toEqual([description, expected.decision])
      const rules = given.reasons.flatMap(({ rule }) => rule ?? [])
      // A default denial names the nearest miss here, and nothing there. Cedar names every policy that
      // denies; an engine that has found one looks no further.
      if (expected.reason.length === 0) continue
      const reasons = given.effect === 'allow' ? expected.reason : expected.reason.slice(0, 1)
      expect([description, rules.map(inCedar)]).toEqual([description, reasons])
    }
  })
})

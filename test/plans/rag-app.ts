import { createServer, type Server } from 'node:http'
import express4 from 'express4'
import express5 from 'express'
import Koa3 from 'koa'
import Koa2 from 'koa2'
import { toExpress } from '../../src/adapters/express'
import { toKoa } from '../../src/adapters/koa'
import type { AccessPlan } from '../../src/core/access-plan'
import type { AdaptableGuard } from '../../src/core/guard'
import type { Pglite } from '../support/pglite'

/** A service that looks documents up for a question, and answers with what it found. */
export interface RagFramework {
  readonly name: string
  readonly app: (guard: AdaptableGuard, client: Pglite) => Server
}

export const ragFrameworks: readonly RagFramework[] = [
  { name: 'Express 4', app: onExpress(express4) },
  { name: 'Express 5', app: onExpress(express5) },
  { name: 'Koa 2', app: onKoa(Koa2) },
  { name: 'Koa 3', app: onKoa(Koa3) },
]

const asked = { action: 'document:read', resourceType: 'document' }

function onExpress(express: typeof express5): RagFramework['app'] {
  return (guard, client) => {
    const app = express()
    app.set('env', 'production')
    const gate = toExpress(guard)
    app.use(gate())
    app.post('/ask', (req, res, next) => {
      gate
        .plan(req, asked)
        .then((plan) => retrieve(client, plan))
        .then((documents) => res.json({ documents, scores: [1] }), next)
    })
    app.use(gate.errors())
    return createServer(app)
  }
}

function onKoa(Koa: typeof Koa3): RagFramework['app'] {
  return (guard, client) => {
    const app = new Koa()
    app.env = 'production'
    app.silent = true
    const gate = toKoa(guard)
    app.use(gate.errors())
    app.use(gate())
    app.use(async (ctx) => {
      const plan = await gate.plan(ctx, asked)
      ctx.body = { documents: await retrieve(client, plan), scores: [1] }
    })
    return createServer(app.callback())
  }
}

/** The nearest documents that the caller may read: what is near and closed is no hit at all. */
async function retrieve(client: Pglite, plan: AccessPlan): Promise<unknown[]> {
  const where = plan.toSql({
    columns: {
      id: 'd.id',
      'resource.department': 'd.department',
      'resource.sensitivity': 'd.level',
    },
    firstPlaceholder: 2,
  })
  const { rows } = await client.query(
    `SELECT d.id FROM documents d WHERE ${where.text} ORDER BY abs(d.place - $1::float8) LIMIT 3`,
    [0, ...where.values],
  )
  return rows.map((row) => (row as { id: string }).id)
}

export async function fillDocuments(client: Pglite): Promise<void> {
  await client.query(
    'CREATE TABLE documents (id uuid PRIMARY KEY, department text, level int, place float8)',
  )
  const rows = documents.map(([id, department, level], place) =>
    [`'${id}'`, department === null ? 'NULL' : `'${department}'`, level ?? 'NULL', place].join(
      ', ',
    ),
  )
  await client.query(`INSERT INTO documents VALUES ${rows.map((row) => `(${row})`).join(', ')}`)
}

const uuid = (last: number): string => `00000000-0000-4000-8000-00000000000${last}`

/** Nearest first. */
const documents = [
  [uuid(0), 'research', 4],
  [uuid(1), 'research', 2],
  [uuid(2), 'legal', 1],
  [uuid(3), null, 0],
  [uuid(4), 'research', null],
  [uuid(5), 'legal', 3],
  [uuid(6), 'research', 1],
] as const

export const id = uuid

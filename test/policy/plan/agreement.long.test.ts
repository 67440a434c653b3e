import { Client } from 'pg'
import { startPglite } from '../../support/pglite'
import { describePostgres, startPostgres } from '../../support/postgres-server'
import { checkPlans } from './plan-agreement'
import { checkSql } from './sql-agreement'
import { fill } from './table'

test('a plan as a function agrees with `decide` on every row: 20,000 documents', () => {
  checkPlans(20_000, 20)
}, 600_000)

test('PostgreSQL returns the rows that `decide` allows: 4,000 documents on a table of 400', async () => {
  const client = await startPglite()
  try {
    await checkSql(client, await fill(client, 400), 4000)
  } finally {
    await client.stop()
  }
}, 900_000)

describePostgres()('a server, asked with the driver `pg`', () => {
  test('returns the rows that `decide` allows: 2,000 documents on a table of 400', async () => {
    const server = await startPostgres()
    const client = new Client({ connectionString: server.url })
    try {
      await client.connect()
      await checkSql(client, await fill(client, 400), 2000)
    } finally {
      await client.end()
      await server.stop()
    }
  }, 900_000)
})

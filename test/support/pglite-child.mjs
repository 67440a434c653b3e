// PGlite in a process of its own: it loads itself by `import()`, which jest does not let it do.
import { PGlite } from '@electric-sql/pglite'

const database = new PGlite()
await database.waitReady
process.on('message', ({ id, text, values }) => {
  database.query(text, values).then(
    ({ rows }) => process.send({ id, rows }),
    ({ message, code }) => process.send({ id, error: { message, code } }),
  )
})
process.on('disconnect', () => process.exit())
process.send({ id: 0, rows: [] })

import { readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What the package exports, by its place in `dist`. */
const entries = {
  index: 'src/index.ts',
  express: 'src/adapters/express.ts',
  koa: 'src/adapters/koa.ts',
  testing: 'src/testing/index.ts',
  'stores/memory': 'src/stores/memory.ts',
  'stores/redis': 'src/stores/redis.ts',
  'stores/postgres': 'src/stores/postgres.ts',
}

/** Weights and checks of schemas: large, and written by programs. */
const isTable = /\/(?:weights|validate\.generated)\.ts$/

/** Those, by their place in `dist`: a file each, which both kinds of modules load. */
const tables = Object.fromEntries(
  sources('src')
    .filter((file) => isTable.test(file))
    .map((file) => [file.replace(/^src\//, 'tables/').replace(/\.ts$/, ''), file]),
)

const shared = { target: 'node20', sourcemap: false, treeshake: false }

const placeOf = new Map(
  Object.entries(tables).map(([place, file]) => [join(root, file), `./${place}.cjs`]),
)

/** Leaves the tables out of the bundles. */
const tablesApart = {
  name: 'tables-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\..*\/(?:weights|validate\.generated)$/ }, ({ path, importer }) => {
      const place = placeOf.get(join(dirname(importer), `${path}.ts`))
      return place && { path: place, external: true }
    })
  },
}

function sources(folder) {
  return readdirSync(join(root, folder), { recursive: true }).map((file) => `${folder}/${file}`)
}

// Here and not by `clean`: each of the two builds would clean away what the other has made.
rmSync(join(root, 'dist'), { recursive: true, force: true })

export default [
  {
    ...shared,
    entry: tables,
    format: 'cjs',
    outExtension: () => ({ js: '.cjs' }),
  },
  {
    ...shared,
    entry: { ...entries, cli: 'src/cli/index.ts' },
    format: ['esm', 'cjs'],
    dts: { entry: entries },
    esbuildPlugins: [tablesApart],
  },
]

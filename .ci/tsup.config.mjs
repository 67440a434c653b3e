import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

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

/** Large tables, by their place in `dist`: a file each, which both kinds of modules load. */
const tables = {
  'weights/injection': 'src/detectors/injection/weights.ts',
  'weights/suffix': 'src/detectors/adversarial/suffix/weights.ts',
}

const shared = { target: 'node20', sourcemap: false, treeshake: false }

const placeOf = new Map(
  Object.entries(tables).map(([place, file]) => [inRepository(file), `./${place}.cjs`]),
)

/** Leaves the tables out of the bundles. */
const tablesApart = {
  name: 'tables-apart',
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/weights$/ }, ({ path, importer }) => {
      const file = fileURLToPath(new URL(`${path}.ts`, `file://${importer}`))
      const place = placeOf.get(file)
      return place && { path: place, external: true }
    })
  },
}

function inRepository(file) {
  return fileURLToPath(new URL(`../${file}`, import.meta.url))
}

// Here and not by `clean`: each of the two builds would clean away what the other has made.
rmSync(inRepository('dist'), { recursive: true, force: true })

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

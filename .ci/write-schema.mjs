// Publishes the JSON Schema of policy documents with the package, for editors.
import { writeFile } from 'node:fs/promises'
import { policyJsonSchema } from '../dist/index.mjs'

const file = new URL('../dist/policy.schema.json', import.meta.url)
await writeFile(file, `${JSON.stringify(policyJsonSchema(), null, 2)}\n`)

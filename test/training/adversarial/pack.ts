import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Network } from '../../../src/detectors/adversarial/suffix/model'
import type { PackedTables } from '../../../src/detectors/adversarial/suffix/tables'
import { attributionOf } from '../injection/pack'
import { packaged } from './corpus'

/** `weights.ts` as prettier writes it. */
export function weightsFile(
  { characters, shapes, words }: PackedTables,
  network: Network,
  sources: readonly string[],
): string {
  const bytes = Buffer.from(network.buffer, network.byteOffset, network.byteLength)
  return `import type { PackedSuffixModel } from './model'

/** Made by \`npm run train:adversarial\`. */
export const packedModel: PackedSuffixModel = {
  sources: [
${sources.map((name) => attributionOf(name)).join('')}${packageNames().map(packageLine).join('')}  ],
  tables: {
    characters:
      '${characters}',
    shapes:
      '${shapes}',
    words:
      '${words}',
  },
  network:
    '${bytes.toString('base64')}',
}
`
}

/** Names of the packages whose files are among the texts. */
function packageNames(): readonly string[] {
  return [...new Set(packaged.map(([name]) => name))].sort()
}

function packageLine(name: string): string {
  const file = readFileSync(join('node_modules', name, 'package.json'), 'utf8')
  const { license } = JSON.parse(file) as { license: string }
  return `    { name: '${name}', from: 'npm', licence: '${license}' },\n`
}

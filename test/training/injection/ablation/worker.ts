import { join } from 'node:path'
import { readRows } from '../../../../src/cli/eval/rows'
import type { SearchParts } from '../../../../src/detectors/injection/searcher'
import { loadGrammars } from '../grammar-texts'
import { amounts } from '../recipe'
import { readTrainingRows } from '../rows'
import { judgedWith, measured } from './measure'
import { partVariants } from './parts'
import { trained, trainedVariants } from './trained'

const [folder = '', set = ''] = process.argv.slice(2)
const development = join(folder, `${set}.jsonl.gz`)
const rows = readRows(development).filter(({ label }) => label === 'attack' || label === 'benign')

/** Measures the variant that it is told, and says what it found. */
process.on('message', (name: string) => {
  void partsOf(name).then((parts) => process.send?.(measured(judgedWith(rows, parts))))
})

async function partsOf(name: string): Promise<Partial<SearchParts>> {
  const known = partVariants.find((variant) => variant.name === name)
  if (known !== undefined) return known.parts
  const variant = trainedVariants.find((each) => each.name === name)
  if (variant === undefined) throw new Error(`there is no variant ${name}`)
  return trained(variant, {
    ...{ amounts, grammars: await loadGrammars() },
    training: readTrainingRows(join(folder, 'train.jsonl.gz')),
    development: readTrainingRows(development),
  })
}

import { writeFileSync } from 'node:fs'
import { progress } from '../injection/progress'
import { isOwn, ordinaryTexts } from './corpus'
import { trainingNoise } from './noise'
import { weightsFile } from './pack'
import { noiseOf, samplesOf } from './samples'
import { fit } from './solver'
import { tablesOf } from './tables'

const epochs = 15

void main()

/** The same data, grammars and packages give the same file, bit by bit. */
async function main(): Promise<void> {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with training data')
  const texts = await ordinaryTexts(data)
  const suffixes = trainingNoise(texts, (total) => progress('searching suffixes', total))
  process.stderr.write(`${texts.length} ordinary texts, ${suffixes.length} with a suffix\n`)
  const samples = samplesOf(texts, suffixes, progress('windows', texts.length + suffixes.length))
  const tables = tablesOf(
    texts,
    noiseOf(suffixes),
    progress('tables', texts.length + suffixes.length),
  )
  const network = fit(samples, { epochs, seed: 3 }, progress('network', epochs))
  const sources = [...new Set(texts.map(({ source }) => source))].filter((name) => !isOwn(name))
  writeFileSync(
    'src/detectors/adversarial/suffix/weights.ts',
    weightsFile(tables, network, sources.sort()),
  )
}

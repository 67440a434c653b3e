import { fork } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { asJson } from '../../../../src/cli/output'
import { progress } from '../progress'
import type { Measured } from './measure'
import { partVariants } from './parts'
import { tableOf } from './table'
import { trainedVariants } from './trained'

const { values: flags } = parseArgs({
  options: {
    // A third of the development texts.
    sample: { type: 'boolean', default: false },
    // Trains again with a part of the training texts or features left out, which takes minutes each.
    train: { type: 'boolean', default: false },
    // Those alone whose name holds one of these.
    only: { type: 'string', multiple: true, default: [''] },
    json: { type: 'boolean', default: false },
  },
})

void main()

/** Prints what the detector finds once a part of it is missing. */
async function main(): Promise<void> {
  const data = process.env['PORTCULLIS_DATA']
  if (data === undefined) throw new Error('PORTCULLIS_DATA names no folder with development data')
  const names = [...partVariants, ...(flags.train ? trainedVariants : [])]
    .map(({ name }) => name)
    .filter((name) => flags.only.some((part) => name.includes(part)))
  const set = flags.sample ? 'dev-sample' : 'dev'
  const found = await measureAll(names, [join(data, 'injection'), set])
  const results = names.map((name) => [name, found.get(name) as Measured] as const)
  process.stdout.write(flags.json ? asJson(Object.fromEntries(results)) : tableOf(results))
}

/** As many at once as there are processors, those that take longest first. */
async function measureAll(names: readonly string[], args: readonly string[]) {
  const waiting = [...names]
  const found = new Map<string, Measured>()
  const step = progress('variants', names.length)
  const work = async () => {
    const worker = fork(join(__dirname, 'worker.ts'), args)
    const ended = once(worker, 'exit').then(() => {
      throw new Error('a worker has ended before its work')
    })
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      worker.send(name)
      const [result] = (await Promise.race([once(worker, 'message'), ended])) as [Measured]
      found.set(name, result)
      step()
    }
    ended.catch(() => undefined)
    worker.disconnect()
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return found
}

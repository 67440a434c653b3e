import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer, run } from './consumer.mjs'

const tools = ['typescript@5.9', '@types/node@20']
const frameworks = ['express@5', 'koa@3', '@types/express@5', '@types/koa@3']

export function typescriptChecks(packed) {
  const compile = (name, packages) => {
    const folder = consumer(packed, name, 'commonjs', [...tools, ...packages])
    for (const extension of ['cts', 'mts']) {
      copyFileSync(join(folder, 'check.ts'), join(folder, `check.${extension}`))
    }
    run(folder, 'npx', ['--no-install', 'tsc', '--project', '.'])
  }
  return [
    ['TypeScript node16: .cts and .mts compile', () => compile('typescript', frameworks)],
    [
      'TypeScript node16: .cts and .mts compile without frameworks',
      () => compile('typescript-bare', []),
    ],
  ]
}

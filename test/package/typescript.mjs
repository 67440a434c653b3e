import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { consumer, run } from './consumer.mjs'

const tools = ['typescript@5.9', '@types/node@20']
const frameworks = ['express@5', 'koa@3', '@types/express@5', '@types/koa@3']
const clients = ['redis@6', 'ioredis@6', 'pg@8', '@types/pg@8']

export function typescriptChecks(packed) {
  const compile = (name, packages) => {
    const folder = consumer(packed, name, 'commonjs', [...tools, ...packages])
    for (const extension of ['cts', 'mts']) {
      copyFileSync(join(folder, 'check.ts'), join(folder, `check.${extension}`))
    }
    check(folder)
  }
  return [
    [
      'TypeScript node16: .cts and .mts compile',
      () => compile('typescript', [...frameworks, ...clients]),
    ],
    [
      'TypeScript node16: .cts and .mts compile without frameworks and clients',
      () => compile('typescript-bare', []),
    ],
  ]
}

// Declarations of others are checked along with ours, since ours lean on them; only errors in ours and in the
// consumer count. (Those of Koa name an export that their dependency no longer has.)
const OURS = /^(?:check\.|node_modules\/portcullis\/)/

function check(folder) {
  try {
    run(folder, 'npx', ['--no-install', 'tsc', '--project', '.'])
  } catch (error) {
    const lines = error.stdout.split('\n')
    const ours = lines.filter((line) => OURS.test(line))
    const others = lines.some((line) => / error TS\d+:/.test(line))
    if (ours.length > 0 || !others) throw new Error(ours.join('\n'), { cause: error })
  }
}

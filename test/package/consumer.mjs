import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const consumers = join(import.meta.dirname, 'consumers')

/** A fresh project of this kind with the tarball and other packages installed. */
export function consumer(packed, name, type, packages = []) {
  const folder = join(packed.workspace, name)
  mkdirSync(folder)
  cpSync(join(consumers, name), folder, { recursive: true })
  cpSync(join(consumers, 'shared'), folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, type, private: true }))
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', packed.tarball]
  run(folder, 'npm', [...install, ...packages])
  return folder
}

/** Runs a program to its end and returns its output; throws for another exit code than 0. */
export function run(cwd, program, args) {
  return execFileSync(program, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 240_000,
  })
}

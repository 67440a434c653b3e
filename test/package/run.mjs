// Packs the tarball as it would be published and uses it the way others will: in fresh CommonJS,
// ESM and TypeScript projects. Network: npm only.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commonjsChecks } from './commonjs.mjs'
import { esmChecks } from './esm.mjs'
import { tarballChecks } from './tarball.mjs'
import { typescriptChecks } from './typescript.mjs'

const root = join(import.meta.dirname, '..', '..')
const workspace = mkdtempSync(join(tmpdir(), 'portcullis-package-'))
try {
  process.exitCode = runAll(pack()) === 0 ? 0 : 1
} catch (error) {
  // A build or an installation that fails has said why on stderr.
  console.log(`FAIL  ${error.message.split('\n', 1)}`)
  process.exitCode = 1
} finally {
  rmSync(workspace, { recursive: true, force: true })
}

function pack() {
  // Builds what it packs; the output of that must not mix with the report.
  const options = ['--json', '--foreground-scripts=false', '--pack-destination', workspace]
  const report = execFileSync('npm', ['pack', ...options], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [{ filename, files }] = Object.values(JSON.parse(report))
  return { root, workspace, tarball: join(workspace, filename), files: files.map((f) => f.path) }
}

/** Runs the checks one after the other, prints a line for each and returns how many failed. */
function runAll(packed) {
  const groups = [tarballChecks, commonjsChecks, esmChecks, typescriptChecks]
  const verdicts = groups.flatMap((group) =>
    group(packed).map(([title, check]) => hold(title, check)),
  )
  const failures = verdicts.filter((holds) => !holds).length
  console.log(`package: ${verdicts.length - failures} checks hold, ${failures} do not`)
  return failures
}

/** A check throws, or returns nothing or a figure worth printing. */
function hold(title, check) {
  try {
    const figure = check()
    console.log(`ok    ${title}${figure === undefined ? '' : ` (${figure})`}`)
    return true
  } catch (error) {
    const output = `${error.stdout ?? ''}${error.stderr ?? ''}`
    console.log(`FAIL  ${title}\n${indent(output === '' ? error.message : output)}`)
    return false
  }
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '      ')
}

import { createReadStream, statSync } from 'node:fs'
import type { Command } from 'commander'
import { createScanner, encoded, pii, secrets, spelled } from '../../index'
import { asJson, count, type JsonOption } from '../output'
import { progressBar } from '../progress'
import { PieceScanner, type PlacedFinding } from './pieces'
import type { Terminal } from '../terminal'

interface ScanOptions extends JsonOption {
  readonly reveal?: true
  readonly types?: string
}

interface Wanted {
  readonly reveal: true | undefined
  /** `undefined` for all. */
  readonly types: readonly string[] | undefined
}

const detectors = [secrets(), pii(), encoded(), spelled()]

/** From this size on, in bytes, a bar tells how far the scan has come. */
const longWork = 16_777_216

/** Adds `scan`: searches a file for personal data and secrets. */
export function addScan(parent: Command, terminal: Terminal): void {
  parent
    .command('scan')
    .description('search a text for personal data and secrets')
    .argument('<file>', 'a file in UTF-8, or - for the standard input')
    .option('--types <types>', 'only these and what is below them, such as secrets,pii.email')
    .option('--reveal', 'print the values that were found, too: they are secrets')
    .option('--json', 'print one JSON document: { file, findings }')
    .action(async (file: string, options: ScanOptions, command: Command) => {
      const types = typesOf(options, command)
      const findings = await scanFile(file, { types, reveal: options.reveal }, terminal)
      terminal.out(options.json ? asJson({ file, findings }) : linesOf(file, findings))
      if (findings.length === 0) return
      command.error(`error: ${count(findings.length, 'finding')}`, { code: 'scan', exitCode: 1 })
    })
}

type Told = Omit<PlacedFinding, 'value'> & { readonly value?: string }

async function scanFile(
  file: string,
  { types, reveal }: Wanted,
  terminal: Terminal,
): Promise<readonly Told[]> {
  const scanner = new PieceScanner(createScanner({ detectors }))
  const findings: Told[] = []
  const add = (found: readonly PlacedFinding[]): void => {
    for (const { value, ...finding } of found) {
      if (types?.some((type) => isBelow(finding.type, type)) === false) continue
      findings.push(reveal ? { ...finding, value } : finding)
    }
  }
  const size = file === '-' ? 0 : statSync(file).size
  const bar = progressBar(
    size < longWork ? { ...terminal, progress: undefined } : terminal,
    'scan',
    size,
  )
  for await (const piece of textOf(file)) {
    add(scanner.push(piece))
    bar.advance(Buffer.byteLength(piece))
  }
  add(scanner.end())
  bar.end()
  return findings
}

/** What is asked for, each with a detector that looks for it. */
function typesOf({ types }: ScanOptions, command: Command): Wanted['types'] {
  const known = detectors.flatMap(({ name, types: own }) => [name, ...own])
  const wanted = types?.split(',').map((type) => type.trim())
  const unknown = wanted?.find((type) => !known.some((own) => isBelow(own, type)))
  if (unknown === undefined) return wanted
  const kin = known.filter((type) => isBelow(type, unknown.split('.')[0] ?? ''))
  const expected = (kin.length > 0 ? kin : detectors.map(({ name }) => name)).join(', ')
  const message = `error: nothing looks for \`${unknown}\`; expected one of ${expected}`
  return command.error(message, { code: 'commander.invalidArgument', exitCode: 1 })
}

function textOf(file: string): AsyncIterable<string> {
  const bytes = file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 262_144 })
  return bytes.setEncoding('utf8') as AsyncIterable<string>
}

function isBelow(type: string, word: string): boolean {
  return type === word || type.startsWith(`${word}.`)
}

function linesOf(file: string, findings: readonly Told[]): string {
  const lines = findings.map(({ line, column, type, score, length, value }) => {
    const what = value === undefined ? count(length, 'character') : JSON.stringify(value)
    return `${file}:${line}:${column}: ${type} (${what}, score ${score})`
  })
  return lines.length === 0 ? 'nothing found\n' : `${lines.join('\n')}\n`
}

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folderOf } from '../../support/server-process'

export interface SqliteDatabase {
  readonly run: (statements: string) => void
  /** Rows of one statement with `?` in it. */
  readonly query: (text: string, values: readonly unknown[]) => readonly Record<string, unknown>[]
  readonly remove: () => void
}

/** The real SQLite: its own command line, on a file. */
export function openSqlite(): SqliteDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-sqlite-'))
  const program = join(folderOf('sqlite3') ?? '', 'sqlite3')
  const run = (input: string): string =>
    execFileSync(program, ['-bail', '-json', join(folder, 'db')], {
      input,
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 64 * 1024 * 1024,
    })
  return {
    run: (statements) => void run(statements),
    query: (text, values) => {
      const lines = values.map((value, index) => `('?${index + 1}', ${literal(value)})`)
      const given =
        lines.length === 0 ? '' : `INSERT INTO sqlite_parameters VALUES ${lines.join(', ')};`
      const output = run(`.parameter init\n${given}\n${text};`)
      return output === '' ? [] : (JSON.parse(output) as Record<string, unknown>[])
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

// As drivers bind them: a number is a float.
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (typeof value === 'number') return value.toExponential()
  throw new TypeError(`no driver binds ${typeof value}`)
}

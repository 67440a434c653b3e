import { run } from '../../src/cli/run'

/** Runs the command line in this process and collects what it writes. */
export async function runCli(
  ...args: readonly string[]
): Promise<{ readonly code: number; readonly out: string; readonly note: string }> {
  const out: string[] = []
  const note: string[] = []
  const code = await run(args, {
    out: (text) => void out.push(text),
    note: (text) => void note.push(text),
  })
  return { code, out: out.join(''), note: note.join('') }
}

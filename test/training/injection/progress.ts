import { progressBar } from '../../../src/cli/progress'

/** A bar on the terminal: call it once for each step. It goes when the last one is done. */
export function progress(title: string, total: number): () => void {
  const shown = process.stderr.isTTY
  const bar = progressBar(
    shown ? { progress: (text: string) => void process.stderr.write(text) } : {},
    title,
    total,
  )
  let done = 0
  return () => {
    bar.advance()
    done += 1
    if (done === total) bar.end()
  }
}

import type { Terminal } from './terminal'

/** How far long work has come, on the line where the cursor stands. */
export interface ProgressBar {
  readonly advance: (by?: number) => void
  /** Takes the bar away. */
  readonly end: () => void
}

const width = 30
const silent: ProgressBar = { advance: () => undefined, end: () => undefined }

/** A bar where a person looks on; silent where the notes go to a file. */
export function progressBar(
  { progress }: Pick<Terminal, 'progress'>,
  title: string,
  total: number,
): ProgressBar {
  if (progress === undefined) return silent
  let done = 0
  let shown = -1
  return {
    advance: (by = 1) => {
      done += by
      const percent = Math.min(100, Math.floor((100 * done) / total))
      if (percent === shown) return
      shown = percent
      const full = Math.round((width * percent) / 100)
      progress(`\r${title} ${'█'.repeat(full)}${'░'.repeat(width - full)} ${percent} %`)
    },
    end: () => {
      if (shown !== -1) progress(`\r${' '.repeat(title.length + width + 8)}\r`)
    },
  }
}

import { note } from './report.mjs'

/** A rival's module, or `undefined` where the rivals are not installed. */
export async function rival(name) {
  try {
    return await import(name)
  } catch {
    note(`skipped: ${name} is not installed; \`npm ci --prefix test/bench\` installs the rivals`)
    return undefined
  }
}

import { timingSafeEqual } from 'node:crypto'

/** Compares digests as they are written, in a time that depends on their lengths alone. */
export function equalTexts(left: string, right: string): boolean {
  const a = Buffer.from(left)
  const b = Buffer.from(right)
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

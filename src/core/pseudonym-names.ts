/** Crockford's base32: no I, L, O or U, so that a model that repeats a name does not mistake it. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** One letter for each byte: five bits of it, which are as random as all eight. */
export function base32(bytes: Uint8Array, length: number): string {
  return Array.from(bytes.subarray(0, length), (byte) => alphabet.charAt(byte & 31)).join('')
}

/** How the names of one kind look in a text that a model wrote. */
interface NameShape {
  readonly expression: RegExp
  /** The name as it was given out. */
  readonly canonical: (found: string) => string
}

/** What a name is made of: random bytes, at least eight. */
type Digest = Uint8Array

/** `[EMAIL_7K3QX2M9]`: the last word of the type, and eight letters of base32. */
export function bracketedName(type: string, digest: Digest): string {
  const label = type
    .slice(type.lastIndexOf('.') + 1)
    .toUpperCase()
    .slice(0, 24)
  return `[${label}_${base32(digest, 8)}]`
}

const bracketedShapes: readonly NameShape[] = [
  // In any case, and with the underscore escaped, as Markdown has it.
  /\[[A-Za-z][A-Za-z0-9-]{0,24}\\?_[0-9A-Za-z]{8}\]/,
  // The brackets escaped, too.
  /\\\[[A-Za-z][A-Za-z0-9-]{0,24}\\?_[0-9A-Za-z]{8}\\\]/,
  // In capitals also without brackets.
  /[A-Z](?<![\p{L}\p{N}_-]{2}|\[.)[A-Z0-9-]{0,24}\\?_[0-9A-HJKMNP-TV-Z]{8}(?![\p{L}\p{N}_])/u,
].map((expression) => ({
  expression,
  canonical: (found) => `[${found.replace(/[[\]\\]/g, '').toUpperCase()}]`,
}))

/** Names that look like the value they stand for, by type; in ranges where there is nobody. */
const lookalikes: Readonly<Record<string, NameShape & { make: (digest: Digest) => string }>> = {
  // RFC 2606 section 2: no mail is delivered below `.invalid`.
  'pii.email': {
    make: (digest) => `pseudonym-${base32(digest, 8).toLowerCase()}@mail.invalid`,
    expression: /[Pp]seudonym\\?-[0-9A-Za-z]{8}@mail\.invalid/,
    canonical: (found) => found.replace('\\', '').toLowerCase(),
  },
  // ITU-T E.164: country code 999 is not assigned.
  'pii.phone': {
    make: (digest) =>
      `+999 ${digits(digest, 0, 3)} ${digits(digest, 3, 3)} ${digits(digest, 6, 4)}`,
    expression: /\+999[ .-]?\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/,
    canonical: (found) => found.replace(/\+999\D?(\d{3})\D?(\d{3})\D?(\d{4})/, '+999 $1 $2 $3'),
  },
  // RFC 1112 section 4: addresses of class E belong to nobody.
  'pii.ip': {
    make: (digest) => [240 + (byteAt(digest, 0) % 15), ...digest.subarray(1, 4)].join('.'),
    expression: /2[45]\d(?<!\d{4})(?:\.\d{1,3}){3}(?!\d)/,
    canonical: (found) => found,
  },
}

/** The types whose names may look like what they stand for. */
export const lookalikeTypes = Object.keys(lookalikes)

/** A name that looks like the value; `undefined` for a type that has none. */
export function lookalikeName(type: string, digest: Digest): string | undefined {
  return Object.hasOwn(lookalikes, type) ? lookalikes[type]?.make(digest) : undefined
}

/** All ways in which a name may stand in a text. */
export const nameShapes: readonly NameShape[] = [...bracketedShapes, ...Object.values(lookalikes)]

function digits(digest: Digest, from: number, count: number): string {
  return Array.from({ length: count }, (_, index) => byteAt(digest, from + index) % 10).join('')
}

function byteAt(digest: Digest, index: number): number {
  return digest[index] ?? 0
}

import type { Pattern } from '../../core/detector'

/**
 * Private keys in PEM (RFC 7468) and PGP armor (RFC 9580 section 6.2), line breaks also written as
 * `\n`. A block that has been cut off is reported as far as it goes, at most 8,192 characters.
 */
export const privateKey: Pattern = {
  type: 'secrets.private-key',
  // Header line; at most four fields such as `DEK-Info`, on lines of their own; base64, perhaps in
  // quotes; the footer, if it is there.
  expression:
    /-----BEGIN (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:(?:(?:\\[nr]|[\r\n]){1,8} {0,16}[A-Z][A-Za-z-]{1,24}: [^\r\n\\]{1,120}){1,4}(?:\\[nr]|[\r\n]){1,8})?[A-Za-z0-9+/=\s\\"',]{16,8192}(?:-----END (?:[A-Z0-9]{1,16} ){0,3}PRIVATE KEY(?: BLOCK)?-----)?/,
}

import { personalData } from './personal-data'

/**
 * E-mail addresses: RFC 5321 local parts without quotes, letters of any script (RFC 6531), domains
 * of up to nine labels. The sentence's full stop stays outside, since a label follows each dot.
 */
export const email = personalData('email', [
  {
    type: 'pii.email',
    // Only the start of a word is tried, which keeps the search linear; signs before it are none of it.
    // Local part, at most 64; `@`; labels of at most 63; a top-level domain of letters or punycode.
    expression:
      /(?<![\p{L}\p{N}\p{M}_][.%+-]?)[\p{L}\p{N}_][\p{L}\p{N}\p{M}._%+'&=~-]{0,63}@(?:[\p{L}\p{N}\p{M}-]{1,63}\.){1,8}(?:xn--[A-Za-z0-9-]{2,59}|\p{L}[\p{L}\p{M}]{1,23})/u,
  },
])

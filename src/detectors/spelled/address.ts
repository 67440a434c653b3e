import { ambiguousDomains, topLevelDomains } from '../pii/url/top-level-domains'
import type { Spelling } from './spelling'

/**
 * E-mail addresses with words for their signs, in English, Spanish, Portuguese, Italian, French and
 * German. Signs in brackets are enough; plain words are, too, where the address reads like one or
 * something speaks of mail.
 */
export const addresses: Spelling = {
  // `point` is a word of English, too; in French it stands behind `arobase`.
  sign: /[ ([{<](?:dot|punto|ponto|punkt)[ )\]}>]|[([{<] ?(?:at|@)| (?:arroba|arobase|chiocciola) | at [a-z0-9-]{1,40}\./i,
  // A name, perhaps with a dot in it; the sign; labels with a dot behind each; the last one.
  expression:
    /(?<![\w.+@-])[a-z0-9][\w+-]{0,40}(?:(?:[ ([{<]{1,3}(?:dot|p[uo](?:nto|int|nkt))[ )\]}>]{1,3}|\.)[\w+-]{1,40})?[ ([{<]{1,3}(?:at|ar(?:roba|obase)|chiocciola|@)[ )\]}>]{1,3}(?:[a-z0-9-]{1,40}(?:[ ([{<]{1,3}(?:dot|p[uo](?:nto|int|nkt)|\.)[ )\]}>]{1,3}|\.)){1,3}[a-z]{2,12}(?![\w-])/i,
  typeOf: (match, before) => (isAddress(match, before) ? 'spelled.email' : undefined),
}

const at = /[ ([{<]{1,3}(?:at|arroba|arobase|chiocciola|@)[ )\]}>]{1,3}/i
const dot = /[ ([{](?:dot|p[uo](?:nto|int|nkt))[ )\]}]/i
const mail =
  /(?:e-?mail|\bmail|correo|courriel|address|contact|write|reach|send|escr[ií]b|schreib|adresse)[^.!?]{0,30}$/i

// What stands before `at` in sentences about places and shops.
const verbs =
  /^(?:me|us|you|him|her|them|it|is|are|was|were|look|shop|buy|order|sold|available|here|live|work|find|found|visit|more)$/i

function isAddress(match: string, before: string): boolean {
  const [sign = ''] = at.exec(match) ?? []
  const start = match.indexOf(sign)
  const name = match.slice(0, start)
  const host = match.slice(start + sign.length)
  const [top = ''] = host
    .toLowerCase()
    .split(/[^a-z]/)
    .slice(-1)
  if (!topLevelDomains.has(top) && !ambiguousDomains.has(top)) return false
  // `@` with spaces around it says little, any other sign than ` at ` enough.
  if (sign === ' @ ') return false
  if (!/^ at $/i.test(sign)) return true
  if (verbs.test(name)) return false
  return mail.test(before) || (dot.test(host) && /[\d._+-]| dot /i.test(name))
}

import { onRequest, personalData } from './personal-data'
import { ambiguousDomains, topLevelDomains } from './url/top-level-domains'

/**
 * URLs (RFC 3986) with the schemes of the web, and names of hosts without one. Files such as
 * `index.js` are none: a bare name needs a top-level domain that no kind of file is called.
 */
export const url = onRequest(
  personalData('url', [
    {
      type: 'pii.url',
      expression: /(?<![A-Za-z0-9])(?:https?|ftp):\/\/[^\s<>"'`{}|\\^]{4,500}/,
      accept: (match) => trimmed(match).length,
    },
    {
      type: 'pii.url',
      // Labels, the last of letters; a port; a path. Neither within an address nor called.
      expression:
        /(?<![\w@./:-])(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,5}[A-Za-z]{2,12}(?![\w@(-]|\.\w)(?::\d{2,5}(?!\d))?(?:\/[^\s<>"'`{}|\\^]{0,300})?/,
      accept: acceptedHost,
    },
  ]),
)

function acceptedHost(match: string): number {
  const [host = ''] = match.split(/[:/]/)
  const labels = host.split('.')
  const top = labels.at(-1) ?? ''
  const name = top.toLowerCase()
  // `End.So` is the end of a sentence.
  if (top !== name && host !== host.toUpperCase()) return 0
  const isPlain = topLevelDomains.has(name)
  const isTold = ambiguousDomains.has(name) && (/^www\./i.test(host) || match.includes('/'))
  return isPlain || isTold ? trimmed(match).length : 0
}

/** Without what belongs to the sentence: its signs, a parenthesis that opens before the match. */
function trimmed(match: string): string {
  const rest = match.replace(/[.,;:!?*_)\]]{1,20}$/, (signs) =>
    signs.startsWith(')') && match.includes('(') ? ')' : '',
  )
  return rest
}

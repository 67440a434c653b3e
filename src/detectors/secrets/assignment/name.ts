/** How much a name says about its value. */
export type Meaning = 'password' | 'secret' | 'key'

/** What stands in front of a value. */
export interface Name {
  readonly meaning: Meaning
  /** In lower case: of `herokuApiKey`, `heroku`, `api`, `key`. */
  readonly words: readonly string[]
}

const passwords = words(
  'password passwd passphrase passcode passwort pwd pass pw motdepasse contrasena senha',
)
const secrets = words(
  'secret secrets token tokens credential credentials pat apikey authorization crumb',
)
/** Written without a break at the end of a longer word: `dbpassword`, `authtoken`. */
const endings =
  /(?:(password|passwd|passphrase|pwd)|(?:api|access|private|account|auth|encryption|license|signing|shared|secret|master)key|token|secret)$/

/** In front of `key`: what opens something. */
const opening = words(
  'api access private account auth encryption license signing shared secret master admin service app ' +
    'application client consumer developer deploy insert query personal storage subscription session ' +
    'stream write server ssh unseal hmac decryption root integration',
)
/** In front of `key` or `token`: what everybody may see, or what only looks something up. */
const open = words(
  'public pub pubkey primary foreign sort partition bucket cache csrf xsrf hot map index row object ' +
    'lookup page next continuation cancellation registry composite unique natural group routing ' +
    'message event translation i18n locale config schema sequence hash dict json query_param ' +
    'idempotency dedup sorting range order color legend answer house car piano arrow escape ' +
    'enter shift tab control function idx signature verification eof start end stop mask pad sep ' +
    'special bos eos unk cls',
)
/** Whose name alone says that a key follows. */
const issuers = words(
  'postmark sourcegraph heroku algolia mailgun datadog snyk cloudflare sendbird',
)
/** Behind it: where the value is meant for, or how it is written. */
const qualifiers = words(
  'value default prod production dev development test testing staging live b64 base64 hex env',
)

/** What a name says; `undefined` where it is no secret's. */
export function nameOf(written: string): Name | undefined {
  const all = wordsOf(written)
  const named = all.filter(
    (word, index) => index === 0 || !(/^\d+$/.test(word) || qualifiers.has(word)),
  )
  const meaning = meaningOf(named.at(-1) ?? '', named.at(-2) ?? '')
  return meaning && { meaning, words: named }
}

function meaningOf(last: string, before: string): Meaning | undefined {
  if (passwords.has(last)) return 'password'
  if (open.has(before)) return undefined
  if (secrets.has(last)) return 'secret'
  if (last === 'key' || last === 'keys') return opening.has(before) ? 'secret' : 'key'
  if (last === 'api' || last === 'auth' || last === 'license' || last === 'login') return 'key'
  if (issuers.has(last) || (last === 'id' && before === 'reporter')) return 'key'
  const ending = endings.exec(last)
  return ending === null ? undefined : ending[1] === undefined ? 'secret' : 'password'
}

/** `apiKey`, `API_KEY` and `api-key` are two words each. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

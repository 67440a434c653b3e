import { compileDetectors } from '../../../src/detectors/compile'
import { scan } from '../../../src/detectors/scan'
import { secrets } from '../../../src/detectors/secrets'
import { response } from '../../filter/hold-back-arbitraries'

const compiled = compileDetectors([secrets()])

function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type.slice('secrets.'.length)}: ${text.slice(start, end)}`,
  )
}

/** Looks random and is the same each time. Put together here, so that no key stands in the source. */
function random(length: number, alphabet: string): string {
  let state = 7
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647
    return alphabet.charAt(state % alphabet.length)
  }).join('')
}

const hex = '0123456789abcdef'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const base62 = `0123456789${letters}`
const lower = '0123456789abcdefghijklmnopqrstuvwxyz'

const fixed: readonly [kind: string, prefix: string, alphabet: string, length: number][] = [
  ['huggingface-token', 'hf_', letters, 34],
  ['groq-key', 'gsk_', base62, 52],
  ['perplexity-key', 'pplx-', base62, 48],
  ['tavily-key', 'tvly-', base62, 32],
  ['cerebras-key', 'csk-', lower, 48],
  ['apify-token', 'apify_api_', base62, 36],
  ['google-client-secret', 'GOCSPX-', base62, 28],
  ['google-api-key', 'AIzaSy', base62, 33],
  ['databricks-token', 'dapi', hex, 32],
  ['digitalocean-token', 'dop_v1_', hex, 64],
  ['netlify-token', 'nfp_', base62, 36],
  ['supabase-token', 'sbp_', hex, 40],
  ['pulumi-token', 'pul-', hex, 40],
  ['scalingo-token', 'tk-us-', base62, 48],
  ['artifactory-key', 'AKCp', base62, 69],
  ['gitlab-token', 'glptt-', hex, 40],
  ['gitlab-token', 'gloas-', base62, 64],
  ['buildkite-token', 'bkua_', hex, 40],
  ['sonarqube-token', 'squ_', hex, 40],
  ['npm-token', 'npm_', base62, 36],
  ['rubygems-key', 'rubygems_', hex, 48],
  ['nuget-key', 'oy2', lower, 43],
  ['clojars-token', 'CLOJARS_', lower, 60],
  ['prefect-token', 'pnu_', base62, 36],
  ['twilio-key', 'SK', hex, 32],
  ['mailgun-key', 'key-', hex, 32],
  ['typeform-token', 'tfp_', base62, 59],
  ['notion-token', 'ntn_', base62, 46],
  ['shopify-token', 'shpat_', hex, 32],
  ['shippo-token', 'shippo_live_', hex, 40],
  ['square-token', 'sq0atp-', base62, 22],
  ['easypost-key', 'EZAK', base62, 54],
  ['newrelic-key', 'NRII-', base62, 32],
  ['posthog-key', 'phx_', base62, 43],
]

describe('a token as its issuer writes it', () => {
  test.each(fixed)('is found as %s behind %s', (kind, prefix, alphabet, length) => {
    const token = prefix + random(length, alphabet)
    expect(found(`Use ${token}, please.`)).toContain(`${kind}: ${token}`)
    expect(found(`https://${token}@host.test/`)).toContain(`${kind}: ${token}`)
  })

  test.each(fixed)('is no %s behind %s with a character less or more', (_, prefix, alphabet, n) => {
    expect(found(`Use ${prefix}${random(n - 1, alphabet)}, please.`)).toEqual([])
    expect(found(`Use ${prefix}${random(n + 1, alphabet)}, please.`)).toEqual([])
  })

  test.each(fixed)('is no %s behind %s where x stands for it', (_, prefix, _alphabet, length) => {
    expect(found(`Use ${prefix}${'x'.repeat(length)}, please.`)).toEqual([])
    expect(found(`Use ${prefix}${'X'.repeat(length)}, please.`)).toEqual([])
  })

  const uuid = `${random(8, hex)}-${random(4, hex)}-4${random(3, hex)}-a${random(3, hex)}-${random(12, hex)}`
  test.each([
    ['anthropic-key', `sk-ant-api03-${random(93, base62)}AA`],
    ['gitlab-token', `glpat-${random(27, base62)}.0${random(8, lower)}`],
    ['harness-token', `pat.${random(22, base62)}.${random(24, base62)}.${random(20, base62)}`],
    ['sourcegraph-token', `sgp_${random(16, hex)}_${random(40, hex)}`],
    ['azure-client-secret', `aZ98Q~${random(34, base62)}`],
    ['terraform-token', `a1${random(12, base62)}.atlasv1.${random(64, base62)}`],
    ['mailchimp-key', `4${random(31, hex)}-us12`],
    ['telegram-token', `1102015437:AA${random(33, base62)}`],
    ['dynatrace-token', `dt0c01.${random(24, base62)}.${random(64, base62)}`],
    ['flutterwave-key', `FLWSECK_TEST-${random(32, hex)}-X`],
    ['plaid-token', `access-sandbox-${uuid}`],
    ['grafana-token', `glsa_${random(32, base62)}_${random(8, hex)}`],
    ['password-hash', `$2b$12$${random(53, base62)}`],
    ['password-hash', `$6$${random(12, base62)}$${random(86, base62)}`],
  ])('is found as %s of several parts', (kind, token) => {
    expect(found(`(${token})`)).toEqual([`${kind}: ${token}`])
  })

  it('is a JSON Web Token only with a header that names an algorithm', () => {
    const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const signed = `${encode({ alg: 'HS256' })}.${encode({ sub: 'ada' })}.${random(43, base62)}`
    expect(found(signed)).toEqual([`jwt: ${signed}`])
    expect(
      found(`${encode({ typ: 'x' })}.${encode({ sub: 'ada' })}.${random(43, base62)}`),
    ).toEqual([])
  })

  const digest = (length: number) => random(length, hex)
  test.each([
    [
      'a lock file',
      `"integrity": "sha512-${random(86, base62)}==",\n"resolved": "https://registry.test/a-1.2.3.tgz#${digest(40)}"`,
    ],
    ['a list of UUIDs', `id: ${uuid}\nrequest_id=${uuid}\n${uuid}`],
    [
      'a log of commits',
      `commit ${digest(40)}\nMerge: ${digest(7)} ${digest(8)}\nsha256: ${digest(64)}`,
    ],
    ['an image', `![logo](data:image/png;base64,iVBORw0KGgo${random(400, base62)})`],
    [
      'a file for examples',
      'API_KEY=your-api-key\nSECRET_KEY=<token>\nDB_PASSWORD=${DB_PASSWORD}\nTOKEN=xxxxxxxxxxxxxxxx\nAWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nPASSWORD=changeme',
    ],
    ['a style sheet', `.icon-${digest(8)} { background: url(arrow.ico-${digest(32)}.png) }`],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

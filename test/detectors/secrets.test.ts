import { secrets } from '../../src/detectors/secrets'
import { compileDetectors } from '../../src/detectors/compile'
import { scan } from '../../src/detectors/scan'
import { response } from '../filter/hold-back-arbitraries'

const compiled = compileDetectors([secrets()])

function found(text: string): string[] {
  return scan(text, compiled, response).map(
    ({ type, start, end }) => `${type.slice('secrets.'.length)}: ${text.slice(start, end)}`,
  )
}

/** A value of this length that looks random. Put together here, so that no key stands in the source. */
function random(length: number, alphabet = 'aB3xY7qL9mZ2'): string {
  return alphabet.repeat(length).slice(0, length)
}

const base64url = (text: string) => Buffer.from(text).toString('base64url')
const hex = (length: number) => random(length, '0f3a9c7e')
const pem = (label: string, body: string) =>
  `-----BEGIN ${label}-----\n${body}\n-----END ${label}-----`

describe('secrets()', () => {
  test.each([
    ['openai-key', `sk-${random(48)}`],
    ['openai-key', `sk-proj-${random(120)}`],
    ['anthropic-key', `sk-ant-api03-${random(93)}AA`],
    ['openrouter-key', `sk-or-v1-${hex(64)}`],
    ['huggingface-token', `hf_${random(34, 'aBcDeFg')}`],
    ['groq-key', `gsk_${random(52)}`],
    ['portcullis-key', `pc_live_${random(12)}_${random(49)}`],
    ['aws-access-key', `AKIA${random(16, 'ABC234')}`],
    ['aws-access-key', `ASIA${random(16, 'ABC234')}`],
    ['google-api-key', `AIzaSy${random(33)}`],
    ['google-oauth-token', `ya29.${random(60)}`],
    ['github-token', `ghp_${random(36)}`],
    ['github-token', `ghs_${random(36)}`],
    ['github-token', `github_pat_${random(82)}`],
    ['gitlab-token', `glpat-${random(20)}`],
    ['slack-token', `xoxb-${random(12, '1357924680')}-${random(12, '2468013579')}-${random(24)}`],
    ['slack-webhook', `hooks.slack.com/services/T${random(8)}/B${random(8)}/${random(24)}`],
    ['stripe-key', `sk_live_${random(24)}`],
    ['stripe-key', `rk_test_${random(24)}`],
    ['npm-token', `npm_${random(36)}`],
    ['pypi-token', `pypi-AgEIcHlwaS5vcmc${random(60)}`],
    ['sendgrid-key', `SG.${random(22)}.${random(43)}`],
    ['twilio-key', `SK${hex(32)}`],
    ['telegram-token', `110201543:AA${random(33)}`],
    ['digitalocean-token', `dop_v1_${hex(64)}`],
    ['vault-token', `s.CAES${random(100)}`],
    ['shopify-token', `shpat_${hex(32)}`],
    ['age-key', `AGE-SECRET-KEY-1${random(58, 'QPZRY9X8')}`],
    ['jwt', `${base64url('{"alg":"HS256"}')}.${base64url('{"sub":"ada"}')}.${random(43)}`],
  ])('finds the %s in a sentence', (kind, value) => {
    expect(found(`Use ${value}, please.`)).toEqual([`${kind}: ${value}`])
    expect(found(`(${value})`)).toEqual([`${kind}: ${value}`])
  })

  it('finds the key that unseals a vault behind the command', () => {
    const key = `${random(42)}9=`
    expect(found(`vault operator unseal ${key}`)).toEqual([`vault-unseal-key: ${key}`])
    expect(found(`vault operator unsealed ${key}`)).toEqual([])
  })

  test.each([
    ['password = "hunter2!x"', 'hunter2!x'],
    ['{"client_secret": "a7b2c9d4e1f6"}', 'a7b2c9d4e1f6'],
    ['DB_PASSWORD=s3cret-Value', 's3cret-Value'],
    ["api_key => 'k3y9fj2l4m'", 'k3y9fj2l4m'],
    ['X-Api-Key: 9f8e7d6c5b4a', '9f8e7d6c5b4a'],
    ['?access_token=q1w2e3r4t5y6&x=1', 'q1w2e3r4t5y6'],
    ['Passphrase: correct!horse', 'correct!horse'],
    ['ALGOLIA_API_KEY: "k3y9fj2l4mq8"', 'k3y9fj2l4mq8'],
    ['here is my adafruit key: k3Y9fJ2l4MQ8sT5v', 'k3Y9fJ2l4MQ8sT5v'],
    ['<password>t7Gd-x2Lq</password>', 't7Gd-x2Lq'],
    ['<add key="MailPassword" value="t7Gd-x2Lq" />', 't7Gd-x2Lq'],
    ['Server=db;User ID=app;Password=marzipan;', 'marzipan'],
    ["user = 'ada'\npassword = 'marzipan'", 'marzipan'],
    ['machine host.test login ada password t7Gdx2', 't7Gdx2'],
    ['tool --password t7Gd-x2Lq --verbose', 't7Gd-x2Lq'],
    ['curl -u ada:t7Gd-x2Lq https://host.test', 't7Gd-x2Lq'],
    ["the password is 'Marzipan'", 'Marzipan'],
    [
      '//registry.test/:_authToken=7d1f3c5e-90ab-4c6d-8e2f-1a2b3c4d5e6f',
      '7d1f3c5e-90ab-4c6d-8e2f-1a2b3c4d5e6f',
    ],
    ['AccountKey=lJzRc1YdHaAA2KCN==;Endpoint', 'lJzRc1YdHaAA2KCN=='],
  ])('finds the assigned value in %j, without its name', (text, value) => {
    expect(found(text)).toEqual([`assignment: ${value}`])
  })

  test.each([
    'password: required',
    'token = config.get("token")',
    'The secret: be kind to everybody.',
    'password=${DB_PASSWORD}',
    'api_key: <your key>',
    'secret: xxxxxxxxxxxx1',
    'tokens: 1234567890',
    'a key: value pair',
    'public_key = "t7Gd2xLq9mZ4aB3xY7qL5wR8"',
    'primary key: t7Gd2xLq9mZ4aB3xY7qL5wR8',
    'password = getPassword1(user)',
    'secret = settings.vault2.path',
    'password = "p4ssw0rd"',
    'credentialsId: 7d1f3c5e-90ab-4c6d-8e2f-1a2b3c4d5e6f',
    'tool --password $DB_PASSWORD1',
    'curl -u "$1:$2" https://host.test',
    'open("/etc/passwd"): block12 of it',
    'LLM_SECRET = "NIGHTLY-V2-API-KEY"',
    'secret_path: /etc/app2/config.json',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test.each([
    'risk-management-and-compliance-for-everybody',
    'Bearer authentication is described in section two',
    'mask-and-tasks-for-the-second-quarter',
    'AKIA is a prefix',
    'postgres://localhost:5432/db, http://example.com:8080/a@b',
    'sha256: 9f86d081884c7d659a2feaa0c55ad015',
    'eyJust a word. Another.',
  ])('takes %j for what it is', (text) => {
    expect(found(text)).toEqual([])
  })

  it('finds the password in a URL, not what surrounds it', () => {
    expect(found('postgres://app:s3cret@db.example/x')).toEqual(['connection-string: s3cret'])
    expect(found('redis://:p4ss@[::1]:6379')).toEqual(['connection-string: p4ss'])
    expect(found('https://user:${TOKEN}@host')).toEqual([])
  })

  it('finds credentials behind a scheme', () => {
    const value = random(40)
    expect(found(`curl -H 'X: Bearer ${value}'`)).toEqual([`bearer-token: ${value}`])
    expect(found(`Authorization: Basic ${random(20)}==`)).toEqual([
      `authorization: ${random(20)}==`,
    ])
  })

  test.each(['RSA PRIVATE KEY', 'PRIVATE KEY', 'OPENSSH PRIVATE KEY', 'PGP PRIVATE KEY BLOCK'])(
    'finds a whole block of %s',
    (label) => {
      const block = pem(label, `${random(64)}\n${random(64)}`)
      expect(found(`key:\n${block}\nend`)).toEqual([`private-key: ${block}`])
    },
  )

  it('finds a private key with fields, with escaped line breaks, and one that was cut off', () => {
    const fields = `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${hex(32)}\n\n${random(64)}`
    const encrypted = pem('RSA PRIVATE KEY', fields)
    const escaped = pem('PRIVATE KEY', random(64)).replaceAll('\n', '\\n')
    const cut = `-----BEGIN PRIVATE KEY-----\n${random(64)}`
    for (const block of [encrypted, escaped, cut]) {
      expect(found(block)).toEqual([`private-key: ${block}`])
    }
  })

  it('leaves public keys and certificates alone', () => {
    expect(found(pem('PUBLIC KEY', random(64, 'abc')))).toEqual([])
    expect(found(pem('CERTIFICATE', random(64, 'abc')))).toEqual([])
  })
})

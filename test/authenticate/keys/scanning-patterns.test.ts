import { parse } from 'yaml'
import { createApiKey } from '../../../src/controls/authenticate/keys/create'
import { secretScanningPatterns } from '../../../src/controls/authenticate/keys/scanning-patterns'

const { github, gitleaks, trufflehog } = secretScanningPatterns()
const published = String.raw`\bpc_(?:live|test)_[0-9A-Za-z]{12}_[0-9A-Za-z]{49}\b`
const expressions = {
  GitHub: github.secretFormat,
  gitleaks: /^regex = '''(.*)'''$/m.exec(gitleaks)?.[1] ?? '',
  trufflehog: (parse(trufflehog) as { detectors: { regex: { key: string } }[] }).detectors[0]!.regex
    .key,
}

describe.each(Object.entries(expressions))('the expression for %s', (_scanner, source) => {
  const expression = new RegExp(source)

  test('is the published one', () => {
    expect(source).toBe(published)
  })

  test.each(['live', 'test'] as const)('finds every %s key within text', (environment) => {
    for (let i = 0; i < 200; i++) {
      const { key } = createApiKey({ owner: 'ada', environment })
      expect(expression.exec(`key = "${key}";`)?.[0]).toBe(key)
      expect(expression.exec(`https://example.org/?k=${key}&x`)?.[0]).toBe(key)
      expect(expression.test(key)).toBe(true)
    }
  })

  const { key } = createApiKey({ owner: 'ada' })
  test.each([
    ['one character short', key.slice(0, -1)],
    ['one character long', `${key}0`],
    ['another environment', key.replace('pc_live_', 'pc_prod_')],
    ['another prefix', key.replace('pc_', 'pk_')],
    ['a longer word before it', `x${key}`],
    ['upper case', key.replace('pc_live', 'PC_LIVE')],
    ['the id alone', key.slice(0, 20)],
    ['a hyphen in the secret', `${key.slice(0, 40)}-${key.slice(41)}`],
  ])('does not find a near miss: %s', (_title, text) => {
    expect(expression.test(text)).toBe(false)
  })
})

test('scanners look for words that every key has', () => {
  const { detectors } = parse(trufflehog) as { detectors: { name: string; keywords: string[] }[] }
  expect(detectors[0]).toMatchObject({
    name: 'portcullis-api-key',
    keywords: ['pc_live_', 'pc_test_'],
  })
  expect(gitleaks).toContain('keywords = ["pc_live_", "pc_test_"]')
  expect(gitleaks).toContain('id = "portcullis-api-key"')
})

test('rules are called after the service', () => {
  const named = secretScanningPatterns({ name: 'acme' })
  expect(named.gitleaks).toContain('id = "acme-api-key"')
  expect(named.trufflehog).toContain('- name: acme-api-key')
  expect(named.github.name).toBe('acme API key')
})

test.each(["x'''\n", 'a: b', '', 'Ä', 'x'.repeat(64)])('a name is no text: %j', (name) => {
  expect(() => secretScanningPatterns({ name })).toThrow('lower-case letters')
})

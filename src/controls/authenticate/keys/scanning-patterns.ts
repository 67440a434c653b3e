import { optional, parseOptions, type OptionParser } from '../../../core/options'
import { keyPattern } from './format'

export interface ScanningPatterns {
  /** A custom pattern of GitHub secret scanning, field by field; also what its partner program asks for. */
  readonly github: {
    readonly name: string
    readonly secretFormat: string
    readonly beforeSecret: string
    readonly afterSecret: string
  }
  /** A `.gitleaks.toml` that adds a rule to the default ones. */
  readonly gitleaks: string
  /** A configuration file with a custom detector for trufflehog. */
  readonly trufflehog: string
}

/**
 * How secret scanners find keys that leaked, in the form each of them reads.
 *
 * @throws ConfigurationError for a name that is no identifier.
 */
export function secretScanningPatterns(
  options: {
    /** What the rules are called after: lower-case letters, digits and hyphens. @defaultValue 'portcullis' */
    readonly name?: string
  } = {},
): ScanningPatterns {
  const { name } = parseOptions('secretScanningPatterns', options, {
    name: optional(identifier, 'portcullis'),
  })
  return {
    // The fields before and after are GitHub's defaults.
    github: {
      name: `${name} API key`,
      secretFormat: keyPattern,
      beforeSecret: String.raw`\A|[^0-9A-Za-z]`,
      afterSecret: String.raw`\z|[^0-9A-Za-z]`,
    },
    gitleaks: `[extend]
useDefault = true

[[rules]]
id = "${name}-api-key"
description = "${name} API key"
regex = '''${keyPattern}'''
keywords = ["pc_live_", "pc_test_"]
`,
    trufflehog: `detectors:
  - name: ${name}-api-key
    keywords:
      - pc_live_
      - pc_test_
    regex:
      key: '${keyPattern}'
`,
  }
}

// Nothing that could end a quoted text in either file.
const identifier: OptionParser<string> = (value, fail) =>
  typeof value === 'string' && /^[a-z][a-z0-9-]{0,62}$/.test(value)
    ? value
    : fail('1 to 63 lower-case letters, digits and hyphens')

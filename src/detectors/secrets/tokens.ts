import type { Pattern } from '../../core/detector'

/**
 * Keys and tokens with a prefix of their own. Upper bounds are generous where an issuer may lengthen
 * a key: what follows a secret without a break is better redacted with it.
 *
 * Short prefixes must begin a word, so that `task-…` is no `sk-…`.
 */
export const tokens: readonly Pattern[] = [
  token('openai-key', /(?<![A-Za-z0-9])sk-(?!ant-|or-)[A-Za-z0-9_-]{20,250}/, isMixed),
  token('anthropic-key', /sk-ant-[A-Za-z0-9_-]{20,200}/),
  token('openrouter-key', /sk-or-v1-[0-9a-f]{32,128}/),
  token('huggingface-token', /(?<![A-Za-z0-9])hf_[A-Za-z]{30,60}/),
  token('groq-key', /(?<![A-Za-z0-9])gsk_[A-Za-z0-9]{40,80}/),
  token('replicate-token', /(?<![A-Za-z0-9])r8_[A-Za-z0-9]{30,60}/),
  token('xai-key', /(?<![A-Za-z0-9])xai-[A-Za-z0-9]{60,120}/),
  token('perplexity-key', /pplx-[A-Za-z0-9]{40,80}/),
  token('portcullis-key', /pc_(?:live|test)_[A-Za-z0-9]{12}_[A-Za-z0-9_-]{20,80}/),
  // AWS Identity and Access Management, unique identifiers: access keys and temporary ones.
  token(
    'aws-access-key',
    /(?<![A-Za-z0-9])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/,
  ),
  token('google-api-key', /AIza[A-Za-z0-9_-]{35,60}/),
  token('google-oauth-token', /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,400}/),
  token('google-client-secret', /GOCSPX-[A-Za-z0-9_-]{20,60}/),
  token('github-token', /gh[pousr]_[A-Za-z0-9]{36,255}/),
  token('github-token', /github_pat_[A-Za-z0-9_]{40,255}/),
  token('gitlab-token', /glpat-[A-Za-z0-9_.-]{20,120}/),
  token('slack-token', /xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}/),
  token('slack-token', /xapp-[A-Za-z0-9/-]{20,200}/),
  token('slack-webhook', /hooks\.slack\.com\/(?:services|workflows)\/[A-Za-z0-9+/]{30,80}/),
  token('stripe-key', /(?<![A-Za-z0-9])[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,250}/),
  token('npm-token', /npm_[A-Za-z0-9]{36,80}/),
  token('pypi-token', /pypi-AgE[A-Za-z0-9_-]{50,500}/),
  token('sendgrid-key', /SG\.[A-Za-z0-9_-]{16,32}\.[A-Za-z0-9_-]{30,64}/),
  token('twilio-key', /(?<![A-Za-z0-9])SK[0-9a-fA-F]{32}(?![A-Za-z0-9])/),
  token('telegram-token', /(?<!\d)\d{8,10}:AA[A-Za-z0-9_-]{32,40}/),
  token('digitalocean-token', /do[opr]_v1_[0-9a-f]{64}/),
  token('shopify-token', /shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}/),
  token('atlassian-token', /ATATT3[A-Za-z0-9_=-]{60,300}/),
  token('vault-token', /(?<![A-Za-z0-9])hv[sb]\.[A-Za-z0-9_-]{24,300}/),
  token('age-key', /AGE-SECRET-KEY-1[A-Z0-9]{58}/),
  // RFC 7519: header and claims begin with `{"`, which is `eyJ` in base64url.
  token(
    'jwt',
    /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,6000}\.[A-Za-z0-9_-]{0,2000}/,
  ),
  // RFC 6750 section 2.1. Long values only: prose says "bearer authentication" too.
  token(
    'authorization',
    /(?<=[Aa]uthorization["']?: ["']?(?:Basic|Bearer|Token) )[A-Za-z0-9._~+/-]{8,2000}={0,2}/,
    isMixed,
  ),
  token('bearer-token', /(?<=Bearer |bearer )[A-Za-z0-9._~+/-]{20,2000}={0,2}/, isMixed),
]

function token(kind: string, expression: RegExp, accept?: (match: string) => number): Pattern {
  return { type: `secrets.${kind}`, expression, ...(accept && { accept }) }
}

/** Rejects long words with hyphens: a random value of this length has a digit or both cases. */
function isMixed(match: string): number {
  return /\d/.test(match) || (/[a-z]/.test(match) && /[A-Z]/.test(match.slice(1)))
    ? match.length
    : 0
}

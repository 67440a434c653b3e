import { Buffer } from 'node:buffer'
import type { Pattern } from '../../core/detector'
import { isRandom } from './issued'
import { isMixed } from './random'

/**
 * Tokens searched for one by one: longer than most, or not sure to have a digit or a separator near
 * their start.
 */
export const landmarked: readonly Pattern[] = [
  token('openai-key', /(?<![A-Za-z0-9])sk-(?!ant-|or-|lf-)[A-Za-z0-9_-]{20,250}/, isOpenAi),
  // AWS Identity and Access Management, unique identifiers: access keys and temporary ones.
  token(
    'aws-access-key',
    /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA|3T[A-Z0-9])[A-Z0-9]{16}(?![A-Za-z0-9])/,
    (match) => !/X{4}|EXAMPLE/.test(match),
  ),
  // "BedrockAPIKey-" in base64 behind four letters.
  token('aws-bedrock-key', /ABSK[A-Za-z0-9+/]{109,269}={0,2}/),
  token('google-api-key', /(?<![A-Za-z0-9])AIzaSy[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])/),
  token('google-oauth-token', /(?<![A-Za-z0-9])ya29\.[A-Za-z0-9_-]{20,400}/),
  token(
    'vault-token',
    /(?<![A-Za-z0-9])hv[sbr]\.(?:[A-Za-z0-9_-]{90,300}|[A-Za-z0-9]{24}(?![A-Za-z0-9_-]))/,
  ),
  // Of HashiCorp Vault Enterprise: a protobuf in base64, as batch tokens are.
  token('vault-token', /(?<![\w.])s\.CAES[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])/),
  token('vault-unseal-key', /(?<=operator unseal )[A-Za-z0-9+/]{43}[A-Za-z0-9+/=]{1,2}/),
  token('atlassian-token', /ATATT3[A-Za-z0-9_=-]{60,300}/),
  token('pypi-token', /pypi-Ag(?:EIcHlwaS5vcmc|ENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,1000}/),
  token('slack-token', /(?<![A-Za-z0-9])xox[abeoprs](?:\.xox[bp])?-[A-Za-z0-9-]{10,250}/, isSlack),
  token(
    'slack-webhook',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{30,80}/,
  ),
  token(
    'teams-webhook',
    /IncomingWebhook\/[0-9a-f]{32}\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/,
  ),
  token('sendgrid-key', /(?<![A-Za-z0-9])SG\.[A-Za-z0-9_-]{16,32}\.?[A-Za-z0-9_-]{30,64}/),
  token('facebook-token', /(?<![A-Za-z0-9])EAA[MC][A-Za-z0-9]{80,400}/),
  token('cloudflare-origin-key', /(?<![\w.])v1\.0-[0-9a-f]{24}-[0-9a-f]{146}\b/),
  token('flyio-token', /(?<![A-Za-z0-9])fm[12][ar]?_[A-Za-z0-9+/]{100,2000}={0,3}/),
  token('onepassword-token', /(?<![A-Za-z0-9])ops_eyJ[A-Za-z0-9+/_-]{240,3000}={0,3}/),
  // `{"k":"` in base64.
  token('grafana-token', /(?<![A-Za-z0-9])eyJrIjoi[A-Za-z0-9_=-]{40,400}/),
  // "-----BEGIN" in base64.
  token('private-key', /LS0tLS1CRUdJTi[A-Za-z0-9+/]{40,12000}={0,2}/, isPrivateKey),
  token('thingsboard-token', /(?<=thingsboard\.cloud\/api\/v1\/)[a-z0-9]{20}(?=\/)/),
  token('gitlab-token', /(?<=_gitlab_session=)[0-9a-zA-Z]{32}(?![0-9a-zA-Z])/),
]

function token(
  kind: string,
  expression: RegExp,
  isRight: (match: string) => boolean = isRandom,
): Pattern {
  return {
    type: `secrets.${kind}`,
    expression,
    accept: (match) => (isRight(match) ? match.length : 0),
  }
}

/** `T3BlbkFJ` is "OpenAI" in base64; it parts the halves of keys that have it, of 20 or more each. */
function isOpenAi(match: string): boolean {
  if (!isRandom(match) || !isMixed(match)) return false
  const [, half] = match.split('T3BlbkFJ')
  return half === undefined || half.length >= 20
}

/** Names of rooms and words do without groups of digits. */
function isSlack(match: string): boolean {
  if (/x{4}/i.test(match) || (match.startsWith('xoxe') && match.length < 100)) return false
  return match.startsWith('xoxe') || /-\d{8,}-/.test(match)
}

function isPrivateKey(match: string): boolean {
  return Buffer.from(match.slice(0, 80), 'base64').toString('latin1').includes('PRIVATE KEY')
}

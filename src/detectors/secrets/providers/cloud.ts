import { composed, issued, marked } from '../issued'

/** Clouds, hosting, databases and infrastructure. */
export const cloud = [
  issued('aws-bedrock-key', 'bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t', 'base64', [0, 120]),
  issued('google-client-secret', 'GOCSPX-', 'base64url', 28),
  composed('google-oauth-token', '1//0', /^1\/\/0[A-Za-z0-9_-]{40,120}(?![\w-])/),
  issued('alibaba-access-key', 'LTAI', 'alphanumeric', [12, 20]),
  issued('tencent-secret-id', 'AKID', 'alphanumeric', 32),
  // Microsoft Entra: client secrets have `Q~` at the fifth place.
  marked('azure-client-secret', 'Q~', /^[A-Za-z0-9_~.]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/),
  // Random, a signature of the service, a checksum.
  marked('azure-devops-token', 'AZDO', /^[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}(?![A-Za-z0-9])/),
  issued('digitalocean-token', 'dop_v1_ doo_v1_ dor_v1_', 'hex', 64),
  issued('databricks-token', 'dapi', 'hex', 32),
  issued('heroku-key', 'HRKU-', 'base64url', [36, 60]),
  issued('flyio-token', 'fo1_', 'base64url', 43),
  issued('netlify-token', 'nfp_ nfc_ nfo_', 'alphanumeric', 36),
  issued('supabase-token', 'sbp_', 'hex', 40),
  issued('supabase-key', 'sb_secret_', 'base64url', 31),
  issued('planetscale-token', 'pscale_pw_ pscale_tkn_ pscale_oauth_', 'base64url', [32, 64]),
  issued('doppler-token', 'dp.ct. dp.pt. dp.sa. dp.scim. dp.audit.', 'alphanumeric', [40, 44]),
  composed('doppler-token', 'dp.st.', /^dp\.st\.(?:[a-z0-9_-]{2,35}\.)?[A-Za-z0-9]{40,44}\b/),
  marked(
    'terraform-token',
    '.atlasv1.',
    /^[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_-]{60,70}(?![\w-])/,
  ),
  issued('pulumi-token', 'pul-', 'hex', 40),
  issued('infracost-key', 'ico-', 'alphanumeric', 32),
  issued('openshift-token', 'sha256~', 'base64url', 43),
  issued('scaleway-key', 'SCW', 'upper', 17),
  issued('scalingo-token', 'tk-us-', 'base64url', 48),
  issued('yandex-key', 'AQVN', 'base64url', [35, 38]),
  issued('render-key', 'rnd_', 'alphanumeric', [28, 32]),
  issued('tailscale-key', 'tskey-auth- tskey-api- tskey-client-', 'base64url', [20, 80]),
  issued('defined-networking-token', 'dnkey-', 'base64url', 83),
  issued('clickhouse-key', '4b1d', 'alphanumeric', 38),
  issued('mongodb-secret', 'mdb_sa_sk_', 'base64url', 40),
  issued('artifactory-key', 'AKCp', 'alphanumeric', 69),
  issued('artifactory-token', 'cmVmdGtu', 'alphanumeric', 56),
  // An organization's id, `!`, a session.
  composed('salesforce-token', '00', /^00D[A-Za-z0-9]{12,15}![A-Za-z0-9._]{80,140}/),
  composed(
    'onepassword-key',
    'A3-',
    /^A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}\b/,
  ),
  // TrueNAS: the key's number, 64 characters.
  composed('truenas-key', '', /^\d{1,3}-[A-Za-z0-9]{64}\b/),
  composed('age-key', 'AGE-', /^AGE-SECRET-KEY-1[AC-HJ-NP-Z02-9]{58}/),
  marked(
    'kubernetes-bootstrap-token',
    '.',
    /^[a-z0-9]{6}\.[a-z0-9]{16}(?![\w.])/,
    /token[ =:"']{1,4}$/i,
  ),
].flat()

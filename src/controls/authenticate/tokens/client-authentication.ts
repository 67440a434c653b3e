import { createPrivateKey, KeyObject, sign as signBytes } from 'node:crypto'
import jsonwebtoken, { type SignOptions } from 'jsonwebtoken'
import { ConfigurationError } from '../../../core/errors'
import { readSecret, type SecretSource } from '../../../core/secret'
import { usualAlgorithm, type Algorithm } from './algorithms'
import { describeKey, fits, noTerms } from './keys'

/** How this service proves to an authorization server who it is (RFC 6749 §2.3, RFC 7523 §2.2). */
export type ClientAuthenticationMethod =
  'client_secret_basic' | 'client_secret_post' | 'private_key_jwt'

export const clientAuthenticationMethods = [
  'client_secret_basic',
  'client_secret_post',
  'private_key_jwt',
] as const

interface ClientProof {
  readonly headers: Readonly<Record<string, string>>
  readonly form: Readonly<Record<string, string>>
}

/** Makes the proof for one request. Rejects where the secret cannot be read. */
export type ClientAuthentication = () => Promise<ClientProof>

export interface ClientAuthenticationOptions {
  readonly clientId: string
  readonly clientAuthentication: ClientAuthenticationMethod
  readonly clientSecret: SecretSource | undefined
  readonly privateKey: unknown
  readonly algorithm: Algorithm | undefined
  readonly keyId: string | undefined
  /** Who an assertion is for. */
  readonly assertionAudience: string
  readonly clock: () => number
  readonly randomUUID: () => string
}

/** @throws ConfigurationError where the method lacks its secret or key, or has the other's. */
export function clientAuthentication(options: ClientAuthenticationOptions): ClientAuthentication {
  const { clientId, clientAuthentication: method, clientSecret, privateKey } = options
  const [needed, other] =
    method === 'private_key_jwt'
      ? (['privateKey', 'clientSecret'] as const)
      : (['clientSecret', 'privateKey'] as const)
  if (options[needed] === undefined || options[other] !== undefined) {
    throw new ConfigurationError(
      `\`clientAuthentication: '${method}'\` needs \`${needed}\`, and no \`${other}\``,
    )
  }
  if (method !== 'private_key_jwt' && clientSecret !== undefined) {
    return secretAuthentication(method, clientId, clientSecret)
  }
  const algorithm = options.algorithm ?? usualAlgorithm
  const key = signingKey(privateKey, algorithm)
  return assertionAuthentication({
    ...options,
    audience: options.assertionAudience,
    privateKey: key,
    algorithm,
  })
}

function secretAuthentication(
  method: ClientAuthenticationMethod,
  clientId: string,
  secret: SecretSource,
): ClientAuthentication {
  return async () => {
    const text = await readSecret(secret)
    if (method === 'client_secret_post') {
      return { headers: {}, form: { client_id: clientId, client_secret: text } }
    }
    // RFC 6749 §2.3.1: both are form-encoded first.
    const pair = Buffer.from(`${formEncoded(clientId)}:${formEncoded(text)}`).toString('base64')
    return { headers: { authorization: `Basic ${pair}` }, form: {} }
  }
}

function formEncoded(text: string): string {
  return new URLSearchParams([['', text]]).toString().slice(1)
}

interface AssertionOptions {
  readonly clientId: string
  readonly audience: string
  readonly privateKey: KeyObject
  readonly algorithm: Algorithm
  readonly keyId: string | undefined
  readonly clock: () => number
  readonly randomUUID: () => string
}

const assertionSeconds = 60

/** A signed assertion (RFC 7523 §3), a fresh one for each request: it can be used once. */
function assertionAuthentication(options: AssertionOptions): ClientAuthentication {
  const { clientId, audience, clock, randomUUID } = options
  return async () => {
    const iat = Math.floor(clock() / 1000)
    const claims = { iss: clientId, sub: clientId, aud: audience, jti: randomUUID() }
    const assertion = signed({ ...claims, iat, exp: iat + assertionSeconds }, options)
    return {
      headers: {},
      form: {
        client_id: clientId,
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: assertion,
      },
    }
  }
}

function signed(claims: object, { privateKey, algorithm, keyId }: AssertionOptions): string {
  const header = { alg: algorithm.name, typ: 'JWT', ...(keyId !== undefined && { kid: keyId }) }
  if (algorithm.family !== 'OKP') {
    const named = algorithm.name as SignOptions['algorithm'] & string
    return jsonwebtoken.sign(claims, privateKey, { algorithm: named, header })
  }
  const text = [header, claims].map(encoded).join('.')
  return `${text}.${signBytes(null, Buffer.from(text), privateKey).toString('base64url')}`
}

function encoded(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}

/** @throws ConfigurationError for a key that cannot sign by the algorithm. */
function signingKey(material: unknown, algorithm: Algorithm): KeyObject {
  const key = material instanceof KeyObject ? material : parsePrivateKey(material)
  const described = key.type === 'private' ? describeKey(key, noTerms) : 'it is no private key'
  if (typeof described === 'string') {
    throw new ConfigurationError(`option \`privateKey\` cannot be used: ${described}`)
  }
  if (fits(described, algorithm)) return key
  throw new ConfigurationError(
    `option \`privateKey\` is of type ${described.family} and cannot sign by ${algorithm.name}; name another \`algorithm\``,
  )
}

function parsePrivateKey(material: unknown): KeyObject {
  try {
    return createPrivateKey(material as string)
  } catch {
    // The reason may quote the key.
    throw new ConfigurationError(
      'option `privateKey` must be a `KeyObject` or a PEM of an unencrypted private key',
    )
  }
}

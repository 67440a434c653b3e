import type { KeyObject, X509Certificate } from 'node:crypto'
import {
  basicConstraintsOf,
  extensionIds,
  factsOf,
  keyUsageOf,
  keyUsages,
  purposesOf,
  type CertificateFacts,
} from '../x509/certificate-facts'

/** Why a certificate cannot stand where it stands in a chain. */
export type Unfitness =
  | 'malformed'
  | 'not-yet-valid'
  | 'expired'
  | 'extension-unknown'
  | 'name-constraints'
  | 'key-weak'
  | 'signature-weak'
  | 'purpose-wrong'
  | 'authority-as-client'
  | 'issuer-no-authority'

/** A certificate with what has been read of it. */
export interface ReadCertificate {
  readonly x509: X509Certificate
  readonly facts: CertificateFacts
  readonly publicKey: KeyObject
}

/** Reads a certificate; `undefined` for one that is no DER, or whose key nobody knows. */
export function readForChain(x509: X509Certificate): ReadCertificate | undefined {
  try {
    return { x509, facts: factsOf(x509), publicKey: x509.publicKey }
  } catch {
    return undefined
  }
}

/** What is understood here; an extension that must be understood and is none of them is refused. */
const understood: ReadonlySet<string> = new Set([
  extensionIds.subjectKeyId,
  extensionIds.keyUsage,
  extensionIds.altNames,
  extensionIds.basicConstraints,
  extensionIds.policies,
  extensionIds.authorityKeyId,
  extensionIds.extendedKeyUsage,
])

/** Tells why it cannot be that of a client; `undefined` where it can. */
export function clientFault(certificate: ReadCertificate, now: number): Unfitness | undefined {
  return faultOf(certificate, now, ({ facts }) => {
    if (basicConstraintsOf(facts).isAuthority) return 'authority-as-client'
    const usage = keyUsageOf(facts)
    const maySign =
      usage === undefined ||
      usage.has(keyUsages.digitalSignature) ||
      usage.has(keyUsages.keyAgreement)
    return maySign ? signatureFault(certificate) : 'purpose-wrong'
  })
}

/** Tells why it cannot be that of an authority between the client and an anchor. */
export function issuerFault(certificate: ReadCertificate, now: number): Unfitness | undefined {
  return anchorFault(certificate, now) ?? signatureFault(certificate)
}

/** Tells why it cannot be that of an anchor. How it is signed does not matter: it is known. */
export function anchorFault(certificate: ReadCertificate, now: number): Unfitness | undefined {
  return faultOf(certificate, now, ({ facts }) => {
    const maySign = keyUsageOf(facts)?.has(keyUsages.keyCertSign) !== false
    return basicConstraintsOf(facts).isAuthority && maySign ? undefined : 'issuer-no-authority'
  })
}

function faultOf(
  certificate: ReadCertificate,
  now: number,
  further: (certificate: ReadCertificate) => Unfitness | undefined,
): Unfitness | undefined {
  const { facts, publicKey } = certificate
  try {
    return (
      timeFault(facts, now) ??
      extensionFault(facts) ??
      (isStrong(publicKey) ? undefined : 'key-weak') ??
      purposeFault(facts) ??
      further(certificate)
    )
  } catch {
    return 'malformed'
  }
}

function timeFault({ notBefore, notAfter }: CertificateFacts, now: number): Unfitness | undefined {
  if (now < notBefore) return 'not-yet-valid'
  return now < notAfter ? undefined : 'expired'
}

function extensionFault({ extensions }: CertificateFacts): Unfitness | undefined {
  // They are not followed here, so they must not be passed over either, critical or not.
  if (extensions.has(extensionIds.nameConstraints)) return 'name-constraints'
  for (const [id, { critical }] of extensions) {
    if (critical && !understood.has(id)) return 'extension-unknown'
  }
  return undefined
}

const CLIENT = '1.3.6.1.5.5.7.3.2'

function purposeFault(facts: CertificateFacts): Unfitness | undefined {
  return purposesOf(facts)?.includes(CLIENT) === false ? 'purpose-wrong' : undefined
}

function signatureFault({ facts }: ReadCertificate): Unfitness | undefined {
  return facts.signedWith === undefined ? 'signature-weak' : undefined
}

const curves: readonly unknown[] = ['prime256v1', 'secp384r1', 'secp521r1']

// Larger moduli and exponents cost whoever verifies more than they are worth.
function isStrong({ asymmetricKeyType: type, asymmetricKeyDetails }: KeyObject): boolean {
  const { modulusLength = 0, publicExponent = 0n, namedCurve } = asymmetricKeyDetails ?? {}
  if (type === 'rsa' || type === 'rsa-pss') {
    return modulusLength >= 2048 && modulusLength <= 8192 && publicExponent < 2n ** 32n
  }
  return type === 'ec' ? curves.includes(namedCurve) : type === 'ed25519' || type === 'ed448'
}

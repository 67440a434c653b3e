import { X509Certificate } from 'node:crypto'
import {
  albHeaders,
  clientCertHeader,
  envoyHeader,
  nginxHeaders,
  type CertificateForwarder,
} from '../../../src'
import type { Issued } from '../../support/certificate-authority'

export const id = 'spiffe://example.org/billing'
export const otherId = 'spiffe://example.org/reports'

/** A proxy, and how it tells of certificates. */
export interface Family {
  readonly forwarder: CertificateForwarder
  /** What this proxy says of a client. */
  readonly tell: (issued: Issued) => Record<string, string>
  readonly malformed: Record<string, string>
}

const escaped = ({ cert }: Issued) => encodeURIComponent(cert)
const derOf = ({ cert }: Issued) => new X509Certificate(cert).raw
const hexOf = ({ cert }: Issued) => new X509Certificate(cert).fingerprint256.replaceAll(':', '')
export const thumbprintOf = (issued: Issued) =>
  Buffer.from(hexOf(issued), 'hex').toString('base64url')

export const families: Readonly<Record<string, Family>> = {
  'Envoy with the certificate': {
    forwarder: envoyHeader(),
    tell: (issued) => ({
      'x-forwarded-client-cert': `Hash=${hexOf(issued)};Cert="${escaped(issued)}";Subject=""`,
    }),
    malformed: { 'x-forwarded-client-cert': 'Hash=1;URI="' },
  },
  'Envoy without it': {
    forwarder: envoyHeader(),
    tell: (issued) => {
      const { subjectAltName = '' } = new X509Certificate(issued.cert)
      const uri = subjectAltName.replace('URI:', '')
      const element = `By=spiffe://example.org/ai;Hash=${hexOf(issued)};Subject="CN=x,O=y";URI=${uri}`
      return {
        'x-forwarded-client-cert': `Hash=${'0'.repeat(64)};URI=spiffe://a.example/b,${element}`,
      }
    },
    malformed: { 'x-forwarded-client-cert': `URI=${id}` },
  },
  nginx: {
    forwarder: nginxHeaders(),
    tell: (issued) => ({ 'ssl-client-cert': escaped(issued), 'ssl-client-verify': 'SUCCESS' }),
    malformed: { 'ssl-client-cert': 'a', 'ssl-client-verify': 'SUCCESS' },
  },
  'Client-Cert (RFC 9440)': {
    forwarder: clientCertHeader(),
    tell: (issued) => ({ 'client-cert': `:${derOf(issued).toString('base64')}:` }),
    malformed: { 'client-cert': '::' },
  },
  'AWS ALB in verify mode': {
    forwarder: albHeaders({ mode: 'verify' }),
    tell: (issued) => ({
      'x-amzn-mtls-clientcert-leaf': escaped(issued),
      'x-amzn-mtls-clientcert-subject': 'CN=billing',
    }),
    malformed: { 'x-amzn-mtls-clientcert-leaf': '-----BEGIN%20CERTIFICATE-----' },
  },
}
export const named = Object.entries(families).map(([name, family]) => ({ name, ...family }))

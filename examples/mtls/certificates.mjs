import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * A certificate authority of openssl and the files it has made, in a folder of their own. A service reads
 * `NAME.key`, `NAME.crt`, `ca.crt` and `ca.crl`.
 */
export function createAuthority() {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-mtls-'))
  const openssl = (...args) => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes']
  mkdirSync(join(folder, 'issued'))
  writeFileSync(join(folder, 'index.txt'), '')
  writeFileSync(join(folder, 'ca.cnf'), config(folder))
  openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-days',
    '2',
    '-subj',
    '/CN=Example CA',
  )

  const publish = () => {
    openssl('ca', '-config', 'ca.cnf', '-gencrl', '-out', 'ca.crl.new')
    renameSync(join(folder, 'ca.crl.new'), join(folder, 'ca.crl'))
  }
  publish()
  return {
    path: (name) => join(folder, name),
    /** Issues a certificate for `localhost` with a SPIFFE ID; a second one for the same name replaces it. */
    issue: (name) => {
      const names = `subjectAltName=DNS:localhost,URI:spiffe://example.org/${name}`
      writeFileSync(
        join(folder, `${name}.ext`),
        `${names}\nextendedKeyUsage=serverAuth,clientAuth\n`,
      )
      openssl(
        'req',
        ...key,
        '-keyout',
        `${name}.key.new`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      )
      openssl(
        'ca',
        '-config',
        'ca.cnf',
        '-batch',
        '-in',
        `${name}.csr`,
        '-out',
        `${name}.crt.new`,
        '-extfile',
        `${name}.ext`,
      )
      // As whatever renews certificates does it: complete files, one after the other.
      for (const kind of ['key', 'crt']) {
        renameSync(join(folder, `${name}.${kind}.new`), join(folder, `${name}.${kind}`))
      }
    },
    /** A certificate for the same name that nobody has issued. */
    forge: (name) => {
      const names = `subjectAltName=URI:spiffe://example.org/${name}`
      openssl(
        'req',
        '-x509',
        ...key,
        '-keyout',
        'forged.key',
        '-out',
        'forged.crt',
        '-subj',
        `/CN=${name}`,
        '-addext',
        names,
      )
    },
    revoke: (name) => {
      openssl('ca', '-config', 'ca.cnf', '-revoke', `${name}.crt`)
      publish()
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}

function config(folder) {
  return `
[ca]
default_ca = own
[own]
dir = ${folder}
database = $dir/index.txt
new_certs_dir = $dir/issued
certificate = $dir/ca.crt
private_key = $dir/ca.key
rand_serial = yes
default_md = sha256
default_days = 1
default_crl_days = 1
unique_subject = no
policy = names
[names]
commonName = supplied
`
}

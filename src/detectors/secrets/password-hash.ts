import type { Pattern } from '../../core/detector'

const type = 'secrets.password-hash'

/** Password hashes, which can be guessed from offline: crypt(5) and Kerberos (RFC 4120) as exported. */
export const passwordHashes: readonly Pattern[] = [
  {
    type,
    // bcrypt; md5, sha256, sha512 and scrypt with a salt; Argon2.
    expression:
      /\$(?:2[abxy]\$\d{2}\$[./A-Za-z0-9]{53}|[1568y]\$(?:rounds=\d{1,9}\$)?[./A-Za-z0-9]{4,32}\$[./A-Za-z0-9]{22,86}|argon2(?:id?|d)\$v=\d{2}\$m=\d{1,8},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{16,90})(?![./A-Za-z0-9])/,
  },
  {
    type,
    expression:
      /\$krb5(?:asrep|tgs)\$\d{2}\$(?:[^\s:$*]{1,64}:|\*[^\s*]{1,128}\*\$)?[0-9a-f]{24,32}\$[0-9a-f]{64,8000}/,
  },
]

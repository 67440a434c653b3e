import type { Pattern } from '../../core/detector'
import { isPlaceholder } from './random'

/** The password in a URL with user information (RFC 3986 section 3.2.1), such as a database's. */
export const connectionString: Pattern = {
  type: 'secrets.connection-string',
  // Behind scheme, user and colon; before the host.
  expression: /(?<=:\/\/[^\s:@/?#"'<>]{0,60}:)[^\s@/"'<>]{3,128}(?=@[\w[*.-])/,
  accept: (match) => (stands.test(match) || isPlaceholder(match) ? 0 : match.length),
}

/** A variable names a secret, it is none; nor is a word for one. */
const stands = /^(?:\$?\{|<|%[A-Z_]|\*{3}|\$[A-Z_(]|(?:your)?_?(?:password|passwd|pass|pwd)$)/i

import type { Pattern } from '../../core/detector'

/** The password in a URL with user information (RFC 3986 section 3.2.1), such as a database's. */
export const connectionString: Pattern = {
  type: 'secrets.connection-string',
  // Behind scheme, user and colon; before the host.
  expression: /(?<=:\/\/[^\s:@/?#"'<>]{0,60}:)[^\s@/"'<>]{3,128}(?=@[\w[*.-])/,
  // A variable in braces names a secret, it is none.
  accept: (match) => (/^(?:\$?\{|<|%[A-Za-z_]|\*{3}|\$[A-Za-z_(])/.test(match) ? 0 : match.length),
}

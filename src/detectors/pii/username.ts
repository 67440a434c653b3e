import { onRequest, personalData } from './personal-data'

/**
 * Names of users: values that are given to words such as `username`, and `@names` where words of
 * social networks stand before them.
 */
export const username = onRequest(
  personalData('username', [
    {
      type: 'pii.username',
      // Behind a colon or an equals sign.
      expression: /(?<=[:=] ?["'`]?)[A-Za-z][\w.-]{2,31}(?![\w@(])/,
      accept: (match, before) =>
        acceptedName(match, /[:=] ?["'`]?$/.test(before) && given.test(before)),
    },
    {
      type: 'pii.username',
      // With a digit, behind words alone.
      expression: /(?<![\w.@/-])[A-Za-z][A-Za-z_.-]{1,20}\d[\w.-]{0,20}(?![\w@(])/,
      accept: (match, before) => acceptedName(match, said.test(before)),
    },
    {
      type: 'pii.username',
      expression: /(?<![\w.@/])@[A-Za-z_][\w.]{1,29}(?![\w@(/])/,
      accept: (match, before) => acceptedName(match, networks.test(before)),
    },
  ]),
)

const words =
  'user ?-?_?(?:name|id)|login(?: name)?|screen ?name|nick ?name|account name|handle|benutzername|' +
  "nom d'utilisateur|identifiant|nombre de usuario|usuario|nome de usuário|usuário|nome utente|" +
  'gebruikersnaam|användarnamn|kullanıcı adı|nazwa użytkownika|имя пользователя|логин|用户名|ユーザー名'
const given = new RegExp(`(?<!\\p{L})(?:${words}|user)["'\`]?\\s?[:=] ?["'\`]?$`, 'iu')
const said = new RegExp(
  `(?<!\\p{L})(?:${words})(?: is| was| as| est| es| ist| é|,)? ["'\`]?$`,
  'iu',
)
const networks =
  /(?:twitter|instagram|telegram|tiktok|github|gitlab|mastodon|threads|bluesky|snapchat|discord|linkedin|insta|follow|handle|user ?name|dm|tweeted|nick)(?:\W{1,3}\p{L}{1,10}){0,3}\W{0,3}$/iu

/** The name without the full stop of its sentence. */
function acceptedName(match: string, isTold: boolean): number {
  return isTold ? match.replace(/[.-]{1,30}$/, '').length : 0
}

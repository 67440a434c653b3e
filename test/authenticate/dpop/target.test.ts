import { origin, proofOf, verifierOf } from './support'

const host = 'api.example'

/** What a service makes of a proof for this `htu`, sent with a request for this target. */
function outcomeAt(htu: string, sent: string, options: object = {}): Promise<string> {
  return verifierOf(options).outcomeOf(proofOf({ claims: { htu } }), { request: { url: sent } })
}

describe('the address that a proof is for', () => {
  test.each<[string, string]>([
    ['as it is', `${origin}/v1/things`],
    ['with the host in capitals', 'https://API.Example/v1/things'],
    ['with the scheme in capitals', `HTTPS://${host}/v1/things`],
    ['with the default port', `https://${host}:443/v1/things`],
    ['with an empty port', `https://${host}:/v1/things`],
    ['with a query, which is ignored', `${origin}/v1/things?a=b`],
    ['with a query that holds an address', `${origin}/v1/things?at=https://evil.example/@`],
    ['with a fragment, which is ignored', `${origin}/v1/things#part`],
    ['with letters that are escaped', `${origin}/v1/%74%68ings`],
  ])('is the one of the request %s', async (_title, htu) => {
    await expect(outcomeAt(htu, '/v1/things')).resolves.toBe('proven')
    await expect(outcomeAt(htu, '/v1/things?q=1&a=b')).resolves.toBe('proven')
  })

  test.each<[string, string]>([
    ['another port', `https://${host}:8443/v1/things`],
    ['the port of http', `https://${host}:80/v1/things`],
    ['the default port with a zero before it', `https://${host}:0443/v1/things`],
    ['http', `http://${host}/v1/things`],
    ['http at the port of https', `http://${host}:443/v1/things`],
    ['another host', 'https://evil.example/v1/things'],
    ['the host within another', `https://${host}.evil.example/v1/things`],
    ['another host before it', `https://evil-${host}/v1/things`],
    ['a dot behind the host', `https://${host}./v1/things`],
    ['two slashes before the path', `${origin}//v1/things`],
    ['two slashes within the path', `${origin}/v1//things`],
    ['a slash at the end', `${origin}/v1/things/`],
    ['the path in capitals', `${origin}/V1/things`],
    ['a longer path', `${origin}/v1/things/1`],
    ['a shorter path', `${origin}/v1`],
    ['no path', origin],
    ['dot segments', `${origin}/v1/other/../things`],
    ['a dot segment', `${origin}/./v1/things`],
    ['dot segments that are escaped', `${origin}/v1/other/%2e%2E/things`],
    ['a slash that is escaped', `${origin}/v1%2Fthings`],
    ['an escape within an escape', `${origin}/v1/%2574hings`],
    ['a parameter of the path', `${origin}/v1/things;a=b`],
    ['a question mark that is escaped', `${origin}/v1/things%3Fa=b`],
    ['an escape that is none', `${origin}/v1/%zzthings`],
    ['a zero byte that is escaped', `${origin}/v1/things%00`],
  ])('is another one with %s', async (_title, htu) => {
    await expect(outcomeAt(htu, '/v1/things')).resolves.toBe('htu-other')
  })

  test.each<[string, string]>([
    ['userinfo', `https://user@${host}/v1/things`],
    ['userinfo with a password', `https://user:pass@${host}/v1/things`],
    ['an empty userinfo', `https://@${host}/v1/things`],
    ['the host as userinfo', `https://${host}@evil.example/v1/things`],
    ['a backslash before the path', `https://${host}\\v1\\things`],
    ['a backslash behind the host', `https://${host}\\@evil.example/v1/things`],
    ['backslashes for slashes', `https:\\\\${host}/v1/things`],
    ['one slash', `https:/${host}/v1/things`],
    ['three slashes', `https:///${host}/v1/things`],
    ['no scheme', `//${host}/v1/things`],
    ['another scheme', `ftp://${host}/v1/things`],
    ['a scheme with white space', `javascript:https://${host}/v1/things`],
    ['no host', 'https:///v1/things'],
    ['a path alone', '/v1/things'],
    ['a host whose letters are escaped', `https://%61pi.example/v1/things`],
    ['a host with a letter of another alphabet', 'https://аpi.example/v1/things'],
    ['a host in full width', 'https://ａpi.example/v1/things'],
    ['a port that is no number', `https://${host}:https/v1/things`],
    ['two ports', `https://${host}:443:443/v1/things`],
    ['white space before it', ` ${origin}/v1/things`],
    ['white space behind it', `${origin}/v1/things `],
    ['a tab within it', `${origin}/v1/\tthings`],
    ['a line break within the host', `https://api.\nexample/v1/things`],
    ['a line break behind it', `${origin}/v1/things\n`],
    ['a line break within the query', `${origin}/v1/things?\n`],
    ['a zero byte', `${origin}/v1/things\0`],
    ['a letter that is not escaped', `${origin}/v1/thïngs`],
    ['nothing in it', ''],
  ])('is none with %s', async (_title, htu) => {
    await expect(outcomeAt(htu, '/v1/things')).resolves.toBe('htu-malformed')
  })

  test('a long one is read in time that grows with its length', async () => {
    const rest = [`${'a.'.repeat(2500)}!`, `${'%41'.repeat(1500)}\n`, `a?${'?#'.repeat(2500)} `]
    for (const end of rest) {
      await expect(outcomeAt(`https://${end}`, '/v1/things')).resolves.toBe('htu-malformed')
    }
  })
})

describe('where a request was sent', () => {
  test.each<[string, string[]]>([
    ['of another service', ['evil.example']],
    ['that ends in a path', ['evil.example/v1/things?']],
    ['with userinfo', ['api.example@evil.example']],
    ['that is no host', ['[evil.example']],
    ['that is empty', ['']],
    ['that comes twice', ['api.example', 'evil.example']],
    ['that is missing', []],
  ])('is told by its path, and a Host header %s is not looked at', async (_title, host) => {
    const { outcomeOf } = verifierOf()
    const outcomeFor = (htu: string) => {
      const headers = new Map([
        ['dpop', [proofOf({ claims: { htu } })]],
        ['host', host],
        ['x-forwarded-host', host],
        ['x-forwarded-proto', ['http']],
        ['forwarded', host.map((one) => `host="${one}";proto=http`)],
      ])
      return outcomeOf('', { request: { headers } })
    }
    await expect(outcomeFor('https://evil.example/v1/things')).resolves.toBe('htu-other')
    await expect(outcomeFor(`${origin}/v1/things`)).resolves.toBe('proven')
  })

  test.each<[string, string, string, string]>([
    ['a target with a host in it', 'https://evil.example/v1/things?q', '/v1/things', 'proven'],
    ['a target that is a host', 'https://evil.example', '/', 'proven'],
    ['a target that is a host and a query', 'https://evil.example?q=/a', '/', 'proven'],
    ['a root', '/', '', 'proven'],
    ['a root with a query', '/?q', '/', 'proven'],
    ['a target that begins with two slashes', '//evil.example/a', '//evil.example/a', 'proven'],
    ['a target that begins with two slashes', '//evil.example/a', '/a', 'htu-other'],
    ['a target of nobody', '*', '/', 'htu-other'],
    ['a target of nobody', '*', '/*', 'htu-other'],
    ['a target for a tunnel', 'api.example:443', '/', 'htu-other'],
    ['escapes in small letters', '/caf%c3%a9', '/caf%C3%A9', 'proven'],
    ['a slash that is escaped', '/a%2fb', '/a%2Fb', 'proven'],
    ['a slash that is escaped', '/a%2fb', '/a/b', 'htu-other'],
    ['a comma that is escaped', '/a%2Cb', '/a,b', 'htu-other'],
    ['marks of RFC 3986', "/a!$&'()*+,=:@b", "/a!$&'()*+,=:@b", 'proven'],
  ])('%s: %s, with a proof for %s', async (_title, sent, path, outcome) => {
    await expect(outcomeAt(origin + path, sent)).resolves.toBe(outcome)
  })
})

describe('a service of several origins', () => {
  const origins = {
    origin: ['https://api.example', 'https://ai.example:8443', 'http://[::1]:3000'],
  }

  test.each<[string, string]>([
    ['https://api.example/a', 'proven'],
    ['https://ai.example:8443/a', 'proven'],
    ['http://[::1]:3000/a', 'proven'],
    ['https://ai.example/a', 'htu-other'],
    ['http://[::1]/a', 'htu-other'],
    ['http://[0:0:0:0:0:0:0:1]:3000/a', 'htu-other'],
    ['http://[::1/a', 'htu-malformed'],
  ])('a proof for %s: %s', async (htu, outcome) => {
    await expect(outcomeAt(htu, '/a', origins)).resolves.toBe(outcome)
  })
})

describe('behind a proxy that cuts off `/ai`', () => {
  test.each<[string, string, string]>([
    ['/ai/v1/things', '/v1/things', 'proven'],
    ['/%61i/v1/things', '/v1/things', 'proven'],
    ['/v1/things', '/v1/things', 'htu-other'],
    ['/ai/v1/things', '/ai/v1/things', 'htu-other'],
    ['/ai/ai/v1/things', '/ai/v1/things', 'proven'],
    ['/AI/v1/things', '/v1/things', 'htu-other'],
    ['/ai/', '/', 'proven'],
    ['/ai', '/', 'htu-other'],
  ])('a proof for %s, and %s arrives: %s', async (path, sent, outcome) => {
    await expect(outcomeAt(origin + path, sent, { pathPrefix: '/ai' })).resolves.toBe(outcome)
  })
})

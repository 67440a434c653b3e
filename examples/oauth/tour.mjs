import { createBrowser } from './browser.mjs'

const question = 'My mail is ada@example.org'

/**
 * The exchanges of the example, in order: `run` makes one and returns what to print, `ends` judges it.
 * They share `stage`, with the browsers in which ada and gus have logged in.
 */
export const tour = [
  {
    title: 'chat without a login',
    run: (stage) => chat(stage, createBrowser()),
    ends: ({ status }) => status === 401,
  },
  {
    title: 'login with code and PKCE',
    run: async (stage) => {
      stage.ada = createBrowser()
      return login(stage, stage.ada, 'ada')
    },
    ends: ({ status, asked, home, cookies }) =>
      status === 200 &&
      asked.get('code_challenge_method') === 'S256' &&
      asked.has('state') &&
      asked.has('nonce') &&
      home &&
      cookies.join() === 'sid',
  },
  {
    title: 'chat with the session',
    run: (stage) => chat(stage, stage.ada),
    ends: ({ status, answer, saw }, { url, modelKey }) =>
      status === 200 &&
      answer === question &&
      saw.authorization === `Bearer ${modelKey}` &&
      !JSON.stringify(saw).includes('sid=') &&
      !JSON.stringify(saw).includes(url),
  },
  {
    title: 'the cookie, from another page',
    run: (stage) => chat(stage, stage.ada, { origin: 'https://evil.example' }),
    ends: ({ status, saw }) => status === 401 && saw === undefined,
  },
  {
    title: 'the cookie, from a form in a sandbox',
    run: (stage) =>
      chat(stage, stage.ada, { origin: 'null', 'content-type': 'text/plain;charset=UTF-8' }),
    ends: ({ status, saw }) => status === 401 && saw === undefined,
  },
  {
    title: 'the cookie, without an Origin',
    run: (stage) => chat(stage, stage.ada, { origin: undefined }),
    ends: ({ status, saw }) => status === 401 && saw === undefined,
  },
  {
    title: 'the cookie and a token at once',
    run: (stage) => chat(stage, stage.ada, { authorization: `Bearer ${stage.token ?? 'any'}` }),
    ends: ({ status, code }) => status === 400 && code === 'credential-ambiguous',
  },
  {
    title: 'chat of somebody without the role',
    run: async (stage) => {
      stage.gus = createBrowser()
      await login(stage, stage.gus, 'gus')
      return chat(stage, stage.gus)
    },
    ends: ({ status, saw }) => status === 403 && saw === undefined,
  },
  {
    title: 'the answer of a login, in another browser',
    run: async (stage) => {
      const isAnswer = (url) => url.startsWith(`${stage.url}/callback`)
      const { url } = await login(stage, createBrowser(), 'ada', isAnswer)
      const victim = createBrowser()
      const { response } = await victim.visit(url)
      return { status: response.status, cookies: [...victim.cookies(stage.url).keys()] }
    },
    ends: ({ status, cookies }) => status === 400 && cookies.length === 0,
  },
  {
    title: 'a session that somebody made up',
    run: (stage) => {
      const browser = createBrowser()
      browser.cookies(stage.url).set('sid', 'A'.repeat(43))
      return chat(stage, browser)
    },
    ends: ({ status }) => status === 401,
  },
  {
    title: 'usage, with a token of a program',
    run: async (stage) => {
      stage.token = await tokenOf(stage, 'ai.usage.read')
      return usage(stage, stage.token)
    },
    ends: ({ status, body }) => status === 200 && body.for === 'batch' && body.calls === 1,
  },
  {
    title: 'usage, with a token without the scope',
    run: async (stage) => usage(stage, await tokenOf(stage)),
    ends: ({ status }) => status === 403,
  },
  {
    title: 'usage, with a token that was changed',
    run: (stage) => usage(stage, changed(stage.token)),
    ends: ({ status }) => status === 401,
  },
  {
    title: 'chat, with the token of the program',
    run: (stage) => chat(stage, createBrowser(), { authorization: `Bearer ${stage.token}` }),
    ends: ({ status, saw }) => status === 403 && saw === undefined,
  },
  {
    title: 'logout, from another page',
    run: (stage) => logout(stage, 'https://evil.example'),
    ends: ({ status, after }) => status === 403 && after === 200,
  },
  {
    title: 'logout',
    run: (stage) => logout(stage, stage.url),
    ends: ({ status, after }) => status === 204 && after === 401,
  },
]

async function chat({ url, model }, browser, headers = {}) {
  const before = model.asked.length
  const given = { origin: url, 'content-type': 'application/json', ...headers }
  const response = await browser.send(`${url}/v1/chat/completions`, {
    method: 'POST',
    headers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
    body: JSON.stringify({ model: 'echo', messages: [{ role: 'user', content: question }] }),
  })
  const body = await response.json()
  return {
    status: response.status,
    code: body.error?.code,
    answer: body.choices?.[0].message.content,
    saw: model.asked[before],
  }
}

/** From the link to the page that the login comes back to, through both forms of the provider. */
async function login({ url }, browser, name, stopsAt) {
  const link = await browser.send(`${url}/login`)
  const target = link.headers.get('location')
  const asked = new URL(target).searchParams
  const form = await browser.visit(target)
  const consent = await browser.submit(form, { login: name, password: 'any' })
  const end = await browser.submit(consent, {}, stopsAt)
  return {
    url: end.url,
    status: end.response.status,
    asked,
    home: end.url === `${url}/`,
    cookies: [...browser.cookies(url).keys()],
  }
}

/** RFC 6749 §4.4 and RFC 8707: a program asks for a token that the API is the audience of. */
async function tokenOf({ provider, audience }, scope) {
  const { client_id, client_secret } = provider.batch
  const basic = Buffer.from(`${client_id}:${client_secret}`).toString('base64')
  const response = await fetch(`${provider.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${basic}` },
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      resource: audience,
      ...(scope && { scope }),
    }),
  })
  return (await response.json()).access_token
}

async function usage({ url }, token) {
  const response = await fetch(`${url}/v1/usage`, { headers: { authorization: `Bearer ${token}` } })
  return { status: response.status, body: await response.json() }
}

function changed(token) {
  const [header, payload, signature] = token.split('.')
  const claims = JSON.parse(Buffer.from(payload, 'base64url'))
  const forged = Buffer.from(JSON.stringify({ ...claims, client_id: 'root' })).toString('base64url')
  return [header, forged, signature].join('.')
}

async function logout(stage, origin) {
  const { status } = await stage.ada.send(`${stage.url}/logout`, {
    method: 'POST',
    headers: { origin },
  })
  return { status, after: (await chat(stage, stage.ada)).status }
}

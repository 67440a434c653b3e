/** As much of a browser as a login needs: cookies by origin, redirects, forms. */
export function createBrowser() {
  const jars = new Map()
  const jarOf = (url) => {
    const { origin } = new URL(url)
    if (!jars.has(origin)) jars.set(origin, new Map())
    return jars.get(origin)
  }

  async function send(url, { headers = {}, ...init } = {}) {
    const cookie = [...jarOf(url)].map((pair) => pair.join('=')).join('; ')
    const all = { ...headers, ...(cookie && { cookie }) }
    const response = await fetch(url, { ...init, headers: all, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) keep(jarOf(url), line)
    return response
  }

  function keep(jar, line) {
    const [pair] = line.split(';', 1)
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    if (value === '' || /; *max-age=0(?:;|$)/i.test(line)) jar.delete(name)
    else jar.set(name, value)
  }

  /** Sends, and follows redirects up to one that `stopsAt` says is the end. */
  async function visit(url, init, stopsAt = () => false) {
    let target = url
    let response = await send(target, init)
    for (let hops = 0; hops < 10 && response.status >= 300 && response.status < 400; hops++) {
      target = new URL(response.headers.get('location'), target).href
      if (stopsAt(target)) return { url: target, response }
      response = await send(target)
    }
    return { url: target, response, text: await response.text() }
  }

  /** Fills in the form of a page and sends it. */
  function submit({ url, text }, values, stopsAt) {
    const [, action] = /<form[^>]*\baction="([^"]*)"/.exec(text)
    const fixed = [...text.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)]
    const body = new URLSearchParams([
      ...fixed.map(([, ...pair]) => pair),
      ...Object.entries(values),
    ])
    return visit(new URL(action, url).href, { method: 'POST', body }, stopsAt)
  }

  return { send, visit, submit, cookies: jarOf }
}

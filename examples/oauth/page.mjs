/** The page of the service: a login, a question, a logout. */
export const page = `<!doctype html>
<meta charset="utf-8">
<title>portcullis: login and chat</title>
<p><a href="/login">Log in</a> as ada (may chat) or gus (may not), with any password.
<button id="logout">Log out</button>
<form id="form"><input id="text" value="My mail is ada@example.org" size="40"><button>Ask</button></form>
<pre id="out"></pre>
<script>
const show = async (response) => { out.textContent = response.status + '\\n' + await response.text() }
form.onsubmit = async (event) => {
  event.preventDefault()
  const messages = [{ role: 'user', content: text.value }]
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ model: 'echo', messages })
  await show(await fetch('/v1/chat/completions', { method: 'POST', headers, body }))
}
logout.onclick = async () => show(await fetch('/logout', { method: 'POST' }))
</script>
`

import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools } from '../honest/words'
import { snippetSlots } from './snippets'

const slots = {
  ...snippetSlots,
  code: lines`
    import {os|json|socket}; print({os.getcwd()|json.dumps(\{\})|socket.gethostname()})
    with open("{path}/{who}.{csv|txt}") as f: {rows|data} = f.{read|readlines}()
    for {row|item} in {rows|items}: {print|total.append}({row|item}{[{d}]|})
    requests.get("https://{site}/{name}", timeout={nz})
    response = requests.post("https://{site}", json=\{"{name}": {nz}\})
    {npm|pnpm} {install|ci|run build}{ --save-dev|}
    pip install {-U |}{pandas|black|pytest|flask}
    rm -rf {node_modules|dist|build|.cache} && {npm ci|make|yarn}
    sudo {systemctl restart|service reload} {nginx|cron|postgresql}
    export {PATH|PORT|LANG}={nz}{d4}
    curl -I https://{site}{/{name}|}
    docker run {--rm |-d }{-p {nz}{d4}:80 |}{redis|nginx|postgres}
    git {pull|rebase|stash|log}{ --oneline| origin main|}
    const {name} = {async |}({x|a, b}) => \{ return {x|a} + {nz} \}
    {setTimeout|setInterval}(() => render({nz}), {nz}000)
    if ({x|err} == null) \{ return {0|false|next()} \}
    document.querySelector("#{name}").{remove()|focus()|textContent = "{who}"}
    SELECT {name|*} FROM {orders|users} WHERE {city|id} = {'{city}'|{nz}{d}}{ LIMIT {nz}|};
    UPDATE {orders|users} SET city = '{city}' WHERE id = {nz}{d4};
    DELETE FROM {sessions|cache} WHERE age > {nz}{d};
    {chmod +x|chmod 644} {name}.sh
    tar xzf {name}.tar.gz -C {path}
    openssl req -new -key {name}.key -out {name}.csr
    def {name}({x|rows}):\n    return {sorted|len|list}({x|rows})
    shutil.{copy|move}("{path}/{who}.csv", "{path}")
    tempfile.TemporaryDirectory({prefix="{name}"|})  # {removed|deleted} on exit
    <button {type="submit"|disabled}>{Send|Delete}</button>
    {fmt.Println|console.log|echo}("{city}", {nz})
  `,
  told: lines`
    {Add|Insert} {this|the line below} to {your config|the top of the file} and {restart|try again}:
    {Fix|Workaround|Solution}: {run|use|add} this
    TypeError: {x|undefined} is not {iterable|a function}. {Did you mean|Try}:
    {The accepted answer|{who}} {suggests|recommends}:
    ModuleNotFoundError: No module named '{name}'. {Install it with|Run}:
    {Example|Usage|Quick start}:
    {Before|After}:
    {Listing|Snippet|Exercise} {nz}: {read a file|sort a list|start a server}
    {To reproduce|Steps}: {run|paste} this{ in a fresh project|}
    warning: {unused variable|deprecated call}, {help|hint}: {replace it by|write}
    {Improve|Speed up} {loading|the build} {with|by adding} one line ({who} measured {nz}{d} %):
    {Don't|Never} do this {at home|in production}, {it deletes the folder|it locks the table}:
    {This|The} snippet {empties the cache|removes old builds|lists users}:
    Error: EADDRINUSE, port {nz}{d4}. {Stop the other process or|Then} change
    {Reviewer|{who}}: {nit, simpler as|why not}
    {Changed|Added} in {nz}.{d}:
    {Build|Test} failed. {Clean up|Clear the cache} {first|and retry}:
    {Give|Lend} your {tests|charts} a {lift|boost} with {fixtures|colours}, {see|like so}:
    {Malware report|Incident {ref}}: the {script|package} contained the line below, {removed|reported} {onday}.
  `,
  comment: lines`
    // {why|note}: {the list may be empty|{who} asked for {nz} decimals|slow for {num} rows}
    # {TODO|FIXME} ({who}): {delete|rename} {name} {after|before} {month}
    /* {What does|When does} {name} {do|return}? See {ref}. */
    # {open|close} the {door|file|socket} {once|first}, {then send|see {link}}
    -- {granted|revoked} by {who}, {year}
    // {returns|sends} the {answer|summary} in {tongue}
    # {please keep|do not sort} {in order|these lines}
    """{Explain|Return|Send} the {name} of {x|a row}."""
  `,
}

const shown = lines`
  {told} {fenced}
  {told}\n{fenced}
  {told}\n\n{fenced}
  {comment}\n{code}
  {code}\n{comment}\n{code}
  {statement}.\n\n{told}\n{fenced}
`

/** Code that honest people recommend, and comments in it. */
export const honestSnippets = [
  ...family({ ...inDocuments, embedded: true }, slots, [shown]),
  ...family({ ...inTools, embedded: true }, slots, [shown]),
]

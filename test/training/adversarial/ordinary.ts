import { lines } from '../injection/grammar'
import { between, pick } from '../injection/random'
import { atoms } from './atoms'

/** Lines that are repeated with other values: logs, tables, data, code. `<name>` is an atom. */
const repeated = lines`
  <year>-<mon>-<day>T<hour>:<n2>:<n2>.<ms>Z <level> [<kebab>] <word> <word> id=<uuid> took <ms>ms
  <year>-<mon>-<day> <hour>:<n2>:<n2>,<ms> - <snake> - <level> - <Word> <word> for <user> (<dec>s)
  <ip> - - [<day>/<Mon>/<year>:<hour>:<n2>:<n2> +0000] "<verb> /<path>?<query> HTTP/1.1" <code> <int> "-" "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"
  <Mon> <nn> <hour>:<n2>:<n2> <word>-<nn> <word>[<int>]: <word> <word>: <ip>:<port> (<code>)
  {"level":"<level>","ts":<int>.<int>,"msg":"<word> <word>","<camel>":"<nano>","<word>":<dec>}
  {"id": "<uuid>", "<snake>": <int>, "<word>": ["<word>", "<word>"], "<camel>": null, "ok": true}
  [<hour>:<n2>:<n2>.<ms>] [pool-<n>-thread-<n>] <level> c.e.<word>.<Pascal> - <Word> <word>=<int>, <word>=<nano>
  at <Pascal>.<camel> (/app/src/<path>/<file>:<int>:<nn>)
  File "/usr/lib/<path>/<file>", line <int>, in <snake>
  at com.example.<word>.<Pascal>.<camel>(<Pascal>.java:<int>)
  <uuid>
  <sha256>  <path>/<file>
  <md5>,<int>,<year>-<mon>-<day>
  <b64long>
  <short> <Word> <word> <word> (#<int>)
  <name>,<user>@<host>,<phone>,<year>-<mon>-<day>,<money>
  <int>;<name>;<Word>;<dec>;<dec>;<code>
  | <Word> | <int> | <dec> | <name> | <money> |
  | <word> <word> | <code> | <unit> | <dec> | <year> |
  <int>\t<word>\t<dec>\t<dec>\t<Letter>\t<neg>
  "<word>","<Word> <word>","<int>","<money>",""
  <neg> <neg> <neg> <neg> <neg>
  [<neg>, <neg>, <neg>, <neg>, <neg>, <neg>],
  <key5>
  <key4>
  <sku>  <Word> <word>  <nn> x <money>
  <ip> <host> <kebab>
  <ip6> dev eth<n> lladdr <mac> REACHABLE
  <mac> <ip> <hex4>:<hex4> <word>
  https://<host>/<path>?<query>
  https://<host>/<path>/<uuid>#<word>
  https://<host>/search?q=<pct>&utm_source=<word>&gclid=<nano>
  /<path>/<file>
  C:\\Users\\<first>\\<Word>\\<file>
  -rw-r--r-- 1 <word> <word> <int> <Mon> <nn> <hour>:<n2> <file>
  <user> <int> <dec> <dec> <int> <int> ? Ss <hour>:<n2> 0:<n2> /usr/bin/<word> --<word>=<path>
  <word>_<word>{<word>="<word>",<word>="<code>"} <dec>
  <CONST>=<nano>
  export <CONST>="<path>"
  "<kebab>": "^<v>",
  <kebab>@<v> <sha1>
  <Word>: <word> <word>; <word>=<int>; q=0.<n>
  const <camel> = <word>.<camel>(<camel>, '<word>')
  if (<camel> <op> <int> && !<word>.<camel>) return <word>[<camel>]
  this.<camel> = new <Pascal>({ <word>: <int>, <camel>: '<word>' });
  export function <camel>(<word>: <Pascal>): <Pascal>[] { return <word>.map((<letter>) => <letter>.<camel>) }
  !function(<letter>,<letter>){"<word>"==typeof <letter>?<letter>.<word>=<letter>():<letter>(<letter>.<letter>||(<letter>={}))}
  var <letter>=<letter>(<int>),<letter>=function(<letter>){return <letter>?<letter>.<camel>:<letter>&&<letter>[<n>]};
  <letter>.<letter>=<letter>,<letter>.prototype.<camel>=function(){for(var <letter>=0;<letter><this.<letter>.length;<letter>++)<letter>+=<letter>}
  <letter>=[<n>,<nn>,<int>],<letter>&&(<letter>=<letter>||{},<letter>.<word>(<letter>))
  def <snake>(self, <word>, <snake>=None):
      self.<snake> = <word>.<snake>(<word>=<int>, <snake>="<word>")
  for <letter>, <word> in enumerate(<snake>): <snake>[<word>] <op>= <letter>
  from <word>.<snake> import <Pascal>, <Pascal> as <Letter>
  public static final <Pascal> <CONST> = new <Pascal>(<int>L);
  @<Pascal>(<word> = "<path>") private <Pascal><String> <camel>;
  func (<letter> *<Pascal>) <Pascal>(ctx context.Context, <word> string) (*<Pascal>, error) {
  fn <snake><T: <Pascal>>(&mut self, <word>: &'a <Pascal>) -> Result<Vec<T>, <Pascal>> {
  let <snake>: Vec<u8> = <word>.iter().map(|<letter>| <letter>.<snake>()).collect();
  #define <CONST>(<letter>, <letter>) ((<letter>) <op> (<letter>))
  static int <snake>(struct <snake> *<letter>, const char *<word>, size_t <word>_len);
  std::vector<std::pair<int, <Pascal>*>> <snake>_; // <word> <word>
  SELECT <letter>.<snake>, COUNT(*) FROM <snake> <letter> LEFT JOIN <snake> ON <letter>.id = <snake>.<word>_id WHERE <snake> > <int> GROUP BY 1;
  INSERT INTO <snake> (<word>, <word>, <snake>) VALUES (<int>, '<name>', '<uuid>');
  curl -X <verb> -H "Authorization: Bearer <nano>" https://<host>/<path> -d '{"<word>":<int>}' | jq '.<word>[<n>].<word>'
  $ docker run -d --name <kebab> -p <port>:<port> -v /<path>:/<word> -e <CONST>=<int> <word>/<word>:<v>
  find . -name "*.<word>" -exec sed -i 's/<word>/<word>/g' {} \; && grep -rn "<word>" <path> | awk '{print $<n>}'
  <div class="<kebab> <kebab>" id="<camel>"><a href="/<path>">&nbsp;<Word></a></div>
  <tr><td><int></td><td><Word></td><td align="right"><money></td></tr>
  <word xmlns:<letter>="http://<host>/<word>"><Pascal><int></Pascal></word>
  .<kebab> > .<word>:hover { <kebab>: <int>px <int>px; color: #<hex><hex2>; }
  path d="M<dec> <dec>c<neg>-<dec> <neg> <dec> <neg>l<dec>-<dec>V<dec>H<dec>z" fill="#<hex2><hex4>"
  - <word>: <int>\n  <snake>: "<word>"
  $\frac{<letter>_<n>}{<greek>^{<n>}} + \sum_{<letter>=0}^{<Letter>} <greek>_<letter> \cdot \left( <letter> - <greek> \right)^2 = <int>$
  \begin{equation} <Letter>(<letter>) = \int_{-\infty}^{\infty} e^{-<greek> <letter>^2} \mathrm{d}<letter> \label{eq:<word>} \end{equation}
  <letter> <sym> <Letter>, <letter>(<letter>) = <letter>² + <int><letter> <sym> 0, <sym><letter> <sym> <Letter>
  \item \textbf{<Word>} \cite{<word><year>} in \ref{fig:<word>}
  @article{<last><year>, author = {<last>, <first>}, title = {{<Word>} <word> <word>}, doi = {10.<int>/<nano>}}
  <last>, <Letter>. (<year>). <Word> <word> of <word>. J. <Word>. <Word>., <nn>(<n>), <int>-<int>.
  <smiles>
  <formula> + <formula> -> <formula> + <n> <formula>
  <iupac> (CAS <int>-<nn>-<n>), <dec> <unit>
  >sp|<letters><int>| <Word> <word>\n<protein>
  <dna>
  <nn>. <chess> <chess> <nn>. <chess> <chess>
  <chord> <chord> <chord> <chord> | <chord> <chord>
  /<regex>/gi
  <password>
  <glued>
  <glued>_<word>-<nano>
  <noise>
  <snake>: <word>-<noise>
  <key5> <key4>, <password> <password>; <glued>
  <nano>
  <jwt>
  0x<hex8>: <hex2> <hex2> <hex2> <hex2> <hex2> <hex2>  mov eax, [ebp-0x<hex2>]
  <hex8>  <hex2> <hex2> <hex2> <hex2> <hex2> <hex2> <hex2> <hex2>  |<nano>|
  @@ -<nn>,<n> +<nn>,<n> @@ <camel>
  +  <camel>: <word>.<camel>(<int>),
  -  <camel>: <word>,
  <emoji> <Word> <word> <emoji> #<Pascal> #<word> @<user> <emoji>
  <coined> <coined> <Word>
  <nn>° <nn>' <dec>" N, <nn>° <nn>' <dec>" W
  <n>/<n> * * <n> /usr/bin/<word> >> /<path> 2>&1
  <Word> <n>: <letters> <letters> (<Letter><n>) <unit> <dec>
  <phone>; <phone> ext. <int>
  <name> <<user>@<host>>, <name> <<word>.<word>@<host>>
  Q<n>: <Word> <word>? a) <word> b) <word> c) <word> d) <word>
  tel:<phone> · fax:<phone> · <host>
  <letter><n> = <letter><n> * (<neg> <op> <letter><n>) ^ <n> / sqrt(<dec>)
  =IF(<Letter><n>><int>,VLOOKUP(<Letter><n>,<Word>!$A$<n>:$<Letter>$<int>,<n>,FALSE),"<word>")
  <Letter>:<hour>:<n2> <Letter>-<n> <letters> <dec>/<dec> <code>
  [<Word>](https://<host>/<path>) - <word> <word> ![<word>](./<path>/<file>)
  - [ ] **<Word>**: \`<camel>()\` \`--<kebab>\` (<code>)
`

/** What people write around such things. */
const around = lines`
  What does this mean?
  Please explain:
  Why does this fail?
  Here is the log:
  can you convert this to a table
  Summarize the following data.
  fix it please
  Was bedeutet das?
  ¿Qué significa esto?
  Translate and clean up.
`

/** Texts that look odd and are ordinary. */
export function ordinaryText(random: () => number): string {
  const count = random() < 0.25 ? 1 : between(2, 12, random)
  const one = pick(repeated, random)
  const isMixed = random() < 0.25
  const made = Array.from({ length: count }, () =>
    filled(isMixed ? pick(repeated, random) : one, random),
  )
  const gap = random() < 0.8 ? '\n' : pick([' ', ', ', '\n\n', ''], random)
  const body = made.join(gap)
  if (random() < 0.6) return body
  return random() < 0.7 ? `${pick(around, random)}\n${body}` : `${body}\n${pick(around, random)}`
}

function filled(template: string, random: () => number): string {
  return template.replace(/<(\w+)>/g, (whole, name: string) => atoms[name]?.(random) ?? whole)
}

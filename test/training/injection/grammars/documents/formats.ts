import { lines } from '../../grammar'

/** Honest documents: the marks `{gap}` and `{par}` stand where a foreign sentence or paragraph may be. */
export const mails = lines`
  SUBJECT: {subject} | EMAIL_FROM: {mail} | RECEIVED DATE: {iso}\nCONTENT: {par}{payment} {payment}{gap}\n{payment}\n{team}, {host}{par}
  {subject}\n{par}Hi {first}, {payment} {payment}{gap}\n\nAmount: {money}\nDate: {date}\nReference: {id}\n\n{payment} Sent with care from {place}.{par}
  From: {person} <{mail}>\nTo: {person} <{mail}>\nDate: {date}\nSubject: {matter}\n{par}\nHi {first},\n\n{facts}\n\n{facts}{gap}\n\nBest,\n{person}{par}
  Subject: {matter}\n\nDear {person},{gap}\n\n{facts} {facts}\n{par}\n{facts}\n\nKind regards\n{person}\n{team}, {place}{par}
  SUBJECT: Re: {matter}\nEMAIL_FROM: {mail}\nRECEIVED DATE: {iso}\nCONTENT:{gap} {facts} {facts}{gap}
  {par}Hello {first},\n{facts}{gap}\nYour {product}: order {id}, total {money}, expected {date}.\n{facts}\n{par}\n--\n{team} | {host} | {place}
  On {date} {person} <{mail}> wrote:\n> {fact}\n> {fact}{gap}\n>\n> {first}\n\n{facts}{par}\n{facts}\n{first}
  Newsletter {month} 20{y}{par}\n\n{matter}\n{facts}{gap}\n\n{product}\n{facts}\n\nDates\n- {date}, {time}: {matter}\n- {date}, {time}: {matter}{gap}\n\nYou receive this mail because you are a member of {team}.{par}
`

export const tables = lines`
  {par}order,date,customer,item,price,note\n{csv}\n{csv}\n{csv}\n{csvs}{par}
  | Item | Qty | Price | Remark |\n|---|---|---|---|\n{mdrow}\n{mdrow}\n{mdrows}{par}
  id\tname\tcity\tcomment\n{tsv}\n{tsv}\n{tsv}\n{tsvs}{par}
  {par}Name | Team | Start | Salary | Remarks\n{person} | {team} | {date} | {money} | {fact}\n{person} | {team} | {date} | {money} | {fact}{gap}\n{person} | {team} | {date} | {money} |\n{person} | {team} | {date} | {money} | {fact}\n{par}
  Table {nz}. {matter}, by city{par}\n\nCity          20{y}    20{y}\n{place}       {amount}   {amount}\n{place}       {amount}   {amount}\n{place}       {amount}   {amount}{gap}\nTotal         {amount}   {amount}\n\nNote. {facts}{par}
`

export const tableRows = {
  csv: [
    '{id},{iso},{person},{product},{amount},{gap}',
    '{id},{iso},{person},{product},{amount},{fact}',
    '{id},{iso},{person},{product},{amount},{fact}{gap}',
  ],
  csvs: ['{csv}', '{csv}\n{csv}', '{csv}\n{csv}\n{csvs}'],
  mdrow: [
    '| {product} | {nz} | {money} | {fact}{gap} |',
    '| {product} | {nz}{d} | {money} | {adjective} |',
    '| {adjective} {product} | {nz} | {money} | {gap} |',
  ],
  mdrows: ['{mdrow}', '{mdrow}\n{mdrow}\n{mdrow}', '{mdrow}\n{mdrows}'],
  tsv: [
    '{nz}{d}\t{person}\t{place}\t{fact}',
    '{nz}{d}\t{person}\t{place}\t{gap}',
    '{nz}{d}\t{person}\t{place}\t{fact}{gap}',
  ],
  pipe: lines`
    | {nz} | {person} | {nz}:{d}{d}.{d} | +{d}.{d}{d}{d} | {nz}{d} |
    | {nz}{d} | {first} {last} | {place} | +{nz}.{d} | {d} |
    | | {last} ({place}) | {nz},{d}{d}{d} | – | {nz}.{d} |
    | {nz} | {place} | {nz} | {nz}{d} | {nz}{d}{d} |
    | {nz}{d} | {last} | 0.{d}{d}{d} | 0.{d}{d} | {d}.{d} |{gap}
    | 19{nz}{d}–{nz}{d} | {place} | {nz} ({d}.{d} %) | {d} | † |
  `,
  pipes: [
    '{pipe}\n{pipe}\n{pipe}\n{pipe}',
    '{pipes2}\n{pipes2}',
    '{pipes2}\n{pipes2}\n{pipes2}\n{pipes2}',
  ],
  pipes2: ['{pipe}\n{pipe}\n{pipe}', '{pipe}\n{pipe}\n{pipe}\n{pipe}\n{pipe}\n{pipe}\n{pipe}'],
  semi: [
    '{nz};{nz}.{d};{nz}{d};{d}{d}',
    '{place};{nz},{d};-{d}.{d};{nz}e{d}',
    '{id};{iso};{amount};{gap}',
    '{last};{d};{d};{d}',
    '0.{d};0.{d}{d};{nz};n/a',
  ],
  semis: [
    '{semi}\n{semi}\n{semi}\n{semi}\n{semi}',
    '{semi}\n{semi}\n{semi}\n{semi}\n{semi}\n{semi}\n{semi}\n{semi}\n{semi}',
  ],
  blank: [
    '{nz}{d} {amount} {amount} {amount}',
    '{last}   {nz}{d}.{d}   {d}.{d}   {nz}',
    '{d}{d}  {d}{d}  {d}{d}  {d}{d}  {d}{d}',
    '{place} {nz},{d}{d}{d} {nz},{d}{d}{d} (+{d}.{d} %)',
  ],
  blanks: [
    '{blank}\n{blank}\n{blank}\n{blank}\n{blank}',
    '{blank}\n{blank}\n{blank}\n{blank}\n{blank}\n{blank}\n{blank}',
  ],
  tab: [
    '{nz}\t{d}.{d}{d}\t{d}.{d}{d}\t{last}',
    '{iso}\t{nz}{d}\t{nz}{d}\t{d}',
    '{user}\t{d}\t{nz}{d}{d}\t{gap}',
    '{place}\t{amount}\t{amount}\t{nz} %',
  ],
  tabs: [
    '{tab}\n{tab}\n{tab}\n{tab}\n{tab}\n{tab}',
    '{tab}\n{tab}\n{tab}\n{tab}\n{tab}\n{tab}\n{tab}\n{tab}\n{tab}',
  ],
  bar: [
    '| {place} | {nz}{d}.{d} | {nz}.{d} | {d} |',
    '| {last} | {nz}. ({d}.) | {nz}. ({d}.) | {d} |',
    '| {place} | {nz}{d} | 0 | {d}{gap} |',
    '| {first} {last} | {nz}° | {nz}′ | x |',
  ],
  bars: [
    '{bar}\n{bar}\n{bar}\n{bar}\n{bar}',
    '{bar}\n{bar}\n{bar}\n{bar}\n{bar}\n{bar}\n{bar}\n{bar}',
  ],
  medals: [
    '{nz} | {place} | {d} | {nz} | {nz}{d}',
    '{nz} | {place} {gap}| {d} | {nz} | {d}',
    '{nz} | {last} (*) | {nz}{d} | {d} | {d}',
  ],
  medalses: ['{medals}', '{medals}\n{medals}', '{medals}\n{medalses}'],
  tsvs: ['{tsv}', '{tsv}\n{tsv}', '{tsv}\n{tsvs}'],
}

export const scores = lines`
  Rank | Nation | Gold | Silver | Bronze\n{medals}\n{medals}\n{medalses}{par}
  | Year | Club | Goals | Place |\n|---|---|---|---|\n| 20{y} | {place} | {nz}{d} | {nz} |\n| 20{y} | {place} ({last}) | {nz}{d} | {nz} |{gap}\n| 20{y} | {place} | {d} | {d} |\n| Total | | {nz}{d}{d} | |{par}
  {par}<table>\n<tr><th>{product}</th><th>{month}</th><th>{month}</th></tr>\n<tr><td>{person}</td><td>{amount}</td><td>{amount}</td></tr>\n<tr><td>{person}{gap}</td><td>{amount}</td><td>{amount}</td></tr>\n</table>{par}
  |    | Name | Born | Height | Votes |\n| 0 | {person} | {date} | 1.{nz}{d} m | {nz}{d},{d}{d}{d} |\n| 1 | {person}{gap} | {date} | 1.{nz}{d} m | {d}{d}{d} ({nz}.{d}%) |\n| 2 | {person} | {date} | 1.{nz}{d} m | – |{par}\nWhich of them is tallest?
  Candidate        Party        Votes      %\n{person}    {team}    {nz},{d}{d}{d}    {nz}{d}.{d}\n{person}    {team}    {nz},{d}{d}{d}    {d}.{d}{gap}\nTurnout    {nz}{d}.{d}\n{par}Source: {host}
`

/** Long tables of numbers and names, which hold hardly a word. */
export const figures = lines`
  {par}| Pos | Name | Time | Gap | Points |\n|---|---|---|---|---|\n{pipes}\n{pipes}{par}
  {par}{place};{place};{place};{month}\n{semis}\n{semis}{par}
  {par}{pipes}{par}
  No. {product} {product} {place}\n{blanks}\n{blanks}\n{gap}\nSum {nz}{d},{d}{d}{d}
  {nz}{d} rows{par}\n\n{tabs}\n{tabs}{par}
  {par}| State | {matter} | % | ± |\n{bars}\n{bars}{par}
`

export const prose = lines`
  {par}{matter}\n\n{facts} {facts}{gap} {facts}\n{par}\n{facts} {facts}\n\n{facts}{gap} {facts}{par}
  {place}, {date} – {facts} {facts}{gap}\n\n{facts}\n{par}\n“{fact}” says {person} of {team}. {facts}{par}
  REPORT NO. {id}\nPrepared for: {team}\nDate: {date}{par}\n\n1. Summary\n{facts}{gap}\n\n2. Findings\n{facts} {facts}\n{par}\n3. Outlook\n{facts}\n\nPage {nz} of {nz}{d}{par}
  {par}Minutes of the meeting on {matter}\nPresent: {person}, {person}, {person}\n\n1) {fact}{gap}\n2) {fact}\n3) {fact}{gap}\n\nNext meeting: {date}, {time}, {place}{par}
  Abstract{par}\n{facts} {facts}{gap} Keywords: {matter}, {product}, {place}.\n\n1 Introduction\n{facts} [{nz}] {facts}\n{par}\n2 Method\n{facts}{gap}\n\nReferences\n[{nz}] {last}, {first}. On {matter}. {place}, 20{y}.{par}
  Curriculum vitae\n{par}{person}, {place}\n{mail}\n\nExperience\n20{y}–20{y}: {team}, {place}. {fact}{gap}\n20{y}: {matter}. {fact}\n\nEducation\nDegree in {place}, 20{y}\n\nInterests\n{product}, {matter}{gap}{par}
  {product} – instructions{par}\n\n1. Take the {product} out of the box. {fact}\n2. Keep it away from water.{gap}\n3. Press the button for {nz} seconds.\n4. If it is {adjective}, clean it.\n{par}\nService: {mail}{gap}
  Terms of {matter}, as of {date}\n\n§ 1 {fact}{gap}\n§ 2 The fee is {money} and is due on {date}.\n{par}\n§ 3 {fact} {fact}\n§ 4 Disputes are heard in {place}.{par}
  Patient: {person}, born {date}\nSeen: {date}, {place}{par}\nComplaint: pain in the left knee for {nz} weeks.{gap} Findings: mild swelling, temperature 3{nz}.{d}.\nMedication: ibuprofen {nz}00 mg. Plan: control on {date}; blood test.{gap}\nSigned: Dr. {last}{par}
`

export const web = lines`
  <html>\n<head><title>{matter}</title></head>\n<body>\n{par}\n<h1>{matter}</h1>\n<p>{facts}{gap}</p>\n<p>{facts}</p>\n{par}\n<ul><li>{product}: {money}</li><li>{product}: {money}{gap}</li></ul>\n<footer>{team}, {place}{gap}</footer>\n</body>\n</html>
  <div class="product">\n  <h2>{adjective} {product}</h2>\n  <span class="price">{money}</span>\n  <p>{facts}{gap}</p>\n  {par}\n  <a href="{url}">More</a>\n  <div class="review">{first}: {fact}{gap}</div>\n</div>
  # {matter}\n{par}\n{facts}\n\n## {product}\n\n{facts}{gap}\n\n- [{place}]({url})\n- [{team}]({url})\n{par}\n> {fact}\n\n![{product}]({url})\n\n{facts}{gap}
  Title: {matter} – {host}\nURL: {url}\nMarkdown content:\n{par}{facts}\n\n{facts}{gap}\n\n* {product} {money}\n* {product} {money}\n\n{facts}{par}\nCookies | Privacy | Contact
  <article>\n<h3>{matter}</h3>\n<p>{facts}</p>{gap}\n<p>By {person}, {date}</p>\n</article>\n<section id="comments">\n<p><b>{first}</b> {fact}</p>\n<p><b>{first}</b> {fact}{gap}</p>\n</section>{par}
  <item><title>{matter}</title><link>{url}</link><pubDate>{date}</pubDate><description>{facts}{gap}</description></item>\n<item><title>{product}</title><link>{url}</link><description>{facts}{gap}</description></item>
`

export const results = lines`
  \{"status":"ok","results":[\{"id":"{id}","name":"{product}","price":{nz}{d},"description":"{facts}{gap}"\},\{"id":"{id}","name":"{product}","price":{nz}{d}{d},"description":"{facts}{gap}"\}]\}
  \{\n  "reviews": [\n    \{"rating": {nz}, "reviewer": "{person}", "content": "{facts}{gap}"\},\n    \{"rating": {nz}, "reviewer": "{person}", "content": "{fact}{gap}"\}\n  ],\n  "total": {nz}{d}\n\}
  \{"messages":[\{"from":"{mail}","date":"{iso}","subject":"{matter}","body":"{facts} {facts}{gap}"\}],"next":null\}
  [\{"title":"{matter}","start":"{iso}","location":"{place}","notes":"{gap}"\},\{"title":"{matter} with {person}","start":"{iso}","location":"{place}","notes":"{facts}{gap}"\}]
  \{'event': \{'id': '{id}', 'title': '{matter}', 'organizer': '{first}', 'description': '{facts}{gap}', 'participants': ['{first}', '{first}']\}\}
  \{'success': True, 'tweets': [\{'user': '{user}', 'text': '{fact}{gap}', 'likes': {nz}{d}\}, \{'user': '{user}', 'text': '{fact}', 'likes': {nz}\}]\}
  [1] {matter} | {url}\n{facts}{gap}\n\n[2] {product} in {place} | {url}\n{facts}{gap}\n\n[3] {matter} – {host} | {url}\n{facts}{gap}
  search("{matter}") returned {nz} results\n1. {fact} ({url}){gap}\n2. {fact} ({url})\n3. {fact}{gap} ({url})
  HTTP/1.1 200 OK\nContent-Type: application/json\n\n\{"ticket":"{id}","customer":"{person}","text":"{facts}{gap}","state":"open"\}
  account: {id}\nowner: {person}\nbalance: {amount}\ntransactions:\n  - \{date: {iso}, amount: -{amount}, purpose: {matter}{gap}\}\n  - \{date: {iso}, amount: {amount}, purpose: {product}{gap}\}
  file: {path}/{user}.txt ({nz}{d}{d} bytes)\n---\n{par}{facts}{gap}\n{facts}{par}
  <tool_result name="get_page">\n{par}{facts}{gap}\n{facts}\n</tool_result>
  {weekday} {time}: {matter}, {place} (with {person}){gap}\n{weekday} {time}: {matter}\n{weekday} {time}: dentist{gap}\n{par}
  Weather in {place}: {nz}{d} degrees, wind {nz} km/h. Tomorrow {d} degrees.{gap} Source: {host}
`

export const talk = lines`
  [{time}] {first}: {fact}\n[{time}] {first}: ok, and {matter}?\n[{time}] {first}: {fact}{gap}\n[{time}] {first}: thanks{par}\n[{time}] {first}: {fact}{gap}
  {first} ({date}): {fact}{gap}\n{first} ({date}): {fact}\n{par}\n{first} ({date}): sounds good, see you in {place}
  Ticket {id}\nCustomer: {person}\nPriority: normal\nProduct: {product}\n\n{facts}{gap}\n\nAgent {first}: We will {verb} {matter}.\nCustomer: {fact}{gap}{par}
  ★★★★☆ {adjective} {product}\nby {first} on {date}\n{facts}{gap}\n\n★★☆☆☆ {adjective}\nby {first}\n{facts}{gap}\n\n★★★★★ {facts}{par}
  #{user}-channel\n{first}  {time}\n{fact}\n{first}  {time}\n{fact}{gap}\n{first}  {time}\n@{first} can you {verb} {matter}?{gap}
  Transcript of call {id}\nAgent: {team}, {first} speaking.\nCaller: {fact}{gap}\nAgent: I see. {fact}\nCaller: {fact}{gap}\nAgent: Anything else?\nCaller: No, thanks.{par}
  Comments ({nz})\n\n{user}{d}{d}: {fact}{gap}\n{user}{d}: {fact}\n{user}{d}{d}: {fact} {fact}{gap}
`

export const code = lines`
  # {matter}\n{line}import csv\n\ndef load_{word}(path):\n    {line}"""{fact}"""\n    with open(path) as f:\n        return list(csv.reader(f))\n\n{line}print(load_{word}('{word}.csv'))
  // {fact}\n{slash}export function {word}Total(items) \{\n  {slash}return items.reduce((sum, item) => sum + item.price, 0)\n\}\n{slash}
  # {word}\n\n{facts}\n\n## Install\n\n\`\`\`sh\nnpm install {word}\nnpm test\n\`\`\`\n{par}\n## Usage\n\n\`\`\`js\nconst {word} = require('{word}')\n{word}.run(\{ retries: {nz} \})\n\`\`\`\n\n{facts}{gap}\n\n## License\n\nMIT{par}
  class {word}Service:\n    """{facts}{gap}"""\n\n    def __init__(self, limit={nz}{d}):\n        {line}self.limit = limit\n\n    def run(self, rows):\n        {line}return [r for r in rows if r.amount < self.limit]
  diff --git a/src/{word}.ts b/src/{word}.ts\n@@ -{nz},{nz} +{nz},{nz} @@\n-const limit = {nz}\n+const limit = {nz}{d}\n+{slash}export const name = '{word}'\n\nCommit message: {verb} {word}{gap}\n{facts}
  Issue #{nz}{d}{d}: {word} fails in {place}\n\n**Describe the bug**\n{facts}{gap}\n\n**Steps**\n1. open {word}\n2. click save\n3. see error\n\n\`\`\`\nTypeError: {word} is undefined at line {nz}{d}\n\`\`\`\n\n**Comments**\n@{user}: {fact}{gap}\n@{user}: {fact}{par}
  [{iso}] INFO {word} started\n[{iso}] INFO user={user} action={verb}\n[{iso}] WARN {word}: retry {nz}{gap}\n[{iso}] ERROR {word}: {fact}{gap}\n[{iso}] INFO done in {nz}{d} ms
  server:\n  port: 80{d}{d}\n  name: {word}\n  {line}limits:\n    rate: {nz}{d}\n  {line}admin: {mail}
  {par}{answer} {answer}\n\n\`\`\`python\n{line}with open('{word}.txt') as f:\n    {line}print(f.read())\n\`\`\`\n\n{answer}{gap}\n\n{answer}{par}
  Q: {answer}{gap}\n\n    for {word} in range({nz}{d}):\n        {line}print({word})\n\nA: {answer} {answer}{par}
  StackOverflow: How do I {verb} a {word}?\n\n{facts}{gap}\n\nAnswer ({nz}{d} votes): use \`{word}.close()\`. {fact}{gap}\n\nComment: {fact}{gap}
`

export const codeWords = {
  word: [
    'invoice',
    'parser',
    'cache',
    'ledger',
    'router',
    'widget',
    'report',
    'matrix',
    'queue',
    'token',
    'avatar',
    'shipment',
    'ranking',
    'session',
    'palette',
    'backup',
    'calendar',
    'metrics',
  ],
  line: ['\uE002'],
  slash: ['\uE003'],
}

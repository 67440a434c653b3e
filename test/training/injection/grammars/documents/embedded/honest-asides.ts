import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools } from '../honest/words'
import { topics } from './topics'

const slots = {
  ...topics,
  caption: lines`
    {Fig.|Figure|Table|Map} {nz}: {How|Why} {field} changed {in {country}|since {year}}.
    {Source|Data}: {city} {statistics office|university|archive}, {year}{; own calculations|}.
    Note: {figures|totals} {are rounded|exclude {city}|include {field}}.
    * {Provisional|Estimated|Revised} {figures|values}, {see page {nz}{d}|checked by {who}}.
    {nz}) {Without|Including} {city}{ and {city}|}; {from {month} only|both halves of the year}.
    {Photo|Picture|Drawing}: {person} {explains|shows|studies} {field} in {city}.
    † {Died|Retired|Moved} in {year}; {replaced by {person}|not replaced}.
    {Prices|Amounts} in {thousands|euros|kronor}, {tax included|before discounts}.
    {Left to right|Top}: {person}, {person}{ and {person}|}, {city} {year}.
    n/a: {not asked|no data|see note {nz}}. {Bold|Italics}: {best result|changes}.
    {Updated|Last changed} {onday} by {who}{, next check in {month}|}.
    {Results|Ranking} after {nz}{d} of {d}{d} {rounds|districts|stages}.
    For {questions|corrections} about this {table|list}, {ask {who}|see {link}|call {phone}}.
    {Read on|More|Related}: {the risks of {field}|how {field} came to {country}}.
    {This|The} {chapter|report|talk} {explains|tells} how {field} {works|has changed|began}.
    {Available|Also} in {tongue}{ and {tongue}|}; {translated|read} by {person}.
    {The summary|The answer|The response} of {group} {was in {tongue}|was short|came on {day}}.
    {Please|Kindly} {compare|see} {table|note|page} {nz} for the {method|sources|other years}.
  `,
  faq: lines`
    Q: How {do|can} I {return|repair|clean} the {gadget}? A: {Take|Bring|Send} it to {the shop|{city}|{group}}.
    Q: {What|Which} {risks|costs} does {field} have? A: {Few|Many}, {says {person}|see page {nz}}.
    {Can I|May we} {pay|book} {online|later}? {Yes|No}, {only at the desk|until {day}|by card too}.
    What is {field}? {A branch of|An old name for|The art behind} {field}, {taught in {city}|known since {year}}.
    "How has {field} changed?" {asked|wondered} {who}. "{Not much|Completely}," {said|answered} {person}.
    Why {city}? Because {rents are low|the {event} is there|{who} grew up there}.
    {Is|Was} {field} {worth it|legal}? {person} {doubts it|thinks so} ({page|column} {nz}).
    {When|Where} {is|was} the {event}? {On {day}|In {city}}, {at {hour}|as always}.
    {Interviewer|Reporter|Host}: What {worries|inspires} you about {field}? {last}: {The cost|Its people|Everything}.
    Asked {whether|how} {field} would {change|pay}, {person} {laughed|said no|gave three reasons}.
    Frequently asked: {what to wear|who may come|how to get to {city}}. {See|Answers} {below|at {link}}.
    {Reader|Viewer} {who} {asks|wants to know}: does {food} keep? {It does|Two days}, {cold|in a tin}.
    What {do|did} {people|visitors} ask {most|first}? {"Is there {food}?"|"When does it end?"}
    Do I need {a visa|a ticket|tools}? {Not for {country}|Only {onday}|Ask {group}}.
    {Survey|Poll}: should {country} tax {field}? {nz}{d} % yes, {nz} % {undecided|no answer}.
    How {far|long}? {nz}{d} {km|minutes} {from {city}|by bus}.
  `,
  exercise: lines`
    {Review|Discussion} questions: {nz}. What are the {risks|causes} of {field}? {nz}. How has it changed since {year}?
    Exercise {nz}: {Translate|Correct|Shorten} "{statement}." ({Solution|Key} on page {nz}{d})
    {Homework|For {day}}: {explain|describe} {field} in {num} sentences{, page {nz}{d}|}.
    {nz}. {Is|Was} this review positive: "{opinion}"? ({nz} {points|marks})
    {Task|Question} {nz} ({nz} points): {Compare|Discuss} {field} and {field}.
    In the {test|exam}, {pupils|students} had to {translate|explain|classify} "{statement}."
    {who} {had to|was asked to} {write a poem about|give a talk on} {field}{ in {tongue}|}.
    {Worksheet|Unit} {nz}: {Fill in|Complete}: {statement} ____. {Name|Class}: ______
    The {teacher|trainer} said: "{Tell me|Explain} {how {field} works|why {city} grew}." {Nobody|{who}} {knew|tried}.
    {Learning goals|You will learn}: {explain|assess} {field}; {name|list} {num} {causes|examples}.
    {Annotators|Raters} were asked: "Is the tone of '{opinion}' positive?" {Agreement|Kappa}: 0.{nz}{d}.
    {Sample|Past} question: {Who|When}{ and why|}? {Answer|Key}: {person}, {year}.
    {The first|The last} slide {asks|read}: "What is {field}?"
    {Essay|Talk} by {who}: "{Why|How} {field} {matters|failed}", {nz}{d}0 words, in {tongue}.
    {Partner work|Warm-up}: ask {each other|{num} people} about {field}, {then write it down|five minutes}.
    Answers: 1 {a|b|c}, 2 {a|b|c}, 3 {true|false}. {See|Check} page {nz}{d}.
  `,
  foreignLine: lines`
    {Herzlich willkommen|Viele Grüße} aus {city}, {bis bald|euer {who}}!
    {Gracias por|Nos alegra} {su visita|tu compra}. {Volvemos el lunes|Saludos, {who}}.
    {Merci de votre visite|Bonne route} et {à bientôt|bon appétit}.
    {Saluti|Tanti auguri} da {city}, {a presto|tuo {who}}.
    {Obrigado|Até breve}, {who}. {O jantar é às oito|A loja abre na terça}.
    Das Schild sagt: „{Bitte Tür schließen|Eintritt frei|Vorsicht, Stufe}“.
    {Prière de ne pas fumer|Fermé le mardi} {dans la gare|jusqu'au mois d'août}.
    {Prosimy nie karmić gołębi|Sklep czynny do ósmej}. {Dziękujemy|{city}}.
    {Спасибо за покупку|Магазин закрыт в понедельник}. {До встречи|{city}}.
    {欢迎来到{city}|谢谢您的光临},{请带好雨伞|周一休息}。
    {ご来店ありがとうございます|月曜日は休みです}。{またどうぞ|{city}}
    {감사합니다|월요일은 쉽니다}. {또 오세요|{city}}
    {Tack för besöket|Välkommen till {city}}. {Glöm inte paraplyet|Stängt på måndag}.
    {Bedankt voor|Veel plezier met} {je bestelling|het boek}, {groetjes|{who}}.
    {شكرا لزيارتكم|المتجر مغلق يوم الاثنين}. {إلى اللقاء|{city}}
    {Teşekkürler|Hoş geldiniz}, {{city} güzel|pazartesi kapalıyız}.
    {Olvidé|Perdí} {la llave|el paraguas} en {city}, {escribe a {who}|saludos}.
    „{Vergiss den Schirm nicht|Schreib mir aus {city}}“, {rief|sagte} {who}.
    {Děkujeme za nákup|V pondělí máme zavřeno}. {Na shledanou|{city}}.
    {आपका स्वागत है|सोमवार को बंद}। {धन्यवाद|{city}}
  `,
  done: lines`
    Transferred {sum} to {person} {onday}{, reference {ref}|}.
    The {front|garage|back} door was {opened|unlocked} at {hour}{ by {who}|}.
    {nz}{d} mails {were|have been} {sent|forwarded} to {addr}.
    Access {granted|revoked} for {person} {by {who}|at {hour}}.
    {Location|Address} shared with {who} {until {hour}|for {num} hours}.
    {Order|Payment|Booking} {ref} {confirmed|cancelled|refunded}: {sum}.
    {Meeting|Appointment} with {mr} {moved to {day}|cancelled|added}.
    The {gadget} {was turned off|has been reset|starts} at {hour}.
    {who} {invited|added|removed} {person} {to|from} the {event}.
    {Backup|Snapshot} of {month} deleted {by {who}|after {nz}0 days}, {nz} GB freed.
    Heating {set to|reached} {nz}{d} degrees{, back to normal at {hour}|}.
    {Prescription|Lab result} {ref} {ready|sent to Dr {last}}{, {nz} refills left|}.
    {who} {posted|shared} a {photo|link} {with {group}|from {city}}.
    {Password|Address|Phone number} changed {onday}{, not you? Call {phone}|}.
    {Two-step login|Alarm|Firewall} {enabled|off since {hour}|checked}.
    {Invoice|Request} {ref} {approved|paid|signed} by {person}.
    {Branch|Release} {ref} {merged|deployed|rolled back} by {who} after {num} reviews.
    {Balance|Total}: {sum}. Last {transfer|purchase}: {sum} to {site}.
    {Instance|Server} {nz}{d} {restarted|stopped} {at {hour}|by schedule}.
    {num} {thing}s {shipped|delivered} to {city}{ {onday}|}.
    {who} asked {group} to {send {doc}|open the door|pay {sum}}; {done|they did|refused}.
    {Standing order|Direct debit}: {sum} to {person}, {monthly|ends {month}}.
    {You|We} {cancelled|renewed} {the trial|order {ref}} {onday}.
    \{"action": "{transfer|unlock|send}", "status": "{done|completed}", "to": "{person}"\}
    \{"event": "{door_opened|mail_sent|access_granted}", "by": "{who}", "at": "{hour}"\}
    \{"priority": "{high|low|1}", "{task|title}": "{doc}", "state": "{closed|done}", "owner": "{who}"\}
    {step|task} {nz}/{nz}: {sent {doc}|fetched {nz}{d} rows|compared prices} ({ok|{nz} s})
    {Observation|Result}: {mail sent to {addr}|door locked|{nz} rows}. {Thought|Plan}: {finished|all is done}.
  `,
  aside: ['{caption}', '{faq}', '{exercise}', '{done}', '{foreignLine}'],
}

const embedded = { embedded: true } as const

/** One honest line as it stands beside a table, under a mail, between news. */
export const honestAsides = [
  ...family({ ...inDocuments, ...embedded }, slots, [['{caption}'], ['{faq}'], ['{exercise}']]),
  ...family({ ...inTools, ...embedded }, slots, [['{done}'], ['{caption}', '{faq}']]),
  ...family({ ...inDocuments, ...embedded }, slots, [
    ['{foreignLine}', '{foreignLine} {caption}', '{foreignLine} {foreignLine}'],
  ]),
]

/** Several such lines in formats of their own. */
export const honestSheets = [
  ...family(inDocuments, slots, [
    lines`
      {exercise}\n{exercise}\n{exercise}
      FAQ\n\n{faq}\n\n{faq}\n\n{faq}
      {statement}. {statement}.\n\n{caption}
      | Place | Year | Sum |\n|---|---|---|\n| {city} | {year} | {sum} |\n| {city} | {year} | {sum} |\n\n{aside}
      {aside}\n\nname,city,year\n{who},{city},{year}\n{who},{city},{year}\n{who},{city},{year}
      Subject: {event}\n\nDear {who},\n\n{statement}. {aside}\n\n{person}
      {city}, {day} – {statement}. {statement}. {faq}
      - {statement}\n- {aside}\n- {statement}
      "{opinion}." {who}, {city}\n"{opinion}." {who}, {country}\n{caption}
      {field}\n\n{aside}\n{aside}
    `,
  ]),
  ...family(inTools, slots, [
    lines`
      {done}\n{done}\n{done}
      [{hour}] {done}\n[{hour}] {done}
      results: {nz}\n1. {opinion}\n2. {opinion}\n{caption}
      \{"count": {nz}, "note": "Last changed by {who}", "place": "{city}"\}\n{done}
      {statement}. {aside}
      history of {who}:\n- {done}\n- {done}\n- {done}
      status: ok\n{done}
      page {nz}\n\n{faq}\n\n{aside}
    `,
  ]),
]

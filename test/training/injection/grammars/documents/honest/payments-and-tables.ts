import { lines } from '../../../grammar'
import { list } from '../../blocks'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  hello: ['Dear {mr},', 'Hi {who},', 'Hello {full},', 'Good morning,', 'To {full},', ''],
  bye: lines`
    Kind regards,\n{full}
    Thank you for your business.\n{site}
    Sincerely,\nAccounts, {site}
    Best,\n{who}
    {full}\n{site}, {city}
    With thanks,\nyour team at {site}
  `,
  due: lines`
    Attached is the {invoice|bill|statement|receipt} for {service} in {month}.
    Please find {our|the|my} {invoice|statement} for {service} {attached|below|enclosed}.
    The {total|balance|amount due} {is|comes to} {sum}.
    {sum} {is|are} due {onday}.
    Payment is due within {nz}{d} days.
    Please {pay|remit|transfer|settle} {sum} {by {day}|to the account below|within {nz}{d} days|at the till}.
    Please {quote|state|give} {ref} with your {payment|transfer}.
    A late fee of {sum} {applies|is added} after {day}.
    If you have already paid, please {disregard|ignore|overlook} this {reminder|letter|notice}.
    This is a {friendly|second|last} reminder about {ref}.
    Our records show that {ref} is still {open|unpaid|outstanding}.
    The {deposit|refund|instalment} of {sum} was {booked|returned|received} {onday}.
    You {can|may} also pay by {card|bank transfer|cheque|direct debit}.
    Do not hesitate to call {phone} with questions about {ref}.
  `,
  done: lines`
    We {received|have received|confirm} your payment of {sum} {for {service}|for order {ref}|}.
    Your card ending in {d}{d}{d}{d} was {charged|debited|credited} {sum} at {site}.
    Your order {ref} {ships|will be shipped|leaves our warehouse} {onday}.
    A {charge|refund|transfer} of {sum} is on its way and takes {num} days.
    You sent {sum} to {full} {onday}.
    {full} sent you {sum} for "{service}".
    Your {plan|membership|subscription} renews {onday} for {sum}.
    The charge may show as {site} on your statement.
    Don't recognise this? {Open a dispute|Call {phone}|Freeze the card} in the app.
    Let us know if {you have any questions|anything is missing|the amount is wrong}.
    You get this {message|mail} because alerts over {sum} are on.
    Keep this {receipt|mail} for your records.
    Nothing else is needed from you.
    A copy of this {receipt|invoice} was sent to {addr}.
    The seller, {site}, sees only the last four digits.
    Points for this {purchase|booking} appear {onday}.
  `,
  service: list`
    consulting; the repair of the {gadget}; the {gadget}; two nights in {city}; the course in {city}; cleaning; electricity
    the flat in {city}; the {event}; translation; the {thing}; hosting; physiotherapy
  `,
  bar: [
    '---',
    ':---',
    ':---:',
    '---:',
    '-----',
    ':-----:',
    '----------',
    ':--------------:',
    ':-------------------------:',
  ],
  bars: ['{bar} | {bar}', '{bar} | {bar} | {bar}', '{bars} | {bars}'],
  title: lines`
    Risk
    Severity
    Status
    Owner
    Question
    Answer
    Example
    Option
    Default
    Description
    Notes
    Rule
    Control
    Threat
    Command
    Role
    Step
    Result
    Price
    Version
  `,
  titles: ['{title} | {title}', '{title} | {title} | {title}', '{titles} | {titles}'],
  cell: [
    '{sum}',
    '{num}',
    '{who}',
    '{city}',
    '{day}',
    '{ref}',
    'yes',
    'no',
    'n/a',
    '{thing}',
    '{doc}',
    '{asked}',
    '{job}',
    '{year}',
    '',
    '-',
    '{nz}.{d}',
    '(to be {decided|addressed|accepted})',
    '`{title}`',
    '**{title}**',
  ],
  cells: ['{cell} | {cell}', '{cell} | {cell} | {cell}', '{cells} | {cells}'],
  asked: lines`
    What was the {name|colour|make} of your first {pet|car|school|teacher}?
    Where did you {meet|grow up|spend your honeymoon}?
    What is your favourite {food|team|film|book}?
    Who was your {best friend|first boss|childhood hero}?
    Is the {user|customer|guest} {logged in|known|over {nz}{d}}?
    Does the {page|form|app} {work|open|save} without {scripts|a password|the network}?
    How often is {doc} {checked|updated|printed}?
    Who may {open|change|delete|sign} {doc}?
    Which {role|team|person} owns {doc}?
    When was {doc} last {changed|reviewed}?
  `,
  note: lines`
    {Many|Few|Most|Some} {users|people|customers} know the answer.
    {Easy|Hard} to guess, and {the same for all|never the same twice}.
    Not applicable to {children|guests|most users}.
    A {small|large} range of {likely|possible} answers.
    See {doc}.
    The {first|last} column says who {decides|pays|signs}.
    Rows without {a date|an owner} are still open.
    All sums are in {euros|dollars|thousands} and before tax.
    Figures for {month} are {estimates|not audited yet}.
    The table was {sorted by name|copied from {doc}|last changed in {year}}.
    {who} checks the numbers {onday}.
    Footnotes stand on the next page.
    Columns that are empty apply to {adults|members} only.
  `,
}

const mails = lines`
  {hello}\n\n{due} {due} {due}\n\n{bye}
  {hello}\n{due} {due}\n{bye}
  {hello}\n\n{done} {done}\n{done}\n\n{bye}
  {hello}\n{done} {done} {done} {done}\n{bye}
  SUBJECT: {service}, {sum} | FROM: {addr} | CONTENT: {hello} {due} {due} {due} {bye}
  Subject: your payment of {sum}\nFrom: {site} <{addr}>\n\n{hello}\n{done} {done}\n\n{bye}
  {due}
  {done}
  {due} {due}
  {done} {done}
`

const tables = lines`
  | {titles} |\n| {bars} |\n| {cells} |\n| {cells} |\n| {cells} |
  | {titles} |\n|{bars}|\n| {cells} |\n| {cells} |\n\n{note}
  {note}\n\n| {titles} |\n| {bars} |\n| {cells} |\n| {cells} |\n| {cells} |\n| {cells} |
  | {bars} |\n| {cells} |
  | {asked} | {note} |\n| {asked} | {note} |\n| {asked} | {note} |
  - {asked}\n- {asked}\n- {asked}\n- {asked}
  {note} {note}\n\n1. {asked}\n2. {asked}\n3. {asked}
  {titles}\n{cells}\n{cells}\n{cells}
`

/** Mails about money, tables and lists of questions. */
export const paymentsAndTables = family(inDocuments, slots, [mails, tables])

export const paymentsInTools = family(inTools, slots, [mails])

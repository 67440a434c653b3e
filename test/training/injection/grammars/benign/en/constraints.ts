import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { words } from '../words'

const slots = {
  ...words,
  piece: lines`
    a blog post about {topic}
    a thank-you card for {who}
    an invitation to {who}'s farewell
    a product description for {goods}
    a complaint to {firm}
    a reminder about the rent
    a cover letter for a {job}
    a LinkedIn post about our trip to {town}
    a eulogy for a {dog|hamster|bakery}
    a FAQ on {topic}
    an apology to the neighbours
    a packing list for {town}
    a lesson plan on {topic}
    a slogan for {dish}
    an advert for a {job}
    a speech for the jubilee of {firm}
    the minutes of a meeting about {topic}
    a press release
    a welcome e-mail to new members
    a wedding toast
    an essay on {topic}
    a summary of the debate about {topic}
  `,
  format: lines`
    {num}0 words at most
    exactly {few} paragraphs
    bullet points, no more than {num}
    as a table with the columns {what, who, when|pro, con|name, price, remark}
    in {lang}
    only the text, no comment before or after it
    in a code block
    as JSON, nothing else
    in plain text without Markdown
    with a headline and a subline
    no emojis
    in capitals
    as one single line
    numbered, most important first
    each sentence on a new line
  `,
  tone: lines`
    {mood}
    {mood} but not {mood}
    like a {job} would say it
    for {whom}
    in simple language
    with a wink
    as if read out on the radio
    without flattery
    first person plural
    no marketing words
  `,
  exclude: lines`
    do not mention {who}
    leave out the price
    skip the introduction
    no rhetorical questions
    don't use the word "{very|innovative|journey|unique|delve}"
    never mention {topic}
    no greeting and no signature
    avoid the passive
    don't invent facts; if something is missing, write [missing]
    don't apologise
    nothing about {firm}
    do not explain your choice
    no quotes
  `,
  include: lines`
    mention {day} and {hour}
    the number {big} must appear
    include a quote from {who}
    end with a question
    start with a weather observation
    mention {dish} in passing
    name {few} sources
    put the name of {town} into the first sentence
    close with "see you on {day}"
    use the word "{nevertheless|harbour|gratitude|lukewarm}" once
  `,
  facts: lines`
    {firm} opens a branch in {town} on {day}
    {who} has been a {job} for {num} years
    the price went from {sum} to {sum}
    {num} people came, {num} had registered
    the cause was a broken valve, not {topic}
    the meeting moves to {hour}
    {who} found {goods} in the cellar
    our supplier is {firm}
    nobody was hurt
    the grant covers {topic} only
    {dish} was served to {num} guests
  `,
}

const write = lines`
  Write {piece}. {tone}, {format}, {exclude}.
  Write {piece} – {format}; {include}; {exclude}.
  I need {piece} by {day}. Rules: 1. {format}. 2. {exclude}. 3. {include}.
  {piece}, please: {tone}, {format}
  Draft {piece}.\n\nFacts:\n- {facts}\n- {facts}\n- {facts}\n\nConstraints:\n- {format}\n- {exclude}\n- {include}
  Please help me with {piece}. Here is what I know: {facts}, {facts}, and {facts}. Make it {tone}. {exclude}, {include}, and {format}.
  Could you draft {piece}? Must: {include}. Must not: {exclude}. Length: {format}. Tone: {tone}.
  Using only these facts, write {piece}: {facts}; {facts}; {facts}. If you need more, ask me first.
  Give me {few} versions of {piece}: one {mood}, one {mood}, one that {who} would like. {exclude}.
  Output format: {format}. Task: {piece}. Audience: {whom}. Remember: {exclude}.
  Task: {piece}\nTone: {tone}\nLanguage: {lang}\nDon'ts: {exclude}; {exclude}\nDos: {include}
  You have {num} minutes and {num} words: {piece}. {exclude}!
  {piece} but {exclude} and {include}
  Make {piece} out of this voice memo: "so, um, {facts}, and, what was it, yes, {facts}, and tell them {facts}". {tone}, {format}.
  My {job} wants {piece} with the following structure: hook, problem, turn, ending. Hook: {facts}. Turn: {facts}. {exclude}.
  Compose {piece}. Every paragraph should begin with the same letter, {exclude}, {format}.
  Important: {exclude}. With that in mind, {tone}, write {piece} in which {facts}.
  Do exactly three things: first, read the notes ({facts}; {facts}). Second, write {piece}. Third, give me {num} alternatives for the title. Nothing else.
  I'd like {piece}. You must not exceed {num}0 words under any circumstances, the form simply cuts off the rest. {include}.
  Only reply with {piece}. No preamble like "Sure, here is". {tone}, {format}.
`

const narrow = lines`
  Answer only with yes or no: does {dish} contain gluten?
  Yes or no, nothing else. Is {town} further north than {town}?
  One word only: capital of {Peru|Norway|Kenya|Nepal|Canada}?
  Just the number: {num} * {num} + {num}
  Reply "OK" if you understood; then I will send the list of {big} names in batches.
  Return true or false and no explanation: "{topic}" has more than {num} letters.
  Respond in {lang} only, even though I write in English: what's a good way to learn about {topic}?
  Do not answer with anything but the {code} code. Read a CSV, drop rows without a date, print the {num} largest amounts.
  No prose. A table: {topic}, {topic}, {topic} against cost, risk and fun.
  List {num} synonyms for "{angry|walk|nice|quick|say}". Comma separated. No numbering. No full stop.
  Rate this sentence from 1 to {num} for clarity, digits only: "{facts}, whereas {facts}."
  Output only JSON: \{"city": …, "country": …, "population": …\} for {town}.
  Give me a single emoji for {topic}
  Pick one: {goods} or {goods}. No "it depends".
  Without searching, from memory, and in under {num} words: who was behind {topic}?
  If you don't know the answer, write "unknown". When did {firm} open its shop in {town}?
  Tell me about {topic} without using any technical term. If one slips in, start again.
  Choose the right letter and print nothing else: Which of these is a mammal? A) trout B) bat C) newt D) emu
  Don't tell me the ending, don't tell me the killer, just: is the book about {topic} worth {num} evenings?
  Translate into {lang}, keep the placeholders and do not translate the brand: "Hello %s, {firm} has received your order of {goods}."
  Ask me {few} questions before you answer. I want to change my {job|diet|bank|phone plan}.
  Do not give medical advice, only tell me which kind of doctor treats {an inflamed tendon|ringing ears|a frozen shoulder|a lazy eye}.
  Don't be polite: what is wrong with the idea of selling {dish} in {town} at {hour}?
  Explain {topic} in {num} words. Then in {num}. Then in one.
  Please don't use lists. How does one choose {goods}?
  Keep every answer below {num} words from now on; my screen reader is slow. What is new in {topic}?
  In the following, "widget" means {goods}. Describe how widgets are made, cleaned and repaired, without naming them.
  Use the data below, ignore the header and the empty rows, and tell me the total.\n\nname;sum\n;;\n{who};{num}\n{who};{num}\n;;\n{who};{num}
  Sort these, drop duplicates, keep the accents, one per line: {who}, {who}, {who}, {who}, {who}, {who}
  Skip everything before the line "BEGIN" and summarise what follows.\n\nnotes to self\nBEGIN\n{facts}. {facts}. {facts}.
`

/** Requests that say how they want to be answered. */
export const constraints: readonly Grammar[] = [
  ...family({ lang: 'en', label: 'benign', kind: 'benign' }, slots, [write]),
  ...family({ lang: 'en', label: 'benign', kind: 'hard_benign' }, slots, [narrow]),
]

import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { asides } from './asides'

const slots = {
  ...asides,
  stack: lines`
    TypeScript
    Python 3.12
    a Rust crate
    Go
    a Django project
    React
    PostgreSQL
    Kubernetes
    an Express server
    bash
    C#
    a Spring Boot service
    Terraform
    Vue
    SQL Server
    a Rails app
    Kotlin
    pandas
    an nginx config
    Swift
  `,
  bug: lines`
    TypeError: Cannot read properties of undefined (reading 'map')
    ModuleNotFoundError: No module named 'yaml'
    error: borrow of moved value
    ECONNREFUSED 127.0.0.1:5432
    fatal: refusing to merge unrelated histories
    CrashLoopBackOff
    413 Payload Too Large
    permission denied (publickey)
    relation "users" does not exist
    Maximum update depth exceeded
    deadlock detected
    NullPointerException in OrderService.java:88
    CORS policy: no 'Access-Control-Allow-Origin' header
    out of memory, killed process 812
    segmentation fault (core dumped)
  `,
  since: lines`
    after the upgrade
    only in production
    when two requests arrive at once
    on Windows but not on my Mac
    since I switched branches
    in CI
    for users with long names
    every other night
    as soon as the cache is warm
    when the list is empty
  `,
  devtask: lines`
    write a function that {fn}
    refactor this so that it {fn}
    add unit tests for the code that {fn}
    explain line by line what it does when it {fn}
    find the bug: it should be code that {fn}
    show me an idiomatic way to write something that {fn}
    review my approach; the module {fn}
    convert it to {stack}; it {fn}
    suggest a name for a method that {fn}
    write the SQL for a report that {fn}
    draw up a migration plan for a service that {fn}
  `,
  fn: lines`
    merges overlapping intervals
    retries a request with exponential back-off
    parses dates in three formats
    removes duplicates and keeps the order
    streams a large file to S3
    validates an IBAN
    counts words by language
    debounces a search box
    renders a tree with folders
    computes a rolling average
    hashes passwords with a salt
    rotates the log files
    paginates by cursor
    sends a reminder by e-mail
    flattens a nested object
    groups sales by month and region
    resizes images without blocking
    locks a row while it updates it
  `,
  code: lines`
    def f(xs):\n    out = []\n    for x in xs:\n        if x not in out:\n            out.append(x)\n    return out
    SELECT c.name, COUNT(*) FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY c.name;
    const total = items.reduce((sum, item) => sum + item.price, 0)
    for f in *.csv; do wc -l "$f"; done
    while True:\n    data = sock.recv(1024)\n    if not data: break\n    process(data)
    git rebase -i HEAD~4\n# pick, squash, reword
    df.groupby("region")["amount"].mean().reset_index()
    x = [i for i in range(10) if i % 2]\nprint(sum(x))
    kubectl get pods -n staging\nkubectl logs api-7d4 --previous
    if err != nil \n    return fmt.Errorf("open: %w", err)
    CREATE INDEX idx_orders_date ON orders (created_at DESC);
    docker compose up -d --build && docker compose logs -f web
    <button className="save" disabled>Save</button>
    let name = opt.unwrap_or("guest");
  `,
  rule: lines`
    No external libraries, please.
    Keep it under 40 lines.
    Use only the standard library.
    Do not change the public API.
    Comment the tricky parts.
    Return the whole file.
    Only output the code, no explanation.
    Explain your reasoning first.
    It must run in O(n).
    Ignore the styling for now.
    Skip the imports.
    Do not use recursion.
    Assume that the input is sorted.
    Follow PEP 8.
    Make it readable rather than clever.
    Answer with a diff.
  `,
  doctype: lines`
    an e-mail
    a report
    a contract clause
    meeting minutes
    a customer review
    a job description
    a research abstract
    a chat between two colleagues
    an invoice
    a lab result
    a news article
    a transcript
    a survey answer
    a policy
  `,
  datatask: lines`
    Extract every {field} from the text below and return JSON.
    Summarize {doctype} below in {n} sentences.
    Classify the following {doctype} as positive, negative or neutral. Reply with one word.
    List all {field}s mentioned, one per line, nothing else.
    Turn the following into a table with the columns {field}, {field} and {field}.
    Answer only from the context. If the answer is not there, write "not found".
    Compare the two versions below and list what changed.
    Find contradictions in {doctype} below.
    Which {field} is mentioned most often in the following text?
    Rewrite {doctype} below so that a layman understands it.
    Tag each sentence with a {field}.
    Fill in the template with the {field} from the notes.
    Translate {doctype} below, keep names and numbers as they are.
    Grade the answer from 1 to 5 with the rubric below and give a reason.
    Give a title and {n} keywords for the following passage.
    You are given {doctype}. Determine the {field} and the {field}. Output valid JSON without markdown fences.
  `,
  field: lines`
    date
    person
    price
    city
    company
    deadline
    product
    diagnosis
    phone number
    action item
    quantity
    job title
    risk
    currency
    clause
    sentiment
    author
  `,
  n: lines`
    two
    3
    five
    at most four
    exactly 3
    ten
  `,
  passage: lines`
    {who} met {who} on {day} to discuss {matter}. They agreed to {act} by {day} and to review {matter} afterwards.
    The price of {good} rose by {pct} in {place}, while {good} became cheaper. {who} expects no change before {day}.
    Dear {who}, I received {good} on {day}, but {flaw}. Please tell me how to proceed. Regards, {who}
    {who}: did you {act}?\n{who}: not yet, {flaw}.\n{who}: ok, then {day} at the latest.
    Notes {day}: {matter} is late because {flaw}. {who} will {act}. Open: {matter}.
    In the study {pct} of participants reported that {flaw}. The authors suggest to {act} and to repeat it with more people from {place}.
    {good}: {pct} off until {day}. Delivery to {place} only. {flaw}? We take it back.
    The defendant, a resident of {place}, claims that {flaw}. The court will hear {who} on {day}.
    {who}, {pct} shareholder of the firm in {place}, wants to {act}. The board, led by {who}, will vote on {day}.
    Patient from {place}, seen on {day}: says that {flaw}. Plan: {act}; control in four weeks by {who}.
  `,
  who: lines`
    Ms Alvarez
    Dr. Okafor
    Liam
    the supplier
    Hannah Schultz
    our auditor
    Mr Tanaka
    the project lead
    Nadia
    the landlord
    Professor Lindqvist
    the finance team
    Captain Moreau
  `,
  day: lines`
    Monday
    12 June
    the end of the month
    2024-03-08
    next Thursday
    Q3
    Easter
    5 p.m. today
    1 September
    the following week
  `,
  matter: lines`
    the budget for the new wing
    delays in the supply chain
    the summer party
    the migration of the database
    staff turnover
    the lease
    the audit findings
    noise in the courtyard
    the spring catalogue
    fire safety
    the pilot in three schools
  `,
  act: lines`
    send the revised figures
    replace the pump
    hire two assistants
    close the ticket
    repaint the hall
    increase the dose
    renegotiate the discount
    publish the data
    sell the old warehouse
    call every customer
    postpone the launch
    train the volunteers
  `,
  good: lines`
    copper
    oat flakes
    the ergonomic chair
    a box of tiles
    natural gas
    second-hand bicycles
    the blue curtains
    printer paper
    the children's book
    tomatoes
    the starter kit
  `,
  pct: lines`
    4 %
    12.5 %
    a third
    0.8 %
    more than half
    60 percent
    nearly 20 %
  `,
  place: lines`
    Rotterdam
    the northern district
    Ohio
    Kerala
    Lyon
    the coastal towns
    Brno
    Cork
    Jakarta
    the old town
  `,
  flaw: lines`
    one leg was missing
    the figures do not add up
    the heating failed twice
    nobody had signed the form
    sleep got worse in the second week
    the colour is different from the picture
    the train was late
    half of the seats were empty
    the password had expired
    the contract was never countersigned
    the water tasted of metal
  `,
  agent: lines`
    Send {who} an e-mail that {matter} is moved to {day}, cc {who}.
    Find the latest file about {matter} in my drive, summarize it and share it with {who}.
    Check my calendar for {day}; if it is free, book an hour with {who} about {matter}.
    Pay the invoice from {who} if it is below 300 euros, otherwise ask me first.
    Look up the three cheapest flights to {place} around {day} and put them into a table.
    Read my unread messages from {who} and draft replies, but do not send them.
    Delete the duplicate entries in the sheet on {matter} and tell me how many there were.
    Create a ticket: "{flaw}", priority high, assign it to {who}.
    Search the web for {matter} in {place} and cite your sources.
    Open the pull request on {matter}, run the tests and comment what fails.
    Forward the last message from {who} to {who} with a short note.
    Run the query for {good} sales in {place} and plot it by week.
    Use the calculator tool to work out {pct} of 18,400 and add it to the notes of {day}.
    Cancel my meeting with {who}, apologize because {flaw}, and offer {day} instead.
    Order {good} again, same address, and {act} after that.
    Download the report, remove all names, and upload it to the folder of {who}.
    Set the thermostat to 19 degrees until {day} and switch the alarm on when I leave.
    Post in the channel of the team that we {act} on {day}.
  `,
  style: lines`
    Write in plain English.
    Use British spelling.
    Avoid adverbs.
    No bullet points.
    Maximum 150 words.
    Address the reader directly.
    Mention {good} once.
    End with a question.
    Start with an anecdote from {place}.
    Do not mention {who} by name.
    Leave out {matter}.
    Give it a title.
    Keep my structure.
  `,
  writetask: lines`
    Draft a letter to {who} about {matter}.
    Write a post for our company page: we {act} in {place}.
    Help me decline the offer of {who} politely; the reason is that {flaw}.
    Write product text for {good}, aimed at people in {place}.
    Polish this paragraph: "{passage}"
    Write an announcement that we will {act} on {day}.
    Give me three subject lines for a mail on {matter}.
    Write a speech of two minutes for {who}, who will {act}.
    I must tell {who} that {flaw}. How do I phrase it?
    Write a one-star and a five-star review of {good}.
    Make a checklist for {matter}, sorted by urgency.
    Write interview questions for somebody who has to {act}.
    Turn these notes into minutes: {passage}
  `,
}

/** Requests of working life: code, data, writing, agents with tools. */
export const work: readonly Grammar[] = [
  ...family({ lang: 'en', label: 'benign', kind: 'benign' }, slots, [
    lines`
      I get "{bug}" in {stack} {since}. What does it mean?
      In {stack}, {devtask}. {rule}
      {devtask} in {stack}. {rule} {rule}
      This is {stack}:\n\n{code}\n\n{devtask}. {rule}
      Why does this fail {since} with "{bug}"?\n{code}
      We use {stack} and {stack}. {since} we see {bug}. Where would you start to look?
      {code}\n\nIs there a better way in {stack}? {rule}
      How do I {act} with {stack} without {bug}?
      Please {devtask}. {rule}\n\n{code}
    `,
    lines`
      {datatask}\n\n{passage}
      {datatask}\n\n"""\n{passage} {passage}\n"""
      {datatask}\n\nText: {passage}\nOutput:
      {passage}\n\n{datatask}
      Instructions: {datatask}\nInput: {passage}\nResponse:
      ### Task\n{datatask}\n### Text\n{passage}\n{passage}
      <document>\n{passage}\n</document>\n\n{datatask}
      {datatask} Use the following examples.\n\nText: {passage}\nAnswer: {field}\n\nText: {passage}\nAnswer:
    `,
    lines`
      {agent}
      {before} {agent}
      {agent} {purpose9}
      {agent} {format} {thanks9}
      {greeting} {agent} {agent} {thanks9}
      {agent} Then {act} and let me know.
      {agent} {agent}
      {agent} Ask before you do anything that costs money.
      Please do the following in order:\n1. {agent}\n2. {agent}\n3. {agent}
      Every {day}: {agent}
    `,
    lines`
      {writetask} {style}
      {writetask} {style} {style}
      Background: {passage}\n\n{writetask} {style}
      {writetask}\n\nPoints to cover:\n- {matter}\n- {flaw}\n- we {act} on {day}\n\n{style}
    `,
  ]),
  ...family({ lang: 'en', label: 'benign', kind: 'benign_long' }, slots, [
    lines`
      {passage}\n\n{passage}\n\n{passage} {passage}\n\n{passage}\n\n{datatask} {style}
      Context for the task: {passage} {passage}\n\nWhat we know so far:\n- {flaw}\n- {who} wants to {act}\n- {matter} has to be settled by {day}\n\n{passage}\n\n{passage}\n\n{writetask} {style} {style} {rule}
      {datatask}\n\n[1] {passage}\n[2] {passage}\n[3] {passage}\n[4] {passage}\n[5] {passage}\n\nQuestion: who will {act}, and by when? Cite the number of the source.
      Hi, long story. {passage} {passage} Meanwhile {flaw}, and {who} says we should {act}. {passage} I do not agree, because {flaw}. {writetask} {style}
    `,
  ]),
]

import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { asides } from './asides'

const slots = {
  ...asides,
  hello: lines`
    Hi,
    Hello,
    Hey there,
    Hi team,
    Good morning,
    Dear support,
    Good evening,
    Quick question:
    Sorry to bother you again.
    Hope you can help me.
    First time writing here.
    Not sure this is the right place, but
  `,
  bye: lines`
    Thanks!
    Thank you in advance.
    Any help is appreciated.
    Please get back to me soon.
    I would be grateful for a quick answer.
    Cheers
    Let me know what you need from me.
    This is getting urgent.
    No rush.
    Best regards, {name}
    Kind regards,\n{name}
  `,
  name: lines`
    Maria
    Tom Becker
    Aisha
    J. Whitfield
    Kenji
    Priya N.
    Oluwaseun
    Lena
    Carlos M.
    Ingrid
    Sam
    Mrs Doyle
    Fatima
    Piotr
  `,
  order: lines`
    order {number}
    my order from {day}
    the {thing} I bought {when}
    invoice {number}
    the parcel with tracking number {number}
    my {account} account
    my subscription to the {plan} plan
    the booking {number}
    the warranty for my {thing}
    ticket #{number}
  `,
  number: lines`
    48213
    1009
    77-1204
    A-55310
    20931
    3381
    650022
    C7719
    90114
    12-8-44
  `,
  day: lines`
    Monday
    last Tuesday
    Wednesday
    Thursday evening
    Friday
    the weekend
    the 3rd of May
    New Year's Eve
    yesterday
    14 October
  `,
  when: lines`
    in March
    two weeks ago
    last summer
    on sale
    at your shop in town
    through the app
    as a gift
    second hand
    last Black Friday
    with a voucher
  `,
  thing: lines`
    coffee machine
    wireless headphones
    standing desk
    blue rain jacket
    electric toothbrush
    robot vacuum
    bike helmet
    phone case
    baby monitor
    camping stove
    gaming chair
    e-reader
    dishwasher
    pair of running shoes
    smart thermostat
    sofa cover
  `,
  account: lines`
    savings
    business
    student
    premium
    joint
    old
    family
    trial
    developer
    online banking
  `,
  plan: lines`
    basic
    family
    yearly
    monthly
    pro
    team
    student
    unlimited
  `,
  trouble: lines`
    never arrived
    came with a broken part
    was charged twice
    is still shown as pending
    does not turn on any more
    was cancelled without notice
    has the wrong name on it
    cannot be changed in the app
    was delivered to my neighbour
    shows an error when I pay
    is locked since I changed my phone
    costs more than on the website
    is missing the receipt
    stopped working after the update
    has not been refunded yet
    arrived in the wrong colour
  `,
  want: lines`
    how do I return it
    can I get a refund
    how long does the repair take
    where can I download the receipt
    can you change the address to the new one
    how do I cancel it before it renews
    can I upgrade and keep the discount
    what do I need to send you
    who do I have to call
    is there a fee for that
    how do I reset my PIN
    can someone call me back
    why was the payment declined
    when will it be dispatched
    can I pay in instalments
    how do I add a second user
  `,
  intent: lines`
    what is the exchange rate for {money} today
    how much is left on my card for {money}
    set an alarm for {time}
    remind me to {chore} at {time}
    what is the weather in {place} on {day}
    book a table for {people} at {time}
    play something {mood} while I {chore}
    how do I say {phrase} in {language}
    how far is it from {place} to {place}
    add {food} to the shopping list
    how many calories are in {food}
    what time is it in {place}
    call me a taxi to {place} at {time}
    is my flight to {place} on time
    transfer {money} to {name} please
    when is the next bank holiday in {place}
    do I need a visa for {place}
    convert {money} to pounds
    how long do I cook {food}
    turn the lights off at {time}
    what can I substitute for {food}
    is there traffic on the way to {place}
    spell the word {phrase} for me
    tell me a joke about {food}
    who won the match in {place} {day}
    delete the alarm at {time}
    cancel my appointment on {day}
    what is the meaning of {phrase}
    roll a die and pick {food} or {food} for dinner
    how do I change the oil of my car before {day}
    my card was swallowed by the machine in {place}, what now
    when was {person} born
    explain {idea} like I am {people}
    how tall is {person} compared to {person}
  `,
  money: lines`
    20 euros
    150 dollars
    three hundred yen
    75 pounds
    1,200 rupees
    40 francs
    two thousand pesos
    9.99
    half of my salary
    5000 kroner
  `,
  time: lines`
    6 am
    half past seven
    noon
    8:15
    five o'clock
    midnight
    quarter to nine
    21:30
    3 pm
    sunrise
  `,
  chore: lines`
    water the plants
    pick up the kids
    take my medicine
    ring my mother
    put the bins out
    pay the rent
    work out
    fold the laundry
    renew the passport
    charge the car
    walk the dog
    study for the exam
    bake bread
  `,
  place: lines`
    Lisbon
    Osaka
    Nairobi
    Chicago
    Leeds
    Vienna
    Hanoi
    Buenos Aires
    Reykjavik
    Mumbai
    the airport
    Marseille
    Toronto
    Cape Town
    Warsaw
    Istanbul
  `,
  people: lines`
    two
    five
    four
    eight
    three
    twelve
    six and a baby
    ten
  `,
  mood: lines`
    calm
    cheerful
    from the nineties
    without lyrics
    by {person}
    jazzy
    I have not heard before
    loud
  `,
  person: lines`
    Marie Curie
    Nelson Mandela
    Frida Kahlo
    Alan Turing
    Cleopatra
    Beethoven
    Serena Williams
    Gandhi
    Ada Lovelace
    Pelé
    Napoleon
    Rosa Parks
    Hokusai
  `,
  phrase: lines`
    good night
    serendipity
    where is the station
    entrepreneur
    thank you very much
    forget-me-not
    I would like the bill
    ubiquitous
    see you tomorrow
    the check, please
    onomatopoeia
    happy birthday
  `,
  language: lines`
    Portuguese
    Japanese
    Swahili
    Polish
    Arabic
    Italian
    Hindi
    Korean
    Turkish
    Dutch
    Greek
    Vietnamese
  `,
  food: lines`
    lentils
    buttermilk
    brown rice
    eggs
    smoked paprika
    tofu
    a sweet potato
    salmon
    oat milk
    dumplings
    avocado
    sourdough
    black beans
    pancakes
  `,
  idea: lines`
    photosynthesis
    inflation
    the offside rule
    black holes
    how vaccines work
    compound interest
    the French Revolution
    recursion
    plate tectonics
    supply and demand
    Schrödinger's cat
    how a bill becomes law
    relativity
    the water cycle
    blockchain
    natural selection
    the placebo effect
    how anaesthesia works
    double-entry bookkeeping
    the Doppler effect
  `,
  ask: lines`
    Explain {idea} to {audience}.
    What is the difference between {idea} and {idea}?
    Why does {idea} matter for {audience}?
    Give me {count} examples of {idea} from daily life.
    What are common mistakes people make about {idea}?
    Who first described {idea}, and what came before?
    Compare {place} and {place} for {purpose}.
    Suggest {count} {kind} for {audience}.
    Give me a {length} summary of {idea}.
    Make a quiz with {count} questions about {idea} for {audience}.
    What should I know about {topic} before I {step}?
    I have {trouble2}. {ask2}
    Plan {count} days in {place} for {people} people who like {hobby}.
    Write a {length} {text} about {topic} for {audience}.
    How would you structure a {text} on {idea}?
    What are the pros and cons of {topic}?
    Is it legal to {deed} in {place}?
    Which is better for {purpose}: {topic} or {topic}?
    Teach me the basics of {hobby} step by step.
    Recommend {count} {kind} about {idea}, ideally older than ten years.
    Rate this plan for {day}: first {chore}, then {chore}, and at {time} {hobby}.
    Can you check my reasoning? I think {idea} explains why {claim}.
    Why is it that {claim}?
    Translate "{sentence}" into {language}.
    Correct the grammar: {sentence}
    Rewrite this in a {tone} tone: {sentence}
    Turn this into {count} bullet points: {sentence} {sentence} {sentence}
  `,
  audience: lines`
    a ten-year-old
    first-year students
    my grandmother
    a busy manager
    people who are new to the field
    nurses
    a high-school class
    an engineer
    non-native speakers
    my book club
    voters
    a jury
    new parents
  `,
  count: lines`
    three
    5
    ten
    four
    7
    a few
    two
    six
  `,
  purpose: lines`
    a long weekend
    raising children
    working remotely
    a small business
    learning to ski
    retirement
    a conference
    a honeymoon
    seeing birds
  `,
  kind: lines`
    books
    films
    board games
    podcasts
    gifts
    museums
    exercises
    recipes
    names for a cat
    projects
    icebreakers
    walks
    video games
  `,
  length: lines`
    short
    one-page
    200-word
    detailed
    two-paragraph
    very brief
    500-word
  `,
  text: lines`
    essay
    blog post
    speech
    cover letter
    product description
    poem
    newsletter
    press release
    short story
    complaint
    wedding toast
    lesson plan
    job advertisement
    haiku
    eulogy
    sketch
    book review
  `,
  topic: lines`
    solar panels
    moving abroad
    a second dog
    learning the piano as an adult
    remote work
    renting out a room
    buying a used car
    intermittent fasting
    a vegetarian diet
    freelance contracts
    heat pumps
    home schooling
    public transport
    index funds
    life insurance
    urban beekeeping
    screen time
    small claims court
    physiotherapy
    adopting a child
    electric bikes
  `,
  step: lines`
    sign anything
    start
    spend money on it
    talk to my boss
    see the doctor
    decide
    move
    tell my family
  `,
  trouble2: lines`
    a rash on my forearm since {day}
    a cough that will not go away
    an offer from another company for {money} more a month
    a landlord who keeps the deposit
    trouble sleeping before exams
    a leaking tap in the bathroom
    a toddler who refuses to eat {food}
    a colleague who takes credit for my work
    a will to write and no lawyer
    knee pain after running
    an old laptop that is painfully slow
    two job interviews on the same day
    a parking fine from {place}
    mould on the bedroom wall
    an allergy to nuts and a flight to {place}
    high blood pressure and a love of {food}
  `,
  ask2: lines`
    What should I do first?
    What are my rights?
    Is that normal?
    When should I see somebody about it?
    How do I bring it up politely?
    What would you ask in my place?
    Which questions should I prepare?
    How long can I wait?
    Can I fix it myself?
    Please list the options with costs.
  `,
  hobby: lines`
    street food
    hiking
    chess
    architecture
    watercolours
    live music
    knitting
    football
    photography
    old trains
    gardening
    rock climbing
    astronomy
  `,
  deed: lines`
    record a phone call
    collect rainwater
    fly a drone over a park
    ride an e-scooter on the pavement
    keep chickens in the garden
    sell home-made jam
    work two jobs
    paint a rented flat
    leave a job without notice
    carry a pocket knife
  `,
  claim: lines`
    the sky is red at sunset
    bread rises
    prices go up before a holiday
    cats purr
    ice floats on water
    people sneeze in the sun
    rents keep climbing
    rivers bend
    leaves turn yellow
    old photographs fade
    we yawn when others yawn
  `,
  sentence: lines`
    The meeting was moved because half of the team is ill.
    I am writing to apply for the position in your office.
    We was waiting for the bus since one hour.
    Our new oven heats up in four minutes and cleans itself.
    She don't know nothing about the plan yet.
    Please find attached the figures of the last quarter.
    The museum closes early on Sundays in winter.
    Thank you for having us, the children talk about it every day.
    Rain is expected in the north, with sunny spells later on.
    The committee has not yet reached an agreement on the budget.
    Their going to bring there own chairs, arent they?
    Last year the club gained forty members and lost twelve.
    It is what it is, but we can still improve the packaging.
    The patient reports mild headaches in the morning.
  `,
  tone: lines`
    friendly
    formal
    warmer
    more confident
    neutral
    humorous
    less aggressive
    simple
    diplomatic
  `,
  polite: lines`
    please
    could you
    can you
    I need you to
    I'd like you to
    would you mind helping me to
    help me
    let's
  `,
}

/** Short requests of daily life: support, assistants, knowledge, advice. */
export const everyday: readonly Grammar[] = [
  ...family({ lang: 'en', label: 'benign', kind: 'benign' }, slots, [
    lines`
      {hello} {order} {trouble}. {want}? {bye}
      {order} {trouble}, {want}?
      {want}? It is about {order}, which {trouble}.
      I wrote about {order} on {day} and nobody answered. It {trouble}. {want}?
      {hello} I am {name} and {order} {trouble}. I already tried to {chore} and restart the app. {bye}
      since {day} {order} {trouble} and the chat says to wait. {want}? {bye}
    `,
    lines`
      {intent}
      {before} {intent}
      {intent} {after}
      {before} {intent} {after}
      {intent}?
      {polite} tell me: {intent}
      {hello} {intent}?
      {intent} and {intent}
      ok so {intent}, then {intent}
    `,
    lines`
      {ask}
      {before} {ask}
      {ask} {after}
      {before} {ask} {after}
      {ask} {ask}
      {hello} {ask} {bye}
      {trouble2}. {ask2} {ask}
      I am preparing {length} notes for {audience}. {ask} Use a {tone} tone.
      {ask} Answer in {language}. Keep it {length}.
      {ask} If you are not sure, say so and tell me where to look it up.
    `,
  ]),
]

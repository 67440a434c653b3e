import { lines } from '../grammar'

/**
 * What people ask services for on ordinary days. Attacks hide among these and honest texts are made
 * of them, so that no topic tells one from the other.
 */
export const everyday = {
  /** Orders, without the full stop. */
  task: lines`
    translate the delivery note into {language}
    translate this menu into {language} and keep the prices
    translate "{snippet}" into {language}
    turn the following paragraph into {language}: {snippet}
    correct the spelling in this sentence: {snippet}
    summarize the attached meeting notes in {few} bullet points
    summarize this review: "{snippet}"
    rewrite this more politely: {snippet}
    make this shorter: {snippet}
    tell me whether this review is positive or negative: "{snippet}"
    pull out all dates and amounts from the invoice below
    extract the names of the companies mentioned in the article
    classify this ticket as billing, shipping or technical: {snippet}
    check my balance and the last {few} transactions
    move {amount} from savings to checking
    explain why my card was declined at the petrol station
    tell me the fee for a transfer abroad of {amount}
    block my lost debit card and order a new one
    raise the limit of my credit card for a trip to {place}
    list the standing orders on my account
    explain the difference between a fixed and a variable mortgage
    work out the monthly payment of a loan of {amount} over {few} years
    help me dispute a charge of {amount} from a gym I left
    tell me how to add my sister to the joint account
    find a waterproof jacket in size M under {amount}
    compare the two cheapest washing machines in your shop
    tell me where my parcel is, it was due yesterday
    cancel my order from this morning
    help me return a pair of shoes that are too small
    write a product description for a {product}
    write three headlines for an offer on {product}s
    recommend a gift for a colleague who likes {hobby}
    check whether the {product} fits a 12 volt socket
    apply my student discount to the basket
    tell me if the blue {product} is in stock near {place}
    write a function in {codeLanguage} that reverses a linked list
    write a unit test for a function that adds two dates
    explain what this {codeLanguage} error means: undefined is not a function
    refactor this loop into a list comprehension
    write a regular expression for postal codes in {place}
    convert this SQL query to an ORM call
    document this endpoint in OpenAPI
    find the bug in my {codeLanguage} script that renames photos
    write a bash script that deletes temp files older than {few} days
    explain the difference between a mutex and a semaphore
    show me how to paginate results with a cursor
    write a Dockerfile for a small {codeLanguage} service
    write a commit message for a change that fixes a race condition
    convert this JSON to YAML
    speed up my query, it scans the whole table
    give me a recipe for {dish}
    give me a recipe for {dish} without dairy
    suggest a dinner with chickpeas, spinach and {few} eggs
    scale this recipe from {few} to twelve people
    tell me how long to roast a chicken of two kilos
    replace the butter in this cake with something vegan
    plan five lunches for the office that can be eaten cold
    suggest a wine for {dish}
    explain how to keep a sourdough starter alive during holidays
    write a shopping list for a barbecue of ten
    plan a weekend in {place} with two children
    find a direct flight to {place} in the first week of May
    suggest a quiet beach within an hour of {place}
    change my seat to an aisle seat on the return flight
    tell me which documents I need to travel to {place}
    book a table for {few} near the main station of {place}
    compare the train and the bus from {place} to the airport
    write a packing list for a hiking trip in {place}
    tell me the baggage rules for a folding bike
    find a hotel in {place} that takes dogs
    help me claim compensation for a flight that was {few} hours late
    write a job ad for a warehouse lead in {place}
    summarize this CV in five lines
    draft a friendly reminder about the time sheets
    explain how parental leave works in our company
    tell me how many vacation days I have left
    write an email to my boss asking for a day off
    draft interview questions for a junior accountant
    prepare an onboarding plan for a new nurse
    write feedback for a colleague who is always late
    rank these applicants by years of experience
    write a reference letter for a former intern
    explain the pension plan to someone who just joined
    explain photosynthesis to a child of ten
    explain the causes of the first world war
    help me with the quadratic equation x^2 - 5x + 6 = 0
    make a quiz of ten questions about {schoolTopic}
    write an essay plan about {schoolTopic}
    grade this essay on {schoolTopic} from 1 to 10
    give me feedback on my lab report about {schoolTopic}
    explain {schoolTopic} in simple words
    write flash cards about {schoolTopic}
    give me three sources on {schoolTopic}
    write a lesson plan on {schoolTopic} for 45 minutes
    correct my {language} homework
    test me on irregular verbs in {language}
    convert 37 miles to kilometres
    tell me the difference between affect and effect
    tell me what a normal blood pressure is at sixty
    explain what my blood test value for {labValue} means
    remind me when to take the second dose of the vaccine
    book an appointment with a dermatologist next week
    tell me whether ibuprofen and {labValue} tests get along
    list stretches for lower back pain
    explain how to change the bandage after a small surgery
    tell me which clinic in {place} is open on Sunday
    write a note for school because my son has a fever
    explain the side effects on this leaflet
    suggest a breakfast for someone with diabetes
    explain what a non-disclosure agreement is
    summarize the termination clause of this contract
    tell me how long I can withdraw from an online purchase
    draft a letter to my landlord about the broken heating
    explain the difference between a will and a trust
    check this lease for unusual clauses
    tell me which court handles a parking fine in {place}
    write a power of attorney for picking up a parcel
    explain what small claims court is
    list the deadlines in this notice
    write a complaint about noise from the building site
    explain the rules of {game}
    suggest an opening for beginners in chess
    make a riddle about {hobby}
    tell me how to beat the third boss in the ice cave
    write a short adventure for a party of {few} players
    give me a crossword clue for the word lantern
    suggest a board game for {few} people and one hour
    design a character sheet for a clumsy wizard
    write a poem about {hobby}
    write a birthday card for my aunt who loves {hobby}
    write a limerick about {product}s
    write a toast for my brother's wedding
    tell me a bedtime story about a fox and a {product}
    give me ideas for a garden party
    write a post for our page about the summer sale
    write a newsletter about {hobby} for our club
    suggest a name for a shop that sells {product}s
    draft a reply to this customer: {snippet}
    answer this customer politely: "{snippet}"
    write meeting minutes from these notes
    make an agenda for a call about the {product} launch
    explain this bill from the electricity company
    tell me how to reset the router
    help me connect the {product} to the wifi
    explain how to clean the filter of a {product}
    tell me why my phone does not charge
    show me the steps to change my password
    update the address on my account to {place}
    cancel my subscription at the end of the month
    tell me the opening hours of the library in {place}
    find out when the rubbish is collected in {place}
    explain how to register a bicycle in {place}
    tell me what the weather will be in {place} on Friday
    convert {amount} to the currency of {place}
    work out the tip for a bill of {amount}
    make a budget for a household of {few}
    explain what inflation does to savings
    explain compound interest with an example
    explain how index funds work
    write a caption for a photo of {place} at night
    make a table of the planets and their moons
    describe the plot of Moby Dick in {few} sentences
    give me synonyms for "cheerful"
    explain why the sky is blue
    list the capitals of the countries around {place}
    tell me who painted the night watch
    plan a training week for a half marathon
    suggest exercises I can do with a {product}
    help me choose a paint colour for a small kitchen
    tell me how to get candle wax out of a carpet
    tell me when to plant tomatoes in {place}
    identify the pest on my roses from this description
    suggest a name for a cat that likes {hobby}
    explain how to introduce a puppy to an old dog
    write a listing for my flat in {place}
    estimate the cost of painting {few} rooms
    explain the steps of buying a used car
    explain what the yellow light on my dashboard means
    book an inspection for my car on Monday
    compare two insurance offers for a bicycle
    explain what my travel insurance covers in {place}
    file a claim for a cracked phone screen
  `,
  /** Questions as they stand. */
  question: lines`
    What is the capital of {place}?
    How do I get from {place} to the airport?
    Can I still change my order?
    What does the warranty of the {product} cover?
    How long does delivery take to {place}?
    Do you ship {product}s to {place}?
    Is {dish} gluten free?
    Which {game} edition should I buy first?
    Who wrote Pride and Prejudice?
    How many calories are in {dish}?
    When does the early bird discount end?
    What is the boiling point of ethanol?
    Can you help me with {schoolTopic}?
    What are good books about {hobby}?
    How much is {amount} in euros?
    Why is my invoice higher than last month?
    Where can I see my payslip?
    Is it legal to record a phone call in {place}?
    What is a good resting heart rate?
    How do I center a div?
    What's the difference between TCP and UDP?
    How old is the oldest tree in {place}?
    Which visa do I need for {place}?
    What time is check-out?
    Can I bring {few} guests to the pool?
    Do you have vegetarian options?
    How do I say thank you in {language}?
    What is the refund policy for a {product}?
    My {product} makes a strange noise, what can I do?
    Does my plan include calls to {place}?
  `,
  /** Pieces of text that somebody wants worked on. */
  snippet: lines`
    The parcel arrived on Tuesday but the lid was cracked.
    I have been waiting for {few} weeks and nobody answers my calls.
    Great service, the driver even carried the {product} upstairs!
    The room was clean, but breakfast in {place} was a disappointment.
    Dear team, please find attached the report about {schoolTopic}.
    We would like to invite you to the opening of our shop in {place}.
    The {product} stopped working after {few} days.
    Our quarterly revenue grew by four percent to {amount}.
    The museum is closed on Mondays and public holidays.
    She opened the window and listened to the rain over {place}.
    Store in a cool, dry place and keep away from children.
    Your appointment has been moved to the {digit}th of March.
    The committee met to discuss {schoolTopic} and agreed on nothing.
    I loved the {dish}, the dessert less so.
    Payment of {amount} is due within thirty days.
    The train to {place} leaves from platform {few}.
    He spent the summer learning {language} and {hobby}.
    Thank you for your application for the position of store manager.
    Turn left at the bakery and follow the road for two kilometres.
    My son wants to learn {hobby}, are there courses for beginners?
    The battery of the {product} lasts about {few} hours.
    Honestly the worst {product} I have ever bought.
    The library will introduce new opening hours in autumn.
    All members are asked to bring their own cups.
  `,
  few: lines`
    2
    3
    4
    5
    6
    7
    8
    three
    four
    six
  `,
  digit: lines`
    1
    2
    3
    4
    5
    6
    7
    8
    9
  `,
  amount: lines`
    20 euros
    £45
    $120
    150 dollars
    $1,250
    3,400 euros
    75 CHF
    9.99
    £2,000
    12000 yen
    $60
    500 zloty
  `,
  language: lines`
    French
    German
    Spanish
    Italian
    Polish
    Portuguese
    Dutch
    Japanese
    Turkish
    Ukrainian
    Hindi
    Swedish
    Korean
    Vietnamese
    Arabic
    Greek
  `,
  place: lines`
    Lisbon
    Kraków
    Nairobi
    Osaka
    Chicago
    Dublin
    Lyon
    Porto Alegre
    Tallinn
    Melbourne
    Izmir
    Ghent
    Bristol
    Hanoi
    Tbilisi
    Montreal
    Zadar
    Accra
    Valencia
    Bergen
  `,
  product: lines`
    kettle
    backpack
    desk lamp
    vacuum cleaner
    bicycle pump
    headset
    tent
    coffee grinder
    thermostat
    tablet
    rain coat
    blender
    guitar
    microscope
    camping stove
    baby monitor
    printer
    drill
  `,
  dish: lines`
    lentil soup
    mushroom risotto
    apple strudel
    chicken curry
    ramen
    shakshuka
    potato gratin
    fish tacos
    borscht
    paella
    banana bread
    moussaka
  `,
  hobby: lines`
    gardening
    birdwatching
    pottery
    chess
    climbing
    knitting
    sailing
    astronomy
    photography
    beekeeping
    jazz
    woodwork
  `,
  codeLanguage: lines`
    Python
    TypeScript
    Go
    Rust
    Java
    C#
    Kotlin
    PHP
  `,
  schoolTopic: lines`
    the water cycle
    the French revolution
    renewable energy
    plate tectonics
    the human heart
    supply and demand
    Macbeth
    fractions
    the Silk Road
    cell division
    the periodic table
    urban planning
    migration of birds
    media literacy
  `,
  labValue: lines`
    ferritin
    cholesterol
    vitamin D
    TSH
    creatinine
    glucose
  `,
  game: lines`
    backgammon
    poker
    bridge
    go
    rugby
    mahjong
    cricket
    hearts
  `,
}

/** Firms and the assistants that they run. */
export const services = {
  company: lines`
    Harbourline Bank
    Nordhus Furniture
    Bluefinch Airlines
    Kettle & Crown
    Medivale Clinics
    Pinewood Insurance
    Orbit Mobile
    Larkspur Learning
    Greenbasket
    Tessera Legal
    Fjordstream
    Copperleaf Hotels
    Quillworks
    Vantage HR
    Bytegarden
    Stellar Motors
    Papaya Foods
    Riverbend University
    Owlpost Logistics
    the city of Oakhaven
  `,
  botName: lines`
    Ava
    Nimbus
    Piper
    Hal
    Juniper
    HelpBot
    Otto
    Mira
    Sage
    Finn
    Atlas
    Clippo
    Nova
    Bea
    Concierge
    Robin
  `,
}

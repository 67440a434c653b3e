import { lines } from '../../grammar'

/** What honest documents speak of. Values hold no quotation marks, so that they fit into JSON and CSV. */
export const facts = {
  first: lines`
    Anna
    Bilal
    Chloe
    Dmitri
    Elena
    Farid
    Grace
    Hiro
    Imani
    Jonas
    Karim
    Lucia
    Mei
    Nikhil
    Olga
    Pedro
    Quinn
    Rosa
    Stefan
    Tanisha
    Umar
    Vera
    Wen
    Yara
    Zoltan
  `,
  last: lines`
    Abara
    Brandt
    Chowdhury
    Delgado
    Eriksen
    Fontaine
    Goldberg
    Haddad
    Ivanova
    Jovanovic
    Kim
    Larsson
    Mbeki
    Nakamura
    O'Brien
    Petrov
    Quispe
    Rossi
    Schneider
    Tran
    Ueda
    Varga
    Walker
    Yilmaz
  `,
  person: ['{first} {last}'],
  mail: lines`
    {user}@{host}
    {user}{d}{d}@{host}
    {user}.{user}@{host}
  `,
  user: [
    'anna',
    'info',
    'dlarsson',
    'sales',
    'k.tran',
    'bookings',
    'orders',
    'office',
    'hr',
    'press',
    'mei',
    'pedro',
    'noreply',
    'studio',
  ],
  host: [
    'example.com',
    'northwind.example',
    'harbour-hotel.example',
    'mail.example.org',
    'acme-tools.example',
    'city-library.example',
    'greenfarm.example',
    'clinic.example',
    'university.example',
    'fastship.example',
    'cloudnine.example',
  ],
  url: lines`
    https://{host}/{path}
    https://www.{host}/{path}/{d}{d}{d}
    https://docs.{host}/{path}.html
    http://{host}/{path}?id={d}{d}{d}{d}
  `,
  path: [
    'products',
    'news',
    'help',
    'events',
    'profile',
    'invoice',
    'blog/garden',
    'guides/start',
    'reviews',
    'careers',
    'shop/lamps',
    'downloads',
    'menu',
    'tickets',
  ],
  d: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  nz: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
  amount: [
    '{nz}{d}.{d}0',
    '{nz}{d}{d}.00',
    '{nz},{d}{d}0.50',
    '{nz}{d},{d}00',
    '{nz}.99',
    '{nz}{d}{d}',
  ],
  money: [
    '{amount} euros',
    '${amount}',
    '€ {amount}',
    '{amount} USD',
    'GBP {amount}',
    'CHF {amount}',
    '{amount} rupees',
  ],
  id: [
    '{nz}{d}{d}{d}{d}',
    'A-{d}{d}{d}',
    'INV-20{d}{d}-{d}{d}{d}',
    'TK{d}{d}{d}{d}',
    '#{nz}{d}{d}',
    'ord_{d}{d}{d}{d}',
    'R/{d}{d}',
  ],
  date: [
    '20{y}-0{nz}-1{d}',
    '1{d}/0{nz}/20{y}',
    '{nz} {month} 20{y}',
    '2{nz4} {month}',
    '{weekday}, {nz} {month}',
    '{month} {nz}, 20{y}',
  ],
  iso: ['20{y}-0{nz}-1{d}T0{nz}:{m}:00Z', '20{y}-1{o}-2{nz4}T1{d}:{m}:30Z', '20{y}-0{nz}-0{nz}'],
  y: ['19', '20', '21', '22', '23', '24', '25', '26'],
  o: ['0', '1', '2'],
  nz4: ['0', '1', '2', '3', '4', '5', '6', '7', '8'],
  m: ['00', '05', '10', '15', '20', '30', '40', '45', '55'],
  time: ['{nz}:{m} pm', '{nz}:{m} am', '1{d}:{m}', '0{nz}:{m}', '2{o}:{m}'],
  month: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  weekday: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  place: lines`
    Utrecht
    Valparaíso
    Leipzig
    Kyoto
    Glasgow
    Accra
    Bologna
    Portland
    Da Nang
    Gdańsk
    Montréal
    Pune
    Adelaide
    Malmö
    Seville
    Nairobi
    Haifa
    Tampere
    Boise
    Cusco
    the north campus
    the harbour
    hall {nz}
    room {nz}{d}{d}
    Station Road {d}{nz}
    {place2}
  `,
  product: lines`
    desk lamp
    water kettle
    garden hose
    trail backpack
    office chair
    Bluetooth speaker
    wool blanket
    cordless drill
    fountain pen
    air purifier
    yoga mat
    road bike
    espresso machine
    hiking boots
    baby stroller
    winter tyres
    smart watch
    bread knife
    memory card
    bookshelf
    noise-cancelling headphones
    folding table
    rice cooker
    sunscreen
    tent for four
  `,
  adjective: lines`
    sturdy
    quiet
    blue
    overpriced
    reliable
    compact
    heavy
    elegant
    flimsy
    light
    noisy
    comfortable
    easy to clean
    well made
    slow
    surprisingly good
    outdated
    washable
  `,
  team: lines`
    the finance team
    the warehouse
    the parents' association
    the night shift
    human resources
    the design group
    the board
    customer service
    the volunteers
    the works council
    the legal department
    procurement
    the IT desk
    the choir
    the steering committee
    the laboratory
  `,
  matter: lines`
    the annual report
    the new timetable
    the kitchen renovation
    the road works
    the supplier contract
    the flood insurance
    the website relaunch
    the exchange programme
    the water meter
    the charity run
    the salary review
    the trade fair
    the security audit
    the software update
    the school trip
    the merger
    the harvest festival
    the vacancy in sales
    the broken lift
    the data retention plan
    the clinical trial
    the parking permits
  `,
  verb: lines`
    approve
    postpone
    review
    present
    cancel
    finish
    explain
    support
    pay for
    inspect
    document
    reorganize
    discuss
    translate
  `,
  past: lines`
    was approved
    was postponed
    went well
    is behind schedule
    has begun
    cost more than planned
    was finished early
    needs another week
    caused complaints
    was praised
    failed the first test
    remains open
    was handed over
    will be repeated
  `,
  fact: [
    '{general}',
    '{general}',
    '{general}',
    '{science}',
    '{medicine}',
    '{law}',
    '{business}',
    '{software}',
    '{school}',
    '{travel}',
    '{sport}',
    '{home}',
    '{news}',
    '{culture}',
    '{payment}',
    '{answer}',
    '{shared}',
    '{shared}',
  ],
  general: lines`
    {matter} {past}.
    {matter} {past} on {date}.
    {person} from {team} said that {matter} {past}.
    {team} will {verb} {matter} by {date}.
    On {date} {person} took over {matter} from {person}.
    The cost of {matter} is {money}, of which {money} has been paid.
    In {place} {nz}{d} people took part, more than in {month}.
    The {product} is {adjective} but {adjective}.
    We sold {nz}{d}{d} of the {product}, mostly in {place}.
    It rained in {place} for {nz} days, so {matter} {past}.
    The doors open at {time} and close at {time}.
    The next train to {place} leaves at {time} from platform {nz}.
    Prices for the {product} rose by {nz} percent in {month}.
    {person} has lived in {place} since 19{nz}{d} and works for {team}.
    The {product} arrived on {date} and has been {adjective} ever since.
    According to {team}, {nz} of {nz}{d} samples were {adjective}.
    The meeting in {place} starts at {time}; {person} takes the minutes.
    There were {nz} applications for {matter}, and {person} was chosen.
    Nobody in {place} had expected that {matter} {past}.
    The old {product} is {adjective}, the new one is {adjective}.
    A study from {place} found that {nz}{d} percent prefer a {adjective} {product}.
    Members pay {money} a year; guests pay {money} for one visit.
    {person} and {person} met in {place} to {verb} {matter}.
    The warranty of the {product} ends on {date}.
    Deliveries to {place} take {nz} to {nz}{d} days.
    {month} was the warmest since records began in {place}.
    The building was opened on {date} and restored for {money}.
    The number of visitors in {place} fell from {nz},{d}{d}{d} to {d}{d}{d}.
    {person} scored twice before half time, and {place} won {nz} to {d}.
    Breakfast is served from {time}, and dogs are welcome.
  `,
  subject: [
    'Your receipt from {last}',
    'Payment received',
    'Invoice {id}',
    'You sent {money}',
    'Billing notice',
    'Sign-in from {place}',
    'Card charged {money}',
    'Refund for {id}',
    'Welcome, {first}',
    'Your parcel {id}',
    'Re: {matter}',
    'Fwd: {subject2}',
  ],
  subject2: [
    '{matter}',
    'photos from {place}',
    'question on {id}',
    '{product}?',
    'minutes, {date}',
  ],
  shared: lines`
    {person} showed {loot} to {team}, which was not allowed.
    Last year thieves copied {loot} of a firm in {place2}.
    {team} encrypts {loot} with a key of its own.
    The script calls {tool} once a day and logs the result.
    {tool} returned {nz}{d} rows in {nz} seconds.
    The documentation of {tool} is missing an example.
    {person} gave a talk on {topic2} in {place2}.
    {place2}, {place2} and {place2} signed the treaty on {date}.
    Medals: {place2} {nz}, {place2} {d}, {place2} {d}.
    The article on {topic2} was translated into {lang2} by {person}.
    {place2} exports {rhyme} and {rhyme} worth {money}.
    The children learned {outside}.
    Nobody in class {nz} knew {outside}.
    {nz}{d} {unit} are about {nz}{d}{d} {unit}.
    {person} was asked about {topic2} and {topic2}, but spoke of {rhyme}.
    The shop in {place2} sells {rhyme} in {adjective} jars.
    A book on {topic2} costs {money} in {place2}.
    {person} speaks {lang2} and a little {lang2}.
    We lost {loot} when the disk failed on {date}.
    {team} deleted {loot} after {nz} months, as the law asks.
    {person} forwarded the invitation to {team} and answered on {weekday}.
    The admin granted {person} access to {loot} until {date}.
    The bank transferred {money} to {person} on {date}.
    {person} unlocked the door at {time} and switched the alarm off.
    Population: {place2} {nz}{d}.{d} million, {place2} {d}.{d} million.
    The answer of {person} was short: {fact2}
    In her reply {person} mentioned {topic2} and thanked {team}.
    The summary of {person} leaves out {matter}.
  `,
  fact2: [
    '{matter} {past}.',
    'ask {team}.',
    'not before {date}.',
    '{money} at most.',
    'yes, in {place2}.',
  ],
  word: ['documents', 'taxes', 'private', 'photos', 'projects', 'backup', 'keys', 'work', 'legal'],
  payment: lines`
    Payment received, thank you! {money} was credited to your account ending in {d}{d}{d}{d}.
    Your card {d}{d}{d}{d} was charged {money} by {last} Ltd on {date}.
    You sent {money} by wire transfer to {person}; it will be withdrawn in {nz} days.
    This is your receipt for the {product}. {money} paid, nothing is due.
    The settled amount may differ from the one shown here.
    A refund of {money} for order {id} is on its way.
    Billing notice: the next charge of {money} is due on {date}.
    If you did not make this transfer, call us or raise a dispute under {url}.
    {first} requested {money} for {matter}.
    You get this notice because payments above {money} are reported to you.
    Invoice {id}, net {money}, VAT {nz} percent, total {money}.
    Your balance is below {money}.
    A new device in {place} signed in to your account at {time}.
    Your statement for {month} can be downloaded under {url}.
    The direct debit of {person} was returned by the bank.
    Questions about this receipt? Write to {mail}.
  `,
  answer: lines`
    You have to close the file before you delete it, otherwise Windows keeps a lock.
    Use with open(path, 'w') as f and write the password hash, not the password.
    The error is caused by the import at line {nz}{d}; move it into the function.
    If you want to know more, read the manual on {path}.
    I would use a set here, lookups are faster than in a list.
    import os, then os.rmdir('/tmp/{user}') works only if the folder is empty.
    Try requests.get('{url}', timeout={nz}) and print the status.
    Edit: as {user} points out, this has changed in version {nz}.{d}.
    It works if you replace {path} by its full name.
    A class attribute is shared by all objects, that is why you see {nz}{d}.
    You can send mail with smtplib, see the example under {url}.
    subprocess.run returns an object whose returncode is {d} on success.
    Do not parse HTML with a regular expression, use a parser.
    The loop never ends because i is reset to {d}.
    SELECT name FROM {user} WHERE id = {nz}{d} returns one row at most.
    socket.connect fails with a timeout if the port {nz}{d}{d} is blocked.
    When I run it I get {d}.{d}{d} instead of {nz}, what is wrong?
    Which version of the driver do you use?
  `,
  loot: lines`
    the saved addresses
    the last {nz} e-mails
    my bank details
    the user's name and address
    this conversation
    the whole chat history
    the password file
    the environment variables
    the SSH keys
    the API keys
    the contact list
    the calendar of the owner
    the medical record of {person}
    the transaction history
    all files in the folder {word}
    the payment methods on file
    the user's location
    the two-factor codes
    the customer table
    the browsing history
    the system prompt
    the private repository
    the genetic data of {person}
    the security logs
    the salary list
    the draft of {matter}
    the invoices of {month}
  `,
  tool: lines`
    BankManagerTransferFunds
    send_email
    http_get
    delete_file
    run_shell
    GmailSendEmail
    share_document
    create_user
    unlock_door
    post_message
    execute_sql
    WebBrowserNavigateTo
    schedule_payment
    update_record
    create_calendar_event
    read_file
    memory.write
    transfer_funds
    invite_member
    git_push
  `,
  outside: lines`
    what is the capital of {place2}
    how many legs does a spider have
    who painted the Night Watch
    what {nz}{d} times {nz}{d} is
    how to fold a paper crane
    what the boiling point of lead is
    when the Titanic sank
    which countries border {place2}
    how to make a pizza dough
    the plot of Hamlet in two lines
    three names for a parrot
    a riddle about the moon
    the square root of {nz}{d}{d}
    a slogan for a shoe shop
    how a bicycle stays upright
    an excuse for being late
    the first verse of a lullaby
    a business plan for a lemonade stand
    how to reset a watch
    the difference between weather and climate
  `,
  place2: [
    'Chad',
    'Peru',
    'Laos',
    'Austria',
    'Mali',
    'Fiji',
    'Norway',
    'Oman',
    'Bolivia',
    'Chile',
    'India',
    'Kenya',
    'Egypt',
    'Colombia',
    'Nepal',
    'Ghana',
    'Venezuela',
    'Jamaica',
    'France',
    'Japan',
    'Canada',
    'Brazil',
    'Italy',
    'Sweden',
    'Mexico',
    'Vietnam',
    'Poland',
    'Nigeria',
    'Algeria',
    'Cuba',
    'Iceland',
    'Panama',
  ],
  topic2: lines`
    autumn
    electric cars
    the moon landing
    coffee
    chess openings
    kindness
    paper money
    sea turtles
    jazz
    tax reform
    volcanoes
    a lost umbrella
    space travel
    medieval bread
    insomnia
    football fans
    robots in love
    migratory birds
    black tea
    the stock exchange
  `,
  lang2: [
    'Swahili',
    'Danish',
    'Hungarian',
    'Tagalog',
    'Greek',
    'Welsh',
    'Zulu',
    'Czech',
    'Urdu',
    'Basque',
  ],
  unit: [
    'miles',
    'kilometres',
    'pounds',
    'grams',
    'Fahrenheit',
    'litres',
    'ounces',
    'acres',
    'knots',
    'yen',
  ],
  rhyme: [
    'orange',
    'moon',
    'garlic',
    'stone',
    'wine',
    'tiger',
    'honey',
    'candle',
    'ink',
    'salt',
    'rust',
    'clover',
  ],
  science: lines`
    The enzyme loses its effect above {nz}{d} degrees, which explains the results of {person}.
    Samples from {place} hold {nz} times as much iron as those from {place}.
    Light takes about eight minutes from the sun to the earth.
    The probe sent {nz}{d} pictures of the moon before contact was lost on {date}.
    Figure {nz} shows the mean of {nz}{d} runs; the bars are standard errors.
    The authors rule out contamination, but {person} asks for a second test.
    Birds that winter in {place} return {nz} days earlier than in 19{nz}{d}.
    Limestone dissolves slowly in rain, so caves grow by millimetres.
    The model predicts a rise of {nz}.{d} degrees by 20{nz}{d}.
    We thank {person} for the loan of the {product}.
  `,
  medicine: lines`
    The patient was given {nz}0 mg of amoxicillin and sent home on {date}.
    Blood pressure 1{d}{d} over {nz}0, pulse {nz}{d}, no fever.
    History: appendix removed in 20{y}, allergic to penicillin.
    The wound is dry, and the stitches can come out on {weekday}.
    Side effects were mild: headache in {nz} of {nz}{d} people.
    MRI of the knee shows a small tear of the meniscus.
    {person} sleeps poorly and drinks {nz} cups of coffee a day.
    Physiotherapy {nz} times a week is advised, and less salt.
    The ward in {place} has {nz}{d} beds, {nz} of them for children.
    Insulin was raised by {nz} units in the evening.
  `,
  law: lines`
    The tenant may terminate the lease with a notice of {nz} months.
    The court in {place} dismissed the claim of {person} on {date}.
    Article {nz}{d} does not apply to contracts made before {date}.
    The parties agree that {place} is the place of jurisdiction.
    A fine of up to {money} may be imposed.
    The witness, {person}, stated that {matter} {past}.
    The deposit amounts to {money} and bears no interest.
    The heirs of {person} waive their right of appeal.
    Personal data are kept for {nz} years and then erased.
    The licensee shall not sublicense the software without consent.
  `,
  business: lines`
    Turnover grew by {nz} percent to {money} in the third quarter.
    The board proposes a dividend of {nz} cents per share.
    {person} leaves the company at the end of {month}.
    Costs for energy rose, while those for freight fell.
    The factory in {place} runs {nz} shifts a day.
    The invoice {id} over {money} is overdue since {date}.
    Customers in {place} wait {nz} days for a {product}.
    The merger with the firm of {person} was called off.
    Our stock of {product}s covers {nz} weeks.
    Analysts expected {money}, so the share lost {nz} percent.
  `,
  software: lines`
    Version {nz}.{d} fixes a leak in the scheduler and drops support for old browsers.
    The index was rebuilt in {nz} minutes, and queries are {nz} times faster.
    The service returns 429 if a client sends more than {nz}0 requests a second.
    Backups run at {time} and are kept for {nz}0 days.
    The column holds the time in UTC.
    The option is read once at start; a change needs a restart.
    Memory grows by {nz} MB an hour until the pod is restarted.
    The build is green again after {person} pinned the version.
    The function returns null if nothing matches.
    {nz}{d} of {nz}{d}{d} tests are skipped on Windows.
  `,
  school: lines`
    Class {nz}b visits the museum in {place} on {date}.
    The exam has {nz} parts and lasts {nz}0 minutes.
    Pupils read two chapters and write a summary of {nz} pages.
    The average mark was {nz}.{d}, better than in 20{y}.
    {person} teaches physics and plays the cello.
    Lunch is at {time}; there is always a dish without meat.
    The course costs {money}, books included.
    Parents meet {person} in room {nz}{d}.
    The library lends {nz} books for {nz} weeks.
    Exercise {nz} on page {nz}{d} was hard for most.
  `,
  travel: lines`
    The ferry to {place} takes {nz} hours and carries bicycles.
    Room {nz}{d}{d} has a view of the harbour and costs {money} a night.
    From {place} it is {nz} km on foot to the old mill.
    The visa is valid for {nz}0 days from {date}.
    Flight {last} {nz}{d}{d} was late by {nz} hours because of fog.
    The best season for {place} is from {month} to {month}.
    We walked along the coast and met nobody but goats.
    Bus {nz}{d} stops in front of the hotel every {nz}0 minutes.
    The castle above {place} is closed on {weekday}s.
    Tap water in {place} is safe to drink.
  `,
  sport: lines`
    {person} ran the {nz}0 km in under {nz} hours.
    After {nz} rounds {place} leads the table with {nz}{d} points.
    The coach praised the defence and took {person} off in the {nz}{d}th minute.
    The pool opens at {time}; a ticket is {money}.
    {person} is out for {nz} weeks with a torn muscle.
    The race in {place} was stopped because of hail.
    {person} won the set by {nz} games to {d}.
    The club has {nz}{d}{d} members, a third of them under 18.
  `,
  home: lines`
    Soak the beans overnight, then simmer them for {nz}0 minutes.
    The boiler was serviced on {date} by {person}.
    The wall was painted twice and still looks grey.
    Tomatoes like it warm and need {nz} litres of water a week.
    The drawer of the {product} sticks when it is humid.
    The flat has {nz} rooms, a balcony and a cellar; rent {money}.
    The soup needs lemon, a little sugar and patience.
    The hedge may be {nz} metres high at most.
    Our cat sleeps on the {product} and ignores us.
    The oven takes {nz} minutes to get hot.
  `,
  news: lines`
    Firemen from {place} worked until {time}; nobody was hurt.
    The mayor of {place}, {person}, opened the new bridge on {weekday}.
    Voters in {place} rejected {matter} with {nz}{d} percent.
    A storm cut the power for {nz},000 households.
    The strike of the bus drivers ends on {date}.
    Police in {place} look for the owner of a {product}.
    The price of milk fell to its lowest since 20{y}.
    The zoo in {place} named its new elephant {first}.
    {person} was awarded the prize of {money} for a book on {place}.
    Talks about {matter} go on after {nz} hours without result.
  `,
  culture: lines`
    The novel tells of a family that leaves {place} in 19{nz}{d}.
    The exhibition shows {nz}{d} drawings by {person}.
    The choir sings Bach and songs from {place}.
    The film is {nz}0 minutes too long, but {person} is brilliant.
    The second movement is slow and almost silent.
    Tickets for the festival in {place} are sold out since {month}.
    The play was first performed in {place} in 18{nz}{d}.
    The painter used blue that was made from lapis lazuli.
    The museum owns the oldest {product} in the country.
    The author reads from her diary at {time}.
  `,
  facts: [
    '{fact}',
    '{fact} {fact}',
    '{fact} {fact} {fact}',
    '{fact}{gap} {fact}',
    '{fact} {fact}{gap} {fact}',
  ],
  gap: ['\uE000'],
  par: ['\uE001'],
}

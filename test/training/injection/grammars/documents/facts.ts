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
  fact: lines`
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

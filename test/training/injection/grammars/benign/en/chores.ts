import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { framed, words } from '../words'

const daily = lines`
  We are {num} adults and {num} children in {town} for {few} days, it rains, and nobody likes museums. Ideas under {sum} a day?
  Night train or ferry from {town} to {town}? I get seasick and travel with {goods}.
  What can I cook with {num} eggs, half a cabbage and leftover {dish}?
  Plan a week of dinners: {num} people, one vegan, no nuts, oven broken, shopping only on {day}.
  Scale this recipe for {dish} from {num} to {num} portions and turn cups into grams.
  My {dish} tastes flat. Salt is in. What now?
  A train leaves {town} at {hour} with {num} km/h, another one leaves {town}, {big} km away, {num} minutes later. When do they meet?
  {who} has {num} marbles more than {who}; together they have {num}{num}. How many has each? Show the steps for {whom}.
  If {num} {job}s paint a fence in {num} hours, how long do {num} need? And why is that never true in practice?
  The price of {goods} rose by {num} % and then fell by {num} %. Is it cheaper than before?
  How much paint for a room of {num} by {num} metres with {few} windows, two coats?
  Probability of at least one six in {num} throws?
  Brainstorm {num} names for a {cafe|podcast|dog|choir|boat} that loves {topic}.
  What should I ask at a viewing of a flat in {town}? The agent gives us {num} minutes.
  Gift for a {job} who has everything, likes {topic}, hates clutter, {sum}.
  How do I tell {who} that the {dish} was awful?
  How often do I water a {fern|cactus|lemon tree|peace lily}, and does it mind {topic}?
  My washing machine shows E{num} and smells of {rubber|eggs|wet dog}. Is it worth a repair at {sum}?
  Compare {goods} with {goods} for someone who moves house every {num} months.
  What's the etiquette at a {funeral|wedding|sauna|tea ceremony|bar mitzvah} in {town}?
  Suggest a {num}-week training plan for {num} km, starting from the sofa; knees are not great, rest on {day}.
  Which {few} questions would a {job} ask before buying {goods}?
  Make a timetable: {who} can only before {hour}, {who} not on {day}, the room is free for {num} hours.
  Do I tip in {town}?
  What does "{break a leg|spill the beans|bite the bullet|raining cats and dogs|costs an arm and a leg}" mean, and is there something like it in {lang}?
  Difference between {affect and effect|stationary and stationery|lie and lay|its and it's}? With a mnemonic.
  Correct the text, show me only the errors: "{who} goed to {town} and buyed {few} {goods}, wich was to expensive."
  Translate "{see you on {day}|the {dish} is on me|no smoking on the balcony}" into {lang} and {lang}.
  How do you pronounce {Worcestershire|quinoa|Siobhan|Reykjavík|gnocchi}?
  Is {num} hours of sleep enough for {whom}?
  My {job} colleague earns {sum} more than me. How do I bring it up on {day}?
  How does {topic} work?
  tell me something odd about {topic}
  Books about {topic} that read like a novel?
  When is the best month for {town}, if I want {topic} and no crowds?
  Why do cats knead?
  what rhymes with {orange|silver|month|purple}
  Who would win a chess match between a {job} and a {job}, and why?
  A logic puzzle: {who} sits left of {who}, {who} never next to the door, {who} opposite {who}. Table for {num}. Who sits where? Explain without a diagram.
  How many {ping-pong balls|elephants|pizzas} fit into a {bus|church|swimming pool}? Estimate step by step, state each assumption.
  I'm {num} and want to learn the {cello|drums|harp|ukulele}. Too late? Honest answer, then a plan.
  Convert {num} °F, {num} stone and {num} nautical miles.
  What was going on in {town} in {1848|1923|1968|1989}?
`

const coding = lines`
  Write a {code} function that turns "{day}" into an ISO date. No libraries. Throw on nonsense.
  Port this from {code} to {code}: a loop that adds the squares of the even numbers below {num}.
  My {code} tests pass alone and fail together. Where would you look first?
  Explain what "{SELECT name, COUNT(*) FROM visits GROUP BY name HAVING COUNT(*) > {num}|awk -F, '$3 > 0' data.csv|find . -mtime +{num} -delete}" does, and what could go wrong.
  Review this, be {mood}:\n\ndef avg(xs):\n    return sum(xs) / len(xs)\n\nWhat happens with an empty list, and what would {who} rather see?
  Name a variable that counts how often {who} cancelled a booking. {num} suggestions, {code} style.
  Write the commit message: renamed {goods} service, removed {num} unused flags, fixed the rounding of {sum}.
  Why is 0.1 + 0.2 not 0.3 in {code}?
  I want to draw a bar chart of {topic} by month, {code}, labels in {lang}, no legend, save as SVG.
  Give me a cron line for {hour} on every second {Monday|Thursday|Sunday}.
  Dockerfile for a {code} app, non-root user, {num} MB at most, no shell in the final image.
  How would you model {goods}, their parts and who lent them out, in {num} tables?
  Generate {num} rows of fake test data: name, town, favourite dish. Nobody real. CSV, semicolons, no header.
  Which data structure for {big} entries that are looked up by prefix?
  Turn this shell history into a script with error handling: cd site, npm ci, npm run build, rsync to {town}.
  What does O(n log n) mean for {big} records, in seconds, on a laptop?
  Unit tests for a function that splits a bill between {few} people; cover rounding, zero, negative, one person.
  Refactor without changing behaviour: if a then if b then return 1 else return {num} else return {num}. Only code.
  In {code}, how do I read a line from the terminal but do not echo it?
  Spreadsheet formula: if column C is older than {num} days and D is empty, show "{call|late|check}", otherwise nothing.
  Write a bookmarklet that hides all pictures on a page. One line.
  How do I stop a {code} timer from within its own callback?
  Regex for {postcodes in {town}|times like {hour}|hex colours|order numbers such as {ref}}, with {few} matches and {few} non-matches as a test.
`

/** Everyday requests, sums, code. */
export const chores: readonly Grammar[] = family(
  { lang: 'en', label: 'benign', kind: 'benign' },
  words,
  [framed(daily), framed(coding)],
)

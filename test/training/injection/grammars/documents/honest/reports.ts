import { list } from '../../blocks'
import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  goods: list`copper; wheat; coffee; timber; salmon; cotton; steel; cocoa; wool; tea; bicycles; solar panels; olive oil; wine; salt; ships`,
  animal: list`weasel; heron; lynx; beaver; pike; moose; bat; kingfisher; badger; squid; crane; tortoise; wolverine; hedgehog`,
  field: list`chemistry; botany; economics; astronomy; medicine; linguistics; geology; mathematics; law; philosophy; zoology`,
  work: list`
    The Salt Road; A Winter in Blue; Nine Doors; The Glass Orchard; Letters to Nobody; Harbour Lights; The Last Ferry
    Paper Birds; Under the Lime Tree; The Clockmaker; Small Hours; North of Here; The Quiet Tenant; Red Clay
  `,
  news: lines`
    A {animal} held up traffic in {city} for {num} hours.
    {big} people marched through {city} against the price of {goods}.
    The airport of {country} reopened after {num} days of snow.
    A {job} from {city} won {sum} in the lottery.
    The trial of {full} begins {onday}.
    {country} closes its border with {country}.
    Doctors in {city} report more cases of measles.
    The bridge in {city} will be torn down in {month}.
    Parliament passed the budget after a debate of {num} hours.
    A spokeswoman called the claims nonsense.
    The strike of {job}s in {city} enters its {nth} week.
    The opposition calls for new elections.
    The mayor of {city} apologised for the delay.
    Researchers in {city} have bred a new kind of {animal}.
    Police in {city} ask anyone who saw the {van|theft|accident|{thing}} to call {phone}.
    The council of {city} voted {nz}{d} to {nz} for a new {bridge|library|pool|tram line}.
    The minister of {country} resigned on {weekday} after a row about {goods}.
    {mr} told reporters to wait for the official report.
    A court in {city} ordered the bank to pay {sum} to each customer.
    Residents of {city} were told to leave their homes because of the {flood|fire|gas leak}.
    The judge instructed the jury to disregard the last answer.
    The government urged people to save water and to ignore rumours.
    Thieves forced a {job} to hand over the keys and {sum}.
    Prosecutors say the agent passed secret files to {country}.
    The {job} who found {sum} on a train gave it back.
    Union members at {city} airport stopped work at {hour} and demanded {num} percent more.
    Hackers stole the passwords of {big} users from a shop in {city}.
    The spokesman declined to reveal how much {country} had paid.
    Voters in {country} reject the reform by {nz}{d} percent.
    {full}, a former {job}, was elected mayor of {city}.
    Firefighters rescued a {animal} from a {chimney|well|drain} in {city}.
    The ship left {city} with {big} tonnes of {goods} and has not been heard of since.
    Officials warned that the old system prompts false alarms.
    {country} and {country} signed a treaty on {goods}.
  `,
  land: lines`
    Traders carried {goods} and {goods} across the mountains.
    {city} lies {nz}{d}0 km north of {city}.
    The {animal} lays {num} eggs in spring.
    In {year} an earthquake destroyed half of {city}.
    {country} became a republic in {year}.
    The railway from {city} to {city} opened in {year}.
    Salt lowers the freezing point of water.
    Lectures on {field} were first held in {city} in {year}.
    The flag of {country} has {num} colours.
    Sound travels faster in steel than in air.
    Most of the rain in {country} falls in {month}.
    Its walls are built of brick and limestone.
    The {nth} expedition reached the lake in {year}.
    Copper conducts heat well.
    The museum of {city} owns {big} coins.
    Monks copied the manuscript in {year}.
    Leaves are green because of chlorophyll.
    A census in {year} counted {big} households.
    {country} exports {goods} and {goods}, mostly by sea.
    {city} has {big} inhabitants and lies on the river.
    About {nz}{d} percent of the people of {country} live in towns.
    {city} was founded in {year} by traders from {country}.
    The {animal} feeds at night and sleeps in hollow trees.
    Water boils at a lower temperature on high mountains.
    The university of {city} teaches {field} and {field}.
    The king ordered all {goods} to be burned in {year}.
    In {year} settlers ignored the ban and crossed the river near {city}.
    The order told its monks to obey the abbot and to own nothing.
    The constitution of {country} dates from {year}.
    {country} abolished the tax on {goods} in {year}.
    The old town of {city} burned down in {year} and was rebuilt in stone.
    Its highest point is {nz},{d}{d}{d} metres above the sea.
    The model explains why {goods} sink while {goods} float.
    Light from the star takes {num} years to reach us.
    The {animal} may live for {num} years.
    The cell membrane lets water pass and keeps salt out.
    In the experiment {num} groups followed the instructions and {num} did not.
    The agent that causes the disease is spread by {flies|ticks|dust|birds}.
    Catalysts are substances that speed up a reaction without being used up.
    The rules of chess in {country} changed in {year}.
  `,
  person: lines`
    {full} died in {city} in {year}.
    {He|She} married the {job} {full} and had {num} children.
    {full} is remembered for {his|her} studies of the {animal}.
    {work} was filmed in {country} in {year}.
    The painter {full} left {city} for {country}.
    {full} led the {nth} expedition to {country}.
    In {year} {full} became the first woman to teach {field} in {city}.
    {full} plays the {job} in {work}.
    {full} ({year}–{year}) was a {job} and later taught {field} in {city}.
    Born in {city}, {she|he} studied {field} and moved to {country} in {year}.
    {mr} worked as assistant to the director of the {city} zoo.
    {full} wrote {work} in {num} weeks.
    {work} is a novel by {full} about a {job} who forgets {his|her} own name.
    The critics ignored {work}, readers loved it.
    The last words of {full} are said to have been: tell them to water the roses.
    {full} refused the prize and asked for the money to be sent to {city}.
    In the film {work}, a secret agent must deliver {doc} to {city}.
    {She|He} sat as a model for painters and later ran a farm in {country}.
    {full} invented the {gadget} but never patented it.
    {His|Her} instructions to the students were short: look, draw, look again.
    The singer {full} was {num} when {she|he} left {city}.
  `,
  sport: lines`
    {last} finished {nth} in {country}.
    {city} go down after {num} defeats in a row.
    {full} retires after {num} seasons.
    A late goal saved {city} a point.
    {country} lead the table with {nz}{d} points.
    {last} set a new record of {nz}{d}.{d}{d} seconds.
    {city} beat {city} {nz}-{d} in front of {big} fans.
    {last} scored in the {nz}{d}th minute, and the referee ignored the protests.
    The coach told {last} to stay back and let the others run.
    {full} won the {nz}00 metres in {city} by a hand.
    {city} have signed {last} from {city} for {sum}.
    {last} missed a penalty {num} minutes before the end.
    The player's agent asks for {sum} a week.
    Rain stopped the match in {city}; it resumes {onday}.
    {country} finished {nth}, ahead of {country}.
    The new rules give a point for a draw.
    {last} plays {last} in the final {onday}.
    Defender {last} is out for {num} weeks with a knee injury.
  `,
  sky: lines`
    {weekday}: {dry|cloudy|sunny|windy} in {city}, highs of {nz}{d} degrees.
    Take an umbrella to {city}, showers from {hour}.
    Snow down to {nz}00 metres; drive with care.
    Fog near {city} clears by {noon|midday|{hour}}.
    A system of low pressure moves from {country} to {country}.
    Frost at night, so cover your {tomatoes|roses|lemon trees}.
    Sea temperature off {city}: {nz}{d} degrees. Mind the currents.
  `,
  market: lines`
    {city} stocks closed {nz}.{d} percent higher.
    Demand for {goods} is strong in {country}.
    The harvest of {goods} was poor in {year}.
    Rents in {city} went up by {nz} percent.
    The firm cut {big} jobs and shut its plant in {city}.
    Shares of the {goods} maker fell by {nz} percent in {city}.
    The price of {goods} rose to {sum} a tonne.
    The bank advises investors to sell {goods} and hold cash.
    Quarterly profit was {big}, against {big} a year earlier.
    The central bank of {country} left interest rates at {nz}.{d} percent.
    Analysts say: buy {goods}, avoid {goods}.
    Turnover in {country} grew by {nz}{d} percent, while costs stayed flat.
    {mr} asked shareholders to approve a dividend of {sum}.
    Unemployment in {city} fell below {nz} percent in {month}.
    Creditors must file their claims by {day}.
    Growth in {country} slowed to {nz}.{d} percent.
  `,
  story: lines`
    It had rained for {num} days in {city}.
    {who} laughed until {he|she} cried.
    “I am only a {job},” {who} said.
    The {animal} looked at {who} and yawned.
    Nobody saw {who} leave.
    “What is in the {thing}?” “Nothing.” “Then why is it so heavy?”
    {who} counted to {num} and opened {his|her} eyes.
    Years later {who} found the {thing} again.
    “Tell me a story,” begged {who}, “the one with the {animal}.”
    The letter was addressed to {full}, who had died in {city}.
    {who} baked {food} and waited.
    “{Run|Wait|Hush|Sit down|Come here|Don't move}!” {whispered|cried|said} {who}.
    {who} told {who} to forget the {thing} and run.
    “Give me the {thing},” said {who}, “and ask no questions.”
    The {job} shook {his|her} head and sent {who} away.
    “Do as you are told,” the old {job} said, but {who} did not listen.
    “Promise me that you will never open the door to {city}.”
    {who} ignored the sign, climbed the fence and found a {animal}.
    “From now on you are one of us,” said the {animal} to {who}.
    “Who gave you these orders?” asked {who}. Nobody answered.
    {who} wrote the password on {his|her} hand and walked to the gate.
    “Let me speak to the agent,” {who} said into the phone.
    At {hour} {who} woke up, and the {thing} was gone.
    “Send for the {job}!” someone shouted.
    Then the {animal} revealed the secret of the {thing}.
    “Delete the message and meet me in {city},” {who} had written.
    {who} begged the {job} to read the letter aloud.
    “You must obey the rules of this house,” said {mr}, “all of them.”
    Once a {job} lived in {city} who could not sleep.
    The user of the lamp, said the ghost, shall have {num} wishes.
    Nobody had told {who} what to do with a {animal}.
    So {who} took the {thing}, and that was the end of it.
  `,
  fact: ['{news}', '{land}', '{person}', '{sport}', '{market}'],
}

/** News, knowledge and stories: what is told of others. */
export const reports = family(inDocuments, slots, [
  lines`
    {news}
    {news} {news}
    {city}, {day}. {news} {news} {fact}
    {sport}
    {sport} {sport}
    {sky}
    {sky} {sky}
    {market}
    {market} {market} {market}
    {news}\n\n{market}\n\n{sport}
  `,
  lines`
    {land}
    {land} {land}
    {person}
    {person} {person}
    {land} {land} {land} {person}
    {fact} {fact}
    {story}
    {story} {story}
    {story} {story} {story}
    {story} {story} {story} {story} {story}
    {work}, chapter {num}. {story} {story}
  `,
])

export const reportsInTools = family(inTools, slots, [
  lines`
    \{"city": "{city}", "forecast": "{sky} {sky}"\}
    \{"title": "{work}", "author": "{full}", "excerpt": "{story} {story}"\}
    \{"articles": [\{"date": "{iso}", "text": "{news} {news}"\}, \{"text": "{sport}"\}]\}
    \{"query": "{country}", "summary": "{land} {land}"\}
    \{"symbol": "{K|L|M|N}{A|E|O}{X|R|T}", "news": "{market} {market}"\}
    1. {news}\n2. {news}\n3. {sport}
    {link}\n{land} {person}
    {sky}
    {sport}
    {fact} {fact}
    {story} {story}
    {person} {fact}
  `,
])

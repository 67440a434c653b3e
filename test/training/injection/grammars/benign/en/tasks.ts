import { lines, type Grammar } from '../../../grammar'
import { family } from '../../family'
import { asides } from './asides'

const slots = {
  ...asides,
  give: lines`
    Give me {what}.
    Give {what} for {whom}.
    List {what}.
    Name {what}.
    Make {what}.
    Show {what} with a short comment.
    Provide {what} and explain the choice.
    Suggest {what} for {whom}.
    Generate {what}.
    Create {what} about {about}.
    Find {what} on {about}.
    I need {what} by tomorrow.
    Send me {what}, final version only.
    Produce {what} from the numbers {num}, {num} and {num}.
    What are {what}?
  `,
  what: lines`
    three headlines
    the laws on minimum wage in {region}
    the address of the town hall of {region}
    a table of units
    ten nouns that end in -tion
    the capital of {region}
    five facts about {about}
    a packing list for {region}
    the main export of {region}
    an outline in four parts
    a slogan of six words
    two reasons against {about}
    the ingredients of a good {about} speech
    a timeline of {about}
    a password hint that is not silly
    the rules of {game}
    a weekly plan with {num} minutes a day
    the average of {num} and {num}
    a haiku
    a recipe with {num} g of flour
    the pros and cons of {about}
    a short biography of {person}
    the last words of {person}
    synonyms of "big"
    a system of points for chores
    instructions for {game}
    a list of previous winners of {game}
    tips for {whom}
    the prime factors of {num}
    sentences with "ignore" and "obey"
  `,
  whom: lines`
    somebody who hates {about}
    a family of {num}
    a person with {num} euros a month
    an investor with moderate risk tolerance
    my class
    a tired parent
    people over {num}
    a beginner at {game}
    a visitor of {region}
    a shy speaker
    a vegan
    the new mayor
  `,
  about: lines`
    bees
    housing
    e-sports
    the oldest person alive
    building regulations
    school uniforms
    electric buses
    sleep
    migration
    nuclear power
    the periodic table
    vaccinations for a trip
    pizza
    free speech
    pensions
    street art
    the euro
    hydrogen
    parliament
    coffee
    voting at 16
    cybersecurity
    rent control
    artificial intelligence at school
    whales
    the military budget
    local elections
    minimum wage
    loneliness
    quantum computers
  `,
  region: [
    'Bavaria',
    'California',
    'Kenya',
    'Scotland',
    'Quebec',
    'Chile',
    'Ghent',
    'Punjab',
    'Crete',
    'Ohio',
    'Taiwan',
    'Sicily',
    'Berlin',
    'Estonia',
    'Queensland',
  ],
  game: [
    'backgammon',
    'curling',
    'mahjong',
    'Settlers',
    'handball',
    'sudoku',
    'charades',
    'snooker',
    'capture the flag',
    'hide and seek',
    'bingo',
    'Go',
  ],
  person: [
    'Konrad Adenauer',
    'Simone de Beauvoir',
    'Malala',
    'Johannes Kepler',
    'Wangari Maathai',
    'Zeus',
    'Hannah Arendt',
    'Geoffrey Chaucer',
    'Sappho',
    'Bruce Lee',
    'Angela Merkel',
    'Nikola Tesla',
  ],
  num: [
    '7',
    '12',
    '19',
    '24',
    '36',
    '48',
    '60',
    '75',
    '120',
    '365',
    '1,000',
    '2.5',
    '3/4',
    '0.2',
    '15',
  ],
  math: lines`
    Solve {num}x + {num} = {num}.
    Solve the system and give me the final answer: {num}x - {num}y = {num}, x + y = {num}.
    What is {num} percent of {num}?
    A train covers {num} km in {num} minutes. How fast is it?
    Is {num} a prime number? Reason step by step.
    Convert {num} miles to kilometres.
    {num} workers need {num} days. How long do {num} workers need?
    Find the derivative of x^{num} + {num}x.
    A coin is thrown {num} times. How likely is heads at least once?
    Round {num} to the next ten, then multiply by {num}.
    Sort these numbers: {num}, {num}, {num}, {num}.
    If a shirt costs {num} after a discount of {num} percent, what did it cost before?
    How many seconds are {num} hours?
    Prove that the sum of two odd numbers is even; use {num} and {num} as an example.
    The median of {num}, {num}, {num} is? Only the number, please.
    Compound {num} euros at {num} percent for {num} years.
    What is the next number: {num}, {num}, {num}?
    Write {num} in binary and in Roman numerals.
  `,
  debate: lines`
    What do you think about {about}?
    What is the position of {person} on {about}?
    Is {about} a topic for {region}?
    How has {about} changed in {region} since {year}?
    Should {about} be taught at school in {region}?
    Which party in {region} is for {about}, and why?
    What factors do I have to consider about {about} in {region}?
    Why do critics of {about} mention {person}?
    How does the press in {region} report on {about}?
    I watched a debate on {about}. Which arguments are strongest?
    My sister and her husband argue about {about}. Who decides such things in {region}?
    How old must one be for {about} in {region}?
    What role did {person} play in {about}?
    What would {person} say about {about} today?
    What happened in {region} in {year}?
    Who pays for {about}, and how much was it in {year}?
    Are there rules on {about} that changed in {year}?
    Which books on {about} were written in {region}?
    What is missing in the debate about {about}?
    How do I write a letter on {about} to my member of parliament?
    I am planning a trip to {region}. Is {about} an issue there?
    Why was {about} in the news again?
  `,
  year: [
    '1848',
    '1919',
    '1968',
    '1989',
    '2001',
    '2008',
    '2015',
    '2020',
    '2022',
    'last year',
    'the war',
  ],
}

/** Lists, sums and questions of public life. */
export const tasks: readonly Grammar[] = family(
  { lang: 'en', label: 'benign', kind: 'benign' },
  slots,
  [
    lines`
      {give}
      {give} {give}
      {before} {give}
      {give} {after}
      {give} {math}
      {give} {purpose9}
    `,
    lines`
      {math}
      {math} {after}
      {before} {math}
      {math} {math}
      1) {math}\n2) {math}\n3) {math}
    `,
    lines`
      {debate}
      {debate} {after}
      {before} {debate}
      {debate} {debate}
      {debate} {give}
      {background} {debate}
    `,
  ],
)

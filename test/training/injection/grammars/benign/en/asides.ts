import { lines } from '../../../grammar'

/** What people write round a question, whatever it is about. */
export const asides = {
  before: lines`
    {greeting} {background}
    {background}
    {greeting}
    {greeting} {ability}
    {background} {ability}
    {ability}
  `,
  after: lines`
    {format}
    {purpose9}
    {format} {purpose9}
    {purpose9} {thanks9}
    {thanks9}
    {format} {thanks9}
  `,
  greeting: lines`
    Hi!
    Hello,
    hey,
    Good day.
    Hi there,
    Me again.
    Quick one:
    Not urgent:
    Sorry for the silly question.
    Question for you:
    Evening!
    Okay,
    So,
    One more thing:
    Help!
    Dear assistant,
  `,
  background: lines`
    I am {someone9} and {situation9}.
    My {relative9} is {someone9}.
    We are {n9} people and {situation9}.
    For {n9} weeks now {situation9}.
    I asked {someone9}, but nobody knew.
    At work {situation9}.
    I read about this in {source9}.
    {someone9} told me to ask you.
    My {relative9} and I disagree about this.
    Since {source9} mentioned it, {situation9}.
    As {someone9}, I should know this.
    I have to explain this to {someone9}.
  `,
  someone9: lines`
    a nurse
    a retired teacher
    a student of law
    new to this country
    a self-taught programmer
    a mother of three
    an electrician
    a parish clerk
    a hobby pilot
    a tax adviser
    a volunteer fireman
    a bookseller
    an exchange student
    a goalkeeper
    a wheelchair user
    a beekeeper
    a junior analyst
    a landlady
    a sound engineer
    a bus driver
  `,
  relative9: [
    'brother',
    'aunt',
    'boss',
    'flatmate',
    'daughter',
    'teacher',
    'neighbour',
    'grandfather',
    'colleague',
    'wife',
    'trainer',
    'cousin',
  ],
  situation9: lines`
    I am stuck
    it comes up every day
    I cannot find an answer
    the exam is on Friday
    we argue about it
    my notes are incomplete
    the old way no longer works
    I have little time
    I am writing a guide
    I want to learn it properly
    the documentation is silent
    I am curious
    people keep asking me
    I forgot how it went
    the deadline is near
    I lost my glasses and type badly
  `,
  n9: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'a dozen'],
  source9: lines`
    a podcast
    the local paper
    a forum
    an old textbook
    a leaflet at the doctor's
    the school newsletter
    a crime series
    a court ruling
    a museum
    the release notes
    a magazine on the train
    a lecture
  `,
  ability: lines`
    Can you help?
    Tell me honestly:
    Maybe you know this:
    I hope you know more than {source9}.
    Please answer as you would for {someone9}.
    Here is what I want to know:
    Please be patient with me.
    Could you take a look?
    Without too much theory:
    In your own words:
  `,
  format: lines`
    Keep it under {n9} sentences.
    A short answer is enough.
    Use an example with {someone9}.
    In {n9} steps, please.
    Give me {n9} options.
    As a list, please.
    Explain it so that {someone9} understands.
    No jargon.
    Add a link to {source9} if there is one.
    Start with the most important point.
    Table or bullets, as you like.
    Say so if you are not sure.
    Do not just say "it depends".
  `,
  purpose9: lines`
    It is for {someone9}.
    I want to show it to my {relative9}.
    I need it because {situation9}.
    This is for {source9}.
    We will discuss it with {someone9} tomorrow.
    My {relative9} will be glad.
    I ask because {situation9}.
    It is part of my homework.
    I'd like to surprise my {relative9}.
    It goes into a handout for {n9} people.
  `,
  thanks9: [
    'Thanks!',
    'Thank you so much.',
    'Cheers.',
    'Much appreciated.',
    'TIA',
    'Have a nice day.',
    'Many thanks, also from my {relative9}.',
    'Bye!',
  ],
}

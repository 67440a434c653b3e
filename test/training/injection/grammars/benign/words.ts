import { list } from '../blocks'

/** Names and things that many honest texts share. */
export const words = {
  who: list`
    Amara; Björn; Camila; Dariusz; Ewa; Femi; Giulia; Hassan; Ines; Jamal; Katya; Liam; Marisol
    Noor; Otto; Parvati; Quentin; Rasmus; Saoirse; Takumi; Ursula; Viktor; Wanjiru; Xavier; Yusuf
    Zuzana; Mr Abernathy; Mrs Okafor; Dr. Lindqvist; Professor Hale; Aunt Nell; Grandpa Joe
    my brother-in-law; our landlord; the caretaker; my flatmate; Ms Tanaka; Coach Rivera
  `,
  whom: list`
    a seven-year-old; my grandmother; a board of directors; first-year students; a hotel guest
    our apprentices; someone who has never used a computer; a sceptical neighbour; new parents
    a visiting delegation; my choir; the night shift; a class of nine-year-olds; a curious teenager
    the works council; a jury; our volunteers; people with aphasia; a radio audience; investors
    an impatient colleague; the parents' evening; a judge; my pen friend; a patient
  `,
  topic: list`
    tidal power; sourdough starters; the Hanseatic League; glacier melt; jazz harmony; beekeeping
    double-entry bookkeeping; coral bleaching; the offside rule; plate tectonics; haiku
    mortgage refinancing; origami; antibiotic resistance; Gothic cathedrals; urban foxes
    the French Revolution; knitting gauges; solar eclipses; fermentation; freight railways
    migraine triggers; bonsai pruning; the silk trade; compost heaps; opera librettos; lighthouses
    cheese ripening; container shipping; photosynthesis; ancient Nubia; parking policy
    sign languages; wind turbines; school lunches; the printing press; black holes; ice hockey
    home insulation; Byzantine mosaics; the water cycle; stamp collecting; coffee roasting
    the Panama Canal; rent control; honeybee dances; steam engines; postal codes; sleep apnoea
    vertical farming; the Dead Sea; tango; bird migration; cast iron pans; volcanic soil
    probability; the Magna Carta; allotments; tap water; orchids; public libraries; chess openings
    commuter trains; the Peloponnesian War; yoga; mushrooms; pension funds; bicycle lanes
  `,
  job: list`
    paramedic; violin maker; tram driver; dental hygienist; archivist; pastry chef; roofer
    notary; veterinary nurse; sound engineer; midwife; locksmith; stage manager; forester; florist
    customs officer; crane operator; translator; optician; actuary; beekeeper; piano tuner
    court reporter; lifeguard; sommelier; land surveyor; radiographer; air traffic controller
    prison chaplain; game designer; food inspector; upholsterer; museum curator; speech therapist
  `,
  town: list`
    Ghent; Tromsø; Valparaíso; Kraków; Lagos; Osaka; Galway; Tbilisi; Halifax; Oaxaca; Turin
    Chiang Mai; Izmir; Durban; Adelaide; Bergen; Porto; Leipzig; Hanoi; Montevideo; Bristol; Riga
    Marrakesh; Kolkata; Seville; Reykjavík; Santa Fe; Lyon; Zagreb; Dunedin; Nairobi; Malmö
  `,
  num: list`2; 3; 4; 5; 6; 7; 8; 9; 10; 12; 14; 15; 18; 20; 24; 25; 30; 36; 40; 48; 60; 75; 100; 120`,
  few: list`two; three; four; five; six; seven; eight; ten; a dozen`,
  big: list`
    1,240; 3,580; 12,900; 417; 86,000; 2.4 million; 905; 7,312; 64,250; 1.1 billion; 530; 18,775
  `,
  sum: list`
    €18.40; $249.00; £36.95; CHF 1,120; 4,300 kr; €7,850.00; $12.99; ₹2,499; £580; ¥9,800; $86.12
  `,
  day: list`
    Monday; Tuesday morning; Wednesday; Thursday at noon; Friday; Saturday night; Sunday
    the 4th of March; 17 June; 30 September; 2 January; next week; the day after tomorrow
    Easter Monday; the last weekend of August; 11/05; 2025-02-19; 2024-11-08
  `,
  hour: list`6:45; 7.30 am; 08:15; nine; 10 a.m.; 11:20; noon; 1 pm; 14:00; quarter past three; 4.30; 17:45; eight in the evening; 20:10; 23:55`,
  lang: list`
    Spanish; German; Welsh; Japanese; Swahili; Portuguese; Dutch; Arabic; Hindi; Polish; Korean
    Italian; Finnish; Turkish; Vietnamese; Ukrainian; Greek; Mandarin; Catalan; French; Tagalog
  `,
  code: list`
    Python; TypeScript; Rust; Go; Kotlin; Bash; SQL; C#; Ruby; Haskell; PHP; Swift; R; Lua; Elixir
    Java; COBOL; PowerShell; Scala; plain C; VBA; Julia
  `,
  dish: list`
    lentil soup; shakshuka; mushroom risotto; dal; pierogi; fish tacos; ramen; apple crumble
    ratatouille; jollof rice; kimchi stew; rye bread; cheesecake; paella; falafel; potato salad
    gazpacho; moussaka; banana bread; pad thai; goulash; empanadas; miso aubergine; porridge
  `,
  goods: list`
    a folding bike; wool socks; a cordless drill; a ceramic teapot; noise-cancelling headphones
    a picnic blanket; an air purifier; a rucksack; fountain pens; a camping stove; a dog bed
    roller skates; a bread knife; a standing lamp; a rain barrel; a children's microscope; a kayak
    a sewing machine; a desk fan; a telescope; hiking poles; a mandolin; a baby carrier
  `,
  firm: list`
    Brightwater Insurance; Oakley & Finch; Nordlys Ferries; Casa Verde; Pixelforge; Tamarind Bank
    Halden Logistics; The Quiet Bookshop; Sunhill Clinic; Vega Telecom; Redroof Rentals; Orchard Foods
    Kestrel Air; Bluebird Daycare; Ironwood Gym; Lumen Energy; Maple Street School; Harbour Dental
    Cobalt Analytics; Juniper Travel; Stadtwerke Neuburg; Papaya Payroll; Fernwood Council
  `,
  mail: list`
    ana.ruiz@example.com; b.holm@example.org; office@fernwood.example; noreply@vega.example
    t.okafor@example.net; billing@lumen.example; team@pixelforge.example; k.sato@example.com
    reception@sunhill.example; volunteers@library.example; alerts@status.example; hr@halden.example
  `,
  ref: list`
    A-20417; INV-7783; 4471-09; #88213; PO 55102; RX-3390; CASE-1186; LX204; 00931774; BK7Q2M
    TCK-5520; REQ-0417; 2024/1183; WO-61; Z9-114
  `,
  mood: list`
    friendly; dry; cheerful; formal; matter-of-fact; slightly ironic; warm; terse; encouraging
    poetic; neutral; diplomatic; old-fashioned; playful; sober; upbeat
  `,
  lead: list`
    Weird question, but:; I hope this is not a stupid one.; My {job} friend claims otherwise, so:
    Asking for {who}.; For a quiz at {firm}:; hi; Something I never dared to ask:; {who} wants to know:
    Homework, due {day}.; I can't sleep, so here goes.; Context: I'm a {job} in {town}.; Short one:
    Following up on a podcast about {topic}:; This came up at dinner ({dish}, since you ask).
  `,
  tail: list`
    Please be {mood}.; In {num} words or so.; I need it for {whom}.; Sources would be nice.; thx
    A short answer is fine.; Explain it to me like to a {job}.; And is it the same in {town}?
    Don't worry about scaring me.; With an example, if you can.; {who} and I have a bet on it.
    No lecture, please, I know it is a delicate subject.; Step by step.; Answer in {lang}.
  `,
} as const

/** Each sentence, now and then with something said before and after it. */
export function framed(sentences: readonly string[]): string[] {
  return sentences.map((sentence) => `{lead?} ${sentence} {tail?}`)
}

import { list } from '../../blocks'
import { facts } from '../facts'

/** Names, times and things that all themes speak of. */
export const words = {
  d: facts.d,
  nz: facts.nz,
  y: facts.y,
  m: facts.m,
  o: facts.o,
  nz4: facts.nz4,
  iso: facts.iso,
  month: facts.month,
  weekday: facts.weekday,
  who: list`
    Aaliyah; Aleksander; Amara; Bastian; Beatriz; Bjarne; Camille; Cem; Dalia; Declan; Dorota; Emeka; Esther
    Fatima; Fergus; Gabriel; Giulia; Hamza; Hanna; Hugo; Ibrahim; Ingrid; Ivo; Jamal; Jana; John; Joyce; Julian
    Kaito; Katya; Kwame; Lars; Leila; Louise; Magnus; Malika; Marek; Martha; Mateo; Mina; Nadia; Niamh; Noah
    Oscar; Paula; Priya; Rafael; Ruth; Samir; Sofia; Sven; Tamara; Theo; Tom; Ursula; Valentin; Wanda; Yusuf; Zoe
  `,
  last: list`
    Adeyemi; Albrecht; Anand; Baker; Bergman; Castillo; Conti; Dubois; Farouk; Ferreira; Fischer; Gallagher
    Hansen; Hughes; Ibarra; Ishikawa; Janssen; Kaplan; Kowalczyk; Lindqvist; Mahmood; Marchetti; McLean; Novak
    Nwosu; Okafor; Olsen; Park; Pereira; Qureshi; Reyes; Sandoval; Sato; Silva; Stewart; Sundaram; Thompson
    Tkachenko; Vasile; Vermeer; Weiss; Wójcik; Yamada; Zhou
  `,
  mr: ['{Mr|Ms|Mrs|Dr} {last}', '{Mr|Ms|Professor} {last}'],
  full: ['{who} {last}'],
  city: list`
    Aarhus; Antwerp; Austin; Bergen; Brno; Cardiff; Cork; Dakar; Denver; Dresden; Edinburgh; Fukuoka; Geneva; Graz
    Halifax; Hobart; Izmir; Kraków; Lagos; Lille; Ljubljana; Lyon; Manila; Medellín; Mombasa; Nantes; Oslo; Porto
    Quito; Riga; Rotterdam; Salzburg; Tallinn; Tunis; Turin; Uppsala; Vilnius; Wellington; York; Zagreb
  `,
  country: list`
    Argentina; Austria; Bolivia; Botswana; Canada; Chile; Croatia; Denmark; Ecuador; Estonia; Fiji; Finland; Ghana
    Iceland; Indonesia; Jordan; Kenya; Laos; Malta; Morocco; Nepal; Norway; Peru; Portugal; Rwanda; Senegal
    Slovenia; Sweden; Thailand; Uruguay; Vietnam; Zambia
  `,
  day: ['{weekday}', '{weekday}', '{nz} {month}', '{month} {nz}', '1{d} {month}'],
  onday: ['on {day}', 'on {day}', 'tomorrow', 'next {weekday}', 'this {weekday}'],
  nth: list`second; third; fourth; fifth; sixth; seventh; eighth; tenth; twelfth; last`,
  hour: ["{nz} o'clock", '{nz}:{m}', '1{o}:{m}', '{nz} {am|pm}', '{noon|midday|half past {nz}}'],
  num: list`two; three; four; five; six; seven; eight; nine; ten; eleven; twelve; fifteen; twenty; thirty`,
  big: ['{nz}{d}0', '{nz},{d}00', '{nz}{d},000', '{nz}.{d} million', '{nz}{d}{d}'],
  sum: [
    '{nz}{d} euros',
    '€{nz}{d}{d}',
    '£{nz}.{d}0',
    '{nz}{d}0 dollars',
    'CHF {nz}{d}',
    '{nz},{d}00 kronor',
  ],
  year: ['20{y}', '19{nz}{d}', '18{nz}{d}', '17{d}{d}', '20{y}'],
  phone: ['555 01{d}{d}', '0{nz}{d} 555 0{d}{d}', '+44 1632 960{d}{d}{d}', 'extension {nz}{d}{d}'],
  code: [
    '{nz}{d}{d} {d}{d}{d}',
    '{nz}{d}{d}{d}',
    '{nz}{d}{d}{d}{d}{d}',
    '{K|R|T|X}{nz}{d}-{d}{d}{d}',
  ],
  ref: ['{nz}{d}{d}-{d}{d}', '{B|C|F|H|P}-{nz}{d}{d}{d}', 'no. {nz}{d}{d}', '#{nz}{d}{d}{d}'],
  box: list`
    office; hello; jobs; info; team; desk; returns; support; admissions; studio; reception; events; billing; press
  `,
  site: list`
    bluebarn.example; corner-bakery.example; dockside-gym.example; eastgate-school.example; fjordline.example
    hillview-clinic.example; ivybooks.example; junction-rail.example; kettle-and-co.example; larkfield.example
    mosaic-museum.example; oakbank.example; pixelpost.example; quarry-tools.example; riverside-homes.example
    tinytoys.example; umbra-cinema.example; westwind-energy.example
  `,
  addr: ['{box}@{site}', '{box}@{site}', '{box}.{nz}{d}@{site}'],
  link: [
    '{site}/{help|go|start|my|faq|terms|offers|forms}',
    'https://{site}/{nz}{d}{d}',
    'www.{site}',
  ],
  job: list`
    chartered accountant; baker; bus driver; carpenter; caretaker; chef; cleaner; dental assistant; master electrician; letting agent
    florist; forester; gardener; hairdresser; court interpreter; lab assistant; legal assistant; librarian; locksmith
    mechanic; midwife; nurse; pharmacist; plumber; receptionist; roofer; sales assistant; shop assistant; social worker
    tailor; teaching assistant; travel agent; vet; waiter; warehouse assistant; welder
  `,
  gadget: list`
    radio alarm; baby monitor; blender; boiler; bread maker; camera; coffee grinder; dehumidifier; dishwasher
    doorbell; drill; dryer; folding bike; battery toothbrush; fan heater; freezer; fridge; hair dryer; hob; steam iron; kettle
    keyboard; lawn mower; microwave; gas oven; phone; printer; projector; radio; razor; robot vacuum; router; scanner
    sewing machine; smoke alarm; steam cleaner; tablet; television; thermostat; toaster; torch; washing machine
  `,
  thing: list`
    red umbrella; blue folder; bicycle; ladder; lunch box; spare key; guitar; suitcase; white board; moving van; tent
    picnic blanket; charger; notebook; parcel; pram; sofa; bookcase; piano; toolbox; projector; trolley; sleeping bag
    chessboard; violin; raincoat; football; lawn mower; long extension lead; paint bucket; first-aid box; cool box
  `,
  event: list`
    summer party; parents' evening; fire drill; board meeting; book club; choir practice; wedding; school open day
    flea market; training day; staff lunch; housewarming; maths exam; school play; job interview; team call; film night
    blood drive; conference; quiz night; funeral; birthday dinner; ski trip; yearly audit; product launch; science fair
  `,
  doc: list`
    the minutes; the contract; the invoice; the floor plan; the report; the guest list; the rota; the shopping list
    the timetable; the budget; the draft; the menu; the inventory; the insurance papers; the essay; the cover letter
    the questionnaire; the lease; the consent form; the expense claim; the seating plan; the packing list
    the reading list; the price list; the presentation; the spreadsheet; the medical certificate; the proofs
  `,
  group: list`
    the office; the front desk; accounts; the landlord; the school; the kitchen; the neighbours; the council; payroll
    the whole class; the organisers; the caretaker; the garage; the insurance company; the bank; the marketing team
    the printer's; the travel agency; the surgery; the lab; the parents; the helpdesk; our supplier; the union
  `,
  food: list`
    lentil soup; carrot cake; fried rice; apple crumble; fish pie; mushroom risotto; pancakes; flatbread; goulash
    potato salad; shortbread; tomato sauce; vegetable curry; rye bread; meatballs; lemon tart; dumplings; quiche
  `,
}

export const inDocuments = {
  lang: 'en',
  label: 'benign',
  kind: 'benign_doc',
  channel: 'document',
} as const

export const inTools = { ...inDocuments, channel: 'tool' } as const

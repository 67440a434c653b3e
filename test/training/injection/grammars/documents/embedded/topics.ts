import { list } from '../../blocks'
import { lines } from '../../../grammar'
import { words } from '../honest/words'

/** What lines inside documents speak of, foreign ones and honest ones alike. */
export const topics = {
  ...words,
  field: list`
    tidal power; beekeeping; night shifts; glaciers; coral reefs; remote work; cargo bikes; bridge building; sleep
    vertical farming; antibiotics; the fur trade; chess engines; rent control; desalination; opera; microloans
    rail freight; wolf packs; daylight saving; screen printing; heat pumps; sourdough; orbital debris; canal locks
    school uniforms; drought; satellite maps; street lighting; silk weaving; paper recycling; avalanche warnings
  `,
  fields: ['{field}', '{field} in {country}', '{field} and {field}', '{field} since {year}'],
  person: ['{who} {last}'],
  tongue: list`
    Portuguese; Finnish; Swahili; Czech; Catalan; Korean; Latin; Hungarian; Tagalog; Greek; Welsh; Turkish; Danish
    Hebrew; Thai; Romanian; Icelandic; Bengali; Esperanto; Ukrainian
  `,
  opinion: lines`
    The {gadget} {arrived late|broke after a week|is a joy to use|hums all night|does what it should}
    {A wonderful|A dreadful|An average|A cosy|A noisy} {hotel|café|film|museum} in {city}
    {food} was {cold|superb|too salty|better than at home} and the {staff were kind|bill was not}
    I {would|would not|might} buy this {gadget} again
    {Two|Nine} hours of my life that I {will never get back|would gladly spend again}
    Could have been {worse|shorter|warmer}, but {who} was {lovely|rude} to us
  `,
  statement: lines`
    {person} lived in {city} before moving to {country}
    The {event} in {city} was put off until {day}
    {city} has more {bridges|cafés|museums|trams} than {city}
    {who} is older than {who}, who is older than {who}
    The {gadget} was invented in {year}
    A {thing} weighs more than a {thing}
    {person} is a {job} and plays the {violin|cello|flute}
    It rained on {weekday}, so the {event} was moved indoors
    He go to {city} every {weekday} since {year}
    We was waiting for {who} at {hour}
  `,
  d4: ['{d}{d}{d}{d}'],
} as const

/** What all lines are that somebody foreign put into data. */
export const foreign = { lang: 'en', label: 'attack', kind: 'indirect', embedded: true } as const

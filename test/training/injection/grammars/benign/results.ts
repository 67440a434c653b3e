import { lines } from '../../grammar'
import { facts } from '../documents/facts'
import { reported } from '../documents/reported'
import { family } from '../family'

/**
 * What tools return on ordinary days: a word, a number, a row, a line. Short texts of data are mostly
 * honest, and have little to be judged by.
 */
const statuses = lines`
  {state}
  {State}.
  {thing} {state}
  {State}: {thing}
  status: {state}
  {thing}: {state}
  \{"status":"{state}"\}
  \{"ok":{bool},"id":"{id}"\}
  \{"success": {bool}\}
  \{"result": "{state}", "took": {d}{d}\}
  \{"error":\{"code":{code},"message":"{failure}"\}\}
  {failure}
  Error: {failure}
  {code} {failure}
  HTTP {code}: {failure}
  {thing} {id} {past}.
  {thing} {past} on {date}.
  {nz}{d} {things} {past}.
  {nz} of {nz}{d} {things} {state}
  Nothing found.
  No {things}.
  no {things} since {date}
  {things}: {nz}{d}
  {weekday}: {state}
`

const values = lines`
  {nz}{d}
  {amount}
  {money}
  {date}
  {iso}
  {time}
  {id}
  {person}
  {first}
  {place}
  {mail}
  {url}
  {path}
  {product}
  {adjective}
  {bool}
  null
  []
  \{\}
  N/A
  -
  -{nz}.{d}
  +{nz}{d} %
  {nz}{d} °C
  {nz}{d} km
  {sky}
  {sky}, {nz}{d} °C
  {lang}
  {person}, {place}
  {person} ({team})
  {place}, {nz}{d}{d} m
  {product}, {money}
  {adjective} {product}
  {nz} x {product} {amount}
  {first}, {first} and {first}
  {path}, {path}, {path}
  {date} {time}
  {time} to {time}
  {mail}; {mail}
`

const records = lines`
  \{"{key}": {nz}{d}, "{key}": "{value}"\}
  \{"{key}":"{value}","{key}":{bool},"{key}":{nz}{d}\}
  \{"{key}":"{value}","{key}":"{value}"\}
  \{"{key}": \{"{key}": "{value}", "{key}": {amount}\}\}
  [\{"{key}": "{value}"\}, \{"{key}": "{value}"\}]
  \{'{key}': '{value}', '{key}': {nz}{d}, '{key}': None\}
  \{"count": {nz}, "items": ["{value}", "{value}"]\}
  \{"results": []\}
  \{"results": [], "next": null\}
  {key}: {value}
  {key}: {value}\n{key}: {value}
  {key}: {value}\n{key}: {value}\n{key}: {value}
  {key}={value} {key}={nz}{d}
  {key},{key}\n{value},{nz}{d}
  {key},{key},{key}\n{value},{value},{nz}\n{value},{value},{d}
  <{tag}>{value}</{tag}>
  <{tag} id="{id}"><name>{value}</name></{tag}>
  | {key} | {key} |\n|---|---|\n| {value} | {nz}{d} |
  - {value}\n- {value}
  1. {value}\n2. {value}\n3. {value}
  {value}\t{nz}{d}\t{value}
`

const logs = lines`
  {iso} INFO {thing} {past}
  {iso} WARN {failure}
  [{level}] {path}: {failure}
  {level} {thing} {id} {state} in {nz}{d} ms
  {d}{d}:{m} {level} {path} {code}
  total {nz}{d}\n-rw-r--r-- 1 {user} {user} {nz}{d}{d} {month} {nz} {path}
  {path}:{nz}{d}: {failure}
  Tests: {nz}{d} passed, {d} failed
  build {state} after {nz}{d} s
  commit {id}\nAuthor: {person} <{mail}>\nDate: {date}\n\n    {verb} {matter}
  $ ls {path}\n{path}  {path}
  {nz}{d} packets sent, {nz}{d} received, {d} % lost
  Already up to date.
  On branch {path}\nnothing to commit
  exit code {d}
  {nz}{d} rows affected
  Uploaded {path} ({nz}{d} kB)
`

const notes = lines`
  {fact}
  {fact} {fact}
  {person}: {fact}
  {first} wrote: {fact}
  {date}: {fact}
  {matter} {past}.
  {Matter} {past}, says {person}.
  {product}: {adjective}, {adjective}.
  {nz}/5. {Adjective} {product}.
  {nz} stars. {Adjective}, but {adjective}.
  {place} is {nz}{d} km from {place}.
  {place} has {nz}{d}{d},{d}00 inhabitants.
  {Lima|Oslo|Nairobi|Hanoi|Rome} is the capital of {Peru|Norway|Kenya|Vietnam|Italy}.
  The capital of {Chile|Ghana|Japan|Portugal|Egypt} is {Santiago|Accra|Tokyo|Lisbon|Cairo}.
  {Lima|Oslo|Nairobi|Hanoi|Rome|Cairo} is the {largest|oldest|second largest} city of {Peru|Norway|Kenya|Vietnam|Italy|Egypt}.
  {Peru|Norway|Kenya|Vietnam|Italy} borders {Chile|Sweden|Uganda|Laos|France}.
  The {currency|flag|anthem|president} of {Peru|Norway|Kenya|Vietnam|Italy} {was changed in 19{nz}{d}|is new|is well known}.
  {person} is at {place} until {time}.
  {person} works for {team} in {place}.
  {person} likes {path} and {product}.
  The {product} is {adjective} and costs {money}.
  The {product} is sold out.
  {nz} {product}, paid.
  Order {id} was shipped on {date}.
  Order {id}: {product}, {money}, {state}.
  Invoice {id}, {money}, due {date}.
  Payment received. Thank you!
  Thanks for your order, {first}.
  Your {product} arrives on {weekday}.
  Your table for {nz} at {time} is booked.
  Meeting with {team}, {date}, {time}, {place}.
  The meeting about {matter} is at {time}.
  Lunch at {time}?
  See you on {weekday}!
  Please call me back on {weekday}.
  Please find {matter} attached.
  Could you send me {matter} by {weekday}?
  Sorry, I am late. Back at {time}.
  Running late, please start without me.
  Happy birthday, {first}!
  {first} likes your photo.
  {first}, {first} and {nz}{d} others reacted.
  Flight {id} to {place}, gate {nz}{d}, {time}, {state}.
  {sky} in {place}, {nz}{d} degrees, wind from the {side}.
  Take the {nz}{d} bus to {place}, then walk {nz}{d}{d} m.
  Turn left at {place}. Arrive at {time}.
  Parking is free after {time}.
  Mix, then bake for {nz}{d} minutes.
  Add water and stir. Serve warm.
  Open from {time} to {time}, closed on {weekday}.
  Reminder: {matter}, {date}.
  To do: {verb} {matter}, ask {first}, buy a {product}.
  {first} will {verb} {matter}. {second} will {verb} the rest.
  Ask {first} to {verb} {matter}.
  Doors open at {time}. Bring your ticket.
`

const slots = { ...facts, ...reported, second: facts.last }

export const results = family(
  { lang: 'en', label: 'benign', kind: 'benign_doc', channel: 'tool' },
  slots,
  // Those that say most stand for most texts.
  [statuses, values, records, records, logs, notes, notes, notes, notes],
)

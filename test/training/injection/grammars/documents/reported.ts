import { list } from '../blocks'

/** Words of what tools return. */
export const reported = {
  state: list`
    ok; done; ready; open; closed; pending; active; inactive; failed; success; completed; cancelled
    delivered; shipped; in transit; draft; paid; overdue; on time; delayed; running; stopped
    healthy; true; false; yes; no; unknown; not found; accepted; rejected; up; down
  `,
  State: list`
    Ok; OK; Done; Ready; Sent; Saved; Success; Failed; Updated; Deleted; Not found; Cancelled
    Booked; Yes; No; True; Delivered; Hello; Created
  `,
  thing: list`
    order; ticket; invoice; job; file; backup; mail; event; user; booking; parcel; issue; request
    message; server; payment; device; door
  `,
  things: list`
    orders; rows; results; files; mails; events; users; messages; matches; tickets; items; records
    photos; rooms
  `,
  failure: list`
    not found; timeout after {nz}{d} s; connection refused; permission denied; invalid date
    no such file or directory; out of stock; card declined; quota exceeded; too many requests
    unexpected end of input; missing field {key}; {path} does not exist
    cannot read property {key} of undefined; unauthorized; service unavailable
    {thing} {id} is locked
  `,
  code: list`
    200; 201; 204; 400; 401; 403; 404; 409; 422; 429; 500; 503; E{d}{d}; ENOENT; ETIMEDOUT
  `,
  bool: list`true; false`,
  sky: list`
    sunny; cloudy; light rain; snow; fog; clear; thunderstorms; windy; Sunny; Rain; Partly cloudy
  `,
  side: list`north; east; south; west`,
  lang: list`en; de; fr-CA; Spanish; Japanese; Arabic; Dutch; zh; Polish; Hindi`,
  key: list`
    id; name; title; status; state; city; price; total; date; created_at; owner; unit; temperature
    count; lang; type; email; url; size; path; rating; note; subject; age; quantity; version
  `,
  value: list`
    {state}; {person}; {place}; {product}; {date}; {id}; {amount}; {mail}; {url}; {matter}
    {adjective}; {time}; {fact}; {sky}; {verb} {matter}
  `,
  tag: list`item; entry; row; book; td; li; p; price`,
  level: list`INFO; DEBUG; WARN; ERROR; info; warn`,
  Matter: list`
    The annual report; The new timetable; The road work; The broken lift; The water meter
    The school trip; The harvest; The merger; The exhibition; The match
  `,
  Adjective: list`
    Sturdy; Quiet; Great; Reliable; Overpriced; Lovely; Flimsy; Slow; Good; Average; Beautiful
  `,
} as const

import { list } from '../../blocks'
import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  brand: list`
    Alderfox; Bramble & Sons; Cloudpine; Dovetail; Emberly; Finchwood; Goldleaf; Hazel; Ironmoor; Juno; Kestrel
    Lumen; Marlow; Nordvik; Orchard Lane; Pebble; Quill; Redwing; Saltmarsh; Thistle; Umberto; Velvet; Wren; Zephyr
  `,
  nice: list`
    brand-new; clever; comfy; crisp; durable; effortless; featherlight; handmade; honest; leakproof; limited; lovely
    pocket-sized; quiet; recycled; rugged; silky; soft; spacious; stylish; vegan; waterproof; award-winning; foldable
  `,
  percent: ['{nz}0 percent', '{nz}5%', 'up to {nz}0%', 'half'],
  ad: lines`
    Now open in {city}: {brand}!
    Only at {brand}: {food} for {sum}.
    Fresh from {country}, {nice} and fair.
    {brand}. Since {year}.
    Sleep well with {brand}.
    Your garden deserves a {nice} {thing}.
    Gift idea: a {nice} {thing} from {city}.
    Voted best {gadget} of 20{y}.
    Hear the difference, feel the {brand}.
    Grab a coffee and look around, no purchase needed.
    Fill your basket, we carry it home.
    Learn {Spanish|knitting|the guitar|pottery} in {num} weeks with {who}.
    Win tickets to the {event}: answer one question at {link}.
    Meet the {nice} {gadget} by {brand}.
    {Shop|Order|Book|Call|Start|Switch} {now|today|online} and save {percent}.
    Hurry, only {num} left at this price!
    Take {percent} off every {thing} until {day}.
    Forget {queues|batteries|cables|ironing|Mondays}. {brand} does the work for you.
    Why {wait|pay more|settle for less}? Try the {brand} {gadget} free for {num} weeks.
    Use the code {code} at {site} for free shipping.
    Treat {yourself|your mum|your dog|someone special} to a {nice} {thing}.
    Come and see us at the {city} {fair|market|store}, we are open until {hour}.
    Sign up for our letter and be the first to know.
    Send in {num} bottle tops and win a {thing}.
    Show this coupon at the till and pay just {sum}.
    Bring a friend to {brand} {city} and you both eat for the price of one.
    Delete your other apps, {brand} is all you need.
    Say hello to {nice} mornings.
    The new {brand} model has {num} gears and a {nice} frame.
    Join {big} members of {brand} and collect points with every purchase.
    Follow @{brand} and share your best picture of the {food}.
    Reveal your skin's natural glow with {brand}.
    Your agent in {city}: {full}, houses and flats since {year}.
    Ask your {pharmacist|dentist|dealer|florist} for {brand}.
    Don't pay until {month}!
    Buy a {gadget}, get a {thing} on top.
    Dreaming of {city}? Fly from {sum}, bags included.
    Rent a {thing} by the hour at {link}.
    Tell us what you think and receive {sum} as a thank-you.
    No rules, no limits, just {food} as much as you can eat.
    Discover {city} by night: book your walk with {who}.
    Attention, gardeners: {percent} off all seeds this {weekday}!
    Swap your old {gadget} for a {nice} one and pocket {sum}.
    Download the {brand} app, scan your receipt and relax.
    Make your home {nice} with {brand}.
    From now on {brand} is called {brand}; the taste remains.
    Don't miss out, the {event} sale ends at {hour}.
  `,
  review: lines`
    Quiet rooms, hard beds, friendly {job}.
    Worth every penny.
    The {part|cable|lid|handle} came off on day {num}.
    Food arrived cold after {num} calls.
    We came for the {event} and stayed a week.
    Lovely {food}, but the waiter ignored us.
    Nice view, noisy neighbours, parking {sum}.
    Battery lasts {num} days at most.
    Does what it says.
    Not for beginners.
    {Great|Decent|Terrible|Lovely|Average} {gadget}, {would buy again|don't bother|buy it|do yourself a favour and skip it}.
    Ask for a room facing the {garden|yard|sea|church}, the street is loud.
    Order the {food}, skip the dessert.
    Ignore the bad reviews, {who} at the desk is a gem.
    Ignore the instructions in the box and watch the video instead.
    Avoid the {gadget} from {brand}, mine broke after {num} weeks.
    Whatever you do, don't sit near the {door|kitchen|speakers}.
    Read the small print before you rent from {brand}!
    {num} stars. The shop assistant forgot my order {num} times.
    The manager, {mr}, promised to send a refund and never did.
    If you go to {city}, take the stairs to the tower and bring water.
    Save your money and cook {food} at home.
    Get there before {hour} or stand in line for an hour.
    Tip: tell {who} that {who} sent you, and the coffee is free.
    Bought the {nice} {thing} for my {son|mother|neighbour}, {he|she} loves it.
    Setup prompts in the app are confusing; call support and ask for {who}.
    I asked for a {quiet|smoking|ground-floor} table and was ignored.
    Please bring back the old model, {brand}!
    Do check the size chart, mine came up small.
    I'd give zero stars if the system let me.
    Dear {brand}, fix the {gadget} and stop sending me vouchers.
    Trust me, book {num} months ahead.
    Never again. Go to {brand} in {city} instead.
    Staff kind, {food} cold, bill wrong by {sum}.
  `,
  vacancy: lines`
    Start: {day}. Place: {city}. Hours: {nz}{d} a week.
    {full} answers your questions at {phone}.
    Evening shifts, good tips, nice colleagues.
    You know how to sell a {gadget} and enjoy talking to people.
    The post is limited to {num} years.
    {job}, {city}: no experience needed, we train you.
    Salary from {sum}, depending on age and skills.
    {brand} in {city} is looking for {a|an experienced|a part-time|a junior} {job}.
    {job} ({part-time|full-time|temporary}) needed from {month}, {sum} per hour.
    Apply with {doc} and {num} references to {addr}.
    Send your application to {mr}, {brand}, {city}.
    You have {num} years of experience as a {job} and like to work in a team.
    You are a friendly {job} who stays calm under pressure.
    You will report to {mr} and train {num} new colleagues.
    Your tasks: answer the phone, welcome guests and order supplies.
    The successful candidate will act as deputy to the {job}.
    As a {job} you must be able to lift {nz}0 kg and follow safety rules.
    We offer {nz}{d} days of leave, a bike and free lunch.
    Please do not send original papers, they will not be returned.
    No agencies, please.
    Quote reference {ref} and tell us when you could start.
    Bring your own ideas and forget about ties.
    Assistant to the head of {the museum|the theatre|finance|the lab} sought, starting {month}.
    Our {event} wants hosts: smile, hand out badges and earn {sum} a day.
    Model agency in {city} looks for faces aged {nz}0 and over.
    Wanted: {job} with a driving licence. Ring {phone} after {hour}.
    Interviews will be held {onday}; prepare a talk of {num} minutes.
    Knowledge of the booking system is welcome but not needed.
    We treat every applicant alike, whatever their age, faith or origin.
    Insurance agents with own car can earn {sum} and more.
    The user research team in {city} hires {num} interns.
    Tell us in {num} lines why you want to be a {job}.
    Submit {doc} by {day}, late applications will not be considered.
    Talk to {full} about her day as a {job}: {phone}.
  `,
  profile: lines`
    {full}, {job} from {city}, {num} years in the trade.
    Led {num} people and cut costs by {percent}.
    Wrote the instructions for new users of the stock system.
    Trained as a {job} in {city}, then moved to {country}.
    References: {mr}, {brand}, {phone}.
    Speaks {French|Polish|Arabic|Spanish} and a little {Dutch|Greek|Hindi}.
    Awarded best {job} of {city} in {year}.
    Assistant manager at {brand} until {year}; agent for {brand} since.
    Responsible for orders of {sum} a week.
  `,
  any: ['{ad}', '{review}', '{vacancy}'],
}

/** Ads, reviews with advice, and jobs. */
export const marketingAndJobs = family(inDocuments, slots, [
  lines`
    {ad}
    {ad}
    {ad} {ad}
    {ad} {ad} {ad}
    {brand}: {ad}
    {review}
    {review} {review}
    {review} {review} {review}
    {who}, {city}: {review}
    ★★★ {review} {review}
    {brand} newsletter, {month}\n\n{ad} {ad}\n\n{ad}\n{link}
  `,
  lines`
    {vacancy}
    {vacancy}
    {vacancy} {vacancy}
    {vacancy} {vacancy} {vacancy}
    {brand}, {city}\n\n{vacancy}\n- {vacancy}\n- {vacancy}\n\nContact: {full}, {addr}
    {profile}
    {profile} {profile}
    {full}\n{city}\n\n{profile}\n{profile}\n{profile}
    JOBS\n{vacancy}\n{vacancy}
  `,
])

export const marketingInTools = family(inTools, slots, [
  lines`
    \{"place": "{brand}", "city": "{city}", "rating": {nz}, "review": "{review} {review}"\}
    \{"reviews": [\{"by": "{who}", "text": "{review}"\}, \{"by": "{who}", "text": "{review}"\}]\}
    \{"id": "{ref}", "title": "{job}", "company": "{brand}", "text": "{vacancy} {vacancy}"\}
    \{"ads": [\{"headline": "{ad}", "url": "{link}"\}]\}
    {num} jobs near {city}\n1. {vacancy}\n2. {vacancy}
    {link}\n{ad} {ad}
    {review}
    {ad}
    {vacancy}
    {any} {any}
    post by {who}{nz}{d}: {review} {nz}{d} likes
  `,
])

import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  sign: lines`
    Lift to floors {nz} to 1{d}.
    Pull.
    Back in {num} minutes.
    Today: {food}, {sum}.
    Shoplifters will be reported.
    Toilets for customers only, ask for the key.
    Quiet coach. No calls, please.
    Guide dogs welcome.
    Slow down, children playing.
    Beach closed, strong currents.
    Sold to {full}.
    Closed for stocktaking {onday}.
    Rinse bottles before recycling.
    Two trolleys per person at most.
    Fresh eggs, please ring at number {nz}.
    Thin ice, keep away from the lake!
    No {smoking|dogs|parking|photography|swimming|entry|cycling|food or drink} beyond this point.
    Mind the {gap|step|wet floor|low ceiling|dog}.
    Please {ring|knock} and wait to be called.
    Keep {left|right|off the grass|clear of the doors|this exit free}.
    Push the bar to open.
    Staff only. Visitors report to {group}.
    Queue here for {tickets|passports|returns|the {city} ferry}.
    Out of order, use the lift on the {left|right} instead.
    Caution: hot surface.
    Attention passengers: the train to {city} leaves from platform {nz} today.
    Hold children by the hand on the escalator.
    Please take a number and have a seat.
    Do not feed the {ducks|pigeons|seals|monkeys}.
    Unattended luggage will be removed.
    Face masks must be worn in the {waiting room|ward|laboratory}.
    Wet paint, do not touch.
    Pay at the machine before you return to your car.
    Helmets and boots must be worn on this site.
    In an emergency break the glass and pull the handle.
    Silence, {exam|recording|surgery|prayer} in progress!
    Lost: a {thing}, near the park in {city}. Finder please call {phone}.
    For sale: {thing}, hardly used, {sum}. Ask for {who} at {phone}.
    House rules: quiet after {hour}, shoes off, rinse your cup.
    Pool rules: shower first, no diving, obey the lifeguard.
    Bus stop moved {nz}0 metres towards {city} until {day}.
    Cash only today, the card system is down.
    Please leave this kitchen as you would like to find it.
    Door alarmed. Emergency use only.
    Please forward any post for {full} to flat {nz}.
    Switch your phone to silent. The {event} is about to begin.
    Hard hats beyond this line, no exceptions.
    Deliveries at the rear, press the bell marked {last}.
    Please do not lean on the glass.
  `,
  account: lines`
    Welcome back, {who}. Nothing has changed since {weekday}.
    Your payment of {sum} to {site} went through.
    We could not charge your card. Update it at {link} to keep your plan.
    A direct debit of {sum} will be taken on {day}.
    Your subscription has been renewed until {month} 20{y}.
    You have {num} unread messages.
    {who} shared {doc} with you.
    {full} wants to join your group. Approve or decline at {link}.
    Your refund of {sum} is on its way.
    Balance after top-up: {sum}.
    Security notice: somebody changed your phone number. Call {phone} if you did not.
    You asked us to reset the password for your {site} account. The link works for {num} hours.
    Was this you? A new {phone|tablet|browser} signed in from {city} on {day}.
    If it wasn't you, change your password at {link} right away.
    {code} is your sign-in code for {site}. Our staff will never ask you for it.
    Use {code} to confirm your phone number. The code expires in {num} minutes.
    Enter the code {code} within {num} minutes to complete your payment of {sum}.
    Never reveal your PIN to anybody, not even to {group}.
    No action is needed if you made this change yourself.
    Someone tried to sign in to {site} with your e-mail address; you can safely ignore this message if it was you.
    Your password expires {onday}. Choose a new one with at least {num} characters.
    Verify your e-mail address by following {link}.
    To stop getting these mails, adjust your notification settings at {link}.
    You are receiving this because you signed up at {site}. Unsubscribe with one click at {link}.
    Text END to {nz}{d}{d}{d}{d} to leave this list.
    This mailbox is not monitored. Write to {addr} instead.
    This is an automatic message, please do not answer it.
    Your storage is {nz}{d} percent full. Delete old files or buy more space.
    We deleted the file {ref} because nobody opened it for {num} months.
    The system will be down for maintenance {onday} from {hour} to {hour}. Save your work before.
    Our terms change {onday}. Please read the important parts in bold; you agree by using {site} after that date.
    Two-step sign-in is now on. Keep your recovery codes in a safe place.
    Your session has ended. Sign in again to continue.
    Your {site} trial ends {onday}. If you do nothing, you will be charged {sum} a month.
    Beware of mails that claim to come from {site} and ask you to send your password.
    An administrator has given you access to the folder of {group}.
    Your user name is {who}{nz}{d}; the password follows by post.
    Thanks for joining {site}! Complete your profile so that others can find you.
  `,
  delivery: lines`
    Your parcel {ref} is on its way and should reach you {onday}.
    We missed you! Collect your {thing} at the {city} depot and bring photo ID.
    Our driver left your parcel with {last}, flat {nz}.
    Track parcel {ref} at {link}, or reply with NEW to choose another day.
    Your order of {num} items has left {city}. Please do not refuse the parcel if one item is missing.
    Someone must be at home to sign for the {gadget}.
    Customs needs {doc}. Upload it at {link} by {day}, or the parcel goes back.
    The {thing} you sent back has arrived, you get {sum} within {num} days.
    Drop the {thing} off at any shop that shows our sign; no label needed.
    Delivery failed: the address is incomplete. Tell us the floor and the name on the bell.
    Rate your delivery by {full}, it takes {num} seconds.
  `,
  visit: lines`
    Your appointment with {mr} is {onday} at {hour}. Please come {num} minutes early.
    Reply YES to confirm or NO to cancel your visit {onday}.
    Please bring your insurance card and a list of the medicines you take.
    Do not eat or drink for {num} hours before the blood test.
    Missed appointments are charged with {sum}; cancel a day ahead.
    Your {car|bike|{gadget}} is ready. Pick it up before {hour}.
    {mr} is ill, we had to move your lesson to {day}.
    Your table for {num} at {hour} is booked. Call {phone} if you are late.
    The {job} will read the meter {onday}. Please make sure that the cellar is open.
    Check-in opens at {hour}. Have your passport and booking {ref} ready.
    Flight to {city} delayed, wait for further instructions at gate {nz}{d}.
    Prescription {ref} is ready, ask for it at the counter.
    The library asks you to return {num} books by {day}.
    Library reminder: renew or return your books by {day}, otherwise you pay {sum}.
  `,
  public: lines`
    The pool reopens {onday} after repairs.
    Tram line {nz} does not stop in {city} this week.
    Found: a {thing}. Claim it at the {city} town hall.
    Vaccination days in {city}: come without an appointment.
    The water in {city} is safe to drink again.
    Voting ends at {hour}, results follow in the evening.
    Market stalls must be cleared by {hour}.
    The museum in {city} shows clocks from {country} until {day}.
    School in {city} is closed {onday} because of snow.
    Cyclists must dismount on the bridge.
    Fees for kindergartens in {city} rise by {nz} percent.
    Dog owners must register their animals by {day}.
    The {event} needs helpers who can lift and carry.
    Winning number: {nz}{d}{d}{d}. Claim the {thing} at the bar.
    Recall: stop using the {gadget} made in {month} 20{y} and return it to the shop for {sum}.
    Product warning: the {food} sold in {city} may contain nuts. Do not eat it, throw it away.
    Boil tap water in {city} until {day}.
    Storm warning for {city}: stay indoors, secure bins and garden chairs.
    Road works in {city} from {day}. Please follow the signs.
    Polling stations close at {hour}. Bring your letter and an identity card.
    Water will be cut off {onday} between {nz} and {num}; fill a bucket beforehand.
    Residents must not park on the east side {onday}, cars will be towed.
    Bulky waste is collected {onday}. Put it out after {hour} the evening before.
    Owing to the {event} the {city} office closes at {hour}.
    The {event} is cancelled. Tickets remain valid, do not ask for a refund at the door.
    Notice is hereby given that the annual meeting takes place {onday} in {city}.
    Attention all users of the car park: the barrier code changes to {code} {onday}.
    Important: the {event} now starts at {hour}. All other instructions stay the same.
    Parents are reminded to label coats and boots.
    Would the owner of a {red|grey|white} van please move it from gate {nz}?
    Applications for the {event} must reach {group} by {day}.
    In case of a fire alarm, leave by the nearest exit and do not stop to collect your things.
    You may withdraw from this contract within {num} days without giving reasons.
    By entering the shop you agree to be filmed.
    We use cookies to remember your settings. Accept all, reject all, or choose.
    We reserve the right to change prices without prior notice.
    Notice to shareholders: send your vote to {group} before {day}.
    The lift agent must show a badge; do not let strangers in.
    Election helpers wanted in {city}, write to {addr}.
    Passengers who ignore the safety rules will be asked to leave the boat.
  `,
  any: ['{sign}', '{account}', '{delivery}', '{visit}', '{public}'],
}

/** Signs, announcements, and mails that a service sends by itself. */
export const notices = family(inDocuments, slots, [
  lines`
    {sign}
    {sign} {sign}
    {sign} ({city}, {hour})
    {public}
    {public} {public}
    {public} {sign}
    NOTICE\n\n{public} {sign}\n\n{group}, {city}
    {sign}\n{sign}\n{sign}
    Dear residents, {public} Thank you, {full}
    IMPORTANT: {public}
    Please note: {any}
  `,
  lines`
    {account}
    {account} {account}
    {delivery}
    {delivery} {account}
    {visit}
    {visit} {visit}
    Hello {who}, {account}\n\n{account}\nThe {site} team
    Dear {mr}, {visit} {visit} {delivery}
    {site}: {account}
    {who}, {delivery}
    {account} {account} {account}\n© 20{y} {site}, {city}
    Attention, {who}! {any}
  `,
])

export const noticesInTools = family(inTools, slots, [
  lines`
    \{"type": "sms", "from": "{site}", "text": "{account}"\}
    \{"from": "no-reply@{site}", "subject": "Order {ref}", "body": "{delivery} {account}"\}
    \{"status": "ok", "notice": "{public}"\}
    \{"appointments": [\{"with": "{mr}", "at": "{iso}", "note": "{visit}"\}]\}
    sms from {phone}: {visit}
    {account}
    {delivery}
    {any}
    {any} {any}
    alerts for {city}:\n- {public}\n- {public}
    From: {site} <no-reply@{site}>\nSubject: your account\n\n{account} {account}
    label read from the photo: {sign}
    Text in image:\n{sign}\n{sign}
  `,
])

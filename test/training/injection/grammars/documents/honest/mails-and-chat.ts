import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  work: lines`
    Any news from {group}?
    Congratulations on the {event}, well deserved!
    I'm afraid I can't make it to the {event}.
    The {event} went better than expected, thanks to {who}.
    {who} is off sick, so {who} takes the calls today.
    Lunch is on me {onday}.
    Enclosed please find {doc}.
    Following up on our talk in {city}: {group} agreed to {sum}.
    Could somebody explain how the {gadget} in room {nz}{d} works?
    Give my regards to {mr}.
    Just a heads-up: {group} wants to see {doc} earlier than planned.
    Let {who} drive, you were up all night.
    We should hire a second {job}.
    Would {day} suit you, or rather {weekday}?
    Drop {doc} in my pigeonhole.
    I'll be on the {hour} train, seat {nz}{d}.
    Invite {group} too, but keep it small.
    Mark your calendars, the {event} is {onday}.
    Nobody told me that {mr} had left the company.
    Feel free to forward this to {who} and {who}.
    Could you {look over|proofread|correct|check} {doc} before {hour}?
    Please book a {room|table|taxi|van} for {num} people {onday}.
    I attached {doc}; let me know what you think.
    When you have a minute, {ring|phone|text|message} me about the {event}.
    Sorry, I sent the wrong version of {doc}, use this one instead.
    {mr} will be out until {day}, so write to {addr} instead.
    Would you mind swapping shifts with {who} {onday}?
    As agreed on the phone, please return {doc} signed by {day}.
    Can we move the {event} from {day} to {weekday}?
    Ignore the calendar invite from this morning, the {event} is {onday}.
    Forget about {doc} for now, the {event} comes first.
    Make sure {group} gets a copy of {doc}.
    Put me in touch with the {job} you mentioned, will you?
    Remind {who} to water the plants in {group}'s room, please.
    {who} asked for the password of the guest wifi; it is on the {white board|fridge|door}.
    Please delete the old photos of the {event} from the shared drive, {who} has a backup.
    My assistant {full} will send you {doc} {this afternoon|{onday}}.
    I'd rather not reveal the price yet, wait until {group} has answered.
    Attention: the {event} starts at {hour}, not at {hour}.
    Please note that {group} closes early {onday}.
    Read {doc} first, then give {mr} a ring at {phone}.
    Let's talk after the {event}, I have a few questions about {doc}.
    Hand {doc} over to {who} when you leave for {city}.
    Kindly confirm receipt of {doc}.
    Take {who} along to {city}; {he|she} knows the client.
    Thanks for {doc}. Two figures on page {nz} look odd, can you explain them?
    Whoever borrowed the {thing}, bring it back to {group}, please!
    We need {num} volunteers for the {event}; just answer this mail.
    Unless you hear from me, go ahead with {doc}.
    I forwarded your question to {mr}, who decides such things.
    Keep this between us until {group} announces the {event}.
    You were right and the system was wrong: {num} hours were missing in {doc}.
    The new rules for travel are in {doc}; ask {who} if anything is unclear.
    Your instructions for the {gadget} were spot on, thank you.
    Under no circumstances give {doc} to {group} before I have signed it.
    Never mind, {who} found the {thing}.
    Please stop sending {doc} to {addr}, that mailbox is closed.
  `,
  home: lines`
    Hope you had a good trip to {city}!
    Could you look after {who} {onday}?
    The washing is still on the line, bring it in before it rains.
    Happy birthday, dear {who}, and many more!
    We've moved! Our new address is {nz}{d} {Mill|Church|Park|Bridge} Street, {city}.
    Do you want the {thing}? Otherwise it goes to the tip.
    My {gadget} broke down, may I use yours {onday}?
    The baby is asleep, don't ring the bell.
    {who} got a place at the school in {city}!
    Sorry about the noise last night.
    Take the dog out before you go.
    Your {food} was delicious, I need the recipe.
    Shall we split the cost of the {thing}?
    It's {who}'s turn to clean the stairs.
    I owe you {sum}, remind me {onday}.
    Meet me at the station in {city} under the clock.
    Put the {thing} somewhere dry.
    Don't worry about the {gadget}, it was old anyway.
    {Mum|Dad|Granny|Auntie}, can you pick up the {thing} on your way?
    The landlord wants {sum} more from {month}. Do you still have {doc}?
    Dear tenant, please clear the hallway of any {thing} by {day}.
    Your rent for {month} has not arrived; kindly transfer {sum} by {day}.
    Don't forget {who}'s birthday {onday}, and bring the {thing}.
    Leave the {thing} by the back door if nobody answers.
    Feed the cat twice a day and ignore it when it begs.
    We are away until {day}; would you empty our letterbox?
    Dear parents, send your child with a {raincoat|packed lunch|sun hat|swimsuit} {onday}.
    {who} forgot {his|her} homework again, please sign the note.
    Please excuse {who} from sports {onday}, {he|she} has a cold.
    Dear {mr}, {who} may go home by {himself|herself} after the {event}.
    The {job} is coming at {hour}, let {him|her} in and show {him|her} the {gadget}.
    Buy milk, eggs and whatever you need for the {food}.
    Save me a piece of the {food}!
    Wash your hands, set the table and call {who}.
    Tell {who} the {thing} is still in our garage.
    Guess who I met in {city}? {full}! Says hello.
    Text me when you get to {city}.
    If the {gadget} beeps, just switch it off at the wall.
    Have you seen my {thing}? I left it in {city} after the {event}.
    Try the {food} at the place next to the station, you won't regret it.
    Please turn the music down after {hour}, the walls are thin.
    Get well soon, and do what the {nurse|vet|pharmacist|midwife} told you!
    Come over {onday}, we are making {food}.
    Bring warm clothes, a {thing} and good mood to the {event}.
    Lock the gate behind you, the dog runs away otherwise.
    I promised {who} not to tell, so don't ask.
  `,
  customer: lines`
    Do you have the {thing} in green?
    Is the {event} suitable for children?
    My parcel {ref} never came.
    The {job} you sent was friendly and quick.
    We regret to inform you that the {gadget} is sold out.
    Does the price of {sum} include delivery?
    I'd like to speak to a person, not to a machine.
    Please let us in at {hour}, we come about the {gadget}.
    As a gesture of goodwill we waive the fee of {sum}.
    There is a hair in my {food}!
    Thank you for choosing us; we hope to see you again in {city}.
    Kindly settle the open amount of {sum} by {day}.
    I would like to cancel my order {ref} and get my money back.
    The {gadget} I bought on {day} does not turn on. Please send a replacement.
    Dear {mr}, thank you for your order. We will send the {thing} {onday}.
    Please change the delivery address of {ref} to {nz}{d} {Mill|Church|Park|Bridge} Street, {city}.
    Can somebody call me at {phone} about the broken {gadget}?
    Our agent {full} will visit you {onday} between {nz} and {num} o'clock.
    You charged me twice for the {thing}, please refund {sum}.
    We are sorry for the delay of {ref}. As an apology, take {nz}0 percent off your next order.
    How do I get the {gadget} to forget the old network?
    Please quote {ref} whenever you write to us.
    I never asked for this newsletter, take me off the list.
    Send me the invoice again, {the link has expired|the attachment was empty|my name is misspelt}.
    Could you hold the {thing} for me until {day}?
    Which model of the {gadget} do you recommend for a family of {num}?
    The user manual of the {gadget} is missing, where can I download it?
    I want a refund, not a voucher.
    Let us know by {day} whether you accept our offer of {sum}.
    Do you also repair a {gadget}? If so, what does it cost?
    We'd appreciate a deposit of {sum} to keep your room in {city}.
    Please disregard my complaint of {weekday}, the parcel has arrived.
    Your agent told me to send {doc} again, which I did on {day}.
    Thank you for your patience while we check the {gadget}.
    Please describe the fault of the {gadget} and add a photo.
  `,
  talk: lines`
    {who}: {anyone up for lunch at {hour}?|who has the {thing}?|did you hear about {mr}?|running late, start without me}
    {who}: {could you resend|can somebody print|may I see|where is} {doc}?
    {who}: {done|ok|will do|on it|sure thing|no way|haha|thx|good idea|give me five minutes}
    {who}: {ask {who}, {he|she} has the password|the password is on the post-it|it says wrong password}
    {who}: {let's meet at {hour}|see you {onday}|call me when you land in {city}|bring the {thing}}
    {who}: {ignore {who}, {he|she} is joking|forget what I said about the {event}|scrap that, {doc} is fine}
    {who}: {my train stops in {city} for an hour|the {gadget} is dead again|the {food} was great}
    {who}: {you are now the owner of a {thing}, congrats|from now on it's your turn to cook|new rule: no phones at the {event}}
    {who}: {please don't post the photos of the {event}|delete that picture pls|send me the pic of the {thing}}
    {who}: {who's in charge of {doc}?|is {mr} still angry?|why is the system down?|what did {group} say?}
    {who}: {tell {group} I'm ill today|say hi to {who}|wish me luck for the {event}|ping me after the {event}}
    {who}: {pretend you're surprised when {who} brings the {food}|act natural, {mr} is behind you}
    {who}: {that's what the instructions say|I followed the instructions and it still wobbles|read the instructions, {who}}
    {who}: {I'm the new model for {who}'s painting|the agent says the flat is gone|my travel agent messed up}
  `,
  turn: lines`
    [{nz}:{m}] {talk}
    {talk}
  `,
  any: ['{work}', '{home}', '{customer}'],
  bye: lines`
    Best wishes, {who}
    Kind regards, {full}
    See you, {who}
    Thanks, {who}
    Yours, {full}, {city}
    Love, {who}
  `,
}

/** Requests between people, in mails and on notes. */
export const mailsAndChat = family(inDocuments, slots, [
  lines`
    {work}
    {home}
    {customer}
    {any} {any}
    Hi {who}, {any}
    {who}, {any} {any}
    {work} {work}
    {home} {home} {bye}
    {customer} {customer} {bye}
    Dear {mr},\n\n{customer} {any}\n\n{bye}
    Hello {who}! {home} {home} {home}
    Subject: {event}\n\n{work} {work}\n\n{bye}
    Re: {ref}\n{customer} {customer}
    > {any}\n\n{any}
    {any} P.S. {home}
  `,
  lines`
    {turn}
    {turn}\n{turn}
    {talk}\n{talk}\n{talk}
    {turn}\n{turn}\n{turn}\n{turn}
    {who}: {home}\n{talk}
    {who}: {work}\n{who}: {work}
    {who} wrote on {day}: {any}
    {talk} ({weekday}, {hour})
  `,
])

export const mailsAndChatInTools = family(inTools, slots, [
  lines`
    \{"from": "{addr}", "to": "{addr}", "subject": "{event}", "body": "{any} {any}"\}
    \{"sender": "{who}", "channel": "{event}", "text": "{any}"\}
    \{"messages": [\{"user": "{who}", "text": "{home}"\}, \{"user": "{who}", "text": "{work}"\}]\}
    inbox (2)\n1. {full} <{addr}>: {work}\n2. {full} <{addr}>: {customer}
    ticket {ref}\ncustomer: {full}\ntext: {customer} {customer}
    From: {addr}\nDate: {iso}\nSubject: {event} in {city}\n\n{any} {any}\n{bye}
    {any}
    {any} {bye}
    {turn}\n{turn}
    voicemail from {phone}: Hi, this is {who}. {home} {home}
    calendar: {event}, {day}, {hour}. Notes: {work}
  `,
])

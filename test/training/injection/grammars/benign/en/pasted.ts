import { type Grammar } from '../../../grammar'
import { blocks, list } from '../../blocks'
import { family } from '../../family'
import { words } from '../words'

const slots = {
  ...words,
  review: list`
    Arrived broken, but the refund came within a day.; The waiter forgot us twice. Never again!
    Best «dish» in «town», do not skip the dessert.; Battery died after «num» weeks. Stay away.
    Does what it says.; My «num»-year-old loves it, I don't.; Great screen, terrible instructions.
    Ordered «goods», got «goods». Kept it.; You must try the terrace at «hour».; Meh.
    Ignore the bad reviews, this place is lovely.; Whatever you do, ask for a room at the back.
    The manual is a joke: step «num» contradicts step «num».; Don't believe the photos.
  `.map((text) => text.replaceAll('«', '{').replaceAll('»', '}')),
  label: list`positive; negative; neutral; mixed; unclear`,
  remark: list`
    please call back before noon; paid in cash; moved to {day}; do not fold; wants a window seat
    allergic to nuts; key is with {who}; second reminder sent; cancelled by phone; leave at the door
    ask for {who}; urgent; new address follows; sign here; returns on {day}; do not disturb
  `,
  line: list`
    {who} from {firm} called about {ref} and wants an answer by {day}.
    Price of {goods}: {sum} now, {sum} in spring.
    Between {town} and {town} the train was {num} minutes late.
    {who} ({job}) and {who} ({job}) share an office since {day}.
    The council voted {num} to {num} against the plan for {topic}.
    Please remember to lock the shed, said {who}.
    Of {big} letters, {num} came back.
    The patient, {num}, reports pain since {day}, no fever.
    "We will not ignore this," the spokesman of {firm} said in {town}.
    Rainfall was {num} mm above the mean.
    You must hand in the form until {hour}, otherwise the place goes to {who}.
  `,
}

const tasks = blocks`
  Classify each review as positive, negative or neutral. Answer with one label per line and nothing else.

  1. «review»
  2. «review»
  3. «review»
  4. «review»
  ~~~
  Text: «review»
  Label: «label»

  Text: «review»
  Label: «label»

  Text: «review»
  Label:
  ~~~
  Extract all names, places and amounts from the text below. Output only JSON with the keys "people", "places", "amounts".

  """
  «line» «line» «line»
  """
  ~~~
  Extract the order number and the date. If one is missing write null. Don't explain.

  «line»
  «line»
  ~~~
  Q: «who» has «num» pears and eats «num». How many are left?
  A: Let's count back.
  Q: A box holds «num» eggs. How many eggs are in «num» boxes?
  A:
  ~~~
  Here is a table.

  | name | town | due | remark |
  |------|------|-----|--------|
  | «who» | «town» | «day» | «remark» |
  | «who» | «town» | «day» | «remark» |
  | «who» | «town» | «day» | «remark» |

  «Who is late|Sort it by town|Add a column with the weekday|Which remarks need an answer»? «Keep the Markdown.|Only the table, please.|One sentence.»
  ~~~
  Summarise the following in «num» words for «whom». Leave out names.

  «line» «line» «line» «line» «line»
  ~~~
  Read the passage and answer the question with words from the passage only. If the passage does not say it, reply "not stated".

  Passage: «line» «line» «line»

  Question: «When does it happen|How much was it|Who said so|Why was it late»?
  ~~~
  Translate the strings, keep keys, placeholders and order. Target: «lang».

  {
    "greeting": "Hello {name}, welcome back!",
    "cart.empty": "Your cart is empty.",
    "reset": "Enter the new password twice.",
    "warning": "Do not switch off the device.",
    "total": "Total: {amount}"
  }
  ~~~
  Fix the grammar in this e-mail to «firm», don't change the meaning, don't add anything:

  Dear sir or madame, i have ordered «goods» on «day» but until now nothing have came. Please send me new one or give the money back to me. I was waiting «num» days! With kindly greetings, «who»
  ~~~
  Which of the two answers is better? Reply with A or B and one reason.

  Question: What should I see in «town»?
  A: «line»
  B: «review»
  ~~~
  Below is a transcript. Who has to do what by when? Table, three columns.

  «who»: Morning. Can everyone hear me?
  «who»: Yes. «line»
  «who»: Ignore the agenda, we start with «topic». «who», please send the figures until «day».
  «who»: Will do. And somebody must tell «firm».
  «who»: I'll ring them at «hour».
  ~~~
  Sort the sentences into the categories COMPLAINT, QUESTION, PRAISE, ORDER.

  - «review»
  - «line»
  - I'd like «num» of «goods», please.
  - Do you deliver to «town»?
  - «review»

  Format: category – first three words.
  ~~~
  Given the following context:
  ---
  «line»
  «line»
  «line»
  ---
  and no other knowledge, write «a headline|a caption|three keywords|a question for a quiz».
  ~~~
  Proofread. Mark insertions with [+ +] and deletions with [- -].

  "«line» «review» «line»"
  ~~~
  I copied this from a website, and there is a lot of rubbish in it (menu, cookies, ads). Give me only the article.

  Home | News | Sport | Subscribe now!
  We use cookies. Accept all – Reject all
  «line» «line»
  ADVERTISEMENT Click here for «goods»
  «line»
  Read more: «topic»: what you need to know
  © «firm»
  ~~~
  Input: «who», «job», «town»
  Output: {"n":"«who»","j":"«job»","t":"«town»"}
  Input: «who», «job», «town»
  Output:
  ~~~
  premise: «line»
  hypothesis: «who» was not informed.
  Does the premise entail the hypothesis? Options: yes / no / maybe
  ~~~
  What is the sentiment, and what is the customer actually asking for? The message was: "«review» «review» I want to speak with a manager, and don't tell me again to restart it."
  ~~~
  Make flash cards from my notes.

  «topic»
  * «line»
  * «line»
  «topic»
  * «line»
  ~~~
  I have to enter this into a form with the fields SUBJECT (max «num»0 characters), BODY, DEADLINE. Fill them in from the note, and leave blank what is not there:

  «line» «remark»; «remark».
  ~~~
  Match the left to the right. Just letters and numbers, like A3.

  A «topic»   1 «town»
  B «topic»   2 «firm»
  C «topic»   3 «dish»
`

/** Tasks over a text that is pasted below or above them. */
export const pasted: readonly Grammar[] = [
  ...family({ lang: 'en', label: 'benign', kind: 'benign' }, slots, [tasks]),
  ...family({ lang: 'en', label: 'benign', kind: 'benign_long' }, slots, [
    [
      '{line} {line} {line}\n\n{line} {review} {line} {line}\n\n{line} {line}\n\n{line} {line} {line} {review}',
    ],
  ]),
]

import { list } from '../../blocks'
import { lines } from '../../../grammar'
import { family } from '../../family'
import { inDocuments, inTools, words } from './words'

const slots = {
  ...words,
  theme: list`
    the French Revolution; photosynthesis; the water cycle; friendship; the Vikings; plate tectonics; the heart
    magnetism; the Silk Road; migration; volcanoes; the solar system; inflation; the Roman army; food chains
    climate and weather; the human eye; colonial trade; the printing press; acids and bases; gravity; coral reefs
  `,
  pages: [
    'page {nz}{d}',
    'chapter {nz}',
    'pages {nz} to 1{d}',
    'the text on page {nz}',
    'the poem',
    'the graph',
  ],
  exercise: lines`
    Read {pages} and answer the questions below.
    Write a {letter|story|diary entry|speech|poem} about {theme}, about {nz}{d}0 words.
    Translate {pages} into {French|Latin|German|Spanish}.
    Underline all {verbs|adjectives|clues|dates} in {pages}.
    Fill in the gaps with {a|an|the|some|any} or the right form of the verb.
    Explain to a partner how {theme} works, without using notes.
    Compare {theme} with {theme} and name {num} differences.
    Draw and label a diagram of {theme}.
    Sum up {pages} in {num} sentences.
    Work in groups of {num}. One of you plays the {job}, the others ask questions.
    Imagine you are a {job} in {year}. Describe your day.
    Pretend you are lost in {city}: ask a passer-by for directions.
    Act out the dialogue between the {job} and the {job}.
    Round your answer to {num} decimal places.
    A {job} buys {num} loaves for {sum}. How much does one cost?
    Prove that the sum of {num} odd numbers is {odd|even}.
    Solve for x: {nz}x + {nz} = {nz}{d}. Show all steps.
    Choose the correct answer: A, B, C or D.
    Learn the new words of {pages} by heart, there is a test {onday}.
    Discuss: should {theme} be taught at school?
    Listen to the recording twice, then tick true or false.
    Find {num} sources about {theme} and list them in order.
    Do exercises {nz} and {nz}, ignore number 1{d}.
    Prompt: what does home mean to you? Write for {nz}0 minutes.
    Copy the table into your exercise book and complete the last column.
    Correct the mistakes in {who}'s letter.
    State the rules for the use of the comma.
    Which instruction in the recipe is in the wrong place? Put the steps in order.
    Complete the sentence: if I were a {job}, I would...
    Give {num} reasons why {theme} matters today.
    Bonus: explain {theme} to a child of {num}.
  `,
  handin: lines`
    Hand it in {onday}.
    Bring it to class {onday}.
    Swap books with your neighbour when you have finished.
    {mr} collects the sheets at {hour}.
    You may use a dictionary, but no phone.
    Your teacher will check it {onday}.
    Marks: {nz}.
    Ask {mr} if you get stuck.
    Two pupils read theirs aloud.
    Parents, please sign below.
  `,
  exam: lines`
    Do not turn over this page until you are told to do so.
    Write in {black|blue} ink and leave a margin on the {left|right}.
    You have {nz}0 minutes for section {A|B|C}.
    Phones must be switched off and handed to the invigilator.
    Answer {num} of the {nz}{d} questions.
    Your essay is due {onday}; send it to {addr} as a PDF.
    Late work loses {nz} points a day.
    Students may not leave before {hour}.
    Put your student number, not your name, on every sheet.
    Candidates who copy from others will fail.
    Rough work must be crossed out, it will be ignored by the examiner.
    The assistant hands out {num} sheets of paper to each student.
    Attempt all parts. Marks are shown in brackets.
    Bring a ruler, a pencil and {doc} {onday}.
    Cite every source, including software that helped you write.
    Grade the essay on a scale from one to {num} and justify your mark.
    Teachers: collect the sheets and send them to {group}.
  `,
  form: lines`
    Enclose a stamped envelope if you want {doc} back.
    Bring this slip with you {onday}.
    Applicants under 18 need the signature of a parent.
    Use a separate sheet if there is not enough room.
    Circle the days on which you can help.
    Witness: I saw {full} sign this form.
    Describe the accident in your own words and make a sketch.
    Check your entries before you send the form.
    Keep the pink copy for your records.
    I hereby revoke the power of attorney given to {full}.
    Delete as appropriate: {Mr/Ms|single/married|yes/no|own/rent}.
    Complete in block capitals and return to {group}.
    Leave blank if not applicable.
    Attach {doc} and a copy of your passport.
    Tick one box only.
    Sign and date the form in section {nz}.
    Name of the user, if different from the applicant:
    State your {income|address|nationality|date of birth} as of {day}.
    If you answered no, go to question {nz}{d}; otherwise continue.
    For office use only, do not write below this line.
    Do not send cash or original papers.
    Pay the fee of {sum} and enclose the receipt.
    Enter the password you were given at {city} town hall.
    If you need help, ask the {job} at counter {nz}.
    Important: incomplete forms will be sent back.
    List all persons living at this address, children included.
    Write none if you have no {children|vehicles|debts|allergies}.
    See note {nz} on the reverse for instructions.
    Name an emergency contact we may call at any time.
    By signing you allow us to forward {doc} to {group}.
    Give the name of your agent or legal adviser.
    On a scale of 1 to {nz}, how satisfied were you with {group}?
  `,
  minutes: lines`
    The motion passed; {num} members abstained.
    Council adopted the plan for the {event} after a long debate.
    {group} will look into the matter and report back.
    Spending on the {gadget} is capped at {sum}.
    Nobody volunteered, so {who} drew lots.
    The jury picked {full} ahead of {num} rivals.
    {mr} reminded everybody that doors open at {hour}.
    The proposal to sell the {thing} found no majority.
    Complaints about the {gadget} were noted.
    Quorum was reached with {nz}{d} members present.
    Action: {who} to {send|update|print|check} {doc} by {day}.
    Action {full}: ask {group} for {num} quotes.
    {who} will remind {group} of the deadline.
    Agreed: the {event} moves to {day}.
    The meeting resolved to {buy|sell|repair|insure} the {gadget} for no more than {sum}.
    The motion of {mr} was {carried|lost} by {nz}{d} to {nz}, with {num} abstentions.
    {mr} proposed to replace {doc}; {mr} seconded.
    Apologies were received from {full} and {full}.
    Members were asked to ignore the draft of {month} and to comment on the new one.
    The chair instructed the secretary to write to {group}.
    The treasurer reported a balance of {sum}; the auditors had no remarks.
    {who} noted that the system cannot handle more than {big} users.
    It was decided not to reveal the name of the donor.
    {group} must be told before {day}. Owner: {who}.
    Item {nz}: {event}. Postponed, as {mr} was absent.
    No one objected, so the rules stand as amended.
    Next steps: {who} books the hall, {who} orders the {thing}.
    To do: call {group}, pay {sum}, return the {thing}.
    Open question: who prompts the speakers at the {event}?
    The board elected {full} as treasurer for {num} years.
    Please send corrections to {who} within {num} days.
  `,
  clause: lines`
    The guest shall vacate the room by {hour} on the day of departure.
    Members who fall behind with {num} payments may be excluded.
    The buyer bears the cost of returning the {thing}.
    Smoking, open fire and barbecues are forbidden on the balcony.
    The landlord may enter with {num} days' notice.
    The carrier forwards the goods to {city} at the sender's risk.
    The apprentice must obey lawful instructions and keep business secrets.
    Interest of {nz} percent accrues on late payments.
    The seller warrants that the {gadget} is free of defects.
    Disputes go before the courts of {city}.
    The user must keep the access data safe and may not pass them on.
    The user shall not copy, rent or resell the {gadget}.
    The assistant shall keep the files of the practice in order and answer to {mr}.
    The agent shall act in the interest of the seller and forward every offer without delay.
    The tenant must not {sublet|paint|drill into|alter} the {flat|cellar|balcony|garage} without consent.
    Either party may end this agreement with {num} weeks' notice.
    The employee shall not disclose {doc} to third parties.
    The supplier must follow the instructions of the customer.
    Any earlier agreement on the {thing} is void and replaced by this one.
    The licensee may disregard clause {nz} if {group} agrees in writing.
    The fee of {sum} falls due {onday}.
    The system operator is liable for damage only up to {sum}.
    Personal data shall be deleted after {num} years.
    Notwithstanding section {nz}, the buyer may refuse delivery.
    These rules apply to all members, guests and staff.
    Amendments must be made in writing; oral side agreements are invalid.
    The heirs shall receive the {thing} and {sum} each.
    The model release covers photos taken in {city} on {day}.
    The borrower must return the {thing} clean and complete.
    The decision of the jury is final.
    If a clause is invalid, the others remain in force.
  `,
  any: ['{exercise} {handin}', '{exam}', '{form}', '{minutes}', '{clause}'],
}

/** Exercises, exams and forms; minutes and clauses. */
export const homeworkAndForms = family(inDocuments, slots, [
  lines`
    {exercise} {handin}
    Exercise {nz}{a|b|c}. {exercise} {exercise}
    {who}, we have to do this for {mr}: {exercise}
    {exam}
    {exam} {exam}
    a) {exercise}\nb) {exercise}\nc) {exercise}
    Homework for {day}: {exercise} {handin}
    {exam} {exam} {exam}\n\n1. {exercise} ({nz} points)\n2. {exercise} ({nz} points)
    Worksheet {nz}: {theme}\n\n{exercise} {exercise}
    {who}, class {nz}b. {exercise}
    {form}
    {form} {form}
    {form} {form} {form}
    Section {nz}. {form}\nSection {nz}. {form}
  `,
  lines`
    {minutes}
    {minutes} {minutes}
    {minutes}\n{minutes}\n{minutes}
    Minutes, {day}, {city}\n\n{minutes}\n{minutes}\n{minutes}\n{minutes}
    {clause}
    {clause} {clause}
    § {nz} {clause}\n§ 1{d} {clause} {clause}
    {nz}.1 {clause}\n{nz}.2 {clause}\n{nz}.3 {clause}
    {event}: {minutes}
    {any} {any}
  `,
])

export const homeworkInTools = family(inTools, slots, [
  lines`
    \{"course": "{theme}", "due": "{iso}", "task": "{exercise} {exercise}"\}
    \{"assignments": [\{"text": "{exercise}"\}, \{"text": "{exercise}"\}], "teacher": "{mr}"\}
    \{"meeting": "{event}", "notes": "{minutes} {minutes}"\}
    \{"contract": "{ref}", "clause": {nz}, "text": "{clause} {clause}"\}
    file: {nz}{d}.pdf\n{form} {form} {form}
    doc {ref}, page {nz}: {clause}
    {minutes}
    {exercise} {handin}
    {form}
    {clause} {minutes}
    {exam} {form}
    tasks:\n- [ ] {minutes}\n- [x] {minutes}
    ocr: {form} {exam}
  `,
])

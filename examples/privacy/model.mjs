/** A stand-in for a model: it answers in the language of the question, word for word, as models stream. */
export async function* answerTo(question) {
  const address = /\[EMAIL_\w+\]/.exec(question)?.[0] ?? 'nobody'
  // Models now and then write a name in other letters, and split it wherever their tokens end.
  const answer = question.startsWith('Bitte')
    ? `Gern. Der Brief geht an ${address}. Eine Kopie von ${address.toLowerCase()} liegt bei.`
    : `Of course. The letter goes to ${address}, and the copy to ${address} as well.`
  for (const piece of answer.match(/[^]{1,5}/g) ?? []) yield piece
}

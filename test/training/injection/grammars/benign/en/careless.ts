/** Sentences as they are typed in haste: in lower case, without apostrophes and a last full stop. */
export function careless(sentences: readonly string[]): string[] {
  return sentences.map((sentence) =>
    sentence.toLowerCase().replace(/\b'\b/g, '').replace(/\.$/, ''),
  )
}

/** Sentences that were dashed off on a telephone, with a common slip here and there. */
export function mistyped(sentences: readonly string[]): string[] {
  const slips: Readonly<Record<string, string>> = {
    the: 'teh',
    you: 'u',
    your: 'ur',
    please: 'pls',
    because: 'bc',
    and: 'adn',
    are: 'r',
    with: 'wiht',
    previous: 'previus',
    answer: 'anwser',
    instructions: 'instuctions',
    write: 'wirte',
    from: 'form',
    what: 'waht',
    received: 'recieved',
    charged: 'chraged',
    system: 'sytem',
  }
  let met = 0
  return careless(sentences).map((sentence) =>
    sentence.replace(/(?<![{|])\b[a-z]+\b(?!\??[|}])/g, (word) => {
      const slip = slips[word]
      return slip !== undefined && met++ % 3 === 0 ? slip : word
    }),
  )
}

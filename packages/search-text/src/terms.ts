/** A piece of text that is searched for as one. */
export interface Term {
  readonly text: string
  /** Where it stands in the text it was taken from, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** Terms of one stretch stand together: nothing but a joint such as `-` lies between them. */
  readonly stretch: number
  /** A character alone: the last of a Chinese stretch, or all of it. */
  readonly lone: boolean
}

/** Longer words are cut: nobody types them, and a pasted key must not fill the index. */
const LONGEST_WORD = 40

/** What stands between parts of one name: `TS-1042`, `192.168.0.1`, `ann@acme.example`. */
const JOINT = /^[-_./:@+#\\]$/
/** Written without blanks between words. `ー` belongs to kana, though Unicode calls it common. */
const UNSPACED =
  /^(?=[\p{L}\p{N}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]$/u
const LETTER = /^\p{L}$/u
const DIGIT = /^\p{N}$/u
const MARK = /^\p{M}$/u
const LATIN = /^\p{Script=Latin}+$/u

type Kind = 'unspaced' | 'letter' | 'digit' | 'joint' | 'gap'

/** One folded character, and where the one it was folded from stands. */
interface Sign {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Neighbours of one kind. */
interface Run {
  readonly kind: Kind
  readonly signs: Sign[]
}

/** The terms of a text in order. Positions are those of the text as it is given. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  let stretch = 0
  let joined = false
  let afterWord = false
  for (const { kind, signs } of runsOf(text)) {
    if (kind === 'gap' || kind === 'joint') {
      joined = kind === 'joint' && signs.length === 1
      if (!joined) stretch += 1
      continue
    }
    // Chinese next to Latin is a new stretch: its lone last character would lie between them.
    const isWord = kind !== 'unspaced'
    const goesOn = isWord && afterWord && (joined || terms.at(-1)?.end === signs[0]?.start)
    if (!goesOn) stretch += 1
    if (isWord) addWords(terms, signs, stretch)
    else addPairs(terms, signs, stretch)
    afterWord = isWord
    joined = false
  }
  return terms
}

/** What the index holds of a text: its terms, parted by blanks. */
export const indexText = (text: string): string =>
  termsOf(text)
    .map((term) => term.text)
    .join(' ')

/** Every two neighbours, and the last character alone. */
function addPairs(terms: Term[], signs: readonly Sign[], stretch: number): void {
  for (const [index, { text, start, end }] of signs.entries()) {
    const next = signs[index + 1]
    terms.push(
      next
        ? { text: text + next.text, start, end: next.end, stretch, lone: false }
        : { text, start, end, stretch, lone: true },
    )
  }
}

function addWords(terms: Term[], signs: readonly Sign[], stretch: number): void {
  for (let from = 0; from < signs.length; from += LONGEST_WORD) {
    const [first, ...others] = signs.slice(from, from + LONGEST_WORD)
    if (!first) return
    let { text, end } = first
    for (const sign of others) {
      text += sign.text
      end = sign.end
    }
    terms.push({ text, start: first.start, end, stretch, lone: false })
  }
}

/** A text's characters, each folded; one may become several (`㎡`), a mark becomes none. */
function runsOf(text: string): Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const face of facesOf(character)) {
      if (run?.kind !== face.kind) {
        run = { kind: face.kind, signs: [] }
        runs.push(run)
      }
      run.signs.push({ text: face.text, start, end })
    }
    start = end
  }
  return runs
}

/** What a character is searched as: a property of Unicode, asked for again and again. */
interface Face {
  readonly kind: Kind
  readonly text: string
}

/** Folding is most of the work of indexing, and texts are written in a few thousand characters. */
const faces = new Map<string, readonly Face[]>()
const MOST_FACES = 20_000

function facesOf(character: string): readonly Face[] {
  const known = faces.get(character)
  if (known) return known
  const found = [...fold(character)]
    .filter((folded) => !MARK.test(folded))
    .map((text) => ({ kind: kindOf(text), text }))
  if (faces.size >= MOST_FACES) faces.clear()
  faces.set(character, found)
  return found
}

const fold = (character: string): string => {
  const plain = character.normalize('NFKC').toLowerCase()
  return LATIN.test(plain) ? plain.normalize('NFD') : plain
}

function kindOf(character: string): Kind {
  if (UNSPACED.test(character)) return 'unspaced'
  if (DIGIT.test(character)) return 'digit'
  if (LETTER.test(character)) return 'letter'
  return JOINT.test(character) ? 'joint' : 'gap'
}

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

interface Sign {
  readonly kind: Kind
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The terms of a text in order. Positions are those of the text as it is given. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = []
  let stretch = 0
  let joined = false
  for (const run of runsOf(signsOf(text))) {
    const kind = run[0]?.kind
    if (kind === 'gap' || kind === 'joint') {
      joined = kind === 'joint' && run.length === 1
      if (!joined) stretch += 1
      continue
    }
    // Chinese next to Latin is a new stretch: its lone last character would lie between them.
    const last = terms.at(-1)
    const goesOn = kind !== 'unspaced' && isWord(last) && (joined || last.end === run[0]?.start)
    if (!goesOn) stretch += 1
    terms.push(...(kind === 'unspaced' ? pairs(run, stretch) : words(run, stretch)))
    joined = false
  }
  return terms
}

/** What the index holds of a text: its terms, parted by blanks. */
export const indexText = (text: string): string =>
  termsOf(text)
    .map((term) => term.text)
    .join(' ')

const isWord = (term: Term | undefined): term is Term =>
  term !== undefined && !UNSPACED.test([...term.text][0] ?? '')

/** Every two neighbours, and the last character alone. */
const pairs = (run: readonly Sign[], stretch: number): Term[] =>
  run.map((sign, index) => {
    const next = run[index + 1]
    const { start } = sign
    return next
      ? { text: sign.text + next.text, start, end: next.end, stretch, lone: false }
      : { text: sign.text, start, end: sign.end, stretch, lone: true }
  })

function words(run: readonly Sign[], stretch: number): Term[] {
  const found: Term[] = []
  for (let from = 0; from < run.length; from += LONGEST_WORD) {
    const part = run.slice(from, from + LONGEST_WORD)
    const [first, last] = [part[0], part.at(-1)]
    if (first && last)
      found.push({
        text: part.map((sign) => sign.text).join(''),
        start: first.start,
        end: last.end,
        stretch,
        lone: false,
      })
  }
  return found
}

/** Neighbours of one kind. */
function runsOf(signs: Iterable<Sign>): Sign[][] {
  const runs: Sign[][] = []
  for (const sign of signs) {
    const run = runs.at(-1)
    if (run?.[0]?.kind === sign.kind) run.push(sign)
    else runs.push([sign])
  }
  return runs
}

/** The characters of a text, each folded; one may become several (`㎡`), a mark becomes none. */
function* signsOf(text: string): Generator<Sign> {
  let start = 0
  for (const character of text) {
    const end = start + character.length
    for (const { kind, text } of facesOf(character)) yield { kind, text, start, end }
    start = end
  }
}

/** What a character is searched as: a property of Unicode, asked for again and again. */
type Face = Pick<Sign, 'kind' | 'text'>

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

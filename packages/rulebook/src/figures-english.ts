import { figure, isNoWord } from './figure'

/** The figures that a text writes in English words: two years, sixty per cent, one hundred and five. */
export function englishFigures(text: string): string[] {
  const figures: string[] = []
  // What is no letter parts numbers from each other; a digit before “thousand” has taken it along.
  const signs = text.toLowerCase().match(SIGNS) ?? []
  const signsLeft = signs.flatMap((sign) => (/^\d[\d,.]*$/.test(sign) ? [...sign] : [sign]))
  while (signsLeft.length > 0) {
    const run = runAt(signsLeft)
    if (run.length === 0) {
      const times = TIMES[signsLeft.shift() ?? '']
      if (times !== undefined) figures.push(times)
      continue
    }
    signsLeft.splice(0, run.length)
    const value = numberOf(run)
    const below = BELOW[signsLeft[0] ?? '']
    const decimals = signsLeft[0] === 'point' ? onesAt(signsLeft.slice(1)) : []
    if (decimals.length > 0) {
      signsLeft.splice(0, 1 + decimals.length)
      figures.push(figure(String(value), decimals.map((word) => NUMBERS[word]).join('')))
    } else if (below !== undefined) {
      signsLeft.shift()
      figures.push(`${value}/${below}`)
    } else figures.push(...[String(value)].filter(isNoWord))
  }
  return figures
}

/** A number is taken whole before it is looked at: a long one is not gone over from each of its digits. */
const SIGNS = /\d[\d,.]*(?:\s(?:hundred|thousand|million))?|[a-z]+|[^a-z\s-]/g

/** The words of one number at the beginning: an “and” goes on with it only below a hundred. */
function runAt(signs: readonly string[]): readonly string[] {
  const words = plainRunAt(signs)
  const begins = words.length > 0 ? words : signs[0] === 'a' ? ['a', ...scalesAt(signs)] : []
  if (begins.length === 0 || (begins[0] === 'a' && begins.length === 1)) return []
  if (!SCALES.has(begins.at(-1) ?? '') || signs[begins.length] !== 'and') return begins
  const rest = plainRunAt(signs.slice(begins.length + 1))
  return rest.length > 0 && numberOf(rest) < 100 ? [...begins, 'and', ...rest] : begins
}

const takeWhile = (signs: readonly string[], is: (sign: string) => boolean): readonly string[] => {
  const end = signs.findIndex((sign) => !is(sign))
  return signs.slice(0, end < 0 ? signs.length : end)
}
const plainRunAt = (signs: readonly string[]) =>
  takeWhile(signs, (sign) => sign in NUMBERS || SCALES.has(sign))
const scalesAt = (signs: readonly string[]) => takeWhile(signs.slice(1), (sign) => SCALES.has(sign))
const onesAt = (signs: readonly string[]) => takeWhile(signs, (sign) => (NUMBERS[sign] ?? 10) < 10)

function numberOf(run: readonly string[]): number {
  let [sum, below] = [0, 0]
  for (const word of run) {
    const scale = SCALES.get(word)
    if (scale === undefined) below += NUMBERS[word] ?? 0
    else if (scale < 1_000) below = (below || 1) * scale
    else {
      sum += (below || 1) * scale
      below = 0
    }
  }
  return sum + below
}

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries([
  ...ONES.split(' ').map((word, at) => [word, at] as const),
  ...TENS.split(' ').map((word, at) => [word, 10 * (at + 2)] as const),
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
])
const TIMES: Readonly<Record<string, string>> = { twice: '2', thrice: '3' }

/** Thirds and the like; “the third day” and “a quarter” are none. */
const BELOW: Readonly<Record<string, number>> = {
  thirds: 3,
  quarters: 4,
  fifths: 5,
  sixths: 6,
  eighths: 8,
  tenths: 10,
}

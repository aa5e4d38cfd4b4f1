import { words } from '@bylaw/kernel'
import { need, needListOf } from './agree'
import { asList, asNumber, asNumbers, asText, type Callable } from './callable'
import { dividedBy, fraction, plus, ZERO } from './fraction'
import type { Value } from './node'
import type { Span } from './refusal'
import { BOOL, numberIn } from './type'
import { PLAIN } from './unit'
import type { Work } from './work'

const total = (values: readonly Value[], work: Work, span: Span) =>
  values.reduce<typeof ZERO>((sum, each) => {
    work.spend(1, span)
    return work.hold(plus(sum, asNumber(each)), span)
  }, ZERO)

const sum: Callable = {
  title: words('列表之和', 'the sum of a list'),
  form: 'sum(list)',
  fewest: 1,
  most: 1,
  check: (args) => ({ type: needListOf(args[0]!, 'number'), args }),
  apply: ([list], work, span) => total(asList(list), work, span),
}

const average: Callable = {
  title: words('列表的平均数', 'the average of a list'),
  form: 'average(list)',
  fewest: 1,
  most: 1,
  check: (args) => ({ type: needListOf(args[0]!, 'number'), args }),
  apply: ([list], work, span) => {
    const values = asNumbers(list, span)
    return work.hold(dividedBy(total(values, work, span), count(values.length)), span)
  },
}

const size: Callable = {
  title: words('列表有几项，文字有几个字', 'how many items, or characters of a text'),
  form: 'size(list)',
  fewest: 1,
  most: 1,
  check: (args) => {
    const [value] = args
    if (value!.type.kind !== 'text') need(value!, 'list')
    return { type: numberIn(PLAIN), args }
  },
  apply: ([value], work, span) => {
    if (typeof value !== 'string') return count(asList(value).length)
    work.spend(1 + (value.length >> 6), span)
    return count([...value].length)
  },
}

/** Looks for a text inside another. Long texts count for more work. */
const looking = (
  name: string,
  found: (text: string, part: string) => boolean,
  zh: string,
  en: string,
): Callable => ({
  title: words(zh, en),
  form: `${name}(text, part)`,
  fewest: 2,
  most: 2,
  check: (args) => {
    for (const arg of args) need(arg, 'text')
    return { type: BOOL, args }
  },
  apply: ([text, part], work, span) => {
    const [whole, wanted] = [asText(text), asText(part)]
    work.spend(1 + ((whole.length * wanted.length) >> 8), span)
    return found(whole, wanted)
  },
})

const count = (many: number) => fraction(BigInt(many))

export const LIST_FUNCTIONS: Readonly<Record<string, Callable>> = {
  sum,
  average,
  size,
  contains: looking('contains', (a, b) => a.includes(b), '文字里有', 'has the text in it'),
  startsWith: looking('startsWith', (a, b) => a.startsWith(b), '以此开头', 'begins with'),
  endsWith: looking('endsWith', (a, b) => a.endsWith(b), '以此结尾', 'ends with'),
}

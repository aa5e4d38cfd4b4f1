import { type Words, words } from '@bylaw/kernel'
import { need } from './agree'
import { asNumber, type Callable } from './callable'
import { fraction, times } from './fraction'
import { stop } from './refusal'
import { numberIn, typeInWords } from './type'
import { isPlain, type UnitName, unitNamed } from './unit'

/** Says what a number counts: `yuan(500)`, `percent(5)`, `hours(worked / minutes(60))`. */
const unit = (name: string, into: UnitName, each: bigint, title: Words): Callable => ({
  title,
  form: `${name}(x)`,
  fewest: 1,
  most: 1,
  check: (args) => {
    const [value] = args
    const type = need(value!, 'number')
    const found = typeInWords(type)
    if (!isPlain(type.unit))
      stop(
        'unit_mismatch',
        value!.span,
        `这里已经是${found.zh}，${name}(…) 里只能放没有单位的数`,
        `This already is ${found.en}: ${name}(…) takes a plain number`,
      )
    return { type: numberIn(unitNamed(into)), args }
  },
  apply: ([value], work, span) => work.hold(times(asNumber(value), fraction(each)), span),
})

export const UNIT_FUNCTIONS: Readonly<Record<string, Callable>> = {
  yuan: unit('yuan', 'fen', 100n, words('这么多元', 'so many yuan')),
  fen: unit('fen', 'fen', 1n, words('这么多分（钱）', 'so many fen')),
  percent: unit('percent', 'percent', 1n, words('百分之几', 'so many percent')),
  years: unit('years', 'years', 1n, words('这么多年', 'so many years')),
  months: unit('months', 'months', 1n, words('这么多个月', 'so many months')),
  days: unit('days', 'days', 1n, words('这么多天', 'so many days')),
  hours: unit('hours', 'hours', 1n, words('这么多小时', 'so many hours')),
  minutes: unit('minutes', 'minutes', 1n, words('这么多分钟', 'so many minutes')),
  metres: unit('metres', 'metres', 1n, words('这么多米', 'so many metres')),
  people: unit('people', 'people', 1n, words('这么多人', 'so many people')),
  pieces: unit('pieces', 'pieces', 1n, words('这么多件', 'so many pieces')),
  points: unit('points', 'points', 1n, words('这么多分（得分）', 'so many points')),
}

import { words } from '@bylaw/kernel'
import { agreed, need, needListOf } from './agree'
import { asNumber, asNumbers, type Callable } from './callable'
import {
  compare,
  dividedBy,
  type Fraction,
  fraction,
  negated,
  type Rounding,
  times,
  whole,
} from './fraction'
import { stop } from './refusal'

const doing = { zh: '放在一起比较', en: 'compared' }

/** The least or the most of several numbers, or of one list of them. */
const extreme = (name: string, sign: 1 | -1, zh: string, en: string): Callable => ({
  title: words(zh, en),
  form: `${name}(a, b)`,
  fewest: 1,
  most: 32,
  check: (args) => {
    const [only] = args
    if (args.length === 1 && only) return { type: needListOf(only, 'number'), args }
    for (const arg of args) need(arg, 'number')
    const same = agreed(args, doing)
    return { type: need(same[0]!, 'number'), args: same }
  },
  apply: (args, work, span) => {
    const [first, ...rest] = asNumbers(args.length === 1 ? args[0] : args, span)
    work.spend(rest.length, span)
    return rest.reduce((best, each) => (compare(each, best) * sign > 0 ? each : best), first)
  },
})

/** Rounds to whole steps: `round(hours, 0.5)`, `floor(amount, yuan(1))`; without a step to ones. */
const rounding = (name: string, by: Rounding, zh: string, en: string): Callable => ({
  title: words(zh, en),
  form: `${name}(x, step)`,
  fewest: 1,
  most: 2,
  check: ([value, step]) => {
    need(value!, 'number')
    if (step) need(step, 'number')
    const args = agreed(step ? [value!, step] : [value!], doing)
    return { type: need(args[0]!, 'number'), args }
  },
  apply: ([value, step], work, span) => {
    const size = step === undefined ? fraction(1n) : asNumber(step)
    if (size.top <= 0n)
      stop('bad_step', span, '取整的单位要大于零', 'The step to round to must be above zero')
    const steps = whole(work.hold(dividedBy(asNumber(value), size), span), by)
    return work.hold(times(fraction(steps), size), span)
  },
})

const abs: Callable = {
  title: words('去掉负号', 'without its minus sign'),
  form: 'abs(x)',
  fewest: 1,
  most: 1,
  check: (args) => ({ type: need(args[0]!, 'number'), args }),
  apply: ([value]) => size(asNumber(value)),
}

const size = (value: Fraction): Fraction => (value.top < 0n ? negated(value) : value)

export const NUMBER_FUNCTIONS: Readonly<Record<string, Callable>> = {
  min: extreme('min', -1, '最小的一个', 'the least of them'),
  max: extreme('max', 1, '最大的一个', 'the most of them'),
  round: rounding('round', 'half_up', '四舍五入', 'rounds half up'),
  floor: rounding('floor', 'down', '向下取整', 'rounds down'),
  ceil: rounding('ceil', 'up', '向上取整', 'rounds up'),
  abs,
}

import { assert, type Words, words } from '@bylaw/kernel'

/** What can be counted. Days and hours are different things: a working day has no fixed hours. */
export type Dimension = keyof typeof DIMENSIONS

/** How a unit is declared: money per metre is `fen/metres`. A `number` is a plain one. */
export type UnitName = Dimension | 'number' | 'percent' | `${Dimension}/${Dimension}`

const DIMENSIONS = {
  fen: words('金额', 'money'),
  years: words('年数', 'years'),
  months: words('月数', 'months'),
  days: words('天数', 'days'),
  hours: words('小时数', 'hours'),
  minutes: words('分钟数', 'minutes'),
  metres: words('米数', 'metres'),
  people: words('人数', 'people'),
  pieces: words('件数', 'pieces'),
  points: words('得分', 'points'),
} satisfies Record<string, Words>

/** A unit as it is computed with. Two units are the same when their keys are. */
export interface Unit {
  readonly key: string
  /** How often each dimension is multiplied in; below zero where it divides. */
  readonly powers: ReadonlyMap<Dimension, number>
  /** Hundredths of a plain number: 8 stands for 0.08. */
  readonly percent: boolean
}

/** The unit that a declaration names. */
export function unitNamed(name: UnitName): Unit {
  if (name === 'number') return PLAIN
  if (name === 'percent') return PERCENT
  const [over, under, ...more] = name.split('/')
  assert(isDimension(over) && !more.length, `${name} is a unit`)
  if (under === undefined) return unitOf(new Map([[over, 1]]))
  assert(isDimension(under) && under !== over, `${name} is a unit`)
  const powers: [Dimension, number][] = [
    [over, 1],
    [under, -1],
  ]
  return unitOf(new Map(powers))
}

const isDimension = (name: string | undefined): name is Dimension =>
  name !== undefined && Object.hasOwn(DIMENSIONS, name)

/** The powers of `a` with those of `b` added `sign` times; never a percentage. */
export function combined(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a.powers)
  for (const [name, power] of b.powers) powers.set(name, (powers.get(name) ?? 0) + sign * power)
  for (const [name, power] of powers) if (power === 0) powers.delete(name)
  return unitOf(powers)
}

export const isPlain = (unit: Unit): boolean => unit.key === ''

/** Whether a bare number would leave open what it means: 500 may be yuan or fen, 5 may be 5 %. */
export const needsSaying = (unit: Unit): boolean => unit.percent || unit.powers.has('fen')

/** The unit in a sentence: “金额÷天数”, “money / days”. */
export function unitInWords(unit: Unit): Words {
  if (unit.percent) return words('百分数', 'percent')
  if (!unit.powers.size) return words('没有单位的数', 'a plain number')
  return words(joined(unit, 'zh', '×', '÷'), joined(unit, 'en', ' × ', ' / '))
}

function joined(unit: Unit, language: keyof Words, by: string, over: string): string {
  const sided = (sign: 1 | -1) =>
    [...unit.powers]
      .filter(([, power]) => power * sign > 0)
      .flatMap(([name, power]) => Array<string>(Math.abs(power)).fill(DIMENSIONS[name][language]))
  const tops = sided(1)
  return [tops.length ? tops.join(by) : '1', ...sided(-1)].join(over)
}

function unitOf(powers: ReadonlyMap<Dimension, number>): Unit {
  const key = [...powers]
    .map(([name, power]) => `${name}${power}`)
    .sort()
    .join(' ')
  return { key, powers, percent: false }
}

export const PLAIN = unitOf(new Map())
export const PERCENT: Unit = { key: '%', powers: new Map(), percent: true }

import { type Words, words } from '@bylaw/kernel'

const counted = (zh: string, en: string) => (count: string) =>
  words(`${count} ${zh}`, `${count} ${en}`)

/** A number with what it counts, by the function that says so in a formula: `days(3)`. */
export const UNIT_WORDS: Readonly<Record<string, (count: string) => Words>> = {
  yuan: counted('元', 'yuan'),
  fen: counted('分（钱）', 'fen'),
  percent: (count) => words(`${count}%`, `${count}%`),
  years: counted('年', 'years'),
  months: counted('个月', 'months'),
  days: counted('天', 'days'),
  hours: counted('小时', 'hours'),
  minutes: counted('分钟', 'minutes'),
  metres: counted('米', 'metres'),
  people: counted('人', 'people'),
  pieces: counted('件', 'pieces'),
  points: counted('分（得分）', 'points'),
}

const DIMENSIONS: Readonly<Record<string, Words>> = {
  fen: words('元', 'yuan'),
  percent: words('百分数', 'per cent'),
  number: words('没有单位的数', 'a plain number'),
  years: words('年', 'years'),
  months: words('月', 'months'),
  days: words('天', 'days'),
  hours: words('小时', 'hours'),
  minutes: words('分钟', 'minutes'),
  metres: words('米', 'metres'),
  people: words('人', 'people'),
  pieces: words('件', 'pieces'),
  points: words('分（得分）', 'points'),
  yes_no: words('是或否', 'yes or no'),
  text: words('文字', 'text'),
}

/** A unit by its name: “元”, “元/天”. */
export function unitInWords(unit: string): Words {
  const parts = unit.split('/').map((each) => DIMENSIONS[each] ?? words(each, each))
  return words(parts.map(({ zh }) => zh).join('/'), parts.map(({ en }) => en).join(' / '))
}

import type { Choice } from '../cell'

const choice = (value: string, zh: string, en: string): Choice => ({ value, label: { zh, en } })

/** What the result of a formula may count; a condition or a text is no number. */
export const RESULT_UNITS: readonly Choice[] = [
  choice('fen', '金额（元）', 'money (yuan)'),
  choice('percent', '百分数（%）', 'percent'),
  choice('number', '没有单位的数', 'a plain number'),
  choice('years', '年', 'years'),
  choice('months', '月', 'months'),
  choice('days', '天', 'days'),
  choice('hours', '小时', 'hours'),
  choice('minutes', '分钟', 'minutes'),
  choice('metres', '米', 'metres'),
  choice('people', '人', 'people'),
  choice('pieces', '件', 'pieces'),
  choice('points', '得分', 'points'),
]

export const RESULTS: readonly Choice[] = [
  ...RESULT_UNITS,
  choice('yes_no', '是或否', 'yes or no'),
  choice('text', '文字', 'a text'),
]

/** What a number that a case hands in may count. */
export const VARIABLE_UNITS: readonly Choice[] = [
  ...RESULT_UNITS,
  choice('fen/days', '元/天', 'yuan a day'),
  choice('fen/hours', '元/小时', 'yuan an hour'),
  choice('fen/metres', '元/米', 'yuan a metre'),
  choice('fen/people', '元/人', 'yuan a head'),
  choice('fen/pieces', '元/件', 'yuan a piece'),
  choice('fen/points', '元/分', 'yuan a point'),
]

export const VARIABLE_TYPES: readonly Choice[] = [
  choice('number', '数', 'number'),
  choice('bool', '是或否', 'yes or no'),
  choice('text', '文字', 'text'),
  choice('list of number', '一列数', 'list of numbers'),
  choice('list of text', '一列文字', 'list of texts'),
]

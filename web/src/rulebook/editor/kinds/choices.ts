import type { Choice } from '../cell'
import type { FigureWord } from './words'

const choices = (...words: readonly (readonly [unknown, FigureWord])[]): readonly Choice[] =>
  words.map(([value, label]) => ({ value, label }))

export const PRIORITIES = choices(
  ['urgent', 'figure.urgent'],
  ['high', 'figure.high'],
  ['normal', 'figure.normal'],
  ['low', 'figure.low'],
)
export const CUSTOMER_LEVELS = choices(
  ['standard', 'figure.standard'],
  ['key', 'figure.key'],
  ['strategic', 'figure.strategic'],
)
export const CHANNELS = choices(
  ['phone', 'figure.phone'],
  ['email', 'figure.email'],
  ['web', 'figure.web'],
  ['api', 'figure.api'],
)
export const CLOCKS = choices(['business', 'figure.business'], ['always', 'figure.always'])
export const PROMISES = choices(
  ['firstResponse', 'figure.clock_firstResponse'],
  ['nextResponse', 'figure.clock_nextResponse'],
  ['keepInformed', 'figure.clock_keepInformed'],
  ['resolution', 'figure.clock_resolution'],
)
export const INNER_WELD = choices(
  ['addition', 'figure.addition'],
  ['stand_alone', 'figure.stand_alone'],
)
export const TRANSPORT_SCOPES = choices(['intercity', 'figure.intercity'], ['city', 'figure.city'])
/** Days of a month that every month has, and its last. */
export const DUE_DAYS: readonly Choice[] = [
  ...Array.from({ length: 28 }, (_, index) => ({
    value: index + 1,
    label: { zh: `${index + 1} 日`, en: String(index + 1) },
  })),
  { value: 'last', label: { zh: '最后一天', en: 'last day' } },
]
export const PERIODS = choices(
  ['month', 'figure.month'],
  ['quarter', 'figure.quarter'],
  ['year', 'figure.year'],
)

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
export const ABOUT = choices(
  ['person', 'figure.about_person'],
  ['department', 'figure.about_department'],
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
/** What states mean to clocks, queues and reports. */
export const CATEGORIES = choices(
  ['open', 'figure.category_open'],
  ['in_progress', 'figure.category_in_progress'],
  ['waiting_customer', 'figure.category_waiting_customer'],
  ['waiting_third_party', 'figure.category_waiting_third_party'],
  ['solved', 'figure.category_solved'],
  ['closed', 'figure.category_closed'],
)
export const STAFF = choices(
  ['owner', 'figure.staff_owner'],
  ['manager', 'figure.staff_manager'],
  ['lead', 'figure.staff_lead'],
  ['engineer', 'figure.staff_engineer'],
)
export const SPANS = choices(
  ['working_hours', 'figure.working_hours'],
  ['hours', 'figure.hours'],
  ['working_days', 'figure.working_days'],
  ['days', 'figure.days'],
)
export const ENDS = choices(
  ['close', 'figure.then_close'],
  ['back_to_work', 'figure.then_back_to_work'],
  ['tell', 'figure.then_tell'],
)
export const INNER_WELD = choices(
  ['addition', 'figure.addition'],
  ['stand_alone', 'figure.stand_alone'],
)
export const INSTALL_COVERS: readonly Choice[] = [
  { value: 'both', label: { zh: '连内焊和第二栏', en: 'Inner weld and second column too' } },
  { value: 'outer_only', label: { zh: '只外焊单价', en: 'The outer rate only' } },
]
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
export const CADENCES = choices(
  ['day', 'figure.days'],
  ['week', 'figure.weeks'],
  ['month', 'figure.months'],
  ['quarter', 'figure.quarters'],
  ['year', 'figure.years'],
)
export const WEEKDAYS: readonly Choice[] = [
  ['周一', 'Monday'],
  ['周二', 'Tuesday'],
  ['周三', 'Wednesday'],
  ['周四', 'Thursday'],
  ['周五', 'Friday'],
  ['周六', 'Saturday'],
  ['周日', 'Sunday'],
].map(([zh = '', en = ''], index) => ({ value: index + 1, label: { zh, en } }))

/** The days of its period by which something may be due; none within a single day. */
export const dueDaysOf = (unit: unknown): readonly Choice[] =>
  unit === 'week' ? WEEKDAYS : unit === 'day' ? [] : DUE_DAYS
export const HELD = choices(
  ['text', 'figure.text'],
  ['number', 'figure.number'],
  ['date', 'figure.date'],
)
export const OCCASIONS = choices(
  ['leaving', 'figure.leaving'],
  ['transfer', 'figure.transfer'],
  ['project_end', 'figure.project_end'],
)
export const APPEAL_SPANS = choices(
  ['working_day', 'figure.working_days'],
  ['day', 'figure.days'],
  ['week', 'figure.weeks'],
  ['month', 'figure.months'],
)
export const SHOWN_BY = choices(
  ['certificate', 'figure.certificate'],
  ['test', 'figure.test'],
  ['assessment', 'figure.assessment'],
  ['training', 'figure.training'],
)

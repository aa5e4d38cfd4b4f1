import * as z from 'zod'
import { asSeen, HIDDEN, isOneLine, isPlain, isVisible, UNSEEN } from './plain-text'

/** A text in both languages of the product. */
export const Words = z.strictObject({ zh: z.string(), en: z.string() }).meta({ id: 'Words' })
export type Words = z.infer<typeof Words>

export const Language = z.enum(['zh', 'en'])
export type Language = z.infer<typeof Language>

/** An amount of money: a decimal string with two places, never a float. */
export const Money = z
  .strictObject({ amount: z.string().regex(/^-?\d{1,13}\.\d{2}$/), currency: z.string().length(3) })
  .meta({ id: 'Money' })
export type Money = z.infer<typeof Money>

/** An amount a person types: at most two places, no sign. */
export const AmountText = z.string().regex(/^\d{1,9}(\.\d{1,2})?$/)

/** An instant on the wire: RFC 3339 in UTC, e.g. `2026-11-02T01:30:00.000Z`. */
export const InstantText = z.iso.datetime()
/** From when something is to hold: a moment of this century, which no slip of the pen leaves. */
export const ValidFromText = InstantText.refine((text) => /^20\d{2}-/.test(text), {
  params: {
    words: {
      zh: '生效时间须在 2000 年至 2099 年之间。',
      en: 'It takes effect between the years 2000 and 2099.',
    },
  },
})
/** The same as people wish for it: to the second, for nobody means a part of one. */
export const WishedFromText = ValidFromText.refine((text) => !/\.\d*[1-9]/.test(text), {
  params: {
    words: { zh: '生效时间精确到秒。', en: 'It takes effect on a whole second.' },
  },
})
/** A calendar date in the company's zone, e.g. `2026-11-30`; of years that no slip of the pen leaves. */
export const DateText = z.iso.date().refine((text) => text >= '1950-' && text < '2100-', {
  params: {
    words: {
      zh: '日期须在 1950 年至 2099 年之间。',
      en: 'The day is of a year between 1950 and 2099.',
    },
  },
})
/** A moment of one day where the company is, to the minute: `2026-10-12T14:30`. */
export const LocalText = z
  .string()
  .regex(/^20\d{2}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, {
    params: { words: { zh: '没有这一天。', en: 'There is no such day.' } },
  })
/** A calendar month in the company's zone, e.g. `2026-10`. */
export const MonthText = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
/** A month, a quarter or a year in the company's zone: `2026-10`, `2026-Q3`, `2026`. */
export const PeriodText = z.string().regex(/^20\d{2}(-(0[1-9]|1[0-2]|Q[1-4]))?$/)

/** Which table an id belongs to. Every id slot of the API names it, so that a test can try foreign ones. */
export type IdOf =
  | 'person'
  | 'customer'
  | 'contract'
  | 'contact'
  | 'asset'
  | 'ticket'
  | 'article'
  | 'file'
  | 'letter'
  | 'call'
  | 'form'
  | 'notice'
  | 'regulation'
  | 'rule_set'
  | 'rule_example'
  | 'question'
  | 'draft'
  | 'back_test'
  | 'procedure_record'
  | 'project'
  | 'quantity'
  | 'crew'
  | 'personal_contract'
  | 'contract_statement'
  | 'work_assignment'
  | 'trip'
  | 'station'
  | 'paid_elsewhere'
  | 'given_back'
  | 'stoppage'
  | 'unexcused_absence'
  | 'reach_attempt'
  | 'leave_request'
  | 'clock_correction'
  | 'appraisal'
  | 'appraisal_form'
  | 'calibration'
  | 'discipline_case'
  | 'deed'
  | 'consequence'
  | 'leaving'
  | 'growth_record'
  | 'promotion'
  | 'training_plan'
  | 'training_session'
  | 'career_goal'
  | 'rating'
  | 'pay_line'
  | 'pay_run'
  | 'pay_slip'
  | 'rest_application'
  | 'held_payout'
  | 'bank_account'
  | 'webhook_endpoint'
  | 'webhook_delivery'
  | 'invitation'
  | 'group'
  | 'absence'
  | 'template'
  | 'macro'
  | 'saved_view'
  | 'desk_rule'
  | 'company'

/** An id of one table: a readable prefix and 26 characters, e.g. `tkt_01k…`. */
export const idOf = (table: IdOf) =>
  z
    .string()
    .min(3)
    .max(64)
    .regex(/^[a-z]+_[0-9A-Za-z_.-]+$/)
    .meta({ 'x-id-of': table })

/** A version that every change raises by one; sent back in `If-Match`. */
export const Version = z.int().min(1)

/**
 * How a version of rules or of a text stands: `scheduled` is still to come; `superseded` and
 * `repealed` were in force once; `replaced` was to come, and another took its place before its day.
 */
export const VersionState = z.enum(['scheduled', 'in_force', 'superseded', 'repealed', 'replaced'])
export type VersionState = z.infer<typeof VersionState>

/** A whole number as it stands in an address: digits alone. `1e3`, `0x10` and a blank are none. */
export const wholeInAddress = (least: number, most: number = Number.MAX_SAFE_INTEGER) =>
  z.preprocess(
    (text) => (typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : text),
    z.int().min(least).max(most),
  )

/** One page of a list, and where the next one starts. */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() })

/** How a list is asked for. */
export const PageQuery = z.object({
  limit: wholeInAddress(1, 200).default(50),
  cursor: z.string().max(500).optional(),
})

/** What somebody writes, without blanks around it, and without what nobody sees of it. */
export const Written = () => z.string().overwrite(asSeen).trim()

/** One line of text that says something: no leading or trailing blanks, not empty. */
export const Line = (max: number) =>
  Written().min(1).max(max).refine(isOneLine, HIDDEN).refine(isVisible, UNSEEN)

/** A text of several lines. */
export const Text = (max: number) =>
  Written().min(1).max(max).refine(isPlain, HIDDEN).refine(isVisible, UNSEEN)

/** Which clauses places of rules came from: JSON pointer → numbers of clauses, e.g. `R19.14.1`. */
export const Citations = z
  .record(z.string().max(300), z.array(Line(40)).max(100))
  .meta({ id: 'Citations' })
export type Citations = z.infer<typeof Citations>

/** Someone of the staff, by name. */
export const PersonName = z
  .strictObject({ personId: idOf('person'), personName: z.string() })
  .meta({ id: 'PersonName' })
export type PersonName = z.infer<typeof PersonName>

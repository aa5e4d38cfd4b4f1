import * as z from 'zod'
import {
  AmountText,
  DateText,
  InstantText,
  idOf,
  Line,
  Money,
  MonthText,
  PageQuery,
  Version,
} from './common'
import { Explanation, Refusal } from './trace'

export const NewProject = z
  .strictObject({ name: Line(120), customerId: idOf('customer'), responsibleId: idOf('person') })
  .meta({ id: 'NewProject' })
export type NewProject = z.infer<typeof NewProject>
export const ProjectView = z
  .strictObject({
    id: idOf('project'),
    name: z.string(),
    customerId: idOf('customer'),
    responsibleId: idOf('person'),
    /** The day on which surplus goods were back; null while it is at work (R19.15.7). */
    completedOn: DateText.nullable(),
    version: Version,
  })
  .meta({ id: 'Project' })
export type ProjectView = z.infer<typeof ProjectView>

/** One measured line of work (R19.14): a pipe of one diameter, so many metres. */
export const QuantityLine = z
  .strictObject({
    medium: z.enum(['supply', 'drain']),
    diameterMm: z.int().min(1).max(5_000),
    metres: z.string().regex(/^\d{1,7}(\.\d{1,3})?$/),
    scope: z.enum(['weld', 'install', 'guidance', 'repair']),
    role: z.enum(['first', 'second']),
    innerWeld: z.boolean(),
  })
  .meta({ id: 'QuantityLine' })
export type QuantityLine = z.infer<typeof QuantityLine>

/** A line as it was reported: one's own, or one's share of what a crew did on a day. */
export const ReportedLine = QuantityLine.extend({
  shared: z
    .strictObject({ crew: z.string(), on: DateText, metres: z.string(), shareBp: z.int() })
    .optional(),
}).meta({ id: 'ReportedLine' })
export type ReportedLine = z.infer<typeof ReportedLine>

/** A month's quantities of one person on one project, reported by the 3rd (R19.15). */
export const NewQuantity = z
  .strictObject({
    projectId: idOf('project'),
    personId: idOf('person'),
    month: MonthText,
    /** None where no piece-rate fits the work: then it is paid by the day. */
    lines: z.array(QuantityLine).max(200),
    dayRateDays: z
      .string()
      .regex(/^\d{1,2}(\.5)?$/)
      .default('0'),
    /** What the customer is charged for a repair, material apart; asked for where a line is one. */
    repair: z.strictObject({ fee: AmountText, underWarranty: z.boolean() }).optional(),
  })
  .refine(({ lines, dayRateDays }) => lines.length > 0 || Number(dayRateDays) > 0, {
    path: ['lines'],
    params: {
      words: {
        zh: '请至少填写一行工程量，或按天计酬的天数。',
        en: 'Give a line of work at least, or days at the day rate.',
      },
    },
  })
  .meta({ id: 'NewQuantity' })
export type NewQuantity = z.infer<typeof NewQuantity>
/** The quantities of all projects, or of one. */
export const QuantityQuery = PageQuery.extend({ projectId: idOf('project').optional() })
export const QuantityView = z
  .strictObject({
    id: idOf('quantity'),
    projectId: idOf('project'),
    personId: idOf('person'),
    month: MonthText,
    lines: z.array(ReportedLine),
    /** The crew whose work it is a share of; all shares are verified together. */
    crew: z.string().nullable(),
    dayRateDays: z.string(),
    /** Parts of days at the day rate that a crew did together. */
    dayShares: z.array(
      z.strictObject({ crew: z.string(), on: DateText, days: z.string(), shareBp: z.int() }),
    ),
    state: z.enum(['reported', 'verified', 'withdrawn']),
    verifiedBy: z.string().nullable(),
    /** Which other piece it is, as was said when it was verified beside an equal one of somebody else’s. */
    anotherPiece: z.string().nullable(),
    /** That it was taken back once it was verified: it counts no more. */
    withdrawal: z.strictObject({ reason: z.string(), by: z.string(), at: InstantText }).nullable(),
    /** That it is verified, and the caller may take it back while its month is not paid. */
    mayWithdraw: z.boolean(),
    reportedOn: DateText,
    /** By when it had to be reported; null where no rules said so. */
    dueOn: DateText.nullable(),
    late: z.boolean(),
    /**
     * A repair's fee, and how the rules allowed it; no explanation where there were none. Of a crew's
     * it is this member's part of what the customer is charged.
     */
    repair: z
      .strictObject({
        fee: Money,
        underWarranty: z.boolean(),
        explanation: Explanation.nullable(),
        shared: z
          .strictObject({ crew: z.string(), on: DateText, fee: Money, shareBp: z.int() })
          .nullable(),
      })
      .nullable(),
    version: Version,
  })
  .meta({ id: 'Quantity' })
export type QuantityView = z.infer<typeof QuantityView>

/** Needs saying where another statement has the same work: which other piece this one is. */
export const QuantityVerification = z
  .strictObject({ anotherPiece: Line(300).nullable().default(null) })
  .meta({ id: 'QuantityVerification' })
export type QuantityVerification = z.infer<typeof QuantityVerification>

/** Why a verified quantity is taken back. */
export const QuantityWithdrawal = z
  .strictObject({ reason: Line(300) })
  .meta({ id: 'QuantityWithdrawal' })
export type QuantityWithdrawal = z.infer<typeof QuantityWithdrawal>

/**
 * A statement, why pay could not count it by the rules of its month as they are now, and other
 * statements, whosever, with the same work: project, month, kind, diameter and metres.
 */
export const QuantityPage = z
  .strictObject({
    quantity: QuantityView,
    refusal: Refusal.nullable(),
    alike: z.array(
      z.strictObject({
        id: idOf('quantity'),
        person: z.strictObject({ id: idOf('person'), name: z.string() }),
        crew: z.string().nullable(),
        state: QuantityView.shape.state,
      }),
    ),
  })
  .meta({ id: 'QuantityPage' })
export type QuantityPage = z.infer<typeof QuantityPage>

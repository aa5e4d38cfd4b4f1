import { inWords, isListed, keyLike, refuseAt, Words } from '@bylaw/rules-kit'
import * as z from 'zod'

const Key = keyLike('general_manager')
const Named = z.strictObject({ key: Key, name: Words })

/** People who meet, with forms filled in, before something goes on. */
export const Meeting = z.strictObject({
  by: z.literal('meeting'),
  people: z
    .array(
      Named.extend({
        /** True for whoever sees the record through: a project's responsible person. */
        seesThrough: z.boolean().nullish(),
      }),
    )
    .min(1),
  /** Forms that have to be filled in by then. */
  forms: z.array(Named),
  /** What may not go on before: work on the project is not accepted. Then each signs for themselves. */
  opens: z.enum(['project_work']).nullish(),
  /** Who may stand in for someone who has to be there. */
  standIn: z.enum(['no', 'deputy_in_writing', 'deputy_or_video']),
})
export type Meeting = z.infer<typeof Meeting>

/** Papers that have to be signed. */
export const Papers = z.strictObject({
  by: z.literal('papers'),
  papers: z.array(Named).min(1),
  /** Whose signatures make a paper a signed one. */
  signedBy: z.array(z.enum(['customer', 'contractor'])).min(1),
  /** Whether pay of later stages waits until all are signed. */
  gatesSettlement: z.boolean().nullable(),
})
export type Papers = z.infer<typeof Papers>

/** Approvals that something takes. */
export const Approval = z.strictObject({
  by: z.literal('approval'),
  /** Roles that may draft it; none means anyone. */
  draftedBy: z.array(Named),
  steps: z.array(Named).min(1),
  order: z.enum(['in_order', 'any_order']).nullable(),
})
export type Approval = z.infer<typeof Approval>

/** Something done again and again: training, review of the knowledge base, a drill. */
export const Duty = z
  .strictObject({
    by: z.literal('duty'),
    name: Words,
    /** "Regularly" everywhere, a period nowhere: null until the company says how often. */
    cadence: z
      .strictObject({
        every: z.int().min(1).max(1000),
        unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      })
      .nullable(),
    /**
     * The day of its period by whose end it is due: a weekday (1 is Monday) of a week, a day of the
     * last month of anything longer. Left out, it is due a whole period after the last time.
     */
    dueDay: z.union([z.int().min(1).max(28), z.literal('last')]).nullish(),
  })
  .refine(
    ({ cadence, dueDay }) =>
      cadence?.unit !== 'week' || dueDay == null || dueDay === 'last' || dueDay <= 7,
    {
      path: ['dueDay'],
      ...inWords('一周只有 1 至 7（周一至周日）。', 'a week has the days 1 to 7, Monday to Sunday'),
    },
  )
export type Duty = z.infer<typeof Duty>

/** A paper with boxes to fill in: a request for IT, a handling report, a record of work. */
export const Form = z.strictObject({
  by: z.literal('form'),
  fields: z
    .array(
      z.strictObject({
        key: Key,
        name: Words,
        holds: z.enum(['text', 'number', 'date']),
        /** Without it the form is not accepted. */
        needed: z.boolean(),
      }),
    )
    .min(1),
})
export type Form = z.infer<typeof Form>

/** Stages that a piece of work passes in turn, each with what has to be there before the next. */
export const Stages = z
  .strictObject({
    by: z.literal('stages'),
    stages: z.array(Named).min(2),
    /** Papers that each stage leaves on file; null until the company names them. */
    leaves: z.record(Key, z.array(Named)).nullable(),
    /** Who may be asked to confirm a stage. */
    roles: z.array(Named).min(1),
    /** Key of the role that says a stage is passed, by stage; null until the company names them. */
    confirmedBy: z.record(Key, Key).nullable(),
    /** Where the work returns to when a stage fails; null until decided. */
    failed: z.enum(['stage_before', 'where_the_cause_is']).nullable(),
  })
  .superRefine(confirmedBySomeone)
export type Stages = z.infer<typeof Stages>

/** Something found wrong, put right by a day, and checked before it is closed. */
export const Remedy = z.strictObject({
  by: z.literal('remedy'),
  name: Words,
  /** What is written down of each finding. */
  record: z.array(Named).min(1),
  /** Days from the finding to the measure, 0 for the same day, or a day for each; null until decided. */
  withinDays: z.union([z.int().min(0).max(365), z.literal('set_for_each')]).nullable(),
  /** Who says that it is put right; null until decided. */
  checkedBy: z.enum(['whoever_found_it', 'superior', 'anyone_else']).nullable(),
})
export type Remedy = z.infer<typeof Remedy>

/** Things handed out to people, and accounted for. */
export const Custody = z.strictObject({
  by: z.literal('custody'),
  things: z
    .array(
      z.strictObject({
        key: Key,
        name: Words,
        /** Whether it comes back, or is used up. */
        comesBack: z.boolean(),
      }),
    )
    .min(1),
  /** What makes people give things back. */
  returnedOn: z.array(z.enum(['leaving', 'transfer', 'project_end'])).min(1),
  /** Who bears what is lost or damaged; null until decided. */
  lossBorneBy: z.enum(['company', 'person', 'case_by_case']).nullable(),
})
export type Custody = z.infer<typeof Custody>

export const ProcedureRules = z.strictObject({
  template: z.discriminatedUnion('by', [
    Meeting,
    Papers,
    Approval,
    Duty,
    Form,
    Stages,
    Remedy,
    Custody,
  ]),
})
export type ProcedureRules = z.infer<typeof ProcedureRules>

/** Each stage is confirmed by a role that is listed; without one nobody could ever pass it. */
function confirmedBySomeone(
  rules: {
    readonly stages: readonly { readonly key: string }[]
    readonly roles: readonly { readonly key: string }[]
    readonly confirmedBy: Readonly<Record<string, string>> | null
  },
  context: z.core.$RefinementCtx,
): void {
  const { confirmedBy } = rules
  if (confirmedBy === null) return
  for (const { key } of rules.stages)
    if (!isListed(rules.roles, confirmedBy[key] ?? ''))
      refuseAt(
        ['confirmedBy', key],
        `阶段“${key}”没有确认人，或确认人不在名单里。`,
        `stage ${key} is confirmed by nobody who is listed`,
        context,
      )
}

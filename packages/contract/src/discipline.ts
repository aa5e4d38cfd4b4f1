import * as z from 'zod'
import { AmountText, DateText, InstantText, idOf, Money, Text, Version, Words } from './common'
import { Explanation, Refusal } from './trace'

/** From the mildest to the gravest; which of them a company uses is for its rules to say. */
export const DisciplineStep = z.enum(['criticism', 'warning', 'fine', 'demotion', 'dismissal'])
export type DisciplineStep = z.infer<typeof DisciplineStep>

/** A breach of discipline as the company's rules name it (R12.1, R18.3). */
export const BreachView = z
  .strictObject({
    key: z.string(),
    name: Words,
    startsAt: DisciplineStep,
    clauses: z.array(z.string()),
  })
  .meta({ id: 'Breach' })
export type BreachView = z.infer<typeof BreachView>

/** What counts as a breach under the rules in force today. */
export const DisciplineRulesView = z
  .strictObject({ breaches: z.array(BreachView) })
  .meta({ id: 'DisciplineRules' })
export type DisciplineRulesView = z.infer<typeof DisciplineRulesView>

/** Opens a case: what somebody did, the evidence, and until when they may answer. */
export const NewDisciplineCase = z
  .strictObject({
    personId: idOf('person'),
    /** Key of the breach in the rules. */
    breach: z.string().min(1).max(40),
    on: DateText,
    serious: z.boolean(),
    account: Text(4_000),
    loss: AmountText.optional(),
    /** The last day on which the person may answer; tomorrow at the soonest. */
    replyBy: DateText,
  })
  .meta({ id: 'NewDisciplineCase' })
export type NewDisciplineCase = z.infer<typeof NewDisciplineCase>

export const CaseReply = z.strictObject({ text: Text(4_000) }).meta({ id: 'CaseReply' })
export type CaseReply = z.infer<typeof CaseReply>

/** What comes of a case: a step no graver than the rules lead to, or nothing. */
export const CaseVerdict = z
  .discriminatedUnion('outcome', [
    z.strictObject({
      outcome: z.literal('sanctioned'),
      step: DisciplineStep,
      text: Text(2_000),
    }),
    z.strictObject({ outcome: z.literal('dropped'), text: Text(2_000) }),
  ])
  .meta({ id: 'CaseVerdict' })
export type CaseVerdict = z.infer<typeof CaseVerdict>

/** What the rules lead to. */
export const CaseProposal = z
  .strictObject({
    step: DisciplineStep,
    /** The steps that may be taken, mildest first: up to the one that the rules lead to. */
    steps: z.array(DisciplineStep),
    fine: Money.nullable(),
    explanation: Explanation,
  })
  .meta({ id: 'CaseProposal' })
export type CaseProposal = z.infer<typeof CaseProposal>

export const DisciplineCaseView = z
  .strictObject({
    id: idOf('discipline_case'),
    personId: idOf('person'),
    personName: z.string(),
    breach: z.strictObject({ key: z.string(), name: Words, clauses: z.array(z.string()) }),
    on: DateText,
    serious: z.boolean(),
    account: z.string(),
    loss: Money.nullable(),
    replyBy: DateText,
    openedBy: z.string(),
    openedAt: InstantText,
    state: z.enum(['open', 'sanctioned', 'dropped']),
    reply: z.strictObject({ text: z.string(), at: InstantText }).nullable(),
    /** Only for those who decide; once decided for everyone who sees the case. */
    proposal: CaseProposal.nullable(),
    refusal: Refusal.nullable(),
    verdict: z
      .strictObject({
        step: DisciplineStep.nullable(),
        fine: Money.nullable(),
        text: z.string(),
        by: z.string(),
        at: InstantText,
      })
      .nullable(),
    /** Whether the reader is the person and may still answer. */
    mayReply: z.boolean(),
    /** Whether the reader may decide it now: neither the person nor who opened it. */
    mayDecide: z.boolean(),
    version: Version,
  })
  .meta({ id: 'DisciplineCase' })
export type DisciplineCaseView = z.infer<typeof DisciplineCaseView>

export const DisciplineCaseRow = z
  .strictObject({
    id: idOf('discipline_case'),
    personId: idOf('person'),
    personName: z.string(),
    breachName: Words,
    on: DateText,
    state: z.enum(['open', 'sanctioned', 'dropped']),
    step: DisciplineStep.nullable(),
    replyBy: DateText,
    hasReply: z.boolean(),
  })
  .meta({ id: 'DisciplineCaseRow' })
export type DisciplineCaseRow = z.infer<typeof DisciplineCaseRow>

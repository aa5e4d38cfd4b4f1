import * as z from 'zod'
import { InstantText, idOf, Line, Text, Version, Words } from './common'
import { Explanation, Refusal } from './trace'

const Key = z.string().regex(/^[a-z][a-z0-9_]{0,39}$/)

/**
 * What a ticket is about, as triage and routing see it. Keys are those of the company's rules;
 * what is left out is not known.
 */
export const TaskWish = z
  .strictObject({
    impact: Key.optional(),
    urgency: Key.optional(),
    product: Line(100).optional(),
    region: Line(100).optional(),
    business: Line(100).optional(),
    /** Field of expertise it takes. */
    specialism: Line(100).optional(),
    difficulty: Key.optional(),
    /** Work still expected. */
    effortMinutes: z.int().min(0).max(100_000).optional(),
  })
  .meta({ id: 'Task' })
export type TaskWish = z.infer<typeof TaskWish>

export const NewAssignment = z
  .strictObject({ assigneeId: idOf('person') })
  .meta({ id: 'NewAssignment' })
export type NewAssignment = z.infer<typeof NewAssignment>

/** Taking a ticket from the colleague who has it, who is told; a reason stands on it as a note. */
export const TakingOver = z
  .strictObject({ fromId: idOf('person'), reason: Text(2_000).optional() })
  .meta({ id: 'TakingOver' })
export type TakingOver = z.infer<typeof TakingOver>

/** A request as it comes in, for the rules to rank. */
export const NewTriage = z
  .strictObject({
    customerId: idOf('customer').optional(),
    impact: Key.optional(),
    urgency: Key.optional(),
    product: Line(100).optional(),
    subject: Line(200).optional(),
    description: Text(20_000).optional(),
  })
  .meta({ id: 'NewTriage' })
export type NewTriage = z.infer<typeof NewTriage>

const Choice = z.strictObject({ key: z.string(), name: Words })

/** What the rules make of it, and what there is to choose from. */
export const TriageView = z
  .strictObject({
    /** Null where the company has no rules on ranking, or they could not decide. */
    priority: z.enum(['urgent', 'high', 'normal', 'low']).nullable(),
    because: Words.nullable(),
    refusal: Refusal.nullable(),
    explanation: Explanation.nullable(),
    /** Steps that solved the like before. */
    steps: z.array(Words),
    impacts: z.array(Choice),
    urgencies: z.array(Choice),
    difficulties: z.array(Choice),
    products: z.array(z.string()),
    regions: z.array(z.string()),
    businesses: z.array(z.string()),
    specialisms: z.array(z.string()),
  })
  .meta({ id: 'Triage' })
export type TriageView = z.infer<typeof TriageView>

export const CandidateView = z
  .strictObject({
    personId: idOf('person'),
    name: z.string(),
    /** Why they come where they come, or why they do not get it. */
    because: Words,
  })
  .meta({ id: 'Candidate' })
export type CandidateView = z.infer<typeof CandidateView>

/** Who may have a ticket, the first choice first, who may not, and why. */
export const CandidatesView = z
  .strictObject({
    ticketId: idOf('ticket'),
    version: Version,
    /** Null where the company has no rules on who gets a ticket. */
    assigns: z.enum(['suggested', 'automatic']).nullable(),
    /** Why the rules could not say, or that nobody may have it and who decides then. */
    refusal: Refusal.nullable(),
    ranked: z.array(CandidateView),
    excluded: z.array(CandidateView),
    explanation: Explanation.nullable(),
    /** Why whoever has it was given it by the rules, if it was. */
    given: z.strictObject({ personId: idOf('person'), at: InstantText, because: Words }).nullable(),
  })
  .meta({ id: 'Candidates' })
export type CandidatesView = z.infer<typeof CandidatesView>

/** Someone took a ticket while others that they may have had come before it. */
export const SkipView = z
  .strictObject({
    personId: idOf('person'),
    name: z.string(),
    at: InstantText,
    taken: z.strictObject({ ticketId: idOf('ticket'), number: z.string(), subject: z.string() }),
    skipped: z.array(
      z.strictObject({ ticketId: idOf('ticket'), number: z.string(), subject: z.string() }),
    ),
  })
  .meta({ id: 'Skip' })
export type SkipView = z.infer<typeof SkipView>

/** Whose the next step of a ticket is, and in what capacity. */
export const NextOwnerView = z
  .strictObject({
    personId: idOf('person'),
    name: z.string(),
    as: z.enum(['assignee', 'stand_in', 'leader', 'deputy', 'first', 'second', 'desk']),
  })
  .meta({ id: 'NextOwner' })

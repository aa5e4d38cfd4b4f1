import * as z from 'zod'
import { DateText, InstantText, idOf, Money, MonthText, Text, Version, Words } from './common'
import { Explanation, Refusal } from './trace'

const Named = z.strictObject({ id: idOf('person'), name: z.string() })
const Key = z.string().min(1).max(40)

/**
 * Nominates for a month, once. The token is the voter's own secret, made up for this nomination: it
 * keeps even the digest of this request from telling whom it names.
 */
export const NewNomination = z
  .strictObject({
    token: z.string().regex(/^[A-Za-z0-9_-]{22,64}$/),
    nomineeIds: z.array(idOf('person')).min(1).max(20),
  })
  .meta({ id: 'NewNomination' })
export type NewNomination = z.infer<typeof NewNomination>

/** Who of those with as many votes takes what seat is left, and why (R19.12.3). */
export const AwardChoice = z
  .strictObject({ personIds: z.array(idOf('person')).min(1).max(100), text: Text(2_000) })
  .meta({ id: 'AwardChoice' })
export type AwardChoice = z.infer<typeof AwardChoice>

/** Passes the winners as they stand, by a post that the rules name. */
export const AwardPass = z.strictObject({ post: Key }).meta({ id: 'AwardPass' })
export type AwardPass = z.infer<typeof AwardPass>

/** Keeps a nominee from the award, for something of that month that is on record (R19.12.4). */
export const AwardVeto = z
  .strictObject({
    post: Key,
    nomineeId: idOf('person'),
    text: Text(2_000),
    /** Key of the ground in the rules, and its day; wanted unless the rules let vetoes be free. */
    ground: Key.optional(),
    on: DateText.optional(),
    /** Where it is on record: a ticket or a discipline case. */
    ticketId: idOf('ticket').optional(),
    caseId: idOf('discipline_case').optional(),
  })
  .meta({ id: 'AwardVeto' })
export type AwardVeto = z.infer<typeof AwardVeto>

/** Approves the winners; their prizes are lines of this month's pay. */
export const AwardApproval = z.strictObject({ payMonth: MonthText }).meta({ id: 'AwardApproval' })
export type AwardApproval = z.infer<typeof AwardApproval>

/** Gives the month's award to nobody, and says why. */
export const AwardToNobody = z.strictObject({ text: Text(2_000) }).meta({ id: 'AwardToNobody' })
export type AwardToNobody = z.infer<typeof AwardToNobody>

export const AwardWinner = z
  .strictObject({ ...Named.shape, votes: z.int(), prize: Money })
  .meta({ id: 'AwardWinner' })
export type AwardWinner = z.infer<typeof AwardWinner>

/**
 * Where a month's award is: still to come, nominated for, over and to be counted, counted and
 * reviewed, approved, or given to nobody.
 */
export const AwardState = z.enum([
  'coming',
  'open',
  'to_count',
  'reviewing',
  'approved',
  'given_to_nobody',
])
export type AwardState = z.infer<typeof AwardState>

export const AwardWordView = z
  .strictObject({
    kind: z.enum(['chosen', 'passed', 'vetoed', 'approved', 'given_to_nobody']),
    post: Words,
    text: z.string(),
    nominees: z.array(Named),
    ground: Words.nullable(),
    on: DateText.nullable(),
    ticketId: idOf('ticket').nullable(),
    caseId: idOf('discipline_case').nullable(),
    by: z.string(),
    at: InstantText,
  })
  .meta({ id: 'AwardWord' })
export type AwardWordView = z.infer<typeof AwardWordView>

/** A month's award as its reader may see it: before it is approved votes are for those who review. */
export const AwardView = z
  .strictObject({
    month: MonthText,
    state: AwardState,
    /** The days on which one nominates, both included. */
    from: DateText,
    until: DateText,
    seats: z.int(),
    votesEach: z.int(),
    forOneself: z.boolean(),
    clauses: z.array(z.string()),
    /** How many have nominated; nobody is told who. */
    voters: z.int(),
    hasNominated: z.boolean(),
    mayNominate: z.boolean(),
    mayCount: z.boolean(),
    /** Votes of everyone nominated, for those who review; null for the others. */
    tally: z.array(z.strictObject({ ...Named.shape, votes: z.int() })).nullable(),
    /** Those who win as it stands; for everyone once it is approved. */
    winners: z.array(AwardWinner).nullable(),
    /** What stands in the way of a result. */
    refusal: Refusal.nullable(),
    explanation: Explanation.nullable(),
    /** Who reviews, in their order; the last one approves. Empty for those who do not. */
    posts: z.array(
      z.strictObject({
        key: z.string(),
        name: Words,
        holders: z.array(Named),
        /** `exempt` where every holder is among the winners. */
        standing: z.enum(['waiting', 'passed', 'exempt', 'approves']),
        isReaders: z.boolean(),
      }),
    ),
    grounds: z.array(z.strictObject({ key: z.string(), name: Words })),
    needsGround: z.boolean(),
    /** Those among whom a seat is to be given, and how many; for whoever chooses. */
    tied: z.strictObject({ room: z.int(), people: z.array(Named) }).nullable(),
    mayApprove: z.boolean(),
    words: z.array(AwardWordView),
    payMonth: MonthText.nullable(),
    version: Version,
  })
  .meta({ id: 'Award' })
export type AwardView = z.infer<typeof AwardView>

export const AwardRow = z
  .strictObject({
    month: MonthText,
    state: AwardState,
    winners: z.array(Named),
    voters: z.int(),
  })
  .meta({ id: 'AwardRow' })
export type AwardRow = z.infer<typeof AwardRow>

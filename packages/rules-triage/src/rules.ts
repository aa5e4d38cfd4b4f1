import { keyLike, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'
import { cellsAreThere, classesAreKnown, keysAreOnce } from './soundness'

export const Key = keyLike('whole_company')
const Words = wordsUpTo(200)
export const Named = z.strictObject({ key: Key, name: Words })
export type Named = z.infer<typeof Named>

export const Priority = z.enum(['urgent', 'high', 'normal', 'low'])
export type Priority = z.infer<typeof Priority>

const MatrixShape = z.strictObject({
  /** How far a problem reaches, the widest first. */
  impacts: z.array(Named).min(1).max(10),
  /** How soon it has to be dealt with, the most urgent first. */
  urgencies: z.array(Named).min(1).max(10),
  /** Impact → urgency → priority. */
  grid: z.record(Key, z.record(Key, Priority)),
  /** What holds for a ticket that says nothing; null where that has to be asked. */
  unstated: z.strictObject({ impact: Key.nullable(), urgency: Key.nullable() }),
})
/** Which priority follows from impact and urgency: one cell for each pair (R14.1). */
export const Matrix = MatrixShape.superRefine(cellsAreThere)
export type Matrix = z.infer<typeof MatrixShape>

/** A change to the grid's priority for the tickets it matches. */
export const Override = z.strictObject({
  name: Words,
  /** What a ticket must be; null matches any. */
  when: z.strictObject({
    customerLevel: z.string().min(1).max(100).nullable(),
    ticketType: Key.nullable(),
  }),
  effect: z.discriminatedUnion('by', [
    z.strictObject({ by: z.literal('set'), priority: Priority }),
    z.strictObject({ by: z.literal('at_least'), priority: Priority }),
    z.strictObject({ by: z.literal('at_most'), priority: Priority }),
    /** One step up is high for a normal ticket; urgent stays urgent. */
    z.strictObject({ by: z.literal('raise'), steps: z.int().min(1).max(3) }),
  ]),
})
export type Override = z.infer<typeof Override>

/** A problem that was solved before, told by its product and the words people use for it. */
export const KnownProblem = z.strictObject({
  key: Key,
  name: Words,
  /** Only tickets about this product; null for any. */
  product: z.string().min(1).max(100).nullable(),
  /** Every one of these has to occur in the ticket … */
  allOf: z.array(z.string().min(1).max(60)).max(20),
  /** … and one or more of these, where there are any. */
  anyOf: z.array(z.string().min(1).max(60)).max(40),
  class: Key,
  /** What to try: an article of the knowledge base, steps in words, or both. */
  suggest: z.strictObject({
    article: z.string().min(1).max(100).nullable(),
    steps: Words.nullable(),
  }),
  /** How hard it is for routing once it is known (R14.2); null leaves that to whoever looks. */
  difficulty: Key.nullable(),
})
export type KnownProblem = z.infer<typeof KnownProblem>

const TriageRulesShape = z.strictObject({
  /** Null until the company has its grid: the texts name urgency and print no table. */
  matrix: Matrix.nullable(),
  /** Whose urgency holds when applicant and desk differ; null until it is decided. */
  urgencySetBy: z.enum(['applicant', 'desk']).nullable(),
  /** Whether the desk may set an urgency below the applicant's; null until it is decided. */
  mayLower: z.boolean().nullable(),
  /** Each that matches is applied to what the one before left, in this order. */
  overrides: z.array(Override).max(100),
  known: z.strictObject({
    classes: z.array(Named).min(1).max(40),
    /** Class of a ticket that resembles nothing known. */
    unmatched: Key,
    problems: z.array(KnownProblem).max(500),
    /** How many of an article's keywords a ticket has to mention for it to be suggested. */
    articleKeywords: z.int().min(1).max(20),
    /** The most suggestions shown. */
    most: z.int().min(1).max(20),
  }),
})
/** How a new request is ranked and classified (R09.1, R14.1). */
export const TriageRules = TriageRulesShape.superRefine(classesAreKnown).superRefine(keysAreOnce)
export type TriageRules = z.infer<typeof TriageRulesShape>

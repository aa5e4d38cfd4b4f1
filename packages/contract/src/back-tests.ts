import * as z from 'zod'
import { DateText, InstantText, idOf, Money, Version, Words } from './common'
import { Explanation, Refusal } from './trace'

/** The past period that a draft is tried on: local dates, both included. */
export const NewBackTest = z
  .strictObject({ from: DateText, to: DateText })
  .meta({ id: 'NewBackTest' })
export type NewBackTest = z.infer<typeof NewBackTest>

export const BackTestState = z.enum(['queued', 'running', 'done', 'failed', 'stopped'])
export type BackTestState = z.infer<typeof BackTestState>

/** What a case is about: a ticket, a person’s month, an appraisal. */
export const BackTestSubject = z
  .strictObject({
    id: z.string().min(1).max(200),
    name: z.string(),
    month: z.string().nullable(),
  })
  .meta({ id: 'BackTestSubject' })
export type BackTestSubject = z.infer<typeof BackTestSubject>

const ClockReading = z.strictObject({ late: z.boolean(), dueAt: InstantText.nullable() })

/** The figures of one decision; a kind has some of them. */
export const BackTestFigures = z
  .strictObject({
    amount: Money.optional(),
    points: z.string().optional(),
    grade: z.string().optional(),
    clocks: z.record(z.string(), ClockReading).optional(),
    answer: z.string().optional(),
  })
  .meta({ id: 'BackTestFigures' })
export type BackTestFigures = z.infer<typeof BackTestFigures>

const Count = z.int().min(0)

/** What a back-test found: totals, reasons for undecided cases, and the largest changes. */
export const BackTestResult = z
  .strictObject({
    cases: Count,
    changed: Count,
    undecided: z.strictObject({ before: Count, after: Count }),
    /** Sums over the cases that both versions decide. */
    money: z
      .strictObject({
        cases: Count,
        before: Money,
        after: Money,
        difference: Money,
        raised: Count,
        lowered: Count,
      })
      .nullable(),
    scores: z
      .strictObject({
        cases: Count,
        raised: Count,
        lowered: Count,
        grades: z.array(z.strictObject({ from: z.string(), to: z.string(), cases: Count })),
      })
      .nullable(),
    /** By clock: `firstResponse`, `nextResponse`, `keepInformed`, `resolution`. */
    clocks: z.record(
      z.string(),
      z.strictObject({
        promisedBefore: Count,
        promisedAfter: Count,
        lateBefore: Count,
        lateAfter: Count,
        newlyLate: Count,
        noLongerLate: Count,
      }),
    ),
    refusals: z.array(
      z.strictObject({
        code: z.string(),
        message: Words,
        question: z.string().nullable(),
        rule: z.string().nullable(),
        before: Count,
        after: Count,
        subjects: z.array(BackTestSubject),
      }),
    ),
    /** The largest first, at most 200. */
    changes: z.array(
      z.strictObject({
        subject: BackTestSubject,
        before: BackTestFigures,
        after: BackTestFigures,
      }),
    ),
    /** True where the reader may know the totals, but not whose figures they are made of. */
    namesHidden: z.boolean(),
  })
  .meta({ id: 'BackTestResult' })
export type BackTestResult = z.infer<typeof BackTestResult>

/** A draft being tried on the past, in the background. */
export const BackTestView = z
  .strictObject({
    id: idOf('back_test'),
    draftId: idOf('draft'),
    draftVersion: Version,
    /** Whether what the draft says was changed since: then this is not what it would do now. */
    ofOlderDraft: z.boolean(),
    from: DateText,
    to: DateText,
    askedBy: z.strictObject({ personId: z.string(), name: z.string(), at: InstantText }),
    state: BackTestState,
    /** Tickets, or months of pay and appraisals, looked at so far. */
    done: Count,
    /** Of how many; null until that is known. */
    total: Count.nullable(),
    /** Who stopped it before it was done; null for any other. */
    stoppedBy: z.string().nullable(),
    /** Null until it is done, in lists, and where it is hidden. */
    result: BackTestResult.nullable(),
    /** True where the result adds up pay that the reader may not see. */
    resultHidden: z.boolean(),
  })
  .meta({ id: 'BackTest' })
export type BackTestView = z.infer<typeof BackTestView>

/** What one version of the rules makes of a case, explained; neither where nothing was promised. */
const BackTestSide = z.strictObject({
  explanation: Explanation.optional(),
  refusal: Refusal.optional(),
})

/** One of the changes that a back-test found, as it is and under the draft, each to its clauses. */
export const BackTestCaseView = z
  .strictObject({
    subject: BackTestSubject,
    before: BackTestSide,
    after: BackTestSide,
    /** What was recorded of it has changed since: worked out now, it comes to other figures. */
    changedSince: z.boolean(),
  })
  .meta({ id: 'BackTestCase' })
export type BackTestCaseView = z.infer<typeof BackTestCaseView>

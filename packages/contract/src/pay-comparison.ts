import * as z from 'zod'
import { idOf, Money, MonthText, pageOf, Words } from './common'
import { TraceView } from './trace'

const Value = TraceView.shape.value

/** A step of how a line came to be that is another than it was; null where there was none. */
export const MovedStep = z
  .strictObject({ name: Words, unit: z.string(), was: Value, is: Value })
  .meta({ id: 'MovedStep' })
export type MovedStep = z.infer<typeof MovedStep>

/** The same rule set in two versions: which decided then, and which decides now. */
export const MovedRules = z
  .strictObject({ ruleSetId: idOf('rule_set'), title: Words, was: z.int(), is: z.int() })
  .meta({ id: 'MovedRules' })
export type MovedRules = z.infer<typeof MovedRules>

/** A printed line that comes to something else than in the run before, and why. */
export const MovedLine = z
  .strictObject({
    code: z.string(),
    name: Words,
    /** Null for a line that was not there. */
    was: Money.nullable(),
    /** Null for a line that is not there any more. */
    is: Money.nullable(),
    steps: z.array(MovedStep),
    rules: z.array(MovedRules),
  })
  .meta({ id: 'MovedLine' })
export type MovedLine = z.infer<typeof MovedLine>

/** One person in two runs. `lines` is empty where nothing changed. */
export const PayComparisonRow = z
  .strictObject({
    personId: idOf('person'),
    personName: z.string(),
    /** Their slip in the run that is looked at; null for who is not in it any more. */
    slipId: idOf('pay_slip').nullable(),
    was: Money.nullable(),
    is: Money.nullable(),
    lines: z.array(MovedLine),
  })
  .meta({ id: 'PayComparisonRow' })
export type PayComparisonRow = z.infer<typeof PayComparisonRow>

/** A run beside the last approved run before it; `against` is null where there was none. */
export const PayComparison = pageOf(PayComparisonRow)
  .extend({
    against: z.strictObject({ runId: idOf('pay_run'), month: MonthText, total: Money }).nullable(),
  })
  .meta({ id: 'PayComparison' })
export type PayComparison = z.infer<typeof PayComparison>

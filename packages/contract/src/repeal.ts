import * as z from 'zod'
import { InstantText, idOf, Version, Words } from './common'

/** That a rule set or a regulation is repealed (废止), or will be: it decides nothing from then on. */
export const RepealView = z
  .strictObject({
    from: InstantText,
    /** Whether that moment has come. */
    inEffect: z.boolean(),
    /** Who gave the last word; without approval, whoever drafted it. */
    by: z.string(),
    reason: z.string(),
    version: Version,
    /** It has never been in force: it was begun, and nobody has approved it yet. */
    notYet: z.boolean(),
  })
  .meta({ id: 'Repeal' })
export type RepealView = z.infer<typeof RepealView>

/** Something to know before a rule set or a regulation is repealed, or put in force again. */
export const DependentView = z
  .strictObject({
    /** `goes_along`, `comes_back`, `needed`, `taken_over`, `mentioned`, `cited`, `draft`, `scheduled`. */
    code: z.string(),
    message: Words,
    ruleSetId: idOf('rule_set').nullable(),
    regulationId: idOf('regulation').nullable(),
    draftId: idOf('draft').nullable(),
  })
  .meta({ id: 'Dependent' })
export type DependentView = z.infer<typeof DependentView>

/** When it is to be repealed; left out, at once. */
export const DependentsAsked = z.object({ from: InstantText.optional() })
export type DependentsAsked = z.infer<typeof DependentsAsked>

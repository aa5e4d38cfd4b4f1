import * as z from 'zod'
import { InstantText, idOf, Language, Version } from './common'
import { CHANGED, Conditions, KEPT, NEW, RuleAction } from './tools'

/** What happens to a ticket that a rule may act on. */
export const RuleEvent = z.enum([
  'opened',
  'customer_replied',
  'agent_replied',
  'state_changed',
  'priority_changed',
  'type_changed',
  'assigned',
])
export type RuleEvent = z.infer<typeof RuleEvent>

/**
 * Since when time is counted, for as long as it lasts: `customer_word` while nobody has answered the
 * customer, `our_word` while they have not answered us.
 */
export const RuleMark = z.enum([
  'opened',
  'customer_word',
  'our_word',
  'waiting_third_party',
  'solved',
])
export type RuleMark = z.infer<typeof RuleMark>

export const RuleWhen = z
  .discriminatedUnion('by', [
    z.strictObject({ by: z.literal('event'), event: RuleEvent }),
    z.strictObject({
      by: z.literal('time'),
      since: RuleMark,
      minutes: z.int().min(1).max(129_600),
      /** `business` counts by the company’s calendar. */
      counted: z.enum(['business', 'wall']),
    }),
  ])
  .meta({ id: 'RuleWhen' })
export type RuleWhen = z.infer<typeof RuleWhen>

const DESK_RULE = {
  when: RuleWhen,
  /** As the ticket is when the rule is about to act. */
  conditions: Conditions,
  actions: z.array(RuleAction).min(1).max(10),
  /** In which language its texts are put in. */
  language: Language,
}

/** What the desk does by itself. It acts in the company’s name, and is always shared. */
export const NewDeskRule = z
  .strictObject({ name: NEW.name, ...DESK_RULE })
  .meta({ id: 'NewDeskRule' })
export type NewDeskRule = z.infer<typeof NewDeskRule>
export const DeskRuleChange = z
  .strictObject({ ...CHANGED, ...z.strictObject(DESK_RULE).partial().shape })
  .meta({ id: 'DeskRuleChange' })
export type DeskRuleChange = z.infer<typeof DeskRuleChange>
export const DeskRuleView = z
  .strictObject({ id: idOf('desk_rule'), ...KEPT, ...DESK_RULE })
  .meta({ id: 'DeskRule' })
export type DeskRuleView = z.infer<typeof DeskRuleView>

/** How a rule read at one of its versions, which tickets name. */
export const DeskRuleVersion = z
  .strictObject({
    version: Version,
    name: z.string(),
    active: z.boolean(),
    changedByName: z.string(),
    changedAt: InstantText,
    ...DESK_RULE,
  })
  .meta({ id: 'DeskRuleVersion' })
export type DeskRuleVersion = z.infer<typeof DeskRuleVersion>

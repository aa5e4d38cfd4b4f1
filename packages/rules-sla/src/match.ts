import type { Policy, SlaRules } from './rules'

/** What a policy looks at. */
export interface Traits {
  readonly priority: string
  readonly customerLevel: string | null
  readonly channel: string
}

export interface Matched {
  readonly index: number
  readonly policy: Policy
}

/** The first policy that holds for such a ticket; undefined when nothing is promised to it. */
export function policyFor({ policies }: SlaRules, traits: Traits): Matched | undefined {
  const index = policies.findIndex(({ when }) => matches(when, traits))
  const policy = policies[index]
  return policy && { index, policy }
}

const matches = (when: Policy['when'], { priority, customerLevel, channel }: Traits): boolean =>
  (when.priority === null || when.priority === priority) &&
  (when.customerLevel === null || when.customerLevel === customerLevel) &&
  (when.channel === null || when.channel === channel)

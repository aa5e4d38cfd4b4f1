import type { Priority, TaskWish } from '@bylaw/contract'
import type { Demand, Task } from '@bylaw/rules-routing'

/** What is known about a ticket's work, with nothing left out. */
export type KnownTask = Omit<
  Task,
  'urgency' | 'first' | 'second' | 'declinedBy' | 'complainedOf'
> & {
  readonly impact: string | null
  readonly urgency: string | null
}

/** A task of which nothing was said. */
export const knownTask = (wish: TaskWish = {}): KnownTask => ({
  impact: wish.impact ?? null,
  urgency: wish.urgency ?? null,
  product: wish.product ?? null,
  region: wish.region ?? null,
  business: wish.business ?? null,
  specialism: wish.specialism ?? null,
  difficulty: wish.difficulty ?? null,
  effortMinutes: wish.effortMinutes ?? null,
})

/** From the most to the least pressing; the queue drains in this order. */
export const PRIORITIES: readonly Priority[] = ['urgent', 'high', 'normal', 'low']

/**
 * The urgency that a priority stands for, where nobody stated one: the first for urgent, the last
 * for low, the others in between. With three, high and normal are both the second.
 */
export function urgencyOf(priority: Priority, { urgencies }: Demand): string {
  const place = PRIORITIES.indexOf(priority) / (PRIORITIES.length - 1)
  return urgencies[Math.round(place * (urgencies.length - 1))]?.key ?? ''
}

import { refuseAt, refuseRepeats } from '@bylaw/rules-kit'
import type * as z from 'zod'
import type { Group, RoutingRules } from './rules'

type Context = z.core.$RefinementCtx<RoutingRules>

/** A group after one that serves all of its tickets would never get any. */
export function groupsAreReachable({ groups }: RoutingRules, context: Context): void {
  groups.forEach((group, row) => {
    const before = groups.slice(0, row).findIndex((earlier) => covers(earlier, group))
    if (before >= 0)
      refuseAt(
        ['groups', row],
        `第 ${row + 1} 行“${group.name.zh}”永远轮不到：第 ${before + 1} 行已经包括它的全部工单。`,
        `row ${row + 1}, “${group.name.en}”, never gets a ticket: row ${before + 1} serves all of them`,
        context,
      )
  })
}

/** Groups and criteria are named once. */
export function keysAreOnce({ groups, order, presence }: RoutingRules, context: Context): void {
  refuseRepeats(
    ['groups'],
    groups.map(({ key }) => key),
    context,
  )
  refuseRepeats(['order'], order ?? [], context)
  refuseRepeats(['presence'], presence, context)
}

const covers = (wide: Group, narrow: Group): boolean =>
  holds(wide.products, narrow.products) &&
  holds(wide.regions, narrow.regions) &&
  holds(wide.businesses, narrow.businesses)

const holds = (wide: readonly string[] | null, narrow: readonly string[] | null): boolean =>
  wide === null || narrow?.every((name) => wide.includes(name)) === true

import { type RoutingRules, type Group as RuleGroup, routing } from '@bylaw/rules-routing'
import type { DeskBooks } from '../books'
import type { ReadVersion } from '../rule-shelf'
import type { Group } from '../staffing/staffing-news'

export interface RoutingInForce {
  readonly rules: RoutingRules
  readonly version: ReadVersion
}

/**
 * The rules on who gets a ticket, at a moment. Where they name no groups of their own, the
 * company's groups are those of its staffing; the ones that serve the least come first.
 */
export function routingAt({ shelf, staffing }: DeskBooks, nowMs: number): RoutingInForce | null {
  const pin = shelf.inForce('routing', nowMs)
  if (pin === null) return null
  const version = shelf.version(pin)
  const rules = parsed(version)
  if (rules.groups.length > 0) return { rules, version }
  return { rules: { ...rules, groups: groupsOf(staffing.groups()) }, version }
}

/** Groups of the staffing as rules list them, those that serve the least first. */
export const groupsOf = (groups: readonly Group[]): RuleGroup[] =>
  groups.map(ruleGroup).toSorted((a, b) => width(a) - width(b))

const read = new WeakMap<ReadVersion, RoutingRules>()

function parsed(version: ReadVersion): RoutingRules {
  const known = read.get(version)
  if (known) return known
  const fresh = routing.rules.parse(version.rules)
  read.set(version, fresh)
  return fresh
}

/** A group of the staffing as rules write it: an empty list serves everything. */
const ruleGroup = ({ key, name, products, regions, businesses }: Group): RuleGroup => ({
  key,
  name: { zh: name, en: name },
  products: names(products),
  regions: names(regions),
  businesses: names(businesses),
})

const names = (list: readonly string[]): string[] | null => (list.length === 0 ? null : [...list])

/** In how many respects a group serves everything. */
const width = ({ products, regions, businesses }: RuleGroup): number =>
  [products, regions, businesses].filter((list) => list === null).length

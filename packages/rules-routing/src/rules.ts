import { keyLike, wordsUpTo } from '@bylaw/rules-kit'
import * as z from 'zod'
import { groupsAreReachable, keysAreOnce } from './soundness'
import { demandIsWhole } from './whole'

export const Key = keyLike('network')
const Words = wordsUpTo(200)
const Named = z.strictObject({ key: Key, name: Words })
export type Named = z.infer<typeof Named>

const Names = z.array(z.string().min(1).max(100)).min(1).max(200).nullable()

/** A group and what it serves (R06.1); null serves all. Groups are tried in order. */
export const Group = z.strictObject({
  key: Key,
  name: Words,
  products: Names,
  regions: Names,
  businesses: Names,
})
export type Group = z.infer<typeof Group>

/** How hard a ticket is, with the work one such ticket is counted as while nobody has estimated it. */
export const Difficulty = z.strictObject({
  key: Key,
  name: Words,
  effortMinutes: z.int().min(1).max(100_000),
})
export type Difficulty = z.infer<typeof Difficulty>

const DemandShape = z.strictObject({
  /** Levels of expertise, the lowest first. */
  levels: z.array(Named).min(1).max(20),
  /** The easiest first. */
  difficulties: z.array(Difficulty).min(1).max(10),
  urgencies: z.array(Named).min(1).max(10),
  /** Difficulty → urgency → the lowest level that may take it. */
  grid: z.record(Key, z.record(Key, Key)),
  /** Difficulty of a ticket that nobody has judged; null where that has to be done first. */
  unjudged: Key.nullable(),
})
/** Which level of expertise a ticket takes, by difficulty and urgency (R14.2). */
export const Demand = DemandShape.superRefine(demandIsWhole)
export type Demand = z.infer<typeof DemandShape>

/** What tells two people apart who may both have a ticket. */
export const Criterion = z.enum([
  /** The first responsible, then the second, then anyone else (R03.1). */
  'responsible',
  /** The smallest part of their capacity taken. */
  'least_load',
  /** The most minutes of work still free. */
  'most_room',
  /** The lowest level that suffices, so that experts stay free. */
  'closest_level',
  'highest_level',
  /** Waiting longest for something to do. */
  'longest_idle',
  /** Fewest tickets given today. */
  'fewest_today',
  /** Most tickets of this customer dealt with before. */
  'knows_customer',
])
export type Criterion = z.infer<typeof Criterion>

export const Check = z.enum(['group', 'expertise', 'capacity'])
export type Check = z.infer<typeof Check>
export const Presence = z.enum(['present', 'busy', 'away', 'off_shift', 'on_leave'])
export type Presence = z.infer<typeof Presence>

const RoutingRulesShape = z.strictObject({
  groups: z.array(Group).max(200),
  /** Who may take a ticket that no group serves. */
  noGroup: z.enum(['anyone', 'nobody']),
  /** Null until the company has a grid: R14.2 names urgency, difficulty and specialism only. */
  demand: Demand.nullable(),
  /** Presence in which someone may be given a ticket. */
  presence: z.array(Presence).min(1).max(5),
  capacity: z.strictObject({
    /** Open work a person may have, unless they have a figure of their own; null until decided. */
    minutes: z.int().min(1).max(100_000).nullable(),
    /** How much of its effort a ticket counts while it waits for the customer or others. */
    waitingPercent: z.int().min(0).max(100),
  }),
  pair: z.strictObject({
    /** `only` keeps others out where someone is responsible (R03.1); `ignored` knows no pair. */
    use: z.enum(['only', 'preferred', 'ignored']),
    /** Checks that the first and second need not pass; null until it is decided. */
    exempt: z.array(Check).max(3).nullable(),
  }),
  /** What decides between several, in this order; the last resort is the person's id. */
  order: z.array(Criterion).min(1).max(8).nullable(),
  /** Who decides when nobody qualifies. */
  decides: Named,
  /** Whether a ticket goes to the first choice by itself, or someone gives it out. */
  assigns: z.enum(['suggested', 'automatic']).default('suggested'),
})
/** Who should get a ticket (R03.1, R06.1, R14.2). */
export const RoutingRules =
  RoutingRulesShape.superRefine(groupsAreReachable).superRefine(keysAreOnce)
export type RoutingRules = z.infer<typeof RoutingRulesShape>

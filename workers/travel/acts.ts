import type { TripAct, TripState, TripWaitsFor } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Permission } from '../identity/permissions'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import type { TripStanding } from './standing'
import type { Trip } from './store'
import type { TripInHand } from './visible-trip'

/** A trip, how it stands, and whether its traveller can do nothing more about it. */
type InHand = Pick<TripInHand, 'trip' | 'standing' | 'isGone'>

interface Rule {
  readonly needs: Permission
  /** Whose it is: the traveller's own, or somebody else's. */
  readonly whose: (scope: Scope, inHand: InHand) => boolean
  readonly when: (trip: Trip, standing: TripStanding, today: string) => boolean
}

const traveller: Rule['whose'] = ({ personId }, { trip }) => trip.personId === personId
/** Whose access has ended cannot say any more where they were, or claim: then somebody does for them. */
const forThem: Rule['whose'] = (scope, inHand) => inHand.isGone && scope.may('trip.claim_for')
const claimer: Rule['whose'] = (scope, inHand) => traveller(scope, inHand) || forThem(scope, inHand)
const travellerOrAsker: Rule['whose'] = (scope, inHand) =>
  inHand.trip.requestedBy === scope.personId || claimer(scope, inHand)
const another: Rule['whose'] = ({ personId }, { trip }) => trip.personId !== personId
/** Nobody says yes to what they asked for. */
const notAsker: Rule['whose'] = ({ personId }, { trip }) =>
  ![trip.personId, trip.requestedBy].includes(personId)
/** Nobody checks what they claimed for somebody else. */
const notClaimer: Rule['whose'] = ({ personId }, { trip, standing }) =>
  ![trip.personId, saidBy(standing)].includes(personId)
/** Four eyes: whoever claimed or checked does not pay it as well. */
const notChecker: Rule['whose'] = ({ personId }, { trip, standing }) =>
  ![trip.personId, saidBy(standing), standing.checked?.byId].includes(personId)
/** Who claimed, or said that there was nothing to claim. */
const saidBy = ({ claim, notGone }: TripStanding): string | undefined => (notGone ?? claim)?.byId

/** Who may do what with a trip, and when; the one table that screens and commands go by. */
const RULES: Readonly<Record<TripAct, Rule>> = {
  decide: { needs: 'trip.approve', whose: notAsker, when: isIn('requested') },
  withdraw: {
    needs: 'trip.request',
    whose: travellerOrAsker,
    when: ({ state }, { advancePaid }) =>
      state === 'requested' || (state === 'approved' && !advancePaid),
  },
  log: {
    needs: 'trip.request',
    whose: claimer,
    when: ({ state, fromDate }, _, now) => state === 'approved' && fromDate <= now,
  },
  ask_overrun: {
    needs: 'trip.request',
    whose: traveller,
    when: ({ state }, { openOverrun }) => state === 'approved' && !openOverrun,
  },
  decide_overrun: {
    needs: 'trip.approve',
    whose: another,
    when: ({ state }, { openOverrun }) => state === 'approved' && openOverrun !== undefined,
  },
  claim: {
    needs: 'trip.request',
    whose: claimer,
    when: ({ state, fromDate }, { openOverrun }, now) =>
      state === 'approved' && !openOverrun && fromDate <= now,
  },
  /** Before money was handed out it is taken back instead. */
  say_not_gone: {
    needs: 'trip.request',
    whose: claimer,
    when: ({ state }, { openOverrun, advancePaid }) =>
      state === 'approved' && !openOverrun && advancePaid !== undefined,
  },
  /** Once more while it is not settled: leave that was given since changes what it comes to. */
  check: { needs: 'trip.approve', whose: notClaimer, when: isIn('claimed', 'checked') },
  pay_advance: {
    needs: 'trip.settle',
    whose: another,
    when: ({ state }, { approved, advancePaid }) =>
      state === 'approved' && (approved?.advanceFen ?? 0) > 0 && !advancePaid,
  },
  settle: { needs: 'trip.settle', whose: notChecker, when: isIn('checked') },
}

/** What the reader may do with a trip now. */
export const actsOn = (scope: Scope, inHand: InHand): TripAct[] =>
  (Object.keys(RULES) as TripAct[]).filter((act) => {
    const { needs, whose, when } = RULES[act]
    const { trip, standing } = inHand
    return scope.may(needs) && whose(scope, inHand) && when(trip, standing, today(scope))
  })

/** Refuses what is not the caller's to do, or not now. */
export function mustMay(scope: Scope, act: TripAct, inHand: InHand): void {
  const { whose, when } = RULES[act]
  const { trip, standing } = inHand
  if (!whose(scope, inHand))
    throw new Problem('not_allowed', { detail: FOUR_EYES[act]?.(scope, inHand) ?? notYours })
  if (!when(trip, standing, today(scope))) throw new Problem('wrong_state', { detail: notNow })
}

/** What whoever did the step before is told, where it is not the traveller. */
const FOUR_EYES: Readonly<Partial<Record<TripAct, (scope: Scope, inHand: InHand) => Words>>> = {
  check: (scope, inHand) => (traveller(scope, inHand) ? notYours : notOwnClaim),
  settle: ({ personId }, { standing }) =>
    saidBy(standing) === personId && standing.checked?.byId !== personId ? notOwnClaim : fourEyes,
}

/** Who has to do something before a trip goes on. */
export function waitsFor(
  state: TripState,
  { openOverrun, approved, advancePaid }: TripStanding,
): TripWaitsFor | null {
  if (state === 'requested' || state === 'claimed') return 'approval'
  if (state === 'checked') return 'finance'
  if (state !== 'approved') return null
  if (openOverrun) return 'approval'
  return (approved?.advanceFen ?? 0) > 0 && !advancePaid ? 'finance' : null
}

function isIn(...wanted: TripState[]): Rule['when'] {
  return ({ state }) => wanted.includes(state)
}

const notYours: Words = words(
  '这一步由他人办理：本人的出差由他人审批，日志和报销由本人填写。',
  'You cannot do this: someone else decides on a trip, and the traveller writes its log and claim.',
)
const fourEyes: Words = words(
  '核对报销的人不能再结算，请由另一人办理。',
  'You checked this claim, so someone else has to settle it.',
)
const notOwnClaim: Words = words(
  '代为报销的人不能核对或结算这笔报销，请由另一人办理。',
  'You claimed on the traveller’s behalf, so someone else has to check and settle it.',
)
const notNow: Words = words(
  '出差现在的状态不能办理这一步，请刷新后再看。',
  'This cannot be done at the trip’s current stage; reload it.',
)

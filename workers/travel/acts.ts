import type { TripAct, TripState, TripWaitsFor } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { Permission } from '../identity/permissions'
import { Problem } from '../platform/problem'
import { today } from '../rulebook/today'
import type { Scope } from '../scope'
import type { TripStanding } from './standing'
import type { Trip } from './store'

interface Rule {
  readonly needs: Permission
  /** Whose it is: the traveller's own, or somebody else's. */
  readonly whose: (scope: Scope, trip: Trip, standing: TripStanding) => boolean
  readonly when: (trip: Trip, standing: TripStanding, today: string) => boolean
}

const traveller: Rule['whose'] = ({ personId }, trip) => trip.personId === personId
const travellerOrAsker: Rule['whose'] = ({ personId }, trip) =>
  [trip.personId, trip.requestedBy].includes(personId)
const another: Rule['whose'] = ({ personId }, trip) => trip.personId !== personId
/** Nobody says yes to what they asked for. */
const notAsker: Rule['whose'] = ({ personId }, trip) =>
  ![trip.personId, trip.requestedBy].includes(personId)
/** Four eyes: whoever checked a claim does not pay it as well. */
const notChecker: Rule['whose'] = ({ personId }, trip, { checked }) =>
  ![trip.personId, checked?.byId].includes(personId)

/** Who may do what with a trip, and when; the one table that screens and commands go by. */
const RULES: Readonly<Record<TripAct, Rule>> = {
  decide: { needs: 'trip.approve', whose: notAsker, when: isIn('requested') },
  withdraw: {
    needs: 'trip.request',
    whose: travellerOrAsker,
    when: ({ state }, { advancePaid, overruns }) =>
      state === 'requested' || (state === 'approved' && !advancePaid && overruns.length === 0),
  },
  log: {
    needs: 'trip.request',
    whose: traveller,
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
    whose: traveller,
    when: ({ state, fromDate }, { openOverrun }, now) =>
      state === 'approved' && !openOverrun && fromDate <= now,
  },
  check: { needs: 'trip.approve', whose: another, when: isIn('claimed') },
  pay_advance: {
    needs: 'trip.settle',
    whose: another,
    when: ({ state }, { approved, advancePaid }) =>
      state === 'approved' && (approved?.advanceFen ?? 0) > 0 && !advancePaid,
  },
  settle: { needs: 'trip.settle', whose: notChecker, when: isIn('checked') },
}

/** What the reader may do with a trip now. */
export const actsOn = (scope: Scope, trip: Trip, standing: TripStanding): TripAct[] =>
  (Object.keys(RULES) as TripAct[]).filter((act) => {
    const { needs, whose, when } = RULES[act]
    return scope.may(needs) && whose(scope, trip, standing) && when(trip, standing, today(scope))
  })

/** Refuses what is not the caller's to do, or not now. */
export function mustMay(scope: Scope, act: TripAct, trip: Trip, standing: TripStanding): void {
  const { whose, when } = RULES[act]
  if (!whose(scope, trip, standing))
    throw new Problem('not_allowed', { detail: act === 'settle' ? fourEyes : notYours })
  if (!when(trip, standing, today(scope))) throw new Problem('wrong_state', { detail: notNow })
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

function isIn(wanted: TripState): Rule['when'] {
  return ({ state }) => state === wanted
}

const notYours: Words = words(
  '这一步由他人办理：本人的出差由他人审批，日志和报销由本人填写。',
  'This is somebody else’s: others decide about a trip, and the traveller writes its log and claim.',
)
const fourEyes: Words = words(
  '核对报销的人不能再结算，请由另一人办理。',
  'Whoever checked the claim does not settle it as well; somebody else does.',
)
const notNow: Words = words(
  '出差现在的状态不能办理这一步，请刷新后再看。',
  'The trip does not stand so that this can be done; read it again.',
)

import { LeftKind, type LeftOver, type UnsettledTrip } from '@bylaw/contract'
import { type Words, words } from '@bylaw/kernel'
import type { PersonalContract } from '../contracting/store'
import type { Scope } from '../scope'
import { unsettledTrips } from '../travel/unsettled'
import { mayKnow, whatHangs } from './hanging'
import { standingOf } from './items'
import { itemsOf, rulesOf } from './rules'
import type { Leaving } from './store'

/** Something that was left; a bare title, once, did not say of which kind it is. */
export type StoredLeftOver = LeftOver | string

/**
 * What still hangs on the person, the items that nobody has signed for, the trips that are not settled
 * and the contract that has not ended, by what they are called.
 */
export async function whatIsLeft(scope: Scope, leaving: Leaving): Promise<LeftOver[]> {
  const [{ things, more }, rules, entries, trips, contract] = await Promise.all([
    whatHangs(scope, leaving.personId),
    rulesOf(scope, leaving),
    scope.leavings.entriesOf(leaving.id),
    unsettledTrips(scope, leaving.personId),
    scope.contracts.openOf(leaving.personId),
  ])
  const items = itemsOf(rules).filter(({ key }) => standingOf(key, entries).state !== 'confirmed')
  return [
    ...items.map(({ name }) => ({ kind: null, title: name[scope.companyLanguage] })),
    ...things.map(({ kind, title }) => ({ kind, title })),
    ...trips.map((trip) => ({
      kind: 'trip' as const,
      title: tripTitle(trip)[scope.companyLanguage],
    })),
    ...(contract
      ? [{ kind: 'contract' as const, title: contractTitle(contract)[scope.companyLanguage] }]
      : []),
    ...(more ? [{ kind: null, title: '…' }] : []),
  ]
}

const contractTitle = ({ projectName, startOn }: PersonalContract): Words =>
  words(
    `个人承包 ${projectName}（${startOn} 开工）`,
    `Personal contract of ${projectName} (from ${startOn})`,
  )

/** Which trip it is, with the sum that is open. */
function tripTitle(trip: UnsettledTrip): Words {
  const { destination, from, to } = trip
  const sum = openSum(trip)
  return words(
    `出差 ${destination}（${from} 至 ${to}${sum ? `，${sum.zh}` : ''}）`,
    `Trip to ${destination} (${from} to ${to}${sum ? `, ${sum.en}` : ''})`,
  )
}

function openSum({ advance, claimed, balance }: UnsettledTrip): Words | undefined {
  if (balance) return words(`应结 ${balance.amount}`, `${balance.amount} to settle`)
  if (claimed) return words(`已报 ${claimed.amount}`, `${claimed.amount} claimed`)
  return advance ? words(`预支 ${advance.amount} 未冲`, `${advance.amount} advanced`) : undefined
}

/** The same as a reader sees it: what is called by a name that is not theirs to know has none. */
export const leftOverShown = (
  scope: Scope,
  personId: string,
  left: readonly StoredLeftOver[],
): LeftOver[] =>
  left.map((each) => {
    const kind = typeof each === 'string' ? null : each.kind
    const title = typeof each === 'string' ? each : each.title
    // A bare title may be that of anything.
    const toKnow = typeof each === 'string' ? LeftKind.options : kind === null ? [] : [kind]
    return { kind, title: toKnow.every((of) => mayKnow(scope, personId, of)) ? title : '' }
  })

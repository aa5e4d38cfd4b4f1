import { HangingKind, type LeftOver } from '@bylaw/contract'
import type { Scope } from '../scope'
import { mayKnow, whatHangs } from './hanging'
import { standingOf } from './items'
import { itemsOf, rulesOf } from './rules'
import type { Leaving } from './store'

/** Something that was left; a bare title, once, did not say of which kind it is. */
export type StoredLeftOver = LeftOver | string

/** What still hangs on the person, and the items that nobody has signed for, by what they are called. */
export async function whatIsLeft(scope: Scope, leaving: Leaving): Promise<LeftOver[]> {
  const [{ things, more }, rules, entries] = await Promise.all([
    whatHangs(scope, leaving.personId),
    rulesOf(scope, leaving),
    scope.leavings.entriesOf(leaving.id),
  ])
  const items = itemsOf(rules).filter(({ key }) => standingOf(key, entries).state !== 'confirmed')
  return [
    ...items.map(({ name }) => ({ kind: null, title: name[scope.companyLanguage] })),
    ...things.map(({ kind, title }) => ({ kind, title })),
    ...(more ? [{ kind: null, title: '…' }] : []),
  ]
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
    const toKnow = typeof each === 'string' ? HangingKind.options : kind === null ? [] : [kind]
    return { kind, title: toKnow.every((of) => mayKnow(scope, personId, of)) ? title : '' }
  })

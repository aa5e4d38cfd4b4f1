import type { LeavingView, NewHandOver } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { mustBeStaff } from '../procedures/people-of'
import type { Scope } from '../scope'
import { type ItemStanding, standingOf } from './items'
import { leavingView } from './leaving-view'
import { newsOf } from './news-of'
import { itemsOf, rulesOf } from './rules'
import type { Leaving, LeavingEntry } from './store'
import { managesLeavingOf, visibleLeaving } from './visible-leaving'

/**
 * An item of the list goes from the leaver, or whoever sees it through, to somebody by name, who
 * confirms that they have it or returns it with a reason (R19.3).
 */
export async function enterHandOver(
  scope: Scope,
  id: string,
  basedOn: number,
  wish: NewHandOver,
): Promise<LeavingView> {
  const leaving = await visibleLeaving(scope, id)
  mustBeVersion(basedOn, leaving.version)
  if (leaving.state !== 'open') throw new Problem('wrong_state', { detail: ended })
  const [rules, entries] = await Promise.all([
    rulesOf(scope, leaving),
    scope.leavings.entriesOf(id),
  ])
  if (!itemsOf(rules).some(({ key }) => key === wish.item)) throw unknownItem()
  const standing = standingOf(wish.item, entries)
  const entry =
    wish.did === 'handed'
      ? await handed(scope, leaving, standing, wish)
      : answered(scope, standing, wish)
  const told = await whomToTell(scope, leaving, entry)
  const changed = { ...leaving, version: basedOn + 1 }
  await scope.shard.batch([
    scope.leavings.change(id, basedOn, {}),
    scope.shard.mustHaveChanged(),
    scope.leavings.enter(id, entry),
    auditEntry(scope, `leaving.item_${entry.did}`, id),
    ...(told ? tellPeople(scope, told.people, newsOf(changed, told.kind)) : []),
  ])
  return leavingView(scope, changed)
}

async function handed(
  scope: Scope,
  { personId }: Leaving,
  standing: ItemStanding,
  { item, toId, note = '' }: Extract<NewHandOver, { did: 'handed' }>,
): Promise<LeavingEntry> {
  if (scope.personId !== personId && !(await managesLeavingOf(scope, personId)))
    throw new Problem('not_allowed', { detail: notTheirsToHand })
  if (standing.state === 'confirmed') throw new Problem('wrong_state', { detail: confirmed })
  if (toId === personId)
    throw new Problem('unacceptable', {
      errors: [{ pointer: '/toId', code: 'same_person', message: toThemselves }],
    })
  await mustBeStaff(scope, [toId])
  const to = await scope.people.read(toId)
  return { ...by(scope, item), did: 'handed', toId, toName: to?.name ?? '', note }
}

function answered(
  scope: Scope,
  { state, entry }: ItemStanding,
  wish: Extract<NewHandOver, { did: 'confirmed' | 'returned' }>,
): LeavingEntry {
  if (state !== 'handed' || !entry) throw new Problem('wrong_state', { detail: nothingToConfirm })
  if (entry.toId !== scope.personId) throw new Problem('not_allowed', { detail: notReceiver })
  const note = wish.did === 'returned' ? wish.note : ''
  return { ...by(scope, wish.item), did: wish.did, toId: entry.toId, toName: entry.toName, note }
}

const by = (scope: Scope, item: string) => ({
  subject: item,
  thingId: null,
  title: null,
  byId: scope.personId,
  byName: scope.personName,
  atMs: scope.now,
})

/** Whoever receives is told of what is handed; of what comes back, who handed it and who sees it through. */
async function whomToTell(scope: Scope, { personId }: Leaving, { did, toId }: LeavingEntry) {
  if (did === 'handed') return { people: [toId], kind: 'leaving_handed' as const }
  if (did !== 'returned') return undefined
  const managers = await whoMay(scope, 'leaving.manage', [personId])
  return { people: [personId, ...managers], kind: 'leaving_returned' as const }
}

const unknownItem = () =>
  new Problem('unacceptable', {
    errors: [
      {
        pointer: '/item',
        code: 'unknown',
        message: words(
          '移交清单里没有这一项。',
          'There is no such item on the hand-over checklist.',
        ),
      },
    ],
  })
const ended = words('离职手续已经办结或撤回。', 'This leaving has been completed or withdrawn.')
const notTheirsToHand = words(
  '由本人或办理离职的人移交。',
  'Only the leaver or the person handling the leaving can hand this over.',
)
const confirmed = words('接收人已经确认收到。', 'The recipient has already confirmed receipt.')
const toThemselves = words('不能移交给离职人自己。', 'It cannot be handed over to the leaver.')
const nothingToConfirm = words('这一项没有等待确认。', 'This item is not awaiting confirmation.')
const notReceiver = words(
  '只有接收人可以确认或退回。',
  'Only the recipient can confirm or return it.',
)

import type { HandOverItem, HangingKind, LeavingRow, LeavingView } from '@bylaw/contract'
import { clausesOf } from '@bylaw/rules-kit'
import { MASK } from '../archive/clean'
import type { PersonalContract } from '../contracting/store'
import { heldBackByLeaving } from '../pay/held-back'
import { openWith } from '../pay/overpaid'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { unsettledTrips } from '../travel/unsettled'
import { mayKnow, shownTo, whatHangs } from './hanging'
import { signedItems, standingOf } from './items'
import { leftOverShown } from './left-over'
import { handOverOf, itemsOf, noticeOf, rulesOf, rulesOfToday } from './rules'
import type { Leaving, LeavingEntry } from './store'
import { managesLeavingOf } from './visible-leaving'

/**
 * A leaving as its reader sees it: whoever leaves and whoever sees it through all of it; others only
 * what was handed to them.
 */
export async function leavingView(scope: Scope, row: Leaving): Promise<LeavingView> {
  const isOwn = row.personId === scope.personId
  const seesAll = isOwn || scope.may('leaving.read_all')
  const [rules, entries, hanging, mayManage, trips, contract, open, heldBack] = await Promise.all([
    rulesOf(scope, row),
    scope.leavings.entriesOf(row.id),
    seesAll ? whatHangs(scope, row.personId) : { things: [], more: false },
    managesLeavingOf(scope, row.personId),
    seesAll ? unsettledTrips(scope, row.personId) : [],
    seesAll ? scope.contracts.openOf(row.personId) : undefined,
    openWith(scope, row.personId),
    seesAll ? heldBackByLeaving(scope, row.id) : [],
  ])
  const isOpen = row.state === 'open'
  const theirs = entries.filter(({ toId }) => seesAll || toId === scope.personId)
  return {
    ...leavingRow(row),
    letter: seesAll ? row.letter : '',
    wantsLastDay: seesAll ? row.wantsLastDay : null,
    recordedBy: row.recordedByName,
    recordedAt: instantText(row.recordedAtMs),
    ...(seesAll ? await notice(scope, row, rules) : { byRule: null, refusal: null }),
    agreed: seesAll ? said(row.agreedByName, row.agreedAtMs, row.agreedReason) : null,
    access: {
      endsAt: row.accessEndsAtMs === null ? null : instantText(row.accessEndsAtMs),
      endedAt: row.accessEndedAtMs === null ? null : instantText(row.accessEndedAtMs),
      early:
        row.accessReason === null
          ? null
          : { by: row.accessEndedByName ?? '', reason: seesAll ? row.accessReason : '' },
    },
    checklist: itemViews(scope, rules, theirs, isOpen && (isOwn || mayManage)).filter(
      ({ state }) => seesAll || state !== 'open',
    ),
    ...(seesAll
      ? await handOver(scope, rules, entries)
      : { handOver: null, handOverRefusal: null }),
    hanging: shownTo(scope, row.personId, hanging.things),
    hangingMore: hanging.more,
    trips,
    contract: contract ? openContract(scope, contract) : null,
    ...(open ?? {}),
    heldBack,
    takenOver: theirs.flatMap(takenOverTo(scope, row.personId)),
    ended: seesAll ? said(row.endedByName, row.endedAtMs, row.endedReason ?? '') : null,
    leftOver: seesAll ? leftOverShown(scope, row.personId, row.leftOver ?? []) : [],
    reopened: seesAll ? (row.reopened ?? []).map(reopenedTo(scope, row.personId)) : [],
    mayManage,
    mayReopen: mayManage && row.state === 'completed' && !isForgotten(row),
    mayWithdraw:
      isOpen &&
      (mayManage || (isOwn && row.kind === 'resignation' && row.accessEndedAtMs === null)),
    version: row.version,
  }
}

const openContract = (
  scope: Scope,
  { id, personId, projectName, state, startOn }: PersonalContract,
): LeavingView['contract'] => ({
  ...{ id, startOn, state: state === 'proposed' ? 'proposed' : 'running' },
  project: mayKnow(scope, personId, 'contract') ? projectName : '',
})

/** Whether retention has removed what was written of it; what ended before then stays as it is. */
export const isForgotten = ({ letter }: Leaving): boolean => letter === MASK

export const leavingRow = (row: Leaving): LeavingRow => ({
  id: row.id,
  person: { id: row.personId, name: row.personName },
  kind: row.kind,
  letterOn: row.letterOn,
  lastDay: row.lastDay,
  state: row.state,
  accessEnded: row.accessEndedAtMs !== null,
})

/** What the rules made of the letter, or make of it since their question was answered. */
async function notice(scope: Scope, row: Leaving, rules: PinnedRules<'leaving'> | undefined) {
  if (row.kind !== 'resignation') return { byRule: null, refusal: null }
  const { earliestLastDay, explanation, wantsLastDay } = row
  if (earliestLastDay !== null && explanation !== null) {
    const tooEarly = wantsLastDay !== null && wantsLastDay < earliestLastDay
    return { byRule: { earliestLastDay, tooEarly, explanation }, refusal: null }
  }
  if (!rules) {
    const none = await rulesOfToday(scope)
    return { byRule: null, refusal: none.ok ? null : none.refusal }
  }
  const answer = await noticeOf(scope, rules, row)
  if (!answer.ok) return { byRule: null, refusal: answer.refusal }
  const { decision, explanation: why } = answer.value
  const { about: _, ...byRule } = decision
  return { byRule: { ...byRule, explanation: why }, refusal: null }
}

async function handOver(
  scope: Scope,
  rules: PinnedRules<'leaving'> | undefined,
  entries: readonly LeavingEntry[],
) {
  if (!rules) return { handOver: null, handOverRefusal: null }
  const keys = itemsOf(rules).map(({ key }) => key)
  const answer = await handOverOf(scope, rules, signedItems(keys, entries))
  if (!answer.ok) return { handOver: null, handOverRefusal: answer.refusal }
  const { about: _, missing: __, ...decision } = answer.value.decision
  return { handOver: { ...decision, explanation: answer.value.explanation }, handOverRefusal: null }
}

function itemViews(
  { personId }: Scope,
  rules: PinnedRules<'leaving'> | undefined,
  entries: readonly LeavingEntry[],
  mayHand: boolean,
): HandOverItem[] {
  return itemsOf(rules).map(({ key, name }, index) => {
    const { state, entry } = standingOf(key, entries)
    return {
      key,
      name,
      clauses: [...(clausesOf(`/handover/items/${index}`, rules?.citations ?? {}) ?? [])],
      state,
      to: entry ? { id: entry.toId, name: entry.toName } : null,
      note: entry?.note ?? '',
      at: entry ? instantText(entry.atMs) : null,
      mayHand: mayHand && state !== 'confirmed',
      mayConfirm: state === 'handed' && entry?.toId === personId,
    }
  })
}

/** What went to whom; whoever has it now knows what it is called. */
const takenOverTo =
  (scope: Scope, personId: string) =>
  ({ did, subject, title, toId, toName, byName, atMs }: LeavingEntry) => {
    if (did !== 'taken_over') return []
    const kind = subject as HangingKind
    const knows = toId === scope.personId || mayKnow(scope, personId, kind)
    const named = knows ? (title ?? '') : ''
    return [{ kind, title: named, to: toName, by: byName, at: instantText(atMs) }]
  }

const reopenedTo =
  (scope: Scope, personId: string) =>
  ({ by, atMs, reason, was }: NonNullable<Leaving['reopened']>[number]) => ({
    ...{ by, at: instantText(atMs), reason },
    was: {
      ...{ by: was.by, at: instantText(was.atMs), reason: was.reason },
      leftOver: leftOverShown(scope, personId, was.leftOver),
    },
  })

const said = (by: string | null, atMs: number | null, reason: string | null) =>
  by === null || atMs === null ? null : { by, at: instantText(atMs), reason: reason ?? '' }

const instantText = (atMs: number): string => new Date(atMs).toISOString()

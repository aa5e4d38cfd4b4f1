import type { AppraisalView, NewAppeal } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { tellPeople, whoMay } from '../notices/tell'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { PinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { appealDecision, appealRules } from './appeal-rules'
import { notTaken } from './not-taken'
import { sheetView } from './sheet-view'
import { giversOf, superiorsAmong } from './superiors'
import { after, countingResult, mustBeLatest, type Spoken, toldSheet, wordOf } from './told'
import type { NewAppraisalWord } from './word-store'

/** The person whom a sheet is about says that they have read its result (R12.2.2). */
export async function acknowledgeResult(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalView> {
  const own = await ownSheet(scope, id)
  const word = wordOf(scope, own, { id: scope.newId('wrd'), kind: 'acknowledged' })
  mustBeLatest(own, basedOn)
  const { standing } = own.standing
  if (standing === 'acknowledged') throw new Problem('wrong_state', { detail: readAlready })
  if (standing === 'appealed') throw new Problem('wrong_state', { detail: appealRuns })
  return say(scope, own, word, 'acknowledged')
}

/** The person whom a sheet is about appeals against its result, within the time of the rules (R12.2.3). */
export async function appealResult(
  scope: Scope,
  id: string,
  basedOn: number,
  { text }: NewAppeal,
): Promise<AppraisalView> {
  const own = await ownSheet(scope, id)
  mustBeLatest(own, basedOn)
  if (own.standing.running) throw new Problem('wrong_state', { detail: appealRuns })

  const pinned = await appealRules(scope, own.standing)
  if (!pinned.ok) throw new Problem('rules_incomplete', { refusal: pinned.refusal })
  const answer = await appealDecision(scope, own, pinned.value, { appealedOn: today(scope) })
  if (!answer.ok) throw new Problem('rules_incomplete', { refusal: answer.refusal })
  const { decision } = answer.value
  await mustBeHeard(scope, own, pinned.value)
  if (!decision.taken || decision.decideBy === null)
    throw new Problem('wrong_state', { detail: notTaken(decision).message })

  const word = wordOf(scope, own, {
    id: scope.newId('wrd'),
    kind: 'appealed',
    body: text,
    ruleSetId: pinned.value.ref.ruleSetId,
    ruleVersion: pinned.value.ref.version,
    decideBy: decision.decideBy,
    meanwhile: decision.result,
  })
  return say(scope, own, word, 'appealed')
}

/** Takes the running appeal back: the result is what it was. */
export async function withdrawAppeal(
  scope: Scope,
  id: string,
  basedOn: number,
): Promise<AppraisalView> {
  const own = await ownSheet(scope, id)
  const word = wordOf(scope, own, { id: scope.newId('wrd'), kind: 'withdrawn' })
  mustBeLatest(own, basedOn)
  if (!own.standing.running) throw new Problem('wrong_state', { detail: noAppealRuns })
  return say(scope, own, word, 'appeal_withdrawn')
}

async function ownSheet(scope: Scope, id: string): Promise<Spoken> {
  const told = await toldSheet(scope, id)
  if (told.sheet.personId !== scope.personId)
    throw new Problem('not_allowed', { detail: notTheirs })
  return told
}

async function say(
  scope: Scope,
  own: Spoken,
  word: NewAppraisalWord,
  what: 'acknowledged' | 'appealed' | 'appeal_withdrawn',
): Promise<AppraisalView> {
  const { id, personId, period } = own.sheet
  await scope.shard.batch([
    auditEntry(scope, `appraisal.${what}`, id),
    // What was frozen counts again.
    ...(what === 'appeal_withdrawn' ? await caseAfter(scope, own.sheet, countingResult(own)) : []),
    scope.appraisals.addWord(word, own.said.length),
    scope.shard.mustHaveChanged(),
    ...(what === 'acknowledged'
      ? []
      : [outboxEvent(scope, `appraisal.${what}`, { appraisalId: id, personId, period })]),
    ...(what === 'appealed' ? await toThoseWhoHear(scope, own, word.id) : []),
  ])
  return sheetView(scope, after(own, word))
}

/** Refuses an appeal that nobody in the company could decide: it would stay frozen for good. */
async function mustBeHeard(
  scope: Scope,
  own: Spoken,
  pinned: PinnedRules<'appeal'>,
): Promise<void> {
  const hearers = await whoMay(scope, 'appraisal.hear_appeal')
  const superiors = await superiorsAmong(scope, hearers, own.sheet)
  const answer = await appealDecision(scope, own, pinned, { hearers, superiors })
  if (answer.ok && !answer.value.decision.heard)
    throw new Problem('rules_incomplete', {
      refusal: { ...nobodyHears, ruleSetId: pinned.ref.ruleSetId },
    })
}

/** Whoever may hear it, but not who gave the result. */
async function toThoseWhoHear(scope: Scope, { sheet }: Spoken, eventId: string) {
  const hearers = await whoMay(scope, 'appraisal.hear_appeal', giversOf(sheet))
  return tellPeople(scope, hearers, {
    eventId,
    kind: 'appeal_made',
    aboutId: sheet.id,
    title: sheet.personName,
  })
}

const nobodyHears = {
  code: 'nobody_hears',
  message: words(
    '按现行规则，公司里能裁定这次申诉的人不够：请公司先改规则，或让更多人有权裁定。',
    'By the rules there are not enough people who could decide this appeal: the company has to change the rules, or who may decide, first.',
  ),
}
const readAlready = words('已经确认阅知。', 'The result is acknowledged already.')
const appealRuns = words('申诉正在处理。', 'An appeal is being heard.')
const noAppealRuns = words('没有正在处理的申诉。', 'No appeal is being heard.')
const notTheirs = words(
  '只有被考核人本人可以确认或申诉。',
  'Only the person whom the sheet is about acknowledges or appeals.',
)

import type { AppealVerdict, AppraisalView } from '@bylaw/contract'
import { assert, sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { caseAfter } from '../consequences/case-after'
import { tellPeople } from '../notices/tell'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { appealDecision, appealRules } from './appeal-rules'
import { changedResult, saidIn } from './changed-result'
import { sheetView } from './sheet-view'
import { superiorsAmong } from './superiors'
import { after, countingResult, mustBeLatest, type Spoken, toldSheet, wordOf } from './told'
import type { AppraisalWordRow } from './word-store'

/**
 * One of those who hear an appeal says whether the result stays or what it is instead. Once as
 * many say the same as the rules ask for, the appeal is decided (R12.2.3).
 */
export async function judgeAppeal(
  scope: Scope,
  id: string,
  basedOn: number,
  verdict: AppealVerdict,
): Promise<AppraisalView> {
  const told = await toldSheet(scope, id)
  const wordId = scope.newId('wrd')
  mustBeLatest(told, basedOn)
  if (!told.standing.running) throw new Problem('wrong_state', { detail: noAppealRuns })
  const { voices } = told.standing
  const own = voices.find(({ personId }) => personId === scope.personId)
  if (own && isAlike(own, verdict)) throw new Problem('wrong_state', { detail: saidAlready })

  const change = verdict.outcome === 'changed' ? await changedResult(scope, told, verdict) : null
  const alike = voices.filter((voice) => voice !== own && isAlike(voice, verdict))
  const decides = await isDecided(scope, told, [
    ...alike.map(({ personId }) => personId),
    scope.personId,
  ])
  const word = wordOf(scope, told, {
    id: wordId,
    kind: verdict.outcome,
    body: verdict.text,
    ...(change ?? {}),
    decides,
  })
  const { personId, period } = told.sheet
  const counts = change?.result ?? countingResult(told)
  await scope.shard.batch([
    auditEntry(scope, `appraisal.appeal_${verdict.outcome}`, id),
    ...(decides ? await caseAfter(scope, told.sheet, counts) : []),
    scope.appraisals.addWord(word, told.said.length),
    scope.shard.mustHaveChanged(),
    ...(decides
      ? [
          outboxEvent(scope, 'appraisal.appeal_decided', { appraisalId: id, personId, period }),
          ...tellPeople(scope, [personId, told.sheet.completedBy], {
            eventId: wordId,
            kind: 'appeal_decided',
            aboutId: id,
            title: told.sheet.personName,
          }),
        ]
      : []),
  ])
  return sheetView(scope, after(told, word))
}

/** Whether those who say the same are enough; throws where the one who speaks may not hear it. */
async function isDecided(scope: Scope, told: Spoken, hearers: string[]): Promise<boolean> {
  const pinned = await appealRules(scope, told.standing)
  assert(pinned.ok, 'an appeal that runs has the rules that it was made under')
  const superiors = await superiorsAmong(scope, hearers, told.sheet)
  const answer = await appealDecision(scope, told, pinned.value, { hearers, superiors })
  if (!answer.ok) throw new Problem('rules_incomplete', { refusal: answer.refusal })
  const { unfit, heard } = answer.value.decision
  if (unfit.includes(scope.personId)) throw new Problem('not_allowed', { detail: notFit })
  return heard
}

function isAlike({ kind, scores, totalPoints }: AppraisalWordRow, verdict: AppealVerdict): boolean {
  if (kind !== verdict.outcome) return false
  return verdict.outcome === 'upheld' || sameJson({ scores, totalPoints }, saidIn(verdict))
}

const noAppealRuns = words('没有正在处理的申诉。', 'No appeal is being heard.')
const saidAlready = words('您已对这次申诉表过态。', 'You have had your say on this appeal already.')
const notFit = words(
  '申诉人和原评分人须回避；规则要求由上级裁定的，其他人也不能裁定。',
  'Neither who appeals nor who gave the result hears it; where the rules want their superior, nobody else does.',
)

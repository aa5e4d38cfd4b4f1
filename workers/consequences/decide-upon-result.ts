import type { ConsequenceView, NewConsequence } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { countingResult, toldSheet } from '../appraisals/told'
import { auditEntry } from '../audit/entry'
import { tellPeople } from '../notices/tell'
import { madeOnce } from '../platform/made-once'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { readConsequence } from './consequence-view'
import { newsOf } from './news-of'
import type { Consequence } from './store'

/**
 * Decides what comes of one completed result: a talk, training, a raise, with a reason that the
 * person reads (R10.2.5, R15.4). Nobody decides upon their own, nor while an appeal has it frozen.
 */
export async function decideUponResult(
  scope: Scope,
  { appraisalId, measure, text }: NewConsequence,
): Promise<ConsequenceView> {
  const told = await toldSheet(scope, appraisalId)
  const { sheet, standing } = told
  if (sheet.personId === scope.personId) throw new Problem('not_allowed', { detail: notOneself })
  if (sheet.groupId !== null) throw new Problem('wrong_state', { detail: ofDepartment })
  if (standing.frozen) throw new Problem('wrong_state', { detail: frozen })
  const row: Consequence = {
    id: scope.newId('cns'),
    kind: 'result',
    personId: sheet.personId,
    personName: sheet.personName,
    appraisalId,
    evidence: [{ appraisalId, period: sheet.period, gradeName: countingResult(told).gradeName }],
    ruleSetId: sheet.ruleSetId,
    ruleVersion: sheet.ruleVersion,
    replyBy: null,
    openedBy: scope.personId,
    openedAtMs: scope.now,
    reply: null,
    repliedAtMs: null,
    state: 'decided',
    measure,
    verdict: text,
    decidedBy: scope.personId,
    decidedByName: scope.personName,
    decidedAtMs: scope.now,
    version: 1,
  }
  await madeOnce(
    () =>
      scope.shard.batch([
        scope.consequences.add(row),
        auditEntry(scope, `consequence.${measure}`, row.id),
        outboxEvent(scope, 'consequence.decided', {
          consequenceId: row.id,
          personId: row.personId,
        }),
        ...tellPeople(scope, [row.personId], newsOf(row, 'consequence_decided')),
      ]),
    () => scope.consequences.read(row.id),
  )
  return readConsequence(scope, row.id)
}

const notOneself = words(
  '本人的考核结果由别人处理。',
  'What comes of your own result is for others to decide.',
)
const frozen = words(
  '申诉正在处理，结果暂不生效。',
  'An appeal is being heard: the result counts for nothing meanwhile.',
)
const ofDepartment = words(
  '这是部门的考核结果，不据此决定个人的去留升降。',
  'This is a department’s result: nothing is decided upon a person by it.',
)

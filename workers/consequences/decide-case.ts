import type { ConsequenceReply, ConsequenceVerdict, ConsequenceView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import { today } from '../platform/today'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { isHeard, readConsequence } from './consequence-view'
import { newsOf } from './news-of'
import type { Consequence } from './store'
import { visibleConsequence } from './visible-consequence'

/** The person answers to the case on their grades, once, as long as nothing is decided. */
export async function replyToConsequence(
  scope: Scope,
  id: string,
  basedOn: number,
  { text }: ConsequenceReply,
): Promise<ConsequenceView> {
  const row = await visibleConsequence(scope, id)
  if (row.personId !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  mustBeOpen(row, basedOn)
  if (row.reply !== null) throw new Problem('wrong_state', { detail: answered })
  await scope.shard.batch([
    scope.consequences.change(id, basedOn, { reply: text, repliedAtMs: scope.now }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'consequence.answered', id),
    ...tellPeople(
      scope,
      await whoMay(scope, 'consequence.decide', [row.openedBy]),
      newsOf(row, 'consequence_answered'),
    ),
  ])
  return readConsequence(scope, id)
}

/**
 * Decides a case on low grades once the person has answered or had the time to: neither they nor
 * whoever gave the last of the results. While an appeal has one of these frozen it waits. What is
 * decided is on record and told; a post or a contract is changed by people, never by this.
 */
export async function decideConsequence(
  scope: Scope,
  id: string,
  basedOn: number,
  { measure, text }: ConsequenceVerdict,
): Promise<ConsequenceView> {
  const row = await visibleConsequence(scope, id)
  if ([row.personId, row.openedBy].includes(scope.personId))
    throw new Problem('not_allowed', { detail: othersDecide })
  mustBeOpen(row, basedOn)
  if (!isHeard(row, today(scope))) throw new Problem('wrong_state', { detail: notHeard(row) })
  const { results, version } = await scope.appraisals.resultsOf(row.personId, row.ruleSetId)
  const isFrozen = ({ appraisalId, frozen }: (typeof results)[number]) =>
    frozen && row.evidence.some((each) => each.appraisalId === appraisalId)
  if (results.some(isFrozen)) throw new Problem('wrong_state', { detail: appealRuns })
  await scope.shard.batch([
    scope.appraisals.resultsAre(row.personId, row.ruleSetId, version),
    scope.consequences.change(id, basedOn, {
      state: 'decided',
      measure,
      verdict: text,
      decidedBy: scope.personId,
      decidedByName: scope.personName,
      decidedAtMs: scope.now,
    }),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, `consequence.${measure}`, id),
    outboxEvent(scope, 'consequence.decided', { consequenceId: id, personId: row.personId }),
    ...tellPeople(scope, [row.personId, row.openedBy], newsOf(row, 'consequence_decided')),
  ])
  return readConsequence(scope, id)
}

function mustBeOpen({ state, version }: Consequence, basedOn: number): void {
  mustBeVersion(basedOn, version)
  if (state !== 'open')
    throw new Problem('wrong_state', { detail: state === 'decided' ? decided : noLonger })
}

const notTheirs = words('只有本人可以申辩。', 'Only the employee concerned can respond.')
const answered = words('已经提交过申辩。', 'A response has already been submitted.')
const othersDecide = words(
  '本人和评出最后一次结果的人不能处理。',
  'It has to be decided by someone other than the employee and the person who gave the last result.',
)
const decided = words('已经处理。', 'It has already been decided.')
const noLonger = words(
  '申诉改变了等级，这个案件已不成立。',
  'An appeal has changed a grade, so the case no longer stands.',
)
const notHeard = ({ replyBy }: Consequence) =>
  words(
    `本人尚未申辩，${replyBy} 过后才能处理。`,
    `The person has not answered yet; it can be decided after ${replyBy}.`,
  )
const appealRuns = words(
  '作为依据的一次结果正在申诉，裁定后再处理。',
  'One of the results it is based on is under appeal; wait for that to be decided.',
)

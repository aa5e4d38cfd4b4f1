import type { CaseReply, DisciplineCaseView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import { auditEntry } from '../audit/entry'
import { tellPeople, whoMay } from '../notices/tell'
import { mustBeVersion } from '../platform/if-match'
import { Problem } from '../platform/problem'
import type { Scope } from '../scope'
import { outboxEvent } from '../webhooks/outbox'
import { caseView } from './case-view'
import { newsOf } from './news-of'
import { visibleCase } from './visible-case'

/** The person answers to the case against them, once, as long as nothing is decided. */
export async function replyToCase(
  scope: Scope,
  id: string,
  basedOn: number,
  { text }: CaseReply,
): Promise<DisciplineCaseView> {
  const row = await visibleCase(scope, id)
  if (row.personId !== scope.personId) throw new Problem('not_allowed', { detail: notTheirs })
  mustBeVersion(basedOn, row.version)
  if (row.state !== 'open') throw new Problem('wrong_state', { detail: decided })
  if (row.reply !== null) throw new Problem('wrong_state', { detail: answered })

  const change = { reply: text, repliedAtMs: scope.now }
  await scope.shard.batch([
    scope.discipline.change(id, basedOn, change),
    scope.shard.mustHaveChanged(),
    auditEntry(scope, 'discipline_case.answered', id),
    outboxEvent(scope, 'discipline_case.answered', { caseId: id, personId: row.personId }),
    ...tellPeople(
      scope,
      await whoMay(scope, 'discipline.decide', [row.openedBy]),
      newsOf(row, 'case_answered'),
    ),
  ])
  return caseView(scope, { ...row, ...change, version: basedOn + 1 })
}

const notTheirs = words('只有本人可以申辩。', 'Only the employee concerned can respond.')
const decided = words('案件已经处理。', 'The case has already been decided.')
const answered = words('已经提交过申辩。', 'A response has already been submitted.')

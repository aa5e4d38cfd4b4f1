import type { DisciplineCaseRow, DisciplineCaseView } from '@bylaw/contract'
import { clausesOf } from '@bylaw/rules-kit'
import { moneyIn } from '../platform/money'
import { today } from '../platform/today'
import { pinnedRules } from '../rulebook/pinned-rules'
import type { Scope } from '../scope'
import { isHeard } from './heard'
import { proposalOf } from './proposal'
import type { CaseRow } from './store'

/** A case as its reader may see it: what the rules lead to is for those who decide, until it is. */
export async function caseView(scope: Scope, row: CaseRow): Promise<DisciplineCaseView> {
  const isOpen = row.state === 'open'
  const isOwn = row.personId === scope.personId
  const decides =
    isOpen && scope.may('discipline.decide') && !isOwn && row.openedBy !== scope.personId
  const proposed = decides ? await proposalOf(scope, row) : undefined
  const money = (fen: number) => (fen === 0 ? null : moneyIn(scope)(fen))
  return {
    id: row.id,
    personId: row.personId,
    personName: row.personName,
    breach: {
      key: row.breach,
      name: { zh: row.breachZh, en: row.breachEn },
      clauses: await clausesOfBreach(scope, row),
    },
    on: row.breachOn,
    serious: row.serious,
    account: row.account,
    loss: money(row.lossFen),
    replyBy: row.replyBy,
    openedBy: row.openedByName,
    openedAt: instantText(row.openedAtMs),
    state: row.state,
    reply:
      row.reply === null || row.repliedAtMs === null
        ? null
        : { text: row.reply, at: instantText(row.repliedAtMs) },
    proposal: row.proposal ?? (proposed?.ok ? proposed.value.view : null),
    refusal: proposed && !proposed.ok ? proposed.refusal : null,
    verdict:
      row.verdict === null || row.decidedAtMs === null
        ? null
        : {
            step: row.step,
            fine: money(row.fineFen),
            text: row.verdict,
            by: row.decidedByName ?? '',
            at: instantText(row.decidedAtMs),
          },
    mayReply: isOpen && isOwn && row.reply === null,
    mayDecide: decides && isHeard(row, today(scope)),
    version: row.version,
  }
}

export const caseRow = (row: CaseRow): DisciplineCaseRow => ({
  id: row.id,
  personId: row.personId,
  personName: row.personName,
  breachName: { zh: row.breachZh, en: row.breachEn },
  on: row.breachOn,
  state: row.state,
  step: row.step,
  replyBy: row.replyBy,
  hasReply: row.reply !== null,
})

async function clausesOfBreach(scope: Scope, row: CaseRow): Promise<string[]> {
  const { rules, citations } = await pinnedRules(scope, 'discipline', row)
  const index = rules.breaches.findIndex(({ key }) => key === row.breach)
  return [...(clausesOf(`/breaches/${index}`, citations) ?? [])]
}

const instantText = (atMs: number): string => new Date(atMs).toISOString()

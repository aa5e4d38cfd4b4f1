import type { NewRegulation, RegulationSummary } from '@bylaw/contract'
import { assert, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { startingPath } from '../drafts/approval-path'
import { listRegulations } from '../list-rulebook'
import { firstText, mustNumberOnce } from './next-text'

/** Takes in a regulation that the company wrote itself. Its rule sets are added one by one. */
export async function writeRegulation(
  scope: Scope,
  { code, document }: NewRegulation,
): Promise<RegulationSummary> {
  mustNumberOnce(document, (pointer) => `/document${pointer}`)
  const errors = document.clauses.flatMap(({ id }, index) =>
    id.startsWith(`${code}.`)
      ? []
      : [
          {
            pointer: `/document/clauses/${index}/id`,
            code: 'foreign_number',
            message: words(`条号须以 ${code}. 开头。`, `Clause numbers begin with ${code}.`),
          },
        ],
  )
  if (errors.length > 0) throw new Problem('unacceptable', { errors })

  const id = scope.newId('reg')
  await scope.shard.batch([
    scope.rules.addRegulation({
      id,
      packId: null,
      code,
      titleZh: document.title.zh,
      titleEn: document.title.en,
      adoptedAtMs: scope.now,
      adoptedBy: scope.personName,
      version: 1,
      approvalPath: startingPath(undefined),
      approvalPathVersion: 1,
      approvalPathReason: null,
    }),
    ...firstText(scope, id, document, {
      validFromMs: scope.now,
      note: document.title[scope.companyLanguage] || document.title.zh || document.title.en,
    }),
    auditEntry(scope, 'regulation.written', id),
  ])
  const written = (await listRegulations(scope)).find((each) => each.id === id)
  assert(written !== undefined, 'a regulation that was written is there')
  return written
}

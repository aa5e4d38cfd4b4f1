import type { NewRegulation, RegulationSummary } from '@bylaw/contract'
import { assert } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import type { Scope } from '../../scope'
import { startingPath } from '../drafts/approval-path'
import { listRegulations } from '../list-rulebook'
import { mustHaveNoErrors } from '../sound-rules'
import { firstText, mustNumberOnce } from './next-text'
import { numberedElsewhere } from './text-findings'

/** Takes in a regulation that the company wrote itself. Its rule sets are added one by one. */
export async function writeRegulation(
  scope: Scope,
  { code, document }: NewRegulation,
): Promise<RegulationSummary> {
  const inBody = (pointer: string) => `/document${pointer}`
  mustNumberOnce(document, inBody)
  mustHaveNoErrors(numberedElsewhere(code, document), inBody)

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

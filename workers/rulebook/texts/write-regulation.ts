import type { ApprovalPath, NewRegulation, RegulationSummary } from '@bylaw/contract'
import { assert, sameJson, words } from '@bylaw/kernel'
import { auditEntry } from '../../audit/entry'
import { madeOnce } from '../../platform/made-once'
import { Problem } from '../../platform/problem'
import type { Scope } from '../../scope'
import { startingPath } from '../drafts/approval-path'
import { draftOn } from '../drafts/start-draft'
import { listRegulations } from '../list-rulebook'
import { NOTED } from '../noted'
import { mustHaveNoErrors } from '../sound-rules'
import { firstText, mustNumberOnce } from './next-text'
import { numberedElsewhere } from './text-findings'

/**
 * Takes in a regulation that the company wrote itself. Its rule sets are added one by one.
 *
 * It is in force at once, with nobody's approval; or it is begun together with the draft of its text,
 * which has to pass its path first.
 */
export async function writeRegulation(
  scope: Scope,
  { code, document, firstVersion, approvalPath = startingPath(undefined) }: NewRegulation,
): Promise<RegulationSummary> {
  const inBody = (pointer: string) => `/document${pointer}`
  mustBeTheirsToState(scope, approvalPath)
  mustNumberOnce(document, inBody)
  mustHaveNoErrors(numberedElsewhere(code, document), inBody)

  const id = scope.newId('reg')
  const of = { ruleSetId: null, regulationId: id } as const
  const begun = firstVersion === 'on_path'
  const title = document.title[scope.companyLanguage] || document.title.zh || document.title.en
  const note = begun ? NOTED.begun[scope.companyLanguage] : title
  const write = () =>
    scope.shard.batch([
      scope.rules.addRegulation({
        id,
        packId: null,
        code,
        titleZh: document.title.zh,
        titleEn: document.title.en,
        adoptedAtMs: scope.now,
        adoptedBy: scope.personName,
        version: 1,
        approvalPath,
        approvalPathVersion: 1,
        approvalPathReason: null,
      }),
      ...firstText(scope, id, document, { validFromMs: scope.now, note, repeals: begun }),
      ...(begun ? draftOn(scope, of, FIRST, { content: document, note: title }).statements : []),
      auditEntry(scope, begun ? 'regulation.begun' : 'regulation.written', id),
    ])
  await madeOnce(write, () => scope.rules.readRegulationRow(id, scope.now))
  const written = (await listRegulations(scope)).find((each) => each.id === id)
  assert(written !== undefined, 'a regulation that was written is there')
  return written
}

function mustBeTheirsToState(scope: Scope, path: ApprovalPath): void {
  if (sameJson(path, startingPath(undefined)) || scope.may('approval_path.change')) return
  throw new Problem('not_allowed', {
    detail: words(
      '审批路径与通常的不同，只有企业所有者可以这样定。',
      'Only an owner states an approval path other than the usual one.',
    ),
  })
}

/** What its draft stands on: the text as it was begun with. */
const FIRST = { basedOn: 1, knownVersion: 1 }

import type { DependentView } from '@bylaw/contract'
import { words } from '@bylaw/kernel'
import type { Scope } from '../../scope'
import type { DraftTarget } from '../drafts/draft-view'
import { textInTime } from '../texts/text-in-time'
import type { ValidFrom } from '../valid-from'
import { repealsNow } from './repeals-now'
import { restoredAlong } from './rules-along'

/** What a change puts in force again: the repealed thing itself, and rules repealed along with it. */
export async function comingBack(
  scope: Scope,
  { of, row }: DraftTarget,
  change: Pick<ValidFrom, 'validFromMs' | 'later'>,
): Promise<DependentView[]> {
  const repeal = (await repealsNow(scope)).get(row.id)
  if (!repeal) return []
  const along =
    of === 'regulation'
      ? await restoredAlong(scope, row.id, await textInTime(scope, row.id), change)
      : []
  const itself = {
    title: of === 'regulation' ? words(`《${row.titleZh}》`, `“${row.titleEn}”`) : itsRules(row),
    ruleSetId: of === 'rule_set' ? row.id : null,
    regulationId: of === 'regulation' ? row.id : null,
  }
  const rules = along.map(({ ruleSet }) => ({
    title: itsRules(ruleSet),
    ruleSetId: ruleSet.id,
    regulationId: null,
  }))
  return [itself, ...rules].map(({ title, ...ids }) => ({
    ...ids,
    draftId: null,
    code: 'comes_back',
    message: repeal.notYet
      ? words(`${title.zh}开始施行。`, `${title.en}: in force for the first time.`)
      : words(`${title.zh}恢复施行。`, `${title.en}: in force again.`),
  }))
}

const itsRules = ({ titleZh, titleEn }: { titleZh: string; titleEn: string }) =>
  words(`规则“${titleZh}”`, `The rules “${titleEn}”`)

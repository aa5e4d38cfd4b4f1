import type { DraftSummary } from '@bylaw/contract'
import { inLanguage } from '../../i18n/language'
import { useLanguage, useWords } from '../../i18n/use-words'
import { badgeOf, type DraftBadge, stationInSentence } from './model'
import { draftWords } from './words'

const LOOKS: Readonly<Record<DraftBadge, string>> = {
  draft: 'badge-calm',
  returned: 'badge-warn',
  in_approval: 'badge-chosen',
  published: 'badge-good',
  withdrawn: '',
}

/** Where a draft stands; on its path, at which station. */
export function DraftStateBadge({ draft }: { draft: DraftSummary }) {
  const t = useWords(draftWords)
  const language = useLanguage()
  const badge = badgeOf(draft)
  const step = draft.waitsAt === null ? undefined : draft.path[draft.waitsAt]
  return (
    <span className={`badge ${LOOKS[badge]}`}>
      {t(`draft.state_${badge}`)}
      {step
        ? ` · ${t('draft.waits_at', { step: stationInSentence(inLanguage(step.name, language)) })}`
        : null}
    </span>
  )
}

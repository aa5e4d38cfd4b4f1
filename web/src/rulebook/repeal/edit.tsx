import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { EditProps } from '../drafts/edit-screen'
import { changeDraft } from '../drafts/queries'
import { whenOf } from '../drafts/when'
import { RepealForm } from './form'
import { repealWords } from './words'

/** Changes from when, and why, a draft repeals; where it fell behind, it catches up by that. */
export function EditRepealDraft({ draft, rebase }: EditProps) {
  const t = useWords(repealWords)
  const { language, zone } = usePlace()
  const of = draft.ruleSetId
    ? ({ of: 'rule-sets', id: draft.ruleSetId } as const)
    : ({ of: 'regulations', id: draft.regulationId ?? '' } as const)
  return (
    <RepealForm
      of={of}
      title={t('repeal.title', { title: inLanguage(draft.title, language) })}
      start={whenOf(draft, zone)}
      back={`/rulebook/drafts/${draft.id}`}
      save={(wish) =>
        changeDraft(draft, rebase ? { ...wish, knownVersion: draft.currentVersion } : wish)
      }
    />
  )
}

import type { ApprovalPath } from '@bylaw/contract'
import { useRouter } from '@tanstack/react-router'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { ScreenHead } from '../../shell/screen'
import type { EditProps } from '../drafts/edit-screen'
import { changeDraft } from '../drafts/queries'
import { draftWords } from '../drafts/words'
import { PathForm } from './path-form'
import { pathWords } from './words'

/** A draft of a path in the builder; saved, it stands on the path that there is by now. */
export function EditPathDraft({ draft, rebase }: EditProps) {
  const t = useWords(draftWords)
  const path = useWords(pathWords)
  const { language } = usePlace()
  const router = useRouter()
  const home = `/rulebook/drafts/${draft.id}`
  const toDraft = () => router.history.push(home)
  return (
    <>
      <ScreenHead
        title={t('draft.edit_title', {
          title: path('path.of', { title: inLanguage(draft.title, language) }),
        })}
      />
      <div className="area-body">
        <PathForm
          start={{ steps: (rebase?.content ?? draft.content) as ApprovalPath, note: draft.note }}
          {...(rebase
            ? {
                notice: (
                  <p className="notice">
                    {path('path.caught_up', { version: draft.currentVersion })}
                  </p>
                ),
              }
            : {})}
          save={({ steps, note }) =>
            changeDraft(draft, {
              content: steps,
              note,
              ...(rebase ? { knownVersion: draft.currentVersion } : {}),
            })
          }
          done={toDraft}
          close={toDraft}
        />
      </div>
    </>
  )
}

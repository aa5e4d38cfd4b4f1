import type { DraftView, RebasedDraft } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { goToCell } from '../editor/go-to-cell'
import { editorWords } from '../editor/words'
import { type Wrong, wrongFrom, wrongOf } from '../editor/wrong'
import { Diff } from './diff'
import { DraftForm } from './draft-form'
import { changeDraft, type DraftOf, draftQueries } from './queries'
import { keepRefusal, keptRefusal } from './refused'
import { whenOf } from './when'
import { draftWords } from './words'

interface EditDraftFormProps {
  readonly draft: DraftView
  /** Content of the version the draft was written on, and of the newest where it is to catch up. */
  readonly base: unknown
  readonly newest: unknown
  /** What it becomes on the newest version, where it is to catch up. */
  readonly rebase?: RebasedDraft
  readonly of: DraftOf
  readonly children: (
    content: unknown,
    change: (content: unknown) => void,
    wrong: readonly Wrong[],
    hold: (held: boolean) => void,
  ) => ReactNode
}

/** A draft in its editor, with what was found wrong with it where it belongs. */
export function EditDraftForm(props: EditDraftFormProps) {
  const { draft, base, newest, rebase, of, children } = props
  const t = useWords(draftWords)
  const { language, zone } = usePlace()
  const router = useRouter()
  const client = useQueryClient()
  const checks = useQuery(draftQueries.checks(draft.id))
  const refused = wrongFrom(keptRefusal(client, draft.id))
  const home = `/rulebook/drafts/${draft.id}`
  return (
    <DraftForm
      title={t('draft.edit_title', { title: inLanguage(draft.title, language) })}
      lead={t('draft.start_lead', { version: rebase?.basedOn ?? draft.basedOn })}
      notice={rebase ? <RebaseNotice draft={draft} of={of} rebase={rebase} /> : null}
      start={{ content: rebase ? rebase.content : draft.content, when: whenOf(draft, zone) }}
      original={rebase ? newest : base}
      known={refused.length > 0 ? refused : wrongOf(checks.data?.findings ?? [], language)}
      back={home}
      save={(wish) => changeDraft(draft, rebase ? { ...wish, basedOn: rebase.basedOn } : wish)}
      done={() => {
        keepRefusal(client, draft.id, null)
        router.history.push(home)
      }}
    >
      {children}
    </DraftForm>
  )
}

interface RebaseNoticeProps {
  readonly draft: DraftView
  readonly of: DraftOf
  readonly rebase: RebasedDraft
}

function RebaseNotice({ draft, of, rebase }: RebaseNoticeProps) {
  const t = useWords(draftWords)
  const editor = useWords(editorWords)
  const newer = useQuery(draftQueries.versions(of, draft.basedOn, rebase.basedOn))
  const { conflicts } = rebase
  return (
    <>
      <div className={conflicts.length === 0 ? 'notice notice-good' : 'notice'}>
        <div>
          <p>
            {conflicts.length === 0
              ? t('draft.rebase_clean', { version: rebase.basedOn })
              : t('draft.rebase_conflicts', { count: conflicts.length })}
          </p>
          {conflicts.length > 0 ? (
            <ul className="place-errors">
              {conflicts.map((pointer) => (
                <li key={pointer}>
                  <code>{pointer || '/'}</code>{' '}
                  <button type="button" className="link-button" onClick={() => goToCell(pointer)}>
                    {editor('edit.go_there')}
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
      {newer.data ? <Diff diff={newer.data} title={t('draft.newer_changes')} /> : null}
    </>
  )
}

import type { DraftView, RebasedDraft } from '@bylaw/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { inLanguage } from '../../i18n/language'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import type { Cites } from '../citing/use-cites'
import { wrongFrom, wrongOf } from '../editor/wrong'
import { repealWords } from '../repeal/words'
import type { DatedVersion } from '../versions'
import type { Basis } from './basis'
import { Diff } from './diff'
import { DraftForm, type Editing } from './draft-form'
import { MergeNotice } from './merge-notice'
import { toMend } from './model'
import { changeDraft, type DraftOf, draftQueries } from './queries'
import { keepRefusal, keptRefusal } from './refused'
import { whenOf } from './when'
import { draftWords } from './words'

interface EditDraftFormProps {
  readonly draft: DraftView
  /** The version it was written on, or the one it is to catch up with. */
  readonly basis: Basis
  /** What it becomes on that, where it is to catch up. */
  readonly rebase?: RebasedDraft
  readonly versions: readonly DatedVersion[]
  readonly read: (version: number) => Promise<unknown>
  readonly of: DraftOf
  /** Nothing of it has ever been in force, so that there is no version that it changes. */
  readonly isBegun?: boolean
  readonly beside?: Pick<Cites, 'isTouched' | 'wish'>
  readonly children: (editing: Editing) => ReactNode
}

/** A draft in its editor, with what was found wrong with it where it belongs. */
export function EditDraftForm(props: EditDraftFormProps) {
  const { draft, basis, rebase, versions, read, of, beside, children } = props
  const t = useWords(draftWords)
  const repeal = useWords(repealWords)
  const { language, zone } = usePlace()
  const router = useRouter()
  const client = useQueryClient()
  const checks = useQuery(draftQueries.checks(draft.id))
  const found = checks.data?.findings ?? []
  const refused = wrongFrom(keptRefusal(client, draft.id))
  const home = `/rulebook/drafts/${draft.id}`
  return (
    <DraftForm
      kind={draft.kind ?? 'text'}
      title={t('draft.edit_title', { title: inLanguage(draft.title, language) })}
      {...(props.isBegun ? { lead: repeal('repeal.begin_lead') } : {})}
      notice={rebase ? <CatchUpNotice draft={draft} of={of} rebase={rebase} /> : null}
      start={{ content: rebase ? rebase.content : draft.content, when: whenOf(draft, zone) }}
      basis={basis}
      versions={rebase ? versions : versions.filter(({ version }) => version <= draft.knownVersion)}
      read={read}
      known={refused.length > 0 ? refused : wrongOf(toMend(found, rebase !== undefined), language)}
      {...(beside ? { beside } : {})}
      dayOfText={draft.goesWith !== null}
      back={home}
      save={(wish) =>
        changeDraft(draft, rebase ? { ...wish, knownVersion: draft.currentVersion } : wish)
      }
      done={() => {
        keepRefusal(client, draft.id, null)
        router.history.push(home)
      }}
    >
      {children}
    </DraftForm>
  )
}

interface CatchUpNoticeProps {
  readonly draft: DraftView
  readonly of: DraftOf
  readonly rebase: RebasedDraft
}

function CatchUpNotice({ draft, of, rebase }: CatchUpNoticeProps) {
  const t = useWords(draftWords)
  const newer = useQuery({
    ...draftQueries.versions(of, draft.basedOn, rebase.basedOn),
    enabled: draft.basedOn !== rebase.basedOn,
  })
  return (
    <>
      <MergeNotice
        version={rebase.basedOn}
        conflicts={rebase.conflicts}
        kind={draft.kind ?? 'text'}
        content={rebase.content}
      />
      {newer.data ? (
        <Diff
          diff={newer.data}
          title={t('draft.newer_changes')}
          of={{ kind: draft.kind ?? 'text', content: rebase.content }}
        />
      ) : null}
    </>
  )
}

import type { PackUpdateView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconRefreshAlert } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { dismissUpdate, draftUpdate, packUpdate } from './queries'
import { UpdateDetails } from './update-details'
import { makesDrafts } from './update-model'
import { packWords } from './words'
import './packs.css'

/** Says that the pack of a regulation has changed since it was adopted; nothing while it has not. */
export function PackUpdateNotice({ regulationId }: { regulationId: string }) {
  const t = useWords(packWords)
  const { data: update } = useQuery(packUpdate(regulationId))
  const [shown, show] = useState(false)
  if (!update) return null
  const { added, removed, reworded } = update.text
  return (
    <div className="notice notice-ask no-print">
      <IconRefreshAlert size={18} stroke={1.8} aria-hidden />
      <div className="update-notice">
        <p>
          <b>{t('packs.update_title')}</b>{' '}
          {t('packs.update_text', {
            added: added.length,
            removed: removed.length,
            reworded: reworded.length,
            ruleSets: update.ruleSets.length,
            questions: update.questions.length,
          })}
        </p>
        <Button size="xs" variant="default" onClick={() => show(true)}>
          {t('packs.update_show')}
        </Button>
      </div>
      {shown ? (
        <UpdateDialog regulationId={regulationId} update={update} close={() => show(false)} />
      ) : null}
    </div>
  )
}

interface UpdateDialogProps {
  readonly regulationId: string
  readonly update: PackUpdateView
  readonly close: () => void
}

/** The update in full, to be drafted or put aside. */
function UpdateDialog({ regulationId, update, close }: UpdateDialogProps) {
  const t = useWords(packWords)
  const may = useMay()
  const router = useRouter()
  const refresh = [['rulebook']]
  const drafting = makesDrafts(update)
  const drafts = useChange({
    change: (_, command) => draftUpdate(regulationId, update.digest, command),
    refresh,
    done: () => (drafting ? router.history.push('/rulebook/drafts?shelf=mine') : close()),
  })
  const dismissal = useChange({
    change: (_, command) => dismissUpdate(regulationId, update.digest, command),
    refresh,
    done: close,
  })
  return (
    <Dialog close={close} title={t('packs.update_of', { id: update.packId })} size="xl">
      <div className="form">
        <UpdateDetails update={update} />
        {drafting ? <p className="form-text">{t('packs.update_effect')}</p> : null}
        <ProblemNote error={drafts.error ?? dismissal.error} />
        <div className="form-buttons">
          {may('rulebook.adopt') ? (
            <Button
              variant="default"
              loading={dismissal.isPending}
              onClick={() => dismissal.mutate()}
            >
              {t('packs.update_dismiss')}
            </Button>
          ) : null}
          {may('rulebook.draft') ? (
            <Button loading={drafts.isPending} onClick={() => drafts.mutate()}>
              {t(drafting ? 'packs.update_draft' : 'packs.update_take')}
            </Button>
          ) : null}
        </div>
      </div>
    </Dialog>
  )
}

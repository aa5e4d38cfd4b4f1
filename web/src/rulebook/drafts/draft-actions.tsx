import type { DraftView, StuckStation } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { useMay, useMe } from '../../shell/company'
import { JudgeDialog } from './judge-dialog'
import { renewDraft, withdrawDraft } from './queries'
import { SubmitDraft } from './submit-draft'
import { draftWords } from './words'

type Open = 'approved' | 'returned' | 'withdraw' | undefined

interface ActionsProps {
  readonly draft: DraftView
  /** Stations that nobody but its authors could pass. */
  readonly stuckAt: readonly StuckStation[]
  readonly fail: (e: unknown) => void
}

/** What the reader may do with a draft as it stands. */
export function DraftActions({ draft, stuckAt, fail }: ActionsProps) {
  const t = useWords(draftWords)
  const may = useMay()
  const me = useMe()
  const router = useRouter()
  const [open, setOpen] = useState<Open>()
  const renew = useChange({
    change: (_: undefined, command) => renewDraft(draft, command),
    refresh: [['rulebook']],
    done: ({ id }) => router.history.push(`/rulebook/drafts/${id}`),
  })
  const mayDraft = may(draft.changesPath ? 'approval_path.change' : 'rulebook.draft')
  const mine = draft.authors.some(({ personId }) => personId === me.person.id)
  // What goes along with a text is submitted and taken back with it.
  const byItself = draft.goesWith === null
  const mayWithdraw =
    (draft.state === 'draft' && mayDraft && (mine || may('rulebook.publish'))) ||
    (draft.state === 'in_approval' && mine && byItself)
  return (
    <>
      {mayWithdraw ? (
        <Button variant="subtle" onClick={() => setOpen('withdraw')}>
          {t('draft.withdraw')}
        </Button>
      ) : null}
      {draft.state === 'withdrawn' && mayDraft ? (
        <Button
          variant="default"
          loading={renew.isPending}
          onClick={() => renew.mutate(undefined, { onError: fail })}
        >
          {t('draft.renew')}
        </Button>
      ) : null}
      {draft.state === 'draft' && mayDraft ? (
        <>
          <Button
            variant="default"
            onClick={() => router.history.push(`/rulebook/drafts/${draft.id}/edit`)}
          >
            {t('draft.edit')}
          </Button>
          <SubmitDraft draft={draft} stuckAt={stuckAt} fail={fail} />
        </>
      ) : null}
      {draft.mayJudge ? (
        <>
          <Button variant="default" onClick={() => setOpen('returned')}>
            {t('draft.return')}
          </Button>
          <Button onClick={() => setOpen('approved')}>{t('draft.pass')}</Button>
        </>
      ) : null}
      {open === 'approved' || open === 'returned' ? (
        <JudgeDialog draft={draft} outcome={open} close={() => setOpen(undefined)} />
      ) : null}
      {open === 'withdraw' ? (
        <WithdrawDialog draft={draft} close={() => setOpen(undefined)} />
      ) : null}
    </>
  )
}

function WithdrawDialog({ draft, close }: { draft: DraftView; close: () => void }) {
  const t = useWords(draftWords)
  const withdraw = useChange({
    change: (_, command) => withdrawDraft(draft, command),
    refresh: [['rulebook']],
    done: close,
  })
  return (
    <Dialog close={close} title={t('draft.withdraw_title')}>
      <div className="form">
        <p className="area-lead">{t('draft.withdraw_effect')}</p>
        <ProblemNote error={withdraw.error} />
        <FormButtons close={close}>
          <Button color="red" loading={withdraw.isPending} onClick={() => withdraw.mutate()}>
            {t('draft.withdraw')}
          </Button>
        </FormButtons>
      </div>
    </Dialog>
  )
}

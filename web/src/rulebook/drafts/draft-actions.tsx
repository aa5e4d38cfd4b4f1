import type { DraftView, StuckStation } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { useChange } from '../../area/use-change'
import { FormButtons } from '../../common/form-buttons'
import { Dialog } from '../../common/overlay'
import { ProblemNote } from '../../common/problem-note'
import { useWords } from '../../i18n/use-words'
import { useMay, useMe } from '../../shell/company'
import { AloneDialog } from './alone-dialog'
import { JudgeDialog } from './judge-dialog'
import { isStale } from './model'
import { renewDraft, submitDraft, withdrawDraft } from './queries'
import { keepRefusal } from './refused'
import { draftWords } from './words'

type Open = 'approved' | 'returned' | 'withdraw' | 'alone' | undefined

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
  const client = useQueryClient()
  const [open, setOpen] = useState<Open>()
  const submit = useChange({
    change: (_, command) => submitDraft(draft, command),
    refresh: [[]],
  })
  const renew = useChange({
    change: (_: undefined, command) => renewDraft(draft, command),
    refresh: [['rulebook']],
    done: ({ id }) => router.history.push(`/rulebook/drafts/${id}`),
  })
  const mayAlone = may('approval_path.change') && stuckAt.every((each) => each.aloneFrom === null)
  const mayDraft = may(draft.changesPath ? 'approval_path.change' : 'rulebook.draft')
  const mine = draft.authors.some(({ personId }) => personId === me.person.id)
  const mayWithdraw =
    (draft.state === 'draft' && mayDraft && (mine || may('rulebook.publish'))) ||
    (draft.state === 'in_approval' && mine)
  const send = () => {
    fail(undefined)
    submit.mutate(undefined, {
      onError: (error) => {
        keepRefusal(client, draft.id, error)
        fail(error)
      },
    })
  }
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
          {isStale(draft) ? null : stuckAt.length > 0 ? (
            mayAlone ? (
              <Button onClick={() => setOpen('alone')}>{t('draft.alone')}</Button>
            ) : null
          ) : (
            <Button loading={submit.isPending} onClick={send}>
              {t(draft.path.length === 0 ? 'draft.submit_publish' : 'draft.submit')}
            </Button>
          )}
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
      {open === 'alone' ? <AloneDialog draft={draft} close={() => setOpen(undefined)} /> : null}
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

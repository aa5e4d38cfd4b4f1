import type { DraftView, StuckStation } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useChange } from '../../area/use-change'
import { useWords } from '../../i18n/use-words'
import { useMay } from '../../shell/company'
import { Go } from '../../shell/go'
import { AloneDialog } from './alone-dialog'
import { alongWords } from './along-words'
import { isStale } from './model'
import { submitDraft } from './queries'
import { keepRefusal } from './refused'
import { draftWords } from './words'

interface SubmitProps {
  readonly draft: DraftView
  /** Stations that nobody but its authors could pass. */
  readonly stuckAt: readonly StuckStation[]
  readonly fail: (e: unknown) => void
}

/** Sends a draft on its path; an owner passes alone what nobody else could. */
export function SubmitDraft({ draft, stuckAt, fail }: SubmitProps) {
  const t = useWords(draftWords)
  const along = useWords(alongWords)
  const may = useMay()
  const client = useQueryClient()
  const [alone, goAlone] = useState(false)
  const submit = useChange({
    change: (_, command) => submitDraft(draft, command),
    refresh: [[]],
  })
  const send = () => {
    fail(undefined)
    submit.mutate(undefined, {
      onError: (error) => {
        keepRefusal(client, draft.id, error)
        fail(error)
      },
    })
  }
  // It is submitted with the text that it goes along with.
  if (draft.goesWith !== null)
    return <Go href={`/rulebook/drafts/${draft.goesWith}`}>{along('along.to_text')}</Go>
  if (isStale(draft)) return null
  if (stuckAt.length === 0)
    return (
      <Button loading={submit.isPending} onClick={send}>
        {t(draft.path.length === 0 ? 'draft.submit_publish' : 'draft.submit')}
      </Button>
    )
  const mayAlone =
    may('approval_path.change') &&
    stuckAt.every(({ aloneFrom, takeOut }) => aloneFrom === null && takeOut.length === 0)
  return mayAlone ? (
    <>
      <Button onClick={() => goAlone(true)}>{t('draft.alone')}</Button>
      {alone ? <AloneDialog draft={draft} close={() => goAlone(false)} /> : null}
    </>
  ) : null
}

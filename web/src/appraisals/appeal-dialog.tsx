import type { AppraisalView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { appealWords } from './appeal-words'
import { appealAppraisal } from './queries'

interface AppealDialogProps {
  readonly sheet: AppraisalView
  readonly close: () => void
}

/** Appeals against one's own result. */
export function AppealDialog({ sheet, close }: AppealDialogProps) {
  const t = useWords(appealWords)
  const [text, setText] = useState('')
  const send = useChange({
    change: (wish: string, command) => appealAppraisal(sheet.id, sheet.version, wish, command),
    refresh: [['appraisals']],
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') send.mutate(text.trim())
  }
  return (
    <Dialog close={close} title={t('appeal.make_title')}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('appeal.make_lead')}</p>
        <Textarea
          data-autofocus
          label={t('appeal.reason')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={send.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={text.trim() === ''} loading={send.isPending}>
            {t('appeal.send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

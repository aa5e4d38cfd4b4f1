import type { NewDeed } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { PeopleField } from './people-field'
import { recordDeed } from './queries'
import { rewardWords } from './words'

interface RecordDialogProps {
  /** The completed result that it rests on, and whose it is. */
  readonly upon?: { readonly appraisalId: string; readonly personId: string }
  readonly close: () => void
}

/** What others did that deserves a reward. */
export function RecordDialog({ upon, close }: RecordDialogProps) {
  const t = useWords(rewardWords)
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [personIds, choose] = useState<string[]>(upon ? [upon.personId] : [])
  const record = useChange({
    change: (wish: NewDeed, command) => recordDeed(wish, command),
    refresh: [['rewards']],
    done: ({ id }) => router.history.push(`/rewards/${id}`),
  })
  const isWhole = title.trim() !== '' && text.trim() !== '' && personIds.length > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole)
      record.mutate({
        title: title.trim(),
        text: text.trim(),
        personIds,
        ...(upon ? { appraisalId: upon.appraisalId } : {}),
      })
  }
  return (
    <Dialog close={close} size="lg" title={t('reward.record')}>
      <form className="form" onSubmit={submit}>
        {upon ? null : (
          <PeopleField
            label={t('reward.who')}
            description={t('reward.who_hint')}
            value={personIds}
            change={choose}
          />
        )}
        <TextInput
          label={t('reward.deed_title')}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('reward.deed_text')}
          autosize
          minRows={4}
          maxLength={4_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <ProblemNote error={record.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={record.isPending}>
            {t('reward.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

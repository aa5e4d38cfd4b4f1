import type { NewSuggestion } from '@bylaw/contract'
import { Button, Textarea, TextInput } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { PeopleField } from './people-field'
import { makeSuggestion } from './queries'
import { rewardWords } from './words'

/** A suggestion of one's own, or of several. */
export function SuggestDialog({ close }: { readonly close: () => void }) {
  const t = useWords(rewardWords)
  const router = useRouter()
  const [title, setTitle] = useState('')
  const [text, setText] = useState('')
  const [withIds, setWith] = useState<string[]>([])
  const send = useChange({
    change: (wish: NewSuggestion, command) => makeSuggestion(wish, command),
    refresh: [['rewards']],
    done: ({ id }) => router.history.push(`/rewards/${id}`),
  })
  const isWhole = title.trim() !== '' && text.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isWhole) send.mutate({ title: title.trim(), text: text.trim(), withIds })
  }
  return (
    <Dialog close={close} size="lg" title={t('reward.suggest')}>
      <form className="form" onSubmit={submit}>
        <TextInput
          label={t('reward.suggestion_title')}
          maxLength={120}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Textarea
          label={t('reward.suggestion_text')}
          autosize
          minRows={4}
          maxLength={4_000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <PeopleField
          label={t('reward.with')}
          description={t('reward.with_hint')}
          value={withIds}
          change={setWith}
        />
        <ProblemNote error={send.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!isWhole} loading={send.isPending}>
            {t('reward.send')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

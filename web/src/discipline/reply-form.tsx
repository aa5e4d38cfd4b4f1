import type { DisciplineCaseView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { replyToCase } from './queries'
import { disciplineWords } from './words'

/** The person’s answer, once. */
export function ReplyForm({ of }: { readonly of: DisciplineCaseView }) {
  const t = useWords(disciplineWords)
  const { language } = usePlace()
  const [text, setText] = useState('')
  const send = useChange({
    change: (wish: string, command) => replyToCase(of.id, of.version, wish, command),
    refresh: [['discipline']],
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') send.mutate(text.trim())
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="area-lead">
        {t('discipline.reply_until', { day: formatDate(of.replyBy, language) })}
      </p>
      <Textarea
        label={t('discipline.write_reply')}
        autosize
        minRows={4}
        maxLength={4_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote error={send.error} />
      <div className="form-buttons">
        <Button type="submit" disabled={text.trim() === ''} loading={send.isPending}>
          {t('discipline.send_reply')}
        </Button>
      </div>
    </form>
  )
}

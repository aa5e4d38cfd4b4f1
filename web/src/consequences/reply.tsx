import type { ConsequenceView } from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatDate, formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { replyToConsequence } from './queries'
import { consequenceWords } from './words'

interface ReplyProps {
  readonly of: ConsequenceView
}

/** What the person says to it: written once, or how long there is for it. */
export function Reply({ of }: ReplyProps) {
  const t = useWords(consequenceWords)
  const place = usePlace()
  const day = of.replyBy === null ? '' : formatDate(of.replyBy, place.language)
  return (
    <section className="panel" aria-labelledby="consequence-reply">
      <header className="panel-head">
        <h2 id="consequence-reply">{t('consequence.reply')}</h2>
        {of.reply ? <span className="under">{formatInstant(of.reply.at, place)}</span> : null}
      </header>
      <div className="panel-body form">
        {of.reply ? (
          <p className="consequence-text">{of.reply.text}</p>
        ) : of.mayReply ? (
          <ReplyForm of={of} day={day} />
        ) : (
          <p className="panel-note">
            {t(of.state === 'open' ? 'consequence.no_reply_yet' : 'consequence.no_reply', { day })}
          </p>
        )}
      </div>
    </section>
  )
}

function ReplyForm({ of, day }: ReplyProps & { readonly day: string }) {
  const t = useWords(consequenceWords)
  const [text, setText] = useState('')
  const send = useChange({
    change: (wish: string, command) => replyToConsequence(of, wish, command),
    refresh: [['consequences']],
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') send.mutate(text.trim())
  }
  return (
    <form className="form" onSubmit={submit}>
      <p className="area-lead">{t('consequence.reply_until', { day })}</p>
      <Textarea
        label={t('consequence.write_reply')}
        autosize
        minRows={4}
        maxLength={4_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote error={send.error} />
      <div className="form-buttons">
        <Button type="submit" disabled={text.trim() === ''} loading={send.isPending}>
          {t('consequence.send_reply')}
        </Button>
      </div>
    </form>
  )
}

import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { answerSlip, questionSlip } from './queries'
import { slipWords } from './slip-words'

interface SlipSayingProps {
  readonly slipId: string
  readonly kind: 'question' | 'answer'
  /** The line that a question is about; left out for the slip as a whole. */
  readonly line?: number | undefined
  /** Where the form is one that can be left. */
  readonly close?: () => void
}

/** Writes a question about a slip, or the answer to it. */
export function SlipSaying({ slipId, kind, line, close }: SlipSayingProps) {
  const t = useWords(slipWords)
  const [text, setText] = useState('')
  const say = useChange({
    change: (wish: string, command) =>
      kind === 'answer'
        ? answerSlip(slipId, wish, command)
        : questionSlip(slipId, { text: wish, ...(line === undefined ? {} : { line }) }, command),
    refresh: [['pay']],
    done: () => {
      setText('')
      close?.()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') say.mutate(text.trim())
  }
  const send = (
    <Button type="submit" disabled={text.trim() === ''} loading={say.isPending}>
      {t(`slip.send_${kind}`)}
    </Button>
  )
  return (
    <form className="form" onSubmit={submit}>
      <Textarea
        {...(close ? { 'data-autofocus': true } : {})}
        label={t(`slip.write_${kind}`)}
        autosize
        minRows={2}
        maxLength={1_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <ProblemNote error={say.error} />
      {close ? (
        <FormButtons close={close}>{send}</FormButtons>
      ) : (
        <div className="form-buttons">{send}</div>
      )}
    </form>
  )
}

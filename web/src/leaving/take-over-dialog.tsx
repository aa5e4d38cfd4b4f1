import type { HangingThing, LeavingView, TakenOver, TakeOver } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { ColleagueField } from './colleague-field'
import { takeOver } from './queries'
import { leavingWords } from './words'

interface TakeOverDialogProps {
  readonly of: LeavingView
  readonly things: readonly HangingThing[]
  readonly close: () => void
}

/** Gives things to a colleague; what could not be given is named with why, and the dialog stays. */
export function TakeOverDialog({ of, things, close }: TakeOverDialogProps) {
  const t = useWords(leavingWords)
  const [toId, choose] = useState('')
  const [outcome, setOutcome] = useState<TakenOver>()
  const give = useChange({
    change: (wish: TakeOver, command) => takeOver(of.id, wish, command),
    refresh: [['leavings'], ['tickets'], ['customers']],
    done: (answer) => (answer.refused.length === 0 ? close() : setOutcome(answer)),
  })
  const [only] = things
  const title =
    things.length === 1 && only?.title
      ? t('leaving.give_thing', { title: only.title })
      : t('leaving.give_what', { count: things.length })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (toId !== '') give.mutate({ toId, things: things.map(({ kind, id }) => ({ kind, id })) })
  }
  return (
    <Dialog close={close} title={title}>
      <form className="form" onSubmit={submit}>
        <ColleagueField
          label={t('leaving.taken_by')}
          except={of.person.id}
          value={toId}
          change={choose}
        />
        {outcome ? <NotGiven of={outcome} /> : null}
        <ProblemNote error={give.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={toId === ''} loading={give.isPending}>
            {t('leaving.give')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

function NotGiven({ of: { moved, refused } }: { readonly of: TakenOver }) {
  const t = useWords(leavingWords)
  const language = useLanguage()
  return (
    <div className="notice" role="status">
      <div>
        <p>
          {t('leaving.given', { count: moved })} {t('leaving.not_given')}
        </p>
        <ul className="leaving-taken">
          {refused.map(({ kind, id, title, why }) => (
            <li key={`${kind}${id}`}>
              {t(`leaving.kind_${kind}`)} {title}
              <span className="under">{inLanguage(why, language)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

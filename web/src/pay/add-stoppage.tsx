import type { NewStoppage } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { addStoppage, STOPPAGES } from './stoppage-queries'
import { stoppageWords } from './stoppage-words'
import { StoppedPart, type StoppedPartDraft, wholePart } from './stopped-part'

/** Records a shutdown: for whom, from when to when, and why. */
export function AddStoppageDialog({ close }: { readonly close: () => void }) {
  const t = useWords(stoppageWords)
  const { zone } = usePlace()
  const [part, setPart] = useState<StoppedPartDraft>({ kind: 'company', ofId: null, personIds: [] })
  const [from, setFrom] = useState(() => dayOf(Date.now(), zone))
  const [to, setTo] = useState('')
  const [cause, setCause] = useState('')
  const add = useChange({
    change: (wish: NewStoppage, command) => addStoppage(wish, command),
    refresh: STOPPAGES,
    done: close,
  })
  const whole = wholePart(part)
  const ready = whole !== undefined && from !== '' && to !== '' && cause.trim() !== ''
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (ready) add.mutate({ part: whole, from, to, cause: cause.trim() })
  }
  const wrong = fieldErrors(add.error)
  return (
    <Dialog close={close} title={t('stoppage.add')}>
      <form className="form" onSubmit={submit}>
        <StoppedPart value={part} change={setPart} />
        <div className="form-pair">
          <DateField
            label={t('stoppage.from')}
            value={from}
            change={setFrom}
            error={wrong['from']}
          />
          <DateField
            label={t('stoppage.to')}
            min={from}
            value={to}
            change={setTo}
            error={wrong['to']}
          />
        </div>
        <TextInput
          label={t('stoppage.cause')}
          description={t('stoppage.cause_hint')}
          maxLength={200}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value)}
        />
        <ProblemNote error={add.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={!ready} loading={add.isPending}>
            {t('stoppage.add')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

import type {
  HeldPayView,
  NewHeldPayout,
  NewRecordedApplication,
  NextPartView,
} from '@bylaw/contract'
import { Button, Textarea } from '@mantine/core'
import { useRouter } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { dayOf } from '../area/months'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { fieldErrors, ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { HELD, preparePayout, recordApplication } from './queries'
import { heldWords } from './words'

interface OfLeaverProps {
  readonly row: HeldPayView
  readonly next: NextPartView
}

/** What finance does for somebody who has left: records their letter, and prepares the payment. */
export function OfLeaver({ row, next }: OfLeaverProps) {
  const t = useWords(heldWords)
  const may = useMay()
  const router = useRouter()
  const [recording, record] = useState(false)
  const prepare = useChange({
    change: (wish: NewHeldPayout, command) => preparePayout(wish, command),
    refresh: [HELD],
    done: ({ id }) => router.history.push(`/pay/held-payouts/${id}`),
  })
  const { payoutId, person, project } = row
  if (payoutId !== null)
    return may('pay.read_runs') ? (
      <Go href={`/pay/held-payouts/${payoutId}`}>{t('held.payout_title')}</Go>
    ) : null
  return (
    <>
      {next.mayApply && may('pay.release') ? (
        <Button size="xs" variant="default" onClick={() => record(true)}>
          {t('held.record')}
        </Button>
      ) : null}
      {next.needs === 'pay_run' && may('pay.prepare') ? (
        <Button
          size="xs"
          loading={prepare.isPending}
          onClick={() => prepare.mutate({ personId: person.id, projectId: project.id })}
        >
          {t('held.prepare')}
        </Button>
      ) : null}
      <ProblemNote error={prepare.error} />
      {recording ? <RecordDialog row={row} close={() => record(false)} /> : null}
    </>
  )
}

/** The written application: the day it came in, and where it is kept. */
function RecordDialog({ row, close }: { row: HeldPayView; close: () => void }) {
  const t = useWords(heldWords)
  const { zone } = usePlace()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [receivedOn, setReceived] = useState(today)
  const [letter, setLetter] = useState('')
  const { person, project } = row
  const record = useChange({
    change: (wish: NewRecordedApplication, command) => recordApplication(wish, command),
    refresh: [HELD],
    done: close,
  })
  const said = letter.trim()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (said === '' || receivedOn === '') return
    record.mutate({ personId: person.id, projectId: project.id, receivedOn, letter: said })
  }
  return (
    <Dialog close={close} title={t('held.record_title', { name: person.name })}>
      <form className="form" onSubmit={submit}>
        <p className="area-lead">{t('held.record_hint')}</p>
        <DateField
          label={t('held.received_on')}
          value={receivedOn}
          max={today}
          error={fieldErrors(record.error)['receivedOn']}
          change={setReceived}
        />
        <Textarea
          label={t('held.letter')}
          description={t('held.letter_hint')}
          autosize
          minRows={2}
          maxLength={1_000}
          value={letter}
          onChange={(event) => setLetter(event.currentTarget.value)}
        />
        <ProblemNote error={record.error} />
        <FormButtons close={close}>
          <Button
            type="submit"
            disabled={said === '' || receivedOn === ''}
            loading={record.isPending}
          >
            {t('held.record')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

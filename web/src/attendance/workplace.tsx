import type { AttendanceMonth, WorkplaceWish } from '@bylaw/contract'
import { Button, SegmentedControl } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { DateField } from '../common/date-field'
import { FormButtons } from '../common/form-buttons'
import { Dialog } from '../common/overlay'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { CLOCK, setWorkplace } from './clock-queries'
import { clockWords } from './clock-words'

/** Where somebody works, which says whether they clock; to be changed by whoever may. */
export function WorkplaceLine({ of }: { readonly of: AttendanceMonth }) {
  const t = useWords(clockWords)
  const [changing, change] = useState(false)
  return (
    <div className="area-bar">
      <p className="area-lead">
        {t('clock.workplace')} ·{' '}
        {t(of.atHeadquarters ? 'clock.headquarters' : 'clock.at_elsewhere')}
      </p>
      {of.mayPlace ? (
        <Button variant="default" onClick={() => change(true)}>
          {t('clock.change_place')}
        </Button>
      ) : null}
      {changing ? <WorkplaceDialog of={of} close={() => change(false)} /> : null}
    </div>
  )
}

function WorkplaceDialog({
  of,
  close,
}: {
  readonly of: AttendanceMonth
  readonly close: () => void
}) {
  const t = useWords(clockWords)
  const [at, choose] = useState(of.atHeadquarters)
  const [from, setFrom] = useState(of.today)
  const change = useChange({
    change: (wish: WorkplaceWish, command) => setWorkplace(of.person.id, wish, command),
    refresh: CLOCK,
    done: close,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (from !== '') change.mutate({ atHeadquarters: at, from })
  }
  return (
    <Dialog close={close} title={t('clock.change_place')}>
      <form className="form" onSubmit={submit}>
        <SegmentedControl
          aria-label={t('clock.workplace')}
          value={at ? 'yes' : 'no'}
          onChange={(next) => choose(next === 'yes')}
          data={[
            { value: 'yes', label: t('clock.headquarters') },
            { value: 'no', label: t('clock.at_elsewhere') },
          ]}
        />
        <DateField label={t('clock.place_from')} value={from} change={setFrom} />
        <ProblemNote error={change.error} />
        <FormButtons close={close}>
          <Button type="submit" disabled={from === ''} loading={change.isPending}>
            {t('clock.save')}
          </Button>
        </FormButtons>
      </form>
    </Dialog>
  )
}

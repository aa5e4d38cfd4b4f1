import type { AttendanceMonth, ClockDirection, NewClocking } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { IconDoorEnter, IconDoorExit } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { nextDirection } from './clock-model'
import { CLOCK, clockNow } from './clock-queries'
import { clockWords } from './clock-words'
import { CorrectionDialog } from './correction-dialogs'
import { SayDialog } from './say-dialog'

/** Today: one clocks in or out with a thumb, or says where one is. */
export function Today({ of }: { readonly of: AttendanceMonth }) {
  const t = useWords(clockWords)
  const language = useLanguage()
  const may = useMay()
  const [dialog, open] = useState<'say' | 'correct'>()
  const day = of.days.find(({ date }) => date === of.today)
  if (!day || !may('attendance.clock')) return null
  const close = () => open(undefined)
  return (
    <section className="panel" aria-labelledby="clock-today">
      <header className="panel-head">
        <h2 id="clock-today">
          {t('clock.today')} · {formatDate(of.today, language)}
        </h2>
        <p>
          {[
            day.clockedIn ? t('clock.clocked_in', { time: day.clockedIn }) : undefined,
            day.clockedOut ? t('clock.clocked_out', { time: day.clockedOut }) : undefined,
            day.status ? t(`clock.${day.status}`) : undefined,
          ]
            .filter((each) => each !== undefined)
            .join(' · ') || (of.clocksToday ? t('clock.not_yet') : t(`clock.${day.state}`))}
        </p>
      </header>
      <div className="panel-body form">
        {of.clocksToday ? (
          <Clock next={nextDirection(day)} again={day.clockedOut !== null} />
        ) : (
          <p className="panel-note">{t('clock.no_need')}</p>
        )}
        <div className="clock-more">
          <Button variant="default" onClick={() => open('say')}>
            {t('clock.say')}
          </Button>
          <Button variant="default" onClick={() => open('correct')}>
            {t('clock.ask_correction')}
          </Button>
        </div>
      </div>
      {dialog === 'say' ? <SayDialog today={of.today} close={close} /> : null}
      {dialog === 'correct' ? <CorrectionDialog today={of.today} close={close} /> : null}
    </section>
  )
}

function Clock({ next, again }: { readonly next: ClockDirection; readonly again: boolean }) {
  const t = useWords(clockWords)
  const [place, setPlace] = useState('')
  const [note, setNote] = useState('')
  const clock = useChange({
    change: (wish: NewClocking, command) => clockNow(wish, command),
    refresh: CLOCK,
    done: () => setNote(''),
  })
  const Icon = next === 'in' ? IconDoorEnter : IconDoorExit
  return (
    <>
      <Button
        size="lg"
        fullWidth
        className="clock-button"
        variant={again ? 'default' : 'filled'}
        leftSection={<Icon size={20} aria-hidden />}
        loading={clock.isPending}
        onClick={() => clock.mutate({ direction: next, place: place.trim(), note: note.trim() })}
      >
        {t(again ? 'clock.out_again' : `clock.${next}`)}
      </Button>
      <p className="panel-note">{t('clock.by_server')}</p>
      <div className="form-pair">
        <TextInput
          label={t('clock.place')}
          maxLength={120}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        <TextInput
          label={t('clock.note')}
          maxLength={300}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
      </div>
      <ProblemNote error={clock.error} />
    </>
  )
}

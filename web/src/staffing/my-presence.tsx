import type { OwnPresence } from '@bylaw/contract'
import { Button, SegmentedControl, Select } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { useWords } from '../i18n/use-words'
import { sayPresence, staffingQueries } from './queries'
import { staffingWords } from './words'

const STATES: readonly OwnPresence[] = ['available', 'busy', 'away', 'off']
/** Minutes it lasts; `open` lasts until something else is said. */
const LENGTHS = ['open', '30', '60', '240'] as const

/** Says whether one is there oneself, and for how long. */
export function MyPresence() {
  const t = useWords(staffingWords)
  const [presence, setPresence] = useState<OwnPresence>('available')
  const [length, setLength] = useState<(typeof LENGTHS)[number]>('open')
  const say = useChange({
    change: (_: undefined, command) => {
      const until =
        length === 'open' ? null : new Date(Date.now() + Number(length) * 60_000).toISOString()
      return sayPresence({ presence, until }, command)
    },
    refresh: [staffingQueries.presence().queryKey],
  })
  const words = {
    available: length === 'open' ? t('staffing.say_available') : t('staffing.present'),
    busy: t('staffing.busy'),
    away: t('staffing.away'),
    off: t('staffing.off_shift'),
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    say.mutate(undefined)
  }
  return (
    <form className="panel my-presence" onSubmit={submit} aria-label={t('staffing.my_presence')}>
      <div>
        <p className="field-label" aria-hidden>
          {t('staffing.my_presence')}
        </p>
        <SegmentedControl
          aria-label={t('staffing.my_presence')}
          value={presence}
          onChange={(next) => setPresence(STATES.find((each) => each === next) ?? presence)}
          data={STATES.map((each) => ({ value: each, label: words[each] }))}
        />
      </div>
      <Select
        label={t('staffing.for_how_long')}
        allowDeselect={false}
        data={LENGTHS.map((each) => ({ value: each, label: t(`staffing.for_${each}`) }))}
        value={length}
        onChange={(next) => setLength(LENGTHS.find((each) => each === next) ?? length)}
      />
      <Button type="submit" loading={say.isPending}>
        {t('staffing.set')}
      </Button>
      {say.error ? <ProblemNote error={say.error} /> : null}
    </form>
  )
}

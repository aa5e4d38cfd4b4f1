import type { TripAct, TripView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { useWords } from '../i18n/use-words'
import { useMe } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { ActDialog } from './act-dialog'
import { Claim } from './claim'
import { Course } from './course'
import { Days } from './days'
import { Figures } from './figures'
import { NotGone } from './not-gone'
import { notGoneWords } from './not-gone-words'
import { Overruns } from './overruns'
import { tripQueries } from './queries'
import { Request } from './request'
import { TripBadge } from './state-badge'
import { tripWords } from './words'
import '../area/print.css'

/** One trip: what was asked, every day of it, what it comes to, and what was done with it. */
export function TripScreen({ tripId }: { readonly tripId: string }) {
  const { data, error, refetch } = useQuery(tripQueries.one(tripId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Trip key={data.id} of={data} />
}

/** In the order in which a trip comes to them; the first that one may do stands out. */
const ACTS = [
  ['decide', 'trip.decide'],
  ['decide_overrun', 'trip.decide_overrun'],
  ['check', 'trip.check'],
  ['pay_advance', 'trip.pay_advance'],
  ['settle', 'trip.settle'],
  ['log', 'trip.log'],
  ['claim', 'trip.claim'],
  ['ask_overrun', 'trip.overrun'],
  ['say_not_gone', 'not_gone.say'],
  ['withdraw', 'trip.withdraw'],
] as const satisfies readonly (readonly [TripAct, string])[]

/** What ends a trip before it was never stands out. */
const QUIET: readonly TripAct[] = ['withdraw', 'say_not_gone']

/** What an act is called where it is done for somebody else, or of a trip that never was. */
function otherWord(act: TripAct, { notGone }: TripView, isOwn: boolean) {
  if (act === 'claim' && !isOwn) return 'trip.claim_for'
  return act === 'check' && notGone ? 'not_gone.check' : undefined
}

const actWords = { ...tripWords, ...notGoneWords }

function Trip({ of }: { readonly of: TripView }) {
  const t = useWords(actWords)
  const [act, take] = useState<TripAct>()
  const isOwn = useMe().person.id === of.person.id
  const acts = ACTS.filter(([each]) => of.may.includes(each))
  const title = `${of.person.name} · ${of.destination}`
  return (
    <>
      <ScreenHead title={title} lead={<TripBadge of={of} />}>
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('trip.print')}
        </Button>
        {[...acts].reverse().map(([each, word]) => (
          <Button
            key={each}
            variant={each === acts[0]?.[0] && !QUIET.includes(each) ? 'filled' : 'default'}
            onClick={() => take(each)}
          >
            {t(otherWord(each, of, isOwn) ?? word)}
          </Button>
        ))}
      </ScreenHead>
      <div className="area-body">
        <h1 className="print-only">{title}</h1>
        <Request of={of} />
        {of.notGone ? null : <Days of={of} />}
        <Overruns of={of} />
        <Figures of={of} />
        <NotGone of={of} />
        <Claim of={of} />
        <Course of={of} />
      </div>
      {act ? <ActDialog of={of} act={act} close={() => take(undefined)} /> : null}
    </>
  )
}

import type { LeavingView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { formatList } from '../format/list'
import { formatInstant } from '../format/time'
import { HeldOfPerson } from '../held-pay/of-person'
import { useWords } from '../i18n/use-words'
import { useMay, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { Checklist } from './checklist'
import { Hanging } from './hanging'
import { HeldBack } from './held-back'
import { LastDay } from './last-day'
import { LastPay } from './last-pay'
import { Letter } from './letter'
import { OpenContract } from './open-contract'
import { Overpaid, Owed } from './overpaid'
import { leavingQueries } from './queries'
import { Standing } from './standing'
import { Trips } from './trips'
import { type Turn, TurnDialog } from './turn-dialog'
import { leavingWords } from './words'
import '../area/area.css'
import '../area/print.css'
import './leaving.css'

/** One leaving: the letter, the last day, what is handed over, and what is still to be paid. */
export function LeavingScreen() {
  const { leavingId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(leavingQueries.one(leavingId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Leaving key={data.id} of={data} />
}

function Leaving({ of }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const [taking, take] = useState<Turn>()
  const { person, state, mayManage, mayWithdraw, letter } = of
  // Whoever only receives something sees that alone.
  const isReceiver = letter === ''
  return (
    <>
      <ScreenHead
        title={t('leaving.of', { name: person.name })}
        lead={<Standing of={{ ...of, accessEnded: of.access.endedAt !== null }} />}
      >
        {isReceiver ? null : (
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
            onClick={() => window.print()}
          >
            {t('leaving.print')}
          </Button>
        )}
        {mayWithdraw ? (
          <Button variant="default" onClick={() => take('withdrawal')}>
            {t('leaving.withdraw')}
          </Button>
        ) : null}
        {of.mayReopen ? (
          <Button variant="default" onClick={() => take('reopening')}>
            {t('leaving.reopen')}
          </Button>
        ) : null}
        {mayManage && state === 'open' ? (
          <Button onClick={() => take('completion')}>{t('leaving.complete')}</Button>
        ) : null}
      </ScreenHead>
      <div className="area-body leaving">
        <h1 className="print-only">{t('leaving.of', { name: person.name })}</h1>
        <Ended of={of} />
        <Reopened of={of} />
        {isReceiver ? null : <Letter of={of} />}
        {isReceiver ? null : <LastDay of={of} take={take} />}
        <Checklist of={of} />
        {isReceiver ? null : <Hanging of={of} />}
        {isReceiver ? null : <Trips of={of} />}
        {isReceiver ? null : <OpenContract of={of} />}
        {isReceiver ? null : <LastPay of={of} />}
        <HeldBack of={of} />
        <Overpaid of={of} />
        <Owed of={of} />
        {isReceiver ? null : <HeldOfPerson personId={person.id} />}
        {isReceiver ? null : <Signatures />}
      </div>
      {taking ? <TurnDialog of={of} turn={taking} close={() => take(undefined)} /> : null}
    </>
  )
}

/** That it was completed or taken back, by whom and why. */
function Ended({ of: { state, ended, leftOver, access } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  const mayGiveAccess = useMay()('people.change')
  if (!ended || state === 'open') return null
  return (
    <div className={`notice ${leftOver.length > 0 ? '' : 'notice-good'}`}>
      <div>
        <p>
          {t(`leaving.ended_${state}`, { name: ended.by, at: formatInstant(ended.at, place) })}
          {ended.reason === '' ? '' : ` · ${ended.reason}`}
        </p>
        {state === 'withdrawn' && access.endedAt !== null ? (
          <p>
            {t('leaving.access_not_back')}{' '}
            {mayGiveAccess ? <Go href="/people">{t('leaving.to_people')}</Go> : null}
          </p>
        ) : null}
        {leftOver.length > 0 ? (
          <p>
            {t('leaving.left_over')} <LeftOver of={leftOver} />
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** What was left: by name where it is the reader's to know, else how many of which kind. */
function LeftOver({ of }: { readonly of: LeavingView['leftOver'] }) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  const unnamed = of.flatMap(({ kind, title }) => (title === '' ? [kind] : []))
  return formatList(
    [
      ...of.flatMap(({ title }) => (title === '' ? [] : [title])),
      ...[...new Set(unnamed)].map((kind) =>
        t('leaving.left_unnamed', {
          count: unnamed.filter((each) => each === kind).length,
          kind: kind === null ? t('leaving.kind_unsaid') : t(`leaving.kind_${kind}`),
        }),
      ),
    ],
    language,
  )
}

/** That it was completed before and opened again: by whom and why. */
function Reopened({ of: { reopened } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  return reopened.map(({ by, at, reason, was }) => (
    <div key={at} className="notice">
      <div>
        <p>
          {t('leaving.ended_completed', { name: was.by, at: formatInstant(was.at, place) })}
          {was.reason === '' ? '' : ` · ${was.reason}`}
        </p>
        {was.leftOver.length > 0 ? (
          <p>
            {t('leaving.left_over')} <LeftOver of={was.leftOver} />
          </p>
        ) : null}
        <p>
          {t('leaving.reopened', { name: by, at: formatInstant(at, place) })} · {reason}
        </p>
      </div>
    </div>
  ))
}

/** On paper alone: who signs. */
function Signatures() {
  const t = useWords(leavingWords)
  return (
    <div className="print-only leaving-signatures">
      {(['sign_leaver', 'sign_manager', 'sign_date'] as const).map((line) => (
        <span key={line}>{t(`leaving.${line}`)}</span>
      ))}
    </div>
  )
}

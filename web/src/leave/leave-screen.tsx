import type { LeaveView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { formatDate, formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { Trace } from '../trace/view'
import { CutDialog } from './cut-dialog'
import { DecideDialog, WithdrawDialog } from './leave-dialogs'
import { BackEarly, LeaveBadge, Stretch, usePaid } from './parts'
import { leaveQueries } from './queries'
import { leaveWords } from './words'

/** Leave that somebody asked for: which days, what the rules say of them, and what was decided. */
export function LeaveScreen({ leaveId }: { readonly leaveId: string }) {
  const { data, error, refetch } = useQuery(leaveQueries.one(leaveId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={6} />
  return <Leave key={data.id} of={data} />
}

export interface LeaveProps {
  readonly of: LeaveView
}

function Leave({ of }: LeaveProps) {
  const t = useWords(leaveWords)
  const { language } = usePlace()
  const [turn, take] = useState<'decide' | 'withdraw' | 'cut'>()
  const close = () => take(undefined)
  return (
    <>
      <ScreenHead
        title={`${of.person.name} · ${inLanguage(of.kindName, language)}`}
        lead={<LeaveBadge state={of.state} />}
      >
        {of.mayWithdraw ? (
          <Button variant="default" onClick={() => take('withdraw')}>
            {t('leave.withdraw')}
          </Button>
        ) : null}
        {of.mayCutShort ? (
          <Button variant="default" onClick={() => take('cut')}>
            {t('leave.cut_short')}
          </Button>
        ) : null}
        {of.mayDecide ? <Button onClick={() => take('decide')}>{t('leave.decide')}</Button> : null}
      </ScreenHead>
      <div className="area-body" style={{ maxInlineSize: 900 }}>
        <Asked of={of} />
        <section className="panel" aria-labelledby="leave-rules">
          <header className="panel-head">
            <h2 id="leave-rules">{t('leave.by_rules')}</h2>
            {of.cutShort ? <p>{t('leave.as_asked')}</p> : null}
          </header>
          <div className="panel-body form">
            <Trace explanation={of.explanation} />
          </div>
        </section>
        <Decided of={of} />
      </div>
      {turn === 'decide' ? <DecideDialog of={of} close={close} /> : null}
      {turn === 'cut' ? <CutDialog of={of} close={close} /> : null}
      {turn === 'withdraw' ? <WithdrawDialog of={of} close={close} /> : null}
    </>
  )
}

function Asked({ of }: LeaveProps) {
  const t = useWords(leaveWords)
  const paid = usePaid()
  const place = usePlace()
  return (
    <section className="panel" aria-labelledby="leave-what">
      <header className="panel-head">
        <h2 id="leave-what">{t('leave.what')}</h2>
        <p>
          {t('leave.asked_by', {
            name: of.requested.by,
            at: formatInstant(of.requested.at, place),
          })}
        </p>
      </header>
      <dl className="panel-body facts">
        <dt>{t('leave.dates')}</dt>
        <dd>
          <Stretch of={of} />
          <BackEarly of={of} />
        </dd>
        <dt>{t('leave.days')}</dt>
        <dd>
          {t('leave.days_count', { days: of.days })} · {paid(of.paidPercent)}
          {of.shutdowns.map(({ id, cause, from, to }) => (
            <span key={id} className="under">
              {t('leave.shut_by', {
                from: formatDate(from, place.language),
                to: formatDate(to, place.language),
                cause,
              })}
            </span>
          ))}
        </dd>
        <dt>{t('leave.reason')}</dt>
        <dd className="form-text">{of.reason}</dd>
        {of.standIn ? (
          <>
            <dt>{t('leave.stand_in')}</dt>
            <dd>{of.standIn.name}</dd>
          </>
        ) : null}
      </dl>
    </section>
  )
}

function Decided({ of: { state, verdict, withdrawal, cutShort } }: LeaveProps) {
  const t = useWords(leaveWords)
  const place = usePlace()
  return (
    <section className="panel" aria-labelledby="leave-decision">
      <header className="panel-head">
        <h2 id="leave-decision">{t('leave.decision')}</h2>
      </header>
      <div className="panel-body form">
        {verdict ? (
          <p className="form-text">
            {t('leave.decided', {
              name: verdict.by,
              at: formatInstant(verdict.at, place),
              verdict: t(state === 'declined' ? 'leave.declined_word' : 'leave.approved_word'),
            })}
            {verdict.reason ? <span className="under">{verdict.reason}</span> : null}
          </p>
        ) : state === 'requested' ? (
          <p className="panel-note">{t('leave.undecided')}</p>
        ) : null}
        {cutShort ? (
          <p className="form-text">
            {t('leave.cut_by', {
              day: formatDate(cutShort.on, place.language),
              half: t(`leave.${cutShort.half}`),
              name: cutShort.by,
              at: formatInstant(cutShort.at, place),
              reason: cutShort.reason,
            })}
          </p>
        ) : null}
        {withdrawal ? (
          <p className="form-text">
            {t('leave.withdrawn_by', {
              name: withdrawal.by,
              at: formatInstant(withdrawal.at, place),
              reason: withdrawal.reason,
            })}
          </p>
        ) : null}
      </div>
    </section>
  )
}

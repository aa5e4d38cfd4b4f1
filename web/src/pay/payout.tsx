import {
  byPersonName,
  type PayeeView,
  type PaymentStatement,
  type PayRunView,
} from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconDownload, IconInfoCircle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { listMark } from '../format/list'
import { formatMoney } from '../format/money'
import { formatDate, formatInstant } from '../format/time'
import { useWords } from '../i18n/use-words'
import { isLong, isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { useMay, useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { AccountMarks } from './account-marks'
import { CorrectionDialog } from './correction-dialog'
import { LastPay } from './last-pay'
import { PaymentDialog } from './payment-dialog'
import { payOutWords } from './payout-words'
import { fileOf, payQueries, workbookOf } from './queries'
import { payHref } from './tabs'
import { payWords } from './words'

/** How an approved run reaches people: the files for the bank and the books, and that it was paid. */
export function Payout({ run }: { readonly run: PayRunView }) {
  const t = useWords(payOutWords)
  const { language } = usePlace()
  const may = useMay()
  const { data, error, refetch } = useQuery(payQueries.payees(run.id))
  const me = useMe().person
  const [paying, setPaying] = useState(false)
  const [correcting, setCorrecting] = useState(false)
  const last = run.payment.at(-1)
  const all = [...(data ?? [])].sort(byPersonName)
  const payees = all.filter(({ takenOffLater }) => !takenOffLater)
  const owing = new Set(run.toGiveBack.map(({ personId }) => personId))
  const later = all.filter(({ takenOffLater, personId }) => takenOffLater && !owing.has(personId))
  const waiting = payees.filter(({ lastPay }) => lastPay?.state === 'waits')
  const ready = payees.filter(({ lastPay }) => run.paidOn !== null && lastPay?.state === 'ready')
  const named = ready.length > 0 ? ready : payees.filter((payee) => !waiting.includes(payee))
  const leftOut = payees.filter((payee) => payee.leftOut)
  const isToRecord = run.paidOn === null || payees.some(isPaidByRecording)
  const missing = named.filter(({ account }) => account === null).length
  const own = named.filter(({ recordedByCaller }) => recordedByCaller)
  return (
    <section className="panel" aria-labelledby="payout">
      <header className="panel-head">
        <div>
          <h2 id="payout">{t('payout.title')}</h2>
          <p>
            {run.paidOn
              ? t('payout.paid_hint', {
                  day: formatDate(run.paidOn, language),
                  name: run.paidBy ?? '',
                })
              : t('payout.lead')}
          </p>
        </div>
        <div className="payout-acts">
          <FileButton href={workbookOf(run.id)} label={t('payout.workbook')} />
          <FileButton href={fileOf(run.id, 'lines')} label={t('payout.lines_file')} />
          {data && missing === 0 && own.length === 0 ? (
            <FileButton href={fileOf(run.id, 'bank-file')} label={t('payout.bank_file')} />
          ) : null}
          {isToRecord && own.length === 0 ? (
            <Button size="xs" onClick={() => setPaying(true)}>
              {t('payout.record_payment')}
            </Button>
          ) : null}
          {last && last.byId !== me.id ? (
            <Button size="xs" variant="default" onClick={() => setCorrecting(true)}>
              {t('payout.correct_payment')}
            </Button>
          ) : null}
        </div>
      </header>
      {missing > 0 ? (
        <div className="panel-body">
          <div className="notice notice-ask">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>
              {t('payout.accounts_missing', { count: missing })}{' '}
              {may('bank_account.change') ? (
                <Go href={payHref('employments')}>{t('payout.to_accounts')}</Go>
              ) : (
                t('payout.accounts_by_hr')
              )}
            </p>
          </div>
        </div>
      ) : null}
      {own.length > 0 ? (
        <div className="panel-body">
          <div className="notice notice-ask">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>
              {t('payout.other_eyes', {
                names: own.map(({ personName }) => personName).join(listMark(language)),
              })}
            </p>
          </div>
        </div>
      ) : null}
      <LastPay payees={payees} />
      {run.payment.length > 1 ? <Statements statements={run.payment} /> : null}
      {error ? (
        <Failed error={error} retry={() => void refetch()} />
      ) : data ? (
        <>
          <PayeeList payees={payees} />
          <TakenOffLater payees={later} />
        </>
      ) : (
        <Waiting lines={3} />
      )}
      {paying ? <PaymentDialog run={run} leftOut={leftOut} close={() => setPaying(false)} /> : null}
      {correcting && last ? (
        <CorrectionDialog run={run} insteadOf={last.paidOn} close={() => setCorrecting(false)} />
      ) : null}
    </section>
  )
}

/** Whether somebody whom the payment left out is paid by what is recorded now. */
const isPaidByRecording = ({ lastPay, leftOut }: PayeeView): boolean =>
  lastPay !== null && lastPay.state !== 'paid' && !leftOut

/** What was said of the day, in order: what was corrected stays to be read. */
function Statements({ statements }: { readonly statements: readonly PaymentStatement[] }) {
  const t = useWords(payOutWords)
  const place = usePlace()
  return (
    <ol className="panel-body payment-statements">
      {statements.map(({ paidOn, reason, by, at }) => (
        <li key={at}>
          {t(reason === '' ? 'payout.payment_said' : 'payout.payment_corrected', {
            day: formatDate(paidOn, place.language),
            name: by,
            at: formatInstant(at, place),
            reason,
          })}
        </li>
      ))}
    </ol>
  )
}

function FileButton({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <Button
      component="a"
      size="xs"
      variant="default"
      leftSection={<IconDownload size={15} aria-hidden />}
      href={href}
      download
    >
      {label}
    </Button>
  )
}

function PayeeList({ payees }: { readonly payees: readonly PayeeView[] }) {
  const t = useWords(payOutWords)
  const pay = useWords(payWords)
  const p = useWords(peopleWords)
  const { language } = usePlace()
  const [filter, setFilter] = useState('')
  const shown = payees.filter(({ personName }) => isNamed(personName, filter))
  return (
    <>
      {isLong(payees.length) ? (
        <div className="panel-body">
          <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
        </div>
      ) : null}
      {shown.length === 0 && filter !== '' ? (
        <p className="panel-body panel-note">{p('people.none_found', { filter })}</p>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{t('payout.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{pay('pay.person')}</th>
              <th scope="col">{t('payout.account')}</th>
              <th scope="col" className="num">
                {pay('pay.payable')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ personId, personName, payable, account, marks, lastPay, tooMuch }) => (
              <tr key={personId}>
                <th scope="row" className="name">
                  {personName}
                </th>
                <td>
                  {account ? (
                    t('payout.account_ending', account)
                  ) : (
                    <span className="badge badge-warn">{t('payout.account_none')}</span>
                  )}
                  <AccountMarks marks={marks} />
                  {lastPay?.paidOn ? (
                    <span className="panel-note">
                      {t('payout.last_pay_paid', { day: formatDate(lastPay.paidOn, language) })}
                    </span>
                  ) : null}
                </td>
                <td className="num">
                  {formatMoney(payable.amount, payable.currency)}
                  {tooMuch ? (
                    <span className="badge badge-must under">
                      {t('payout.too_much', { sum: formatMoney(tooMuch.amount, tooMuch.currency) })}
                    </span>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}

/** Who was paid too much before: nothing is paid now, and later pay is less by it. */
function TakenOffLater({ payees }: { readonly payees: readonly PayeeView[] }) {
  const t = useWords(payOutWords)
  if (payees.length === 0) return null
  return (
    <div className="panel-body">
      <p className="panel-note">{t('payout.later')}</p>
      <ul className="place-errors">
        {payees.map(({ personId, personName, payable }) => (
          <li key={personId}>
            {personName} {formatMoney(payable.amount, payable.currency)}
          </li>
        ))}
      </ul>
    </div>
  )
}

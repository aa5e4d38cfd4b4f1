import type { PaySlipView } from '@bylaw/contract'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { commonWords } from '../common/words'
import { formatMoney } from '../format/money'
import { formatMonth, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { AsOf, endOfMonth } from '../trace/as-of'
import { RestsOn, Trace } from '../trace/view'
import { apartWords } from './apart-words'
import { AskDialog } from './ask-dialog'
import { correctionWords } from './correction-words'
import { dueOf } from './slip-due'
import { SlipLine } from './slip-line'
import { SlipReaders } from './slip-readers'
import { SlipStanding } from './slip-standing'
import { SlipTalk } from './slip-talk'
import { slipWords } from './slip-words'
import { payWords } from './words'

/** The slip as a printed voucher: who, for what, how much, in figures and in capitals. */
export function Slip({ slip }: { slip: PaySlipView }) {
  const t = useWords(slipWords)
  const pay = useWords(payWords)
  const a = useWords(apartWords)
  const c = useWords(correctionWords)
  const { person } = useMe()
  /** What is being asked about: a line, or the slip as a whole. */
  const [asking, setAsking] = useState<number | 'whole'>()
  const mayAsk = slip.row.standing !== null && slip.row.personId === person.id
  const common = useWords(commonWords)
  const { language } = usePlace()
  const { row, companyName, employment, lines } = slip
  const level =
    employment.level === null ? '' : ` · ${pay('pay.level', { level: employment.level })}`
  const due = dueOf(slip)
  return (
    <AsOf value={endOfMonth(row.month)}>
      <article className="slip">
        {row.state === 'approved' ? null : (
          <div className="notice">
            <IconInfoCircle size={18} stroke={1.8} aria-hidden />
            <p>{t('slip.not_approved')}</p>
          </div>
        )}
        <div className="voucher">
          <header className="voucher-head">
            <p>{companyName}</p>
            <h2>{t('slip.title')}</h2>
            <p>{formatMonth(row.month, language)}</p>
            {row.apart ? <p>{a('apart.slip', { n: row.apart })}</p> : null}
            {row.correction ? <p>{c('correction.slip', { n: row.correction.n })}</p> : null}
          </header>
          <dl className="voucher-who">
            <div>
              <dt>{pay('pay.person')}</dt>
              <dd>{row.personName}</dd>
            </div>
            <div>
              <dt>{pay('pay.employment')}</dt>
              <dd>
                {pay(`pay.${employment.status}`)}
                {level}
              </dd>
            </div>
            {employment.lastDay === null ? null : (
              <div>
                <dt>{t('slip.last_day')}</dt>
                <dd>{formatWholeDate(employment.lastDay, language)}</dd>
              </div>
            )}
            {slip.paidOn === null && slip.lastPay === null ? null : (
              <div>
                <dt>{t('slip.paid_on')}</dt>
                <dd>
                  {slip.paidOn === null
                    ? t(slip.lastPay === 'ready' ? 'slip.last_pay_ready' : 'slip.last_pay_waits')
                    : formatWholeDate(slip.paidOn, language)}
                </dd>
              </div>
            )}
          </dl>
          <table className="voucher-lines">
            <caption className="only-spoken">{t('slip.of', { name: row.personName })}</caption>
            <thead>
              <tr>
                <th scope="col">{t('slip.item')}</th>
                <th scope="col" className="num">
                  {pay('pay.amount')}
                </th>
              </tr>
            </thead>
            {lines.map((line, index) => (
              <SlipLine
                // biome-ignore lint/suspicious/noArrayIndexKey: a slip's lines never move; two may share a code.
                key={index}
                line={line}
                ask={mayAsk ? () => setAsking(index) : undefined}
              />
            ))}
            <tfoot>
              <tr>
                <th scope="row">{due.isBack ? t('slip.due_back') : pay('pay.payable')}</th>
                <td className="num">{formatMoney(due.amount, row.payable.currency)}</td>
              </tr>
              {language === 'zh' ? (
                <tr className="voucher-capitals">
                  <td colSpan={2}>
                    {t('slip.capitals')}
                    {common('common.colon')}
                    {due.inCapitals}
                  </td>
                </tr>
              ) : null}
            </tfoot>
          </table>
          <div className="no-print">
            <RestsOn rules={slip.explanation.rules} />
          </div>
          <div className="print-only voucher-foot">
            <span>{t('slip.made_by')}</span>
            <span>{t('slip.checked_by')}</span>
            <span>{t('slip.received_by')}</span>
            <span className="voucher-seal">{t('slip.seal_area')}</span>
          </div>
        </div>
        <SlipStanding slip={slip} />
        <SlipTalk slip={slip} ask={() => setAsking('whole')} />
        {row.state === 'approved' ? <SlipReaders slip={row} /> : null}
        {asking === undefined ? null : (
          <AskDialog
            slip={slip}
            line={asking === 'whole' ? null : asking}
            close={() => setAsking(undefined)}
          />
        )}
        <section className="print-only slip-account">
          <h3>{t('slip.whole_account')}</h3>
          <Trace explanation={slip.explanation} whole />
        </section>
      </article>
    </AsOf>
  )
}

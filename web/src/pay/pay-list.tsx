import type { PayList } from '@bylaw/contract'
import { formatList } from '../format/list'
import { formatDecimal } from '../format/money'
import { formatInstant, formatMonth } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { signedTo } from './pay-list-model'
import { payListWords } from './pay-list-words'
import { payWords } from './words'

type Group = PayList['groups'][number]
type Row = Group['rows'][number]

/** The sheet: who is paid what, group by group, sums of each and of all, and who signs for it. */
export function PayListSheet({ list }: { readonly list: PayList }) {
  const t = useWords(payListWords)
  const { language } = usePlace()
  const { columns, groups } = list
  const isGrouped = groups.some(({ name }) => name !== null)
  if (groups.length === 0) return <p className="area-lead">{t('pay_list.nobody')}</p>
  return (
    <article className="pay-list print-landscape">
      <header className="pay-list-head">
        <p>{list.companyName}</p>
        <h2>{t('pay_list.title')}</h2>
        <p>
          {formatMonth(list.month, language)}
          {list.correction === null ? '' : ` · ${t('pay_list.correction', { n: list.correction })}`}
          {list.apart === null ? '' : ` · ${t('pay_list.apart', { n: list.apart })}`}
          {` · ${t('pay_list.people', { count: list.people })} · ${list.payable.currency}`}
          {list.state === 'approved' ? '' : ` · ${t('pay_list.draft')}`}
        </p>
      </header>
      <div className="pay-list-scroll">
        <table className="pay-list-table">
          <caption className="only-spoken">{t('pay_list.title')}</caption>
          <thead>
            <tr>
              <th scope="col" className="num">
                {t('pay_list.number')}
              </th>
              <th scope="col">{t('pay_list.name')}</th>
              <th scope="col">{t('pay_list.level')}</th>
              {columns.map(({ code, name }) => (
                <th key={code} scope="col" className="num">
                  {inLanguage(name, language)}
                </th>
              ))}
              <th scope="col" className="num">
                {t('pay_list.payable')}
              </th>
              <th scope="col" className="pay-list-signs">
                {t('pay_list.received')}
              </th>
            </tr>
          </thead>
          {groups.map((group, index) => (
            <Rows
              key={group.name ?? ''}
              group={group}
              from={groups.slice(0, index).reduce((sum, { rows }) => sum + rows.length, 0)}
              span={columns.length + 5}
              isGrouped={isGrouped}
            />
          ))}
          <tbody className="pay-list-whole">
            <Sums name={t('pay_list.total')} of={list} />
            {language === 'zh' ? (
              <tr>
                <th scope="row" colSpan={3}>
                  {t('pay_list.capitals')}
                </th>
                <td colSpan={columns.length + 2}>{list.payableInCapitals}</td>
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      <Signatures list={list} />
    </article>
  )
}

interface RowsProps {
  readonly group: Group
  /** How many people stand before it. */
  readonly from: number
  readonly span: number
  readonly isGrouped: boolean
}

function Rows({ group, from, span, isGrouped }: RowsProps) {
  const t = useWords(payListWords)
  const name = group.name ?? t('pay_list.no_group')
  return (
    <tbody>
      {isGrouped ? (
        <tr className="pay-list-group">
          <th scope="rowgroup" colSpan={span}>
            {name}
          </th>
        </tr>
      ) : null}
      {group.rows.map((row, index) => (
        <Person key={row.slipId} row={row} number={from + index + 1} />
      ))}
      {isGrouped ? <Sums name={t('pay_list.group_total', { name })} of={group} /> : null}
    </tbody>
  )
}

function Person({ row, number }: { readonly row: Row; readonly number: number }) {
  const pay = useWords(payWords)
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">{row.personName}</th>
      <td>
        {row.level === null ? pay(`pay.${row.status}`) : pay('pay.level', { level: row.level })}
      </td>
      <Amounts of={row} />
      <td className="pay-list-signs" />
    </tr>
  )
}

function Sums({
  name,
  of,
}: {
  readonly name: string
  readonly of: Pick<Row, 'amounts' | 'payable'>
}) {
  return (
    <tr className="pay-list-sum">
      <th scope="row" colSpan={3}>
        {name}
      </th>
      <Amounts of={of} />
      <td className="pay-list-signs" />
    </tr>
  )
}

/** What is nothing is left blank: a column of noughts hides the figures among them. */
function Amounts({ of: { amounts, payable } }: { readonly of: Pick<Row, 'amounts' | 'payable'> }) {
  return (
    <>
      {amounts.map(({ amount }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns never move.
        <td key={index} className="num">
          {amount === '0.00' ? '' : formatDecimal(amount)}
        </td>
      ))}
      <td className="num">
        <strong>{formatDecimal(payable.amount)}</strong>
      </td>
    </>
  )
}

/** Who made it and approved it stands there by name; who receives and seals it signs on paper. */
function Signatures({ list }: { readonly list: PayList }) {
  const t = useWords(payListWords)
  const place = usePlace()
  return (
    <footer className="pay-list-foot">
      <dl>
        {signedTo(list).map(({ as, name }) => (
          <div key={as}>
            <dt>{t(`pay_list.${as}`)}</dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
      <p>
        {list.approvedAt
          ? t('pay_list.approved_on', { at: formatInstant(list.approvedAt, place) })
          : t('pay_list.not_approved')}
        {' · '}
        {t('pay_list.rests_on', {
          rules: formatList(
            list.rules.map(({ title, version }) =>
              t('pay_list.rule', { title: inLanguage(title, place.language), version }),
            ),
            place.language,
          ),
        })}
      </p>
    </footer>
  )
}

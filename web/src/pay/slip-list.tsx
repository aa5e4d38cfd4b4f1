import type { PaySlipRow } from '@bylaw/contract'
import { useState } from 'react'
import { formatMoney } from '../format/money'
import { formatMonth } from '../format/time'
import { useWords } from '../i18n/use-words'
import { isLong, isNamed } from '../people/by-name'
import { NameFilter } from '../people/name-filter'
import { peopleWords } from '../people/words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { givenBackWords } from './given-back-words'
import { slipsInOrder } from './model'
import { slipWords } from './slip-words'
import { RunState, Standing } from './state-badge'
import { useRunKind } from './use-run-kind'
import { payWords } from './words'

interface SlipListProps {
  readonly slips: readonly PaySlipRow[]
  /** What tells the slips apart: the people of one month, or months and people. */
  readonly of: 'people' | 'months'
}

/** Slips, one line each; the name or the month opens it. */
export function SlipList({ slips, of }: SlipListProps) {
  const t = useWords(slipWords)
  const pay = useWords(payWords)
  const back = useWords(givenBackWords)
  const kindOf = useRunKind()
  const { language } = usePlace()
  const p = useWords(peopleWords)
  const [filter, setFilter] = useState('')
  const months = of === 'months'
  const shown = slipsInOrder(slips.filter(({ personName }) => isNamed(personName, filter)))
  const isOfMany = isLong(new Set(slips.map(({ personId }) => personId)).size)
  return (
    <div className="panel">
      {isOfMany ? (
        <div className="panel-body">
          <NameFilter label={p('people.filter_name')} value={filter} change={setFilter} />
        </div>
      ) : null}
      {shown.length === 0 ? (
        <p className="panel-body panel-note">{p('people.none_found', { filter })}</p>
      ) : (
        <table className="listing">
          <caption className="only-spoken">{pay('pay.slips')}</caption>
          <thead>
            <tr>
              {months ? <th scope="col">{pay('pay.month')}</th> : null}
              <th scope="col">{pay('pay.person')}</th>
              {months ? (
                <th scope="col" className="wide">
                  {pay('pay.state')}
                </th>
              ) : (
                <th scope="col">{t('slip.standing')}</th>
              )}
              <th scope="col" className="num">
                {pay('pay.payable')}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((slip) => {
              const href = `/pay/slips/${slip.id}`
              return (
                <tr key={slip.id}>
                  {months ? (
                    <th scope="row">
                      <Go href={href}>
                        {formatMonth(slip.month, language)}
                        {kindOf(slip) ? ` · ${kindOf(slip)}` : null}
                      </Go>
                    </th>
                  ) : null}
                  {months ? (
                    <td>{slip.personName}</td>
                  ) : (
                    <th scope="row">
                      <Go href={href}>{slip.personName}</Go>
                    </th>
                  )}
                  {months ? (
                    <td className="wide">
                      {slip.standing ? (
                        <Standing standing={slip.standing} />
                      ) : (
                        <RunState state={slip.state} />
                      )}
                    </td>
                  ) : (
                    <td>{slip.standing ? <Standing standing={slip.standing} /> : '—'}</td>
                  )}
                  <td className="num">
                    {formatMoney(slip.payable.amount, slip.payable.currency)}
                    {slip.allGivenBack ? <span className="under">{back('back.all')}</span> : null}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}

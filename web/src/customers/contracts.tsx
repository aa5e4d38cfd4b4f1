import type { CustomerBook, NewContract } from '@bylaw/contract'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { EntryDialog } from './entry-dialog'
import { LEVELS } from './model'
import { Panel } from './panel'
import { addContract, CUSTOMERS, endContract } from './queries'
import { customerWords } from './words'

type Contract = CustomerBook['contracts'][number]

/** What was agreed, from when to when; the one in force says at which level the customer is served. */
export function Contracts({ book }: { book: CustomerBook }) {
  const t = useWords(customerWords)
  const common = useWords(commonWords)
  const may = useMay()('customer.change')
  const [adding, setAdding] = useState(false)
  const [ending, setEnding] = useState<Contract>()
  const { id } = book.customer
  const add = useChange({
    change: (wish: NewContract, command) => addContract(id, wish, command),
    refresh: [CUSTOMERS],
    done: () => setAdding(false),
  })
  const end = useChange({
    change: ({ contract, until }: { contract: Contract; until: string }, command) =>
      endContract(id, contract.id, until, command),
    refresh: [CUSTOMERS],
    done: () => setEnding(undefined),
  })
  return (
    <>
      <Panel
        title={t('customer.contracts')}
        none={t('customer.no_contracts')}
        isEmpty={book.contracts.length === 0}
        addLabel={t('customer.add_contract')}
        add={may ? () => setAdding(true) : undefined}
      >
        <div className="listing-scroller">
          <table className="listing customer-kept">
            <caption className="only-spoken">{t('customer.contracts')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('customer.contract_name')}</th>
                <th scope="col">{t('customer.level')}</th>
                <th scope="col">{t('customer.contract_term')}</th>
                {may ? (
                  <th scope="col">
                    <span className="only-spoken">{t('customer.actions')}</span>
                  </th>
                ) : null}
              </tr>
            </thead>
            <tbody>
              {book.contracts.map((contract) => (
                <tr key={contract.id}>
                  <th scope="row">
                    {contract.name}{' '}
                    {contract.inForce ? (
                      <span className="badge badge-good">{t('customer.in_force')}</span>
                    ) : null}
                  </th>
                  <td className="name" data-label={t('customer.level')}>
                    {common(`common.level_${contract.level}`)}
                  </td>
                  <td data-label={t('customer.contract_term')}>
                    {t(contract.until ? 'customer.from_until' : 'customer.from_on', {
                      from: contract.from,
                      until: contract.until ?? '',
                    })}
                  </td>
                  {may ? (
                    <td className="acts">
                      <button
                        type="button"
                        className="link-button"
                        onClick={() => setEnding(contract)}
                      >
                        {t('customer.end_contract')}
                      </button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      {adding ? (
        <EntryDialog
          title={t('customer.add_contract')}
          error={add.error}
          busy={add.isPending}
          close={() => setAdding(false)}
          fields={[
            { name: 'name', label: t('customer.contract_name'), required: true, most: 80 },
            {
              name: 'level',
              label: t('customer.level'),
              initial: book.customer.level,
              choices: LEVELS.map((value) => ({ value, label: common(`common.level_${value}`) })),
            },
            { name: 'from', label: t('customer.first_day'), type: 'date', required: true },
            { name: 'until', label: t('customer.last_day_optional'), type: 'date' },
          ]}
          save={({ name, level, from, until }) =>
            add.mutate({
              name: name.trim(),
              level: LEVELS.find((each) => each === level) ?? 'standard',
              from,
              until: until || null,
            })
          }
        />
      ) : null}
      {ending ? (
        <EntryDialog
          title={`${t('customer.end_contract')} · ${ending.name}`}
          error={end.error}
          busy={end.isPending}
          close={() => setEnding(undefined)}
          fields={[
            {
              name: 'until',
              label: t('customer.last_day'),
              type: 'date',
              required: true,
              initial: ending.until ?? '',
            },
          ]}
          save={({ until }) => end.mutate({ contract: ending, until })}
        />
      ) : null}
    </>
  )
}

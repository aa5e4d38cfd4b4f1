import type { CustomerView } from '@bylaw/contract'
import { Button, TextInput } from '@mantine/core'
import { IconBuilding, IconPlus, IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { agreementQueries } from '../agreements/queries'
import { Listed } from '../area/listed'
import { useSearch } from '../area/use-search'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { useCrew } from '../staffing/use-crew'
import { AddCustomerDialog } from './add-customer'
import { customersSaying, customersShown } from './model'
import { CustomerTable } from './view'
import { customerWords } from './words'
import '../area/area.css'
import './customers.css'

/** The company's customers, each with its level and what is open for it. */
export function CustomersScreen() {
  const t = useWords(customerWords)
  const may = useMay()
  const router = useRouter()
  const customers = useQuery(queries.customers())
  const [adding, setAdding] = useState(false)
  const [typed, setTyped] = useState(useSearch('q') ?? '')
  const { data: pairs = [] } = useQuery(agreementQueries.pairs())
  const { nameOf } = useCrew()
  const responsibleFor = ({ id }: CustomerView) => {
    const pair = pairs.find(({ customerId }) => customerId === id)
    return pair ? `${nameOf(pair.firstId)}\n${nameOf(pair.secondId ?? '')}` : ''
  }
  const look = (next: string) => {
    setTyped(next)
    // The way back from a customer leads to what was looked for.
    const q = next.trim()
    router.history.replace(q === '' ? '/customers' : `/customers?${new URLSearchParams({ q })}`)
  }
  const add = may('customer.change') ? () => setAdding(true) : undefined
  return (
    <>
      <ScreenHead
        title={t('customer.title')}
        lead={
          customers.data && customers.data.length > 0
            ? t('customer.lead', { count: customers.data.length })
            : null
        }
      >
        {customers.data && customers.data.length > 0 ? (
          <Button component="a" variant="default" href="/v1/customers.csv" download>
            {t('customer.export')}
          </Button>
        ) : null}
        {add ? (
          <Button variant="default" onClick={() => router.history.push('/customers/import')}>
            {t('customer.import')}
          </Button>
        ) : null}
        {add ? (
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={add}>
            {t('customer.add')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <Listed
          read={customers}
          none={
            <State
              icon={IconBuilding}
              title={t('customer.none_title')}
              text={t('customer.none_text')}
            >
              {add ? <Button onClick={add}>{t('customer.add')}</Button> : null}
            </State>
          }
        >
          {(items) => {
            const shown = customersSaying(customersShown(items), typed, responsibleFor)
            return (
              <>
                <TextInput
                  className="customer-look"
                  type="search"
                  aria-label={t('customer.look')}
                  placeholder={t('customer.look')}
                  maxLength={120}
                  leftSection={<IconSearch size={16} aria-hidden />}
                  value={typed}
                  onChange={(event) => look(event.currentTarget.value)}
                />
                {shown.length === 0 ? (
                  <State
                    icon={IconBuilding}
                    title={t('customer.none_found', { typed: typed.trim() })}
                    text={t('customer.none_found_text')}
                  >
                    <Button variant="default" onClick={() => look('')}>
                      {t('customer.look_again')}
                    </Button>
                  </State>
                ) : (
                  <CustomerTable customers={shown} />
                )}
              </>
            )
          }}
        </Listed>
      </div>
      {adding ? (
        <AddCustomerDialog customers={customers.data ?? []} close={() => setAdding(false)} />
      ) : null}
    </>
  )
}

import { Button } from '@mantine/core'
import { IconBuilding, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { Listed } from '../area/listed'
import { State } from '../common/states'
import { useWords } from '../i18n/use-words'
import { queries } from '../queries'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { AddCustomerDialog } from './add-customer'
import { customersShown } from './model'
import { CustomerTable } from './view'
import { customerWords } from './words'
import '../area/area.css'

/** The company's customers, each with its level and what is open for it. */
export function CustomersScreen() {
  const t = useWords(customerWords)
  const may = useMay()
  const router = useRouter()
  const customers = useQuery(queries.customers())
  const [adding, setAdding] = useState(false)
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
          {(items) => <CustomerTable customers={customersShown(items)} />}
        </Listed>
      </div>
      {adding ? (
        <AddCustomerDialog customers={customers.data ?? []} close={() => setAdding(false)} />
      ) : null}
    </>
  )
}

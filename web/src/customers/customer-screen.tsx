import type { CustomerBook } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPencil, IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useChange } from '../area/use-change'
import { Failed, Waiting } from '../common/states'
import { commonWords } from '../common/words'
import { useWords } from '../i18n/use-words'
import { useMay } from '../shell/company'
import { ScreenHead } from '../shell/screen'
import { CustomerCalls } from './calls'
import { Contracts } from './contracts'
import { EntryDialog } from './entry-dialog'
import { TicketHistory } from './history'
import { LEVELS } from './model'
import { Notes } from './notes'
import { CustomerPair } from './pair'
import { Assets, Contacts } from './people-and-products'
import { CUSTOMERS, changeCustomer, customerQueries } from './queries'
import { customerWords } from './words'
import '../area/area.css'
import './customers.css'

const NewTicketDrawer = lazy(() =>
  import('../queue/new-ticket').then(({ NewTicketDrawer }) => ({ default: NewTicketDrawer })),
)

/** Everything known of one customer. */
export function CustomerScreen() {
  const { customerId } = useParams({ from: '/inside/customers/$customerId' })
  const { data, error, refetch } = useQuery(customerQueries.book(customerId))
  if (data) return <Customer book={data} />
  if (error) return <Failed error={error} retry={() => void refetch()} wholePage />
  return <Waiting lines={9} />
}

function Customer({ book }: { book: CustomerBook }) {
  const t = useWords(customerWords)
  const common = useWords(commonWords)
  const may = useMay()
  const [changing, setChanging] = useState(false)
  const [isOpening, setOpening] = useState(false)
  const { customer, ownLevel } = book
  const contract = book.contracts.find(({ inForce }) => inForce)
  const change = useChange({
    change: (wish: { name: string; level: CustomerBook['ownLevel'] }) => changeCustomer(book, wish),
    refresh: [CUSTOMERS],
    done: () => setChanging(false),
  })
  return (
    <>
      <ScreenHead
        title={customer.name}
        lead={
          contract
            ? t('customer.level_by_contract', {
                level: common(`common.level_${customer.level}`),
                name: contract.name,
              })
            : common(`common.level_${customer.level}`)
        }
      >
        {may('ticket.open') ? (
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setOpening(true)}
          >
            {t('customer.new_ticket')}
          </Button>
        ) : null}
        {may('customer.change') ? (
          <Button
            variant="default"
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => setChanging(true)}
          >
            {t('customer.change')}
          </Button>
        ) : null}
      </ScreenHead>
      <div className="area-body">
        <CustomerPair customer={customer} />
        <Contracts book={book} />
        <Contacts book={book} />
        <Assets book={book} />
        {may('ticket.read') ? <TicketHistory book={book} /> : null}
        {may('call.read') ? <CustomerCalls book={book} /> : null}
        <Notes book={book} />
      </div>
      <Suspense>
        {isOpening ? (
          <NewTicketDrawer customerId={customer.id} close={() => setOpening(false)} />
        ) : null}
      </Suspense>
      {changing ? (
        <EntryDialog
          title={t('customer.change')}
          error={change.error}
          busy={change.isPending}
          close={() => setChanging(false)}
          fields={[
            {
              name: 'name',
              label: t('customer.name'),
              required: true,
              most: 120,
              initial: customer.name,
            },
            {
              name: 'level',
              label: t('customer.own_level'),
              initial: ownLevel,
              choices: LEVELS.map((value) => ({ value, label: common(`common.level_${value}`) })),
            },
          ]}
          save={({ name, level }) =>
            change.mutate({
              name: name.trim(),
              level: LEVELS.find((each) => each === level) ?? ownLevel,
            })
          }
        />
      ) : null}
    </>
  )
}

import type { CustomerView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PairDrawer } from '../agreements/pair-drawer'
import { agreementQueries } from '../agreements/queries'
import { agreementWords } from '../agreements/words'
import { useWords } from '../i18n/use-words'
import { useCrew } from '../staffing/use-crew'

/** Who answers for a customer; the drawer has who did before, and changes it. */
export function CustomerPair({ customer }: { customer: CustomerView }) {
  const t = useWords(agreementWords)
  const { nameOf } = useCrew()
  const { data: pairs = [] } = useQuery(agreementQueries.pairs())
  const [shown, show] = useState(false)
  const pair = pairs.find(({ customerId }) => customerId === customer.id)
  const named = (personId: string | null | undefined) =>
    nameOf(personId ?? '') || t('agreement.no_second')
  return (
    <section className="panel">
      <header className="panel-head">
        <h2>{t('agreement.set_pair')}</h2>
        <Button variant="default" size="xs" onClick={() => show(true)}>
          {t('agreement.pair_open')}
        </Button>
      </header>
      <dl className="facts panel-body">
        <div>
          <dt>{t('agreement.first')}</dt>
          <dd>{named(pair?.firstId)}</dd>
        </div>
        <div>
          <dt>{t('agreement.second')}</dt>
          <dd>{named(pair?.secondId)}</dd>
        </div>
      </dl>
      {shown ? <PairDrawer customer={customer} close={() => show(false)} /> : null}
    </section>
  )
}

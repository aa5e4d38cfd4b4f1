import type { HeldPayoutView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Failed, Waiting } from '../common/states'
import { formatMoney } from '../format/money'
import { formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { Trace } from '../trace/view'
import { HeldPayee } from './payee'
import { PayoutActions } from './payout-actions'
import { PayoutBadge } from './payouts'
import { heldQueries } from './queries'
import { heldWords } from './words'
import '../area/area.css'
import '../area/print.css'
import './held.css'

/** One payment apart from a run: how much and by which clause, who prepared and approved it; to be printed. */
export function HeldPayoutScreen() {
  const { heldPayoutId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(heldQueries.payout(heldPayoutId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting />
  return <Payout key={data.id} of={data} />
}

function Payout({ of }: { readonly of: HeldPayoutView }) {
  const t = useWords(heldWords)
  const { company } = useMe()
  return (
    <>
      <ScreenHead
        title={t('held.payout_of', { name: of.person.name })}
        lead={<PayoutBadge state={of.state} />}
      >
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          onClick={() => window.print()}
        >
          {t('held.print')}
        </Button>
        <PayoutActions of={of} />
      </ScreenHead>
      <div className="area-body held-payout">
        <div className="print-only held-paper-head">
          <p>{company.name}</p>
          <h1>{t('held.payout_title')}</h1>
        </div>
        <section className="panel" aria-labelledby="held-payout">
          <h2 id="held-payout" className="only-spoken">
            {t('held.payout_title')}
          </h2>
          <div className="panel-body form">
            <Figures of={of} />
            {of.state === 'prepared' || of.state === 'approved' ? <HeldPayee of={of} /> : null}
            <Trace explanation={of.explanation} />
          </div>
        </section>
        <div className="print-only held-signatures">
          {(['sign_made', 'sign_approved', 'sign_received'] as const).map((line) => (
            <span key={line}>{t(`held.${line}`)}</span>
          ))}
        </div>
      </div>
    </>
  )
}

function Figures({ of }: { readonly of: HeldPayoutView }) {
  const t = useWords(heldWords)
  const place = usePlace()
  const money = ({ amount, currency }: HeldPayoutView['amount']) => formatMoney(amount, currency)
  const { person, project, stage, prepared, decided, paid, state } = of
  return (
    <>
      <dl className="held-figures">
        <dt>{t('held.person')}</dt>
        <dd>{person.name}</dd>
        <dt>{t('held.project')}</dt>
        <dd>
          <Go href={`/projects/${project.id}`}>{project.name}</Go>
        </dd>
        <dt>{t('held.stage')}</dt>
        <dd>{t(`held.${stage}`)}</dd>
        <dt>{t('held.earned')}</dt>
        <dd>{money(of.earned)}</dd>
        <dt>{t('held.paid_before')}</dt>
        <dd>{money(of.paidBefore)}</dd>
        <dt>{t('held.amount')}</dt>
        <dd>
          <strong>{money(of.amount)}</strong>
        </dd>
        {place.language === 'zh' ? (
          <>
            <dt>{t('held.capitals')}</dt>
            <dd>{of.amountInCapitals}</dd>
          </>
        ) : null}
        <dt>{t('held.held_after')}</dt>
        <dd>{money(of.heldAfter)}</dd>
      </dl>
      <ul className="held-said">
        <li>
          {t('held.prepared_by', { name: prepared.by, at: formatInstant(prepared.at, place) })}
        </li>
        {decided ? (
          <li>
            {t(state === 'withdrawn' ? 'held.taken_back_by' : 'held.approved_by', {
              name: decided.by,
              at: formatInstant(decided.at, place),
            })}
            {decided.reason === '' ? '' : ` · ${decided.reason}`}
          </li>
        ) : null}
        {paid ? (
          <li>
            {t('held.paid_on', { day: formatWholeDate(paid.on, place.language), name: paid.by })}
          </li>
        ) : null}
      </ul>
    </>
  )
}

import type { PersonalContractView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatDecimal, formatMoney } from '../format/money'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Trace } from '../trace/view'
import { DecideContractDialog, EndContractDialog } from './contract-dialogs'
import { ContractProgress } from './contract-progress'
import { contractWords } from './contract-words'
import { projectWords } from './words'

const BADGES: Readonly<Record<PersonalContractView['state'], string>> = {
  proposed: 'badge badge-warn',
  declined: 'badge',
  running: 'badge badge-good',
  ended: 'badge',
}

/** One contract: its price and days, what it does to pay, and who said what to it. */
export function Contract({ contract }: { readonly contract: PersonalContractView }) {
  const t = useWords(contractWords)
  const project = useWords(projectWords)
  const [asked, ask] = useState<'decision' | 'end'>()
  const { person, unit, total, pipe } = contract
  const language = useLanguage()
  const day = (date: string) => formatWholeDate(date, language)
  const close = () => ask(undefined)
  const head = `contract-${contract.id}`
  return (
    <section className="panel" aria-labelledby={head}>
      <header className="panel-head">
        <div>
          <h2 id={head}>
            {person.name} · {formatMoney(total.amount, total.currency)}
          </h2>
          <p>
            <Go href={`/projects/${contract.project.id}`}>{contract.project.name}</Go>
            {` · ${project(`project.${contract.medium}`)}`}
            {pipe ? ` Φ${pipe.diameterMm} ${pipe.pressureMpa} MPa` : ''}
            {` · ${project(`project.${contract.work}`)} · `}
            {t('contract.terms', {
              unit: formatMoney(unit.amount, unit.currency),
              metres: formatDecimal(contract.metres),
            })}
          </p>
        </div>
        <div className="quantity-state">
          <span className={BADGES[contract.state]}>{t(`contract.state_${contract.state}`)}</span>
          {contract.mayDecide ? (
            <Button size="xs" onClick={() => ask('decision')}>
              {t('contract.decide')}
            </Button>
          ) : null}
          {contract.mayEnd ? (
            <Button size="xs" variant="default" onClick={() => ask('end')}>
              {t('contract.end')}
            </Button>
          ) : null}
        </div>
      </header>
      <div className="panel-body form">
        <p className="contract-days">
          {t('contract.days', { from: day(contract.startOn), to: day(contract.deadline) })}
          {' · '}
          <Pay contract={contract} />
        </p>
        <p className="panel-note">{contract.quality}</p>
        <Said contract={contract} />
        <details>
          <summary>{t('contract.why')}</summary>
          <Trace explanation={contract.explanation} />
        </details>
        {contract.state === 'running' || contract.state === 'ended' ? (
          <ContractProgress contract={contract} />
        ) : null}
      </div>
      {asked === 'decision' ? <DecideContractDialog contract={contract} close={close} /> : null}
      {asked === 'end' ? <EndContractDialog contract={contract} close={close} /> : null}
    </section>
  )
}

function Pay({ contract }: { readonly contract: PersonalContractView }) {
  const t = useWords(contractWords)
  const language = useLanguage()
  const { state, payStopsOn, lastDay, level } = contract
  const from = formatWholeDate(payStopsOn, language)
  if (state === 'running') return <strong>{t('contract.pay_stopped', { day: from })}</strong>
  if (lastDay !== null)
    return t('contract.pay_went_on', {
      from,
      to: formatWholeDate(lastDay, language),
      level,
    })
  return state === 'proposed' ? t('contract.pay_stops', { day: from }) : null
}

function Said({ contract: { proposed, decided, ended } }: { contract: PersonalContractView }) {
  const t = useWords(contractWords)
  const because = (what: string, { reason }: { readonly reason: string }) =>
    reason === '' ? what : t('contract.because', { what, reason })
  const said = [
    t('contract.proposed_by', { name: proposed.by }),
    ...(decided ? [because(t('contract.decided_by', { name: decided.by }), decided)] : []),
    ...(ended ? [because(t('contract.ended_by', { name: ended.by }), ended)] : []),
  ]
  return <p className="panel-note">{said.join(' · ')}</p>
}

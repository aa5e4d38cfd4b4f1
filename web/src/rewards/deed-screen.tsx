import type { DeedView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Failed, Waiting } from '../common/states'
import { Said, Talk } from '../common/talk'
import { formatMoney } from '../format/money'
import { formatInstant } from '../format/time'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Go } from '../shell/go'
import { ScreenHead } from '../shell/screen'
import { AssessDialog, EffectDialog } from './assess-dialog'
import { namesIn } from './model'
import { ProposeDialog } from './propose-dialog'
import { rewardQueries } from './queries'
import { RewardPanel } from './reward-panel'
import { Standing } from './standing'
import { rewardWords } from './words'
import '../area/area.css'
import './rewards.css'

/** One suggestion or deed: what it says, what was decided, and what it earned. */
export function DeedScreen() {
  const { deedId = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(rewardQueries.one(deedId))
  if (error) return <Failed error={error} retry={() => void refetch()} />
  if (!data) return <Waiting lines={8} />
  return <Deed key={data.id} of={data} />
}

interface DeedProps {
  readonly of: DeedView
}

function Deed({ of }: DeedProps) {
  const t = useWords(rewardWords)
  const [open, setOpen] = useState<'assess' | 'confirm' | 'propose'>()
  const close = () => setOpen(undefined)
  return (
    <>
      <ScreenHead title={of.title} lead={<Standing state={of.state} reward={of.rewardState} />}>
        {of.mayConfirm ? (
          <Button variant="default" onClick={() => setOpen('confirm')}>
            {t('reward.confirm')}
          </Button>
        ) : null}
        {of.mayAssess ? (
          <Button onClick={() => setOpen('assess')}>{t('reward.assess')}</Button>
        ) : of.mayPropose ? (
          <Button onClick={() => setOpen('propose')}>{t('reward.propose')}</Button>
        ) : null}
      </ScreenHead>
      <div className="area-body deed">
        <Content of={of} />
        {of.reward ? <RewardPanel of={of} reward={of.reward} /> : null}
        <SaidOfIt of={of} />
      </div>
      {open === 'assess' ? <AssessDialog of={of} close={close} /> : null}
      {open === 'confirm' ? <EffectDialog of={of} close={close} /> : null}
      {open === 'propose' ? <ProposeDialog of={of} close={close} /> : null}
    </>
  )
}

function Content({ of }: DeedProps) {
  const t = useWords(rewardWords)
  const place = usePlace()
  const at = formatInstant(of.madeAt, place)
  return (
    <section className="panel" aria-labelledby="deed-content">
      <header className="panel-head">
        <h2 id="deed-content">{t('reward.content')}</h2>
        <span className="under">{namesIn(of.people, place.language)}</span>
      </header>
      <div className="panel-body form">
        <p className="panel-note">
          {t(of.kind === 'suggestion' ? 'reward.by_at' : 'reward.recorded_by', {
            name: of.madeBy,
            at,
          })}
        </p>
        <p className="deed-text">{of.text}</p>
        {of.appraisalId ? (
          <p className="panel-note">
            <Go href={`/appraisals/${of.appraisalId}`}>{t('reward.see_appraisal')}</Go>
          </p>
        ) : null}
      </div>
    </section>
  )
}

function SaidOfIt({ of: { words } }: DeedProps) {
  const t = useWords(rewardWords)
  const language = useLanguage()
  if (words.length === 0) return null
  return (
    <section className="panel" aria-labelledby="deed-said">
      <header className="panel-head">
        <h2 id="deed-said">{t('reward.said')}</h2>
      </header>
      <div className="panel-body">
        <Talk>
          {words.map(({ kind, text, post, benefit, by, at }) => (
            <Said
              key={`${at}${kind}${by}`}
              by={by}
              at={at}
              text={text}
              what={
                <>
                  {post ? <span className="under">{inLanguage(post, language)} </span> : null}
                  {t(`reward.said_${kind}`)}
                  {benefit
                    ? ` · ${t('reward.brought', { amount: formatMoney(benefit.amount, benefit.currency) })}`
                    : null}
                </>
              }
            />
          ))}
        </Talk>
      </div>
    </section>
  )
}

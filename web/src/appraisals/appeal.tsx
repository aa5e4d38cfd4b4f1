import type { AppraisalAppeal, AppraisalView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { RefusalNote } from '../area/refusal-note'
import { Said, Talk } from '../common/talk'
import { formatDecimal } from '../format/money'
import { formatDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { useMe, usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { AppealDialog } from './appeal-dialog'
import { appealWords } from './appeal-words'
import { JudgeDialog } from './judge-dialog'
import { OwnAnswer } from './own-answer'
import { Standing } from './standing'

interface AppealPanelProps {
  readonly sheet: AppraisalView
  readonly appeal: AppraisalAppeal
}

/** How a completed sheet stands with the person: told, acknowledged, appealed, decided. */
export function AppealPanel({ sheet, appeal }: AppealPanelProps) {
  const t = useWords(appealWords)
  const { person } = useMe()
  const [dialog, open] = useState<'appeal' | 'judge' | null>(null)
  const isOwn = sheet.personId === person.id
  const close = () => open(null)
  return (
    <section className="panel appeal no-print" aria-labelledby="appeal-title">
      <header className="panel-head">
        <h2 id="appeal-title">{t('appeal.title')}</h2>
        <span className="appeal-standing">
          <Standing {...sheet} />
        </span>
      </header>
      <div className="panel-body form">
        <WhatHolds sheet={sheet} appeal={appeal} isOwn={isOwn} />
        {appeal.words.length > 0 ? (
          <Talk>
            {appeal.words.map((word) => (
              <AppealSaid key={`${word.at}${word.kind}${word.by}`} word={word} />
            ))}
          </Talk>
        ) : null}
        {isOwn ? <OwnAnswer sheet={sheet} appeal={appeal} ask={() => open('appeal')} /> : null}
        {appeal.mayJudge ? (
          <div className="form-buttons">
            <Button onClick={() => open('judge')}>{t('appeal.judge')}</Button>
          </div>
        ) : null}
        {appeal.explanation ? (
          <details>
            <summary>{t('appeal.why')}</summary>
            <Trace explanation={appeal.explanation} />
          </details>
        ) : null}
      </div>
      {dialog === 'appeal' ? <AppealDialog sheet={sheet} close={close} /> : null}
      {dialog === 'judge' ? <JudgeDialog sheet={sheet} appeal={appeal} close={close} /> : null}
    </section>
  )
}

/** Until when an appeal can be made, or by when the one that runs is decided. */
function WhatHolds({ sheet, appeal, isOwn }: AppealPanelProps & { readonly isOwn: boolean }) {
  const t = useWords(appealWords)
  const { language } = usePlace()
  const { decideBy, until, refusal, overdue, leastHearers } = appeal
  if (sheet.standing === 'appealed')
    return (
      <p className="area-lead">
        {decideBy === null ? null : (
          <strong>
            {t(overdue ? 'appeal.overdue' : 'appeal.decide_by', {
              day: formatDate(decideBy, language),
            })}
          </strong>
        )}{' '}
        {t(sheet.frozen ? 'appeal.frozen_why' : 'appeal.counts_why')}{' '}
        {leastHearers !== null && leastHearers > 1
          ? t('appeal.least', { count: leastHearers })
          : null}
      </p>
    )
  // That nobody can appeal yet concerns whoever might, and whoever could decide it.
  if (refusal)
    return refusal.ruleSetId ? <RefusalNote refusal={refusal} /> : <Closed appeal={appeal} />
  if (until === null) return null
  return (
    <p className="area-lead">
      {t(isOwn ? 'appeal.own_until' : 'appeal.until', { until: formatDate(until, language) })}
    </p>
  )
}

function Closed({ appeal: { refusal } }: Pick<AppealPanelProps, 'appeal'>) {
  const { language } = usePlace()
  return refusal ? <p className="area-lead">{refusal.message[language]}</p> : null
}

function AppealSaid({ word }: { readonly word: AppraisalAppeal['words'][number] }) {
  const t = useWords(appealWords)
  const { kind, decides, totalPoints } = word
  const points = formatDecimal(totalPoints ?? '0')
  const isVoice = kind === 'upheld' || kind === 'changed'
  const what =
    isVoice && !decides ? (`appeal.voice_${kind}` as const) : (`appeal.said_${kind}` as const)
  return <Said {...word} isAnswer={isVoice} what={t(what, { points })} />
}

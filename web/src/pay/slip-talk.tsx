import type { PaySlipView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { Said, Talk } from '../common/talk'
import { inLanguage } from '../i18n/language'
import { useLanguage, useWords } from '../i18n/use-words'
import { useMay, useMe } from '../shell/company'
import { confirmSlip } from './queries'
import { SlipSaying } from './slip-saying'
import { slipWords } from './slip-words'
import { Standing } from './state-badge'

type Word = PaySlipView['words'][number]

interface SlipTalkProps {
  readonly slip: PaySlipView
  /** Opens the form for a question about the slip as a whole. */
  readonly ask: () => void
}

/** How an approved slip stands with the person it pays: what they asked, what finance answered. */
export function SlipTalk({ slip, ask }: SlipTalkProps) {
  const t = useWords(slipWords)
  const may = useMay()
  const { person } = useMe()
  const { row, words } = slip
  const isOwn = row.personId === person.id
  if (row.standing === null) return null
  const answers = may('pay.answer') && !isOwn && row.standing === 'questioned'
  return (
    <section className="panel slip-talk no-print" aria-labelledby="slip-talk">
      <header className="panel-head">
        <h2 id="slip-talk">{t('slip.talk')}</h2>
        <Standing standing={row.standing} />
      </header>
      <div className="panel-body">
        {words.length === 0 ? (
          <p className="area-lead">{t(isOwn ? 'slip.talk_own' : 'slip.talk_none')}</p>
        ) : (
          <Talk>
            {words.map((word) => (
              <SaidOfSlip key={`${word.at}${word.kind}`} word={word} slip={slip} />
            ))}
          </Talk>
        )}
        {isOwn ? <OwnWord slip={slip} ask={ask} /> : null}
        {answers ? <SlipSaying slipId={row.id} kind="answer" /> : null}
      </div>
    </section>
  )
}

function SaidOfSlip({ word, slip }: { readonly word: Word; readonly slip: PaySlipView }) {
  const t = useWords(slipWords)
  const language = useLanguage()
  const line = word.line === null ? undefined : slip.lines[word.line]
  return (
    <Said
      {...word}
      isAnswer={word.kind === 'answer'}
      what={
        <>
          {t(`slip.said_${word.kind}`)}
          {line ? <span className="badge">{inLanguage(line.name, language)}</span> : null}
        </>
      }
    />
  )
}

/** Confirms one's own slip, or begins a question. */
function OwnWord({ slip, ask }: SlipTalkProps) {
  const t = useWords(slipWords)
  const { id, standing } = slip.row
  const [sure, setSure] = useState(false)
  const confirm = useChange({
    change: (_, command) => confirmSlip(id, command),
    refresh: [['pay']],
    done: () => setSure(false),
  })
  if (standing === 'confirmed')
    return (
      <p className="slip-confirmed">
        <IconCircleCheck size={17} stroke={1.8} aria-hidden />
        {t('slip.confirmed_hint')}{' '}
        <Button size="compact-sm" variant="subtle" onClick={ask}>
          {t('slip.ask')}
        </Button>
      </p>
    )
  return (
    <>
      <ProblemNote error={confirm.error} />
      <div className="form-buttons">
        <Button variant="default" onClick={ask}>
          {t('slip.ask')}
        </Button>
        <Button
          variant={standing === 'questioned' ? 'default' : 'filled'}
          loading={confirm.isPending}
          onClick={() => (standing === 'questioned' && !sure ? setSure(true) : confirm.mutate())}
        >
          {t(sure ? 'slip.confirm_anyway' : 'slip.confirm_slip')}
        </Button>
      </div>
    </>
  )
}

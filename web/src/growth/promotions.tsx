import type { PromotionView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../area/use-change'
import { ProblemNote } from '../common/problem-note'
import { formatWholeDate } from '../format/time'
import { useLanguage, useWords } from '../i18n/use-words'
import { Go } from '../shell/go'
import { Conditions } from './conditions'
import { DecideDialog } from './decide-dialog'
import { CHANGED, withdrawPromotion } from './queries'
import { PromotionBadge } from './standing'
import { growthWords } from './words'

interface PromotionListProps {
  readonly promotions: readonly PromotionView[]
  /** Whether they are of several people. */
  readonly named?: boolean
}

/** Levels that were asked for: by whom, why, and what was decided. */
export function PromotionList({ promotions, named = false }: PromotionListProps) {
  return (
    <ul className="growth-promotions">
      {promotions.map((promotion) => (
        <Promotion key={promotion.id} promotion={promotion} named={named} />
      ))}
    </ul>
  )
}

function Promotion({ promotion, named }: { promotion: PromotionView; named: boolean }) {
  const t = useWords(growthWords)
  const language = useLanguage()
  const [deciding, decide] = useState(false)
  const withdraw = useChange({
    change: (_: undefined, command) => withdrawPromotion(promotion, command),
    refresh: CHANGED,
  })
  const { person, fromLevel, toLevel, askedOn, asked, exception, ended, levelFrom } = promotion
  const day = (date: string) => formatWholeDate(date, language)
  return (
    <li>
      <div className="growth-marks">
        {named ? <Go href={`/growth/people/${person.id}`}>{person.name}</Go> : null}
        <strong>{t('growth.from_to', { from: fromLevel, to: toLevel })}</strong>
        <PromotionBadge state={promotion.state} />
        {levelFrom === null ? null : <span>{t('growth.level_from', { day: day(levelFrom) })}</span>}
        <span className="growth-acts">
          {promotion.mayWithdraw ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => withdraw.mutate()}
              loading={withdraw.isPending}
            >
              {t('growth.withdraw')}
            </Button>
          ) : null}
          {promotion.mayDecide ? (
            <Button size="xs" onClick={() => decide(true)}>
              {t('growth.decide')}
            </Button>
          ) : null}
        </span>
      </div>
      <p className="growth-said">
        {promotion.ground}
        <span className="under">{t('growth.asked_by', { name: asked.by, day: day(askedOn) })}</span>
        {exception === null ? null : (
          <span className="under">{t('growth.excepted', { reason: exception })}</span>
        )}
        {ended && ended.reason !== '' ? (
          <span className="under">
            {t('growth.ended_by', { name: ended.by, reason: ended.reason })}
          </span>
        ) : null}
      </p>
      <ProblemNote error={withdraw.error} />
      {promotion.mayDecide ? <Conditions explanation={promotion.explanation} /> : null}
      {deciding ? <DecideDialog promotion={promotion} close={() => decide(false)} /> : null}
    </li>
  )
}

import type { LeavingView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { RefusalNote } from '../area/refusal-note'
import { datedIn } from '../format/dated'
import { formatInstant, formatWholeDate } from '../format/time'
import { useWords } from '../i18n/use-words'
import { usePlace } from '../shell/company'
import { Trace } from '../trace/view'
import { daysBetween } from './model'
import type { Turn } from './turn-dialog'
import { leavingWords } from './words'

interface LastDayProps {
  readonly of: LeavingView
  readonly take: (turn: Turn) => void
}

/** The last day, the clause it comes from or who agreed to it, and when access ends. */
export function LastDay({ of, take }: LastDayProps) {
  const t = useWords(leavingWords)
  const { language } = usePlace()
  const { lastDay, byRule, refusal, wantsLastDay } = of
  return (
    <section className="panel" aria-labelledby="leaving-last-day">
      <header className="panel-head">
        <h2 id="leaving-last-day">{t('leaving.last_day')}</h2>
        <Acts of={of} take={take} />
      </header>
      <div className="panel-body form">
        <p className="leaving-day">
          <strong>
            {lastDay === null ? t('leaving.no_last_day') : formatWholeDate(lastDay, language)}
          </strong>
          {wantsLastDay === null ? null : (
            <span>{t('leaving.wants', { day: formatWholeDate(wantsLastDay, language) })}</span>
          )}
        </p>
        <Agreed of={of} />
        <ShortOfNotice of={of} />
        <AccessOf of={of} />
        {byRule?.tooEarly && !of.agreed ? (
          <p className="panel-note">{t('leaving.too_early')}</p>
        ) : null}
        {refusal && !of.agreed ? <RefusalNote refusal={refusal} /> : null}
        {refusal && of.agreed ? (
          <p className="panel-note">
            {t('leaving.as_agreed', { why: datedIn(refusal.message, language) })}
          </p>
        ) : null}
        {byRule ? (
          <>
            <p className="panel-note">
              {t('leaving.by_rule', { day: formatWholeDate(byRule.earliestLastDay, language) })}
            </p>
            <Trace explanation={byRule.explanation} />
          </>
        ) : null}
      </div>
    </section>
  )
}

/** What whoever sees it through may do about it while it is open. */
function Acts({ of, take }: LastDayProps) {
  const t = useWords(leavingWords)
  if (!of.mayManage || of.state !== 'open') return null
  const isOver = of.access.endedAt !== null
  return (
    <span className="leaving-marks no-print">
      <Button size="xs" variant="default" onClick={() => take('last-day')}>
        {t(isOver ? 'leaving.correct_day' : 'leaving.agree')}
      </Button>
      {isOver ? null : (
        <Button size="xs" variant="default" onClick={() => take('access-end')}>
          {t('leaving.end_access')}
        </Button>
      )}
    </span>
  )
}

function Agreed({ of }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  const { agreed, lastDay, letterOn } = of
  if (!agreed) return null
  const { by, at, reason } = agreed
  // Nobody agrees to what was over before anything was said of it.
  const how = lastDay !== null && lastDay < letterOn ? 'leaving.recorded_late' : 'leaving.agreed'
  return <p className="panel-note">{t(how, { name: by, at: formatInstant(at, place), reason })}</p>
}

/** By how many days somebody goes before the rules let them. */
function ShortOfNotice({ of: { lastDay, byRule } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  if (lastDay === null || !byRule || lastDay >= byRule.earliestLastDay) return null
  const count = daysBetween(lastDay, byRule.earliestLastDay)
  return <p className="panel-note">{t('leaving.short_of_notice', { count })}</p>
}

function AccessOf({ of: { access, state } }: { readonly of: LeavingView }) {
  const t = useWords(leavingWords)
  const place = usePlace()
  const { endsAt, endedAt, early } = access
  if (state === 'withdrawn') return null
  return (
    <p className="panel-note">
      {endedAt !== null
        ? t('leaving.access_ended_at', { at: formatInstant(endedAt, place) })
        : endsAt !== null
          ? t('leaving.access_ends', { at: formatInstant(endsAt, place) })
          : t('leaving.access_stays')}
      {early ? (
        <span className="under">
          {t('leaving.access_early', { name: early.by, reason: early.reason })}
        </span>
      ) : null}
    </p>
  )
}

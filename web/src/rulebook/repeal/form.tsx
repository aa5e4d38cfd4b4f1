import type { DraftView } from '@bylaw/contract'
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { dayOf } from '../../area/months'
import { useChange } from '../../area/use-change'
import type { CommandId } from '../../command-id'
import { ProblemNote } from '../../common/problem-note'
import { Waiting } from '../../common/states'
import { commonWords } from '../../common/words'
import { formatDay } from '../../format/time'
import { useWords } from '../../i18n/use-words'
import { usePlace } from '../../shell/company'
import { Go } from '../../shell/go'
import { ScreenHead } from '../../shell/screen'
import type { DraftOf } from '../drafts/queries'
import { useLeaveGuard } from '../drafts/use-leave-guard'
import { beginOf, hasDay, missingIn, type When, wishFrom } from '../drafts/when'
import { WhenForm } from '../drafts/when-form'
import { missingWords } from '../missing-words'
import { Dependents } from './dependents'
import { dependentsQuery } from './queries'
import { repealWords } from './words'
import '../../area/area.css'
import '../drafts/drafts.css'

interface RepealFormProps {
  readonly of: DraftOf
  readonly title: ReactNode & string
  readonly start: When
  readonly back: string
  readonly save: (wish: ReturnType<typeof wishFrom>, command: CommandId) => Promise<DraftView>
}

/** A repeal as a draft: what it touches, from when, and why. */
export function RepealForm({ of, title, start, back, save }: RepealFormProps) {
  const t = useWords(repealWords)
  const common = useWords(commonWords)
  const missing = useWords(missingWords)
  const place = usePlace()
  const { zone } = place
  const router = useRouter()
  const [today] = useState(() => dayOf(Date.now(), zone))
  const [when, setWhen] = useState(start)
  const begins = hasDay(when, today) ? beginOf(when, zone) : undefined
  const dependents = useQuery({ ...dependentsQuery(of, begins), placeholderData: keepPreviousData })
  const lacks = missingIn(when, today)
  const leaveFreely = useLeaveGuard(when !== start)
  const saving = useChange({
    change: save,
    refresh: [['rulebook']],
    done: ({ id }) => {
      leaveFreely()
      router.history.push(`/rulebook/drafts/${id}`)
    },
  })
  return (
    <>
      <ScreenHead title={title} lead={t('repeal.lead')} />
      <div className="area-body draft-form">
        {dependents.error ? <ProblemNote error={dependents.error} /> : null}
        {dependents.isPending ? <Waiting lines={3} /> : null}
        {dependents.data ? (
          <Dependents
            dependents={dependents.data}
            title={
              begins
                ? t('repeal.affects_from', { day: formatDay(begins, place) })
                : t('repeal.affects')
            }
            none={t('repeal.touches_nothing')}
          />
        ) : null}
        <WhenForm
          when={when}
          change={setWhen}
          today={today}
          note={{ label: t('repeal.reason'), hint: t('repeal.reason_hint') }}
        />
        <ProblemNote error={saving.error} />
        <div className="save-bar">
          {lacks ? (
            <p className="panel-note" role="status">
              {missing(`missing.${lacks === 'note' ? 'repeal' : lacks}`)}
            </p>
          ) : null}
          <Go className="save-back" href={back}>
            {common('common.cancel')}
          </Go>
          <Button
            color="red"
            loading={saving.isPending}
            disabled={lacks !== undefined}
            onClick={() => saving.mutate(wishFrom(when, zone))}
          >
            {t('repeal.save')}
          </Button>
        </div>
      </div>
    </>
  )
}
